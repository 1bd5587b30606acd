/**
 * The words in which an agency's access table is written: for each field, for which purposes it may be asked, and of whom it may be seen.
 *
 * Roles stand in the table of purposes (`src/identity/purposes.ts`): a purpose that a role may not state opens nothing for it.
 */
import type { Purpose, Role } from '../identity/purposes';
import type { Relation } from '../identity/viewer';

/** One line of an audience: for this purpose, of a person who is one of these to the visit. */
export interface Line {
  readonly purpose: Purpose;
  readonly of: readonly Relation[];
  /** Only to programs of this agency. */
  readonly agency?: string;
  /** Only to this one of the roles that may state the purpose. */
  readonly role?: Role;
}

/** Nobody else may see it. */
export type Audience = readonly Line[];

export type FieldRule =
  /** Names what it stands in, to whoever got there. */
  | { readonly kind: 'key' }
  /** A part of what was shown: no further lock. */
  | { readonly kind: 'part' }
  /** May be asked for these purposes, whomever the answer is about; how it is narrowed, its resolver says. */
  | { readonly kind: 'asked'; readonly audience: Audience }
  /** Of a person: decided by what the person is to the visit. */
  | { readonly kind: 'seen'; readonly audience: Audience };

/**
 * Type → field → rule, or one rule for all fields of a type that is a part. What is not named is denied, and a field of the schema without
 * a rule stops the build.
 */
export type AccessTable = Readonly<Record<string, { readonly kind: 'part' } | Readonly<Record<string, FieldRule>>>>;

export const key: FieldRule = { kind: 'key' };
export const part = { kind: 'part' } as const;

const anybody: readonly Relation[] = ['self', 'ward', 'household', 'none'];
/** Who is there, and the minors of whoever is. */
const present: readonly Relation[] = ['self', 'ward'];
const family: readonly Relation[] = ['self', 'ward', 'household'];

export function asked(...purposes: readonly Purpose[]): FieldRule {
  return { kind: 'asked', audience: purposes.map((purpose) => ({ purpose, of: anybody })) };
}

/** May be asked for the purpose by one of the roles that may state it. */
export function askedBy(role: Role, purpose: Purpose): FieldRule {
  return { kind: 'asked', audience: [{ purpose, of: anybody, role }] };
}

/** May be asked where the audiences have a line for it; of whom, its resolver says. */
export function askedFor(...audiences: readonly Audience[]): FieldRule {
  return { kind: 'asked', audience: audiences.flat() };
}

export function seen(...audiences: readonly Audience[]): FieldRule {
  return { kind: 'seen', audience: audiences.flat() };
}

/**
 * The records of an agency, of those present: at a counter's whole service, to the person, and to the agency's own programs; for other
 * purposes where the table says so.
 */
export function recordsOf(agency: string, ...purposes: readonly Purpose[]): Audience {
  return [
    ...(['counter-visit', 'own-records', ...purposes] as const).map((purpose) => ({ purpose, of: present })),
    { purpose: 'agency-service', of: present, agency },
  ];
}

/** The purposes that look at residents, each within a visit. */
export const purposesOfVisits = [
  'counter-visit', 'school-enrolment', 'wage-claim', 'emergency', 'own-records', 'agency-service', 'treatment', 'community-support', 'loan-check',
] as const satisfies readonly Purpose[];

/** For which entitlements are determined; the facts travel for these and for no other. */
export const purposesOfVerdicts = [
  'counter-visit', 'school-enrolment', 'wage-claim', 'own-records', 'agency-service', 'community-support', 'loan-check',
] as const satisfies readonly Purpose[];

/** For which a determination is explained and advised upon: to whom it concerns, and at the counter beside them. */
export const purposesOfReasons = ['counter-visit', 'school-enrolment', 'wage-claim', 'own-records'] as const satisfies readonly Purpose[];

/** Who somebody is, so that the right one is looked at: told of the whole family, of whoever is not present too. */
export const names: Audience = purposesOfVisits.map((purpose) => ({ purpose, of: family }));

/** What an agency sends for determinations, those over restricted facts among them. */
export const facts: FieldRule = asked(...purposesOfVerdicts, 'treatment');

/** What rests on a restricted fact: told to the person, and to the unit that treats. */
export function restrictedOf(agency: string): Audience {
  // A treatment is of the patient whom the mandate names, not of a patient's children.
  return [{ purpose: 'own-records', of: present }, { purpose: 'treatment', of: ['self'], agency }];
}

/** The keys of the two entities that every agency contributes to. */
export const assessmentKeys = { id: key, subjects: key, asOf: key, place: key } as const satisfies Readonly<Record<string, FieldRule>>;
export const residentKeys = { id: key, asOf: key } as const satisfies Readonly<Record<string, FieldRule>>;
