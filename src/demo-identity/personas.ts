/** The people and programs of the demonstration, as whom anybody who reaches it may act. They do not exist, and their tokens are good for one run. */
import type { Role } from '../identity/viewer';

export interface Persona {
  readonly name: { readonly zh: string; readonly en: string };
  /** The claims of its tokens besides the usual ones. */
  readonly claims: { readonly role: Role; readonly place?: string; readonly resident_id?: string; readonly agency?: string };
  /** A person takes a token by name; a program signs for itself and proves that it holds its key. */
  readonly kind: 'person' | 'program';
}

export const personas = {
  'clerk-changchun': { kind: 'person', claims: { role: 'clerk', place: '220100' }, name: { zh: '长春市窗口人员', en: 'Clerk in Changchun' } },
  'clerk-jilin': { kind: 'person', claims: { role: 'clerk', place: '220200' }, name: { zh: '吉林市窗口人员', en: 'Clerk in Jilin city' } },
  supervisor: { kind: 'person', claims: { role: 'supervisor', place: '220100' }, name: { zh: '长春市大厅主管', en: 'Supervisor of the hall in Changchun' } },
  'resident-worker': { kind: 'person', claims: { role: 'resident', resident_id: 'R0000001' }, name: { zh: '居民：居住满半年的务工者', en: 'Resident: a worker, half a year here' } },
  'resident-parent': { kind: 'person', claims: { role: 'resident', resident_id: 'R0000012' }, name: { zh: '居民：孩子到了入学年龄的家长', en: 'Resident: a parent, child at school age' } },
  'policy-officer': { kind: 'person', claims: { role: 'policy-officer' }, name: { zh: '政策研究人员', en: 'Policy officer' } },
  auditor: { kind: 'person', claims: { role: 'auditor' }, name: { zh: '审计人员', en: 'Auditor' } },
  'security-officer': { kind: 'person', claims: { role: 'security-officer' }, name: { zh: '安全管理员', en: 'Security officer' } },
  administrator: { kind: 'person', claims: { role: 'administrator' }, name: { zh: '系统管理员', en: 'Administrator' } },
  'education-agency': { kind: 'program', claims: { role: 'agency-system', agency: 'education' }, name: { zh: '教育局系统', en: 'System of the education agency' } },
  'treating-unit': { kind: 'program', claims: { role: 'agency-system', agency: 'health' }, name: { zh: '诊疗单位系统（卫生健康）', en: 'System of a treating unit (health)' } },
  'community-platform': { kind: 'program', claims: { role: 'community-platform' }, name: { zh: '社区服务平台', en: 'Platform of a community' } },
  bank: { kind: 'program', claims: { role: 'bank' }, name: { zh: '银行贷款系统', en: 'Loan system of a bank' } },
} as const satisfies Readonly<Record<string, Persona>>;

export type PersonaId = keyof typeof personas;

export const personaIds = Object.keys(personas) as readonly PersonaId[];
export const programIds = personaIds.filter((id) => personas[id].kind === 'program');
/** Whom the explorer and the commands act as where nobody says otherwise. */
export const usualPersona: PersonaId = 'clerk-changchun';

export function personaNamed(name: unknown): { readonly id: PersonaId; readonly persona: Persona } | null {
  const id = personaIds.find((known) => known === name);
  return id === undefined ? null : { id, persona: personas[id] };
}

/** The one client through which persons act. */
export const demoClient = 'demo';
/** A grant of this demonstration alone: whoever names a persona of a person is given its token. */
export const personaGrant = 'urn:yizhan:demo-persona';
/** Where the provider stands beside the graph. */
export const demoIdentityPath = '/demo-identity';
