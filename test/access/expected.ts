/** What the matrix of docs/security.md says of a field: whether its way is open to a purpose, and of whom it may be shown. */
import { purposes, relations, roles, type Purpose, type Role } from '../../src/identity/viewer';
import { readMatrix, type Cell } from './matrix';
import type { FieldPath } from './paths';

export const matrix = readMatrix();

/** As what somebody asks. */
export interface Stated {
  readonly role: Role;
  readonly purpose: Purpose;
  readonly agency: string | null;
}

/** The agencies whose programs are tried: an owner of records, and one who owns none of what it asks. */
const agencies = ['housing', 'health'];

/** Every role with every purpose that it may not state, and every purpose with its own role. */
export const stated: readonly Stated[] = purposes.flatMap((purpose) =>
  roles.flatMap((role) => (role === 'agency-system' ? agencies : [null]).map((agency) => ({ role, purpose, agency }))));

export const mayState = ({ role, purpose }: Pick<Stated, 'role' | 'purpose'>): boolean => matrix.roles.get(purpose)?.includes(role) ?? false;

export function cellOf(field: string, purpose: string): Cell | null {
  const line = matrix.cells.get(field);
  return line === undefined ? null : (line.get(purpose) ?? { kind: 'refused' });
}

/** Whether the way to a field is open to the purpose, whomever it is about. */
export function isOpen(path: FieldPath, { role, purpose, agency }: Stated): boolean {
  return path.steps.every(({ type, field }) => {
    const cell = cellOf(`${type}.${field}`, purpose);
    return cell === null || (cell.kind === 'yes' && (cell.role === null || cell.role === role)) || (cell.kind === 'of' && (cell.agency === null || cell.agency === agency));
  });
}

/** Who may be shown it, where the way to it leads through a person. */
export function shownOf(path: FieldPath, purpose: string): readonly string[] {
  return path.steps.reduce<readonly string[]>((left, { type, field }) => {
    const cell = cellOf(`${type}.${field}`, purpose);
    return cell?.kind === 'of' ? left.filter((relation) => cell.relations.includes(relation)) : left;
  }, relations);
}

/** Values for the arguments that fields require, about this person on this day. */
export function argumentsAbout(residentId: string, { place, asOf }: { readonly place: string; readonly asOf: string }): Readonly<Record<string, string>> {
  return {
    resident: `{ residentId: "${residentId}" }`, place: `"${place}"`, registrationNumber: '"910000000000000000"',
    // Of what is refused before anybody reads it.
    day: `"${asOf}"`, name: '"-"', birthDate: `"${asOf}"`, id: '"V"', look: '"L"', why: '"-"', approve: 'true',
    'giveConsent.resident': `"${residentId}"`, 'openVisit.input': '{ purpose: "counter-visit", proof: { kind: CARD } }', 'openEmergencyVisit.input': '{ residents: [], reason: "-" }',
    purpose: '"loan-check"', client: '"bank"', until: `"${asOf}"`,
  };
}

export function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inside, step) => (inside as Record<string, unknown> | null | undefined)?.[step], value);
}

/** Anything but nulls, empty lists and the names of types. */
export function holdsSomething(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some(holdsSomething);
  if (typeof value === 'object') return Object.entries(value).some(([name, inside]) => name !== '__typename' && holdsSomething(inside));
  return true;
}
