/**
 * What an agency granted, from the register that every granting agency keeps in its own schema, as the one fact `benefits.<agency>`: which of
 * its entitlements a person receives.
 *
 * The register is complete from the day on which the agency's records begin: what does not stand in it is not received. Of a household the
 * grants of all members count, so that of a person whose household the question does not name it is not held: a part would read as all.
 */
import type { Kysely } from 'kysely';
import { isValidOn } from '../database/history';
import type { GrantTables } from '../database/tables/grants';
import type { IsoDate, UnknownFact } from '../facts/envelope';
import { factTable } from '../facts/facts.generated';
import { householdMembers, type FactsQuestion } from './agency';
import { recordsLoader, type RecordsLoader, type RowOf } from './records';
import { known, lastRecorded, notHeld, type Recorded, type RecordNamed } from './recorded';
import type { SubjectKey } from './scalars';

export function grantRecordsOf(db: Kysely<GrantTables>, residentIds: readonly string[]) {
  return db
    .selectFrom('grant_record')
    .select(['entry_id', 'revision', 'retracted', 'recorded_at', 'source', 'resident_id', 'entitlement', 'is_of_household', 'granted_on', 'covers_until'])
    .where('resident_id', 'in', residentIds);
}

export type GrantRecord = RowOf<typeof grantRecordsOf>;
export type GrantsLoader = RecordsLoader<GrantRecord>;

/** `Tables` are the agency's own; the register is one of them. */
export function grantsLoader<Tables extends GrantTables>(db: Kysely<Tables>): GrantsLoader {
  // Kysely's tables are invariant; of these only the register is touched.
  const register = db as unknown as Kysely<GrantTables>;
  return recordsLoader((ids) => grantRecordsOf(register, ids));
}

/** What another register of the agency shows to be received on the day. */
export interface Receipt {
  readonly entitlement: string;
  readonly record: Recorded;
}

type BenefitsFact = Extract<keyof typeof factTable, `benefits.${string}`>;
/** The agency's entitlements that its register may show, as the vocabulary lists them. */
type Benefit<Name extends BenefitsFact> = (typeof factTable)[Name]['shape']['values'][number];

/** Reads the grants of the person, and those of the household. */
export async function benefitsReceived(
  grants: GrantsLoader,
  residentId: string,
  subject: SubjectKey,
  { subjects }: Pick<FactsQuestion, 'subjects'>,
): Promise<readonly GrantRecord[] | null> {
  const members = householdMembers(subject, subjects);
  if (members === null) return null;
  const found = await Promise.all(members.map((member) => grants.load(member)));
  return found.flat().filter((grant) => grant.resident_id === residentId || grant.is_of_household);
}

/** `grants` is null of a person whose household the question does not name. */
export function benefitsFact<Name extends BenefitsFact>(
  name: Name,
  grants: readonly GrantRecord[] | null,
  { asOf }: Pick<FactsQuestion, 'asOf'>,
  others: readonly Receipt[] = [],
): { readonly [key in Name]: ({ readonly value: readonly Benefit<Name>[] } & Partial<RecordNamed>) | UnknownFact } {
  const entry = grants === null ? notHeld : received(factTable[name].shape.values, [...receiptsOn(asOf, grants), ...others]);
  return { [name]: entry } as { readonly [key in Name]: typeof entry };
}

function receiptsOn(day: IsoDate, grants: readonly GrantRecord[]): readonly Receipt[] {
  return grants.filter((grant) => isGrantedOn(grant, day)).map((record) => ({ entitlement: record.entitlement, record }));
}

/** The register also holds what no rule of the Opinion grants: such entries are passed over. */
function received<Entitlement extends string>(entitlements: readonly Entitlement[], receipts: readonly Receipt[]) {
  const shown = receipts.filter(({ entitlement }) => entitlements.some((one) => one === entitlement));
  return known(
    entitlements.filter((one) => shown.some(({ entitlement }) => entitlement === one)),
    lastRecorded(shown.map(({ record }) => record)),
  );
}

/** Running on the day, or given before it and not given again yet. */
export function isGrantedOn({ granted_on, covers_until }: Pick<GrantRecord, 'granted_on' | 'covers_until'>, day: IsoDate): boolean {
  return isValidOn({ valid_from: granted_on, valid_until: covers_until }, day);
}
