/**
 * The registered purposes: for what a record may be looked at, by whom, on what ground in law, and what has to be shown before the look.
 * A purpose that is not in this table does not exist; docs/security.md repeats it for people.
 */
/** A text in the two languages of the counter. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export const roles = [
  /** Behind a counter of the one-stop hall. */
  'clerk',
  /** Answers for the clerks of a hall: reviews emergencies and unusual looks. */
  'supervisor',
  /** The person whose records they are. */
  'resident',
  /** A program of one of the agencies. */
  'agency-system',
  /** A program of a community's service centre. */
  'community-platform',
  /** A program of a bank. */
  'bank',
  /** Writes and studies the rules; sees nobody. */
  'policy-officer',
  /** Checks who looked; sees no record. */
  'auditor',
  /** Keeps keys and flags of protection. */
  'security-officer',
  /** Keeps the platform running; sees nobody. */
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/**
 * What opens a visit for the purpose: `presence` the person is there (card read, ticket of the queue); `own` the person asks; `mandate` a
 * case number under the law named; `consent` the person agreed, and may withdraw; `review` a second person let it happen; `none` no record
 * of a resident is looked at, so there is no visit.
 */
export type Ground = 'presence' | 'own' | 'mandate' | 'consent' | 'review' | 'none';

export interface PurposeEntry {
  readonly name: Bilingual;
  readonly roles: readonly Role[];
  readonly ground: Ground;
  readonly basis: Bilingual;
  /** How long a visit stays open, in minutes. */
  readonly minutes: number;
}

const opinion = (section: string): Bilingual => ({ zh: `吉政发〔2015〕29号第${section}条`, en: `Ji Zheng Fa [2015] No. 29, section ${section}` });
const ownRights: Bilingual = { zh: '个人信息保护法第四十四条、第四十五条', en: 'Personal Information Protection Law, arts. 44-45' };
const duty: Bilingual = { zh: '个人信息保护法第十三条第一款第三项', en: 'Personal Information Protection Law, art. 13(1)(3)' };
const consent: Bilingual = { zh: '个人信息保护法第十三条第一款第一项、第十五条', en: 'Personal Information Protection Law, arts. 13(1)(1) and 15' };

export const purposeTable = {
  'counter-visit': { name: { zh: '窗口综合服务', en: 'One-stop service at the counter' }, roles: ['clerk'], ground: 'presence', basis: opinion('15'), minutes: 60 },
  'school-enrolment': { name: { zh: '子女入学', en: 'School enrolment' }, roles: ['clerk'], ground: 'presence', basis: opinion('16'), minutes: 60 },
  'wage-claim': { name: { zh: '工资维权', en: 'Claim for wages' }, roles: ['clerk'], ground: 'presence', basis: opinion('10'), minutes: 60 },
  emergency: {
    name: { zh: '紧急查阅', en: 'Emergency look' }, roles: ['clerk'], ground: 'review', minutes: 15,
    basis: { zh: '个人信息保护法第十三条第一款第四项', en: 'Personal Information Protection Law, art. 13(1)(4)' },
  },
  'own-records': { name: { zh: '本人查询', en: 'One’s own records' }, roles: ['resident'], ground: 'own', basis: ownRights, minutes: 60 },
  'agency-service': { name: { zh: '部门依法办理', en: 'Statutory service of an agency' }, roles: ['agency-system'], ground: 'mandate', basis: duty, minutes: 15 },
  treatment: { name: { zh: '诊疗', en: 'Treatment' }, roles: ['agency-system'], ground: 'mandate', basis: duty, minutes: 15 },
  'community-support': { name: { zh: '社区帮扶', en: 'Support by the community' }, roles: ['community-platform'], ground: 'consent', basis: consent, minutes: 60 },
  'loan-check': { name: { zh: '贷款审核', en: 'Check for a loan' }, roles: ['bank'], ground: 'consent', basis: consent, minutes: 15 },
  /** What everybody has who opens visits and names none: visits may be opened and ended, consents given and withdrawn, and no record seen. */
  reception: {
    name: { zh: '接待登记', en: 'Reception' }, roles: ['clerk', 'resident', 'agency-system', 'community-platform', 'bank'], ground: 'none', basis: duty, minutes: 0,
  },
  supervision: { name: { zh: '窗口监督', en: 'Supervision of counters' }, roles: ['supervisor'], ground: 'none', basis: duty, minutes: 0 },
  audit: { name: { zh: '审计', en: 'Audit' }, roles: ['auditor'], ground: 'none', basis: duty, minutes: 0 },
  statistics: { name: { zh: '政策研究', en: 'Study of policy' }, roles: ['policy-officer'], ground: 'none', basis: duty, minutes: 0 },
  security: { name: { zh: '安全管理', en: 'Security' }, roles: ['security-officer'], ground: 'none', basis: duty, minutes: 0 },
  administration: { name: { zh: '系统管理', en: 'Administration' }, roles: ['administrator'], ground: 'none', basis: duty, minutes: 0 },
} as const satisfies Readonly<Record<string, PurposeEntry>>;

export type Purpose = keyof typeof purposeTable;

export const purposes = Object.keys(purposeTable) as readonly Purpose[];

export function purposeEntry(purpose: Purpose): PurposeEntry {
  return purposeTable[purpose];
}

export function mayState(role: Role, purpose: Purpose): boolean {
  return purposeEntry(purpose).roles.includes(role);
}

/** For what a role acts without a visit: the one purpose of the ground `none` that it may state. */
export function purposeWithoutVisit(role: Role): Purpose {
  const found = purposes.find((purpose) => purposeEntry(purpose).ground === 'none' && mayState(role, purpose));
  if (found === undefined) throw new Error(`The register names nothing that a ${role} may do without a visit.`);
  return found;
}
