/**
 * Who asks, for what purpose, at which visit, and what the people of that visit are to it: carried with every request from the front door
 * to each subgraph.
 */
import type { SubjectId } from '../facts/envelope';
import type { Purpose, Role } from './purposes';

export { mayState, purposeEntry, purposes, roles, type Purpose, type Role } from './purposes';

/** Who asks, as a token proves it. */
export interface Principal {
  /** Of the issuer's choosing; no name and no number of a person. */
  readonly id: string;
  readonly role: Role;
  /** The registered client that the token was given to. */
  readonly client: string;
  /** Of an agency's program: the agency, as the vocabulary names it. */
  readonly agency: string | null;
  /** Of a resident, and of a clerk who is on the register like everybody: the platform's own id. */
  readonly residentId: string | null;
  /** The hall that a clerk or supervisor belongs to: a county-level place. */
  readonly place: string | null;
}

/**
 * What a subject is to the visit: `self` is present (or asks, or is who the mandate or the consent is about); `ward` is a minor whose
 * guardian is; `household` lives as one family with whoever is. Whoever is in none of them is `none`: not to be had at this visit.
 */
export const relations = ['self', 'ward', 'household', 'none'] as const;
export type Relation = (typeof relations)[number];

/** Subject → relation; nobody else is of this visit. */
export type Circle = Readonly<Record<SubjectId, Exclude<Relation, 'none'>>>;

/** What was noted when the visit was opened, for the ledger of who looked; whatever is left out was not noted. */
export interface VisitNotes {
  /** Where the visit was opened, when that is another place than the viewer's own. */
  readonly visitPlace?: string | null;
  readonly counter?: string | null;
  /** What was shown, such as `ticket`. */
  readonly proof?: string | null;
  /** Why, in the viewer's words; of an emergency alone. */
  readonly reason?: string | null;
  /** What is unusual about the visit itself, such as `same-surname`. */
  readonly signs?: readonly string[];
  /** Somebody protected is present. */
  readonly guarded?: boolean;
  /** Presence was stated for the household, and not person by person. */
  readonly wholeHousehold?: boolean;
}

export interface Viewer extends Principal, VisitNotes {
  readonly purpose: Purpose;
  /** The open visit; null for a purpose that looks at nobody. */
  readonly visit: string | null;
  readonly circle: Circle;
}

export function relationTo(viewer: Pick<Viewer, 'circle'>, subject: SubjectId): Relation {
  return Object.hasOwn(viewer.circle, subject) ? (viewer.circle[subject] ?? 'none') : 'none';
}

/** The subjects of a circle in the order of their ids; of one relation alone when it is given. */
export function subjectsIn(circle: Circle, relation?: Exclude<Relation, 'none'>): readonly SubjectId[] {
  const subjects = Object.keys(circle).sort() as SubjectId[];
  return relation === undefined ? subjects : subjects.filter((subject) => circle[subject] === relation);
}
