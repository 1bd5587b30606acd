/** One set of loaders per request: what they remember was read with that request's authority. */
import DataLoader from 'dataloader';
import type { Kysely, Selectable } from 'kysely';
import { isValidOn, latestRevisions, validOn } from '../../src/database/history';
import type { RegistryTables } from '../../src/database/tables/registry';
import type { IsoDate } from '../../src/facts/envelope';
import type { Cipher } from '../../src/sealing/cipher';
import { identifierValue, residentNumber } from '../../src/sealing/sealed-columns';
import { employerTiesOf, employerTiesTo, kinshipAround, membershipsAround, protectionOf, residentIdentifiedBy, residentsNamed, residentsOf, servedPlace } from './registry.queries';

export type ResidentRow = Pick<
  Selectable<RegistryTables['resident']>,
  'id' | 'name' | 'birth_date' | 'sex' | 'citizen_id_number_sealed' | 'recorded_at' | 'source'
>;

export interface Kinship {
  readonly residentId: string;
  readonly relativeId: string;
  /** What the relative is to the resident. */
  readonly kind: 'parent' | 'spouse' | 'guardian';
}

/** More people of one name and birth date than any register of a province has. */
const readMost = 100;

/** Resident id → numbers of orders. */
export type Protection = ReadonlyMap<string, readonly string[]>;

export interface RegistryLoaders {
  readonly residents: DataLoader<string, ResidentRow | null>;
  /** Opened; `null` for a person without one. Only the masked type may let it out. */
  citizenIdNumberOf(resident: Pick<ResidentRow, 'citizen_id_number_sealed'>): string | null;
  /** Whoever has exactly this name and birth date and is under no protection today, by id in order. */
  peopleNamed(name: string, birthDate: IsoDate, today: IsoDate): Promise<readonly ResidentRow[]>;
  findByIdentifier(kind: 'citizen-id' | 'permit-number', value: string): Promise<string | null>;
  /** Everyone who lives as one family with the resident on that day, the resident first; and the household's id. */
  householdOf(residentId: string, asOf: IsoDate): Promise<{ readonly id: string | null; readonly members: readonly string[] }>;
  kinshipOf(residentIds: readonly string[], asOf: IsoDate): Promise<readonly Kinship[]>;
  /** At which employers' records to look: the present ones of each resident, or else the last one. */
  employersOf(residentIds: readonly string[], asOf: IsoDate): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Whom the employer employs on that day, by resident id in order; `null` when nobody had begun to work for it by then. */
  hiredBy(employerNumber: string, asOf: IsoDate): Promise<readonly string[] | null>;
  /** Under which orders of protection each of them stands on that day; whoever stands under none is left out. */
  protectionOf(residentIds: readonly string[], day: IsoDate): Promise<Protection>;
  isServed(place: string): Promise<boolean>;
}

export function registryLoaders(db: Kysely<RegistryTables>, cipher: Cipher): RegistryLoaders {
  return {
    residents: new DataLoader(async (ids) => {
      const rows = await residentsOf(db, ids).execute();
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    citizenIdNumberOf: ({ citizen_id_number_sealed: sealed }) => (sealed === null ? null : cipher.open(sealed, residentNumber)),
    async peopleNamed(name, birthDate, today) {
      const rows = await residentsNamed(db, name, birthDate, readMost).execute();
      // Asked of nobody too: whether the name is on the register must not show in the time that an answer takes.
      const orders = await protectionOf(db, rows.length === 0 ? [''] : rows.map(({ id }) => id)).execute();
      const hidden = new Set(validOn(latestRevisions(orders), today).map((row) => row.resident_id));
      return rows.filter(({ id }) => !hidden.has(id));
    },
    async findByIdentifier(kind, value) {
      const row = await residentIdentifiedBy(db, kind, cipher.blindIndexes(value, identifierValue)).executeTakeFirst();
      return row?.resident_id ?? null;
    },
    async householdOf(residentId, asOf) {
      const rows = validOn(latestRevisions(await membershipsAround(db, residentId).execute()), asOf);
      const id = rows.find((row) => row.resident_id === residentId)?.household_id ?? null;
      const others = rows.filter((row) => row.household_id === id && row.resident_id !== residentId).map((row) => row.resident_id);
      return { id, members: [residentId, ...others.sort()] };
    },
    async kinshipOf(residentIds, asOf) {
      const rows = validOn(latestRevisions(await kinshipAround(db, residentIds).execute()), asOf);
      return rows.map((row) => ({ residentId: row.resident_id, relativeId: row.relative_id, kind: row.kind }));
    },
    async employersOf(residentIds, asOf) {
      const ties = latestRevisions(await employerTiesOf(db, residentIds).execute()).filter(({ valid_from }) => valid_from <= asOf);
      return new Map(residentIds.map((id) => [id, presentOrLast(ties.filter((tie) => tie.resident_id === id), asOf)]));
    },
    async hiredBy(employerNumber, asOf) {
      const ties = latestRevisions(await employerTiesTo(db, employerNumber).execute())
        .filter((tie) => tie.employer_number === employerNumber && tie.valid_from <= asOf);
      if (ties.length === 0) return null;
      return [...new Set(validOn(ties, asOf).map((tie) => tie.resident_id))].sort();
    },
    async protectionOf(residentIds, day) {
      if (residentIds.length === 0) return new Map();
      const rows = validOn(latestRevisions(await protectionOf(db, residentIds).execute()), day);
      const orders = new Map<string, string[]>();
      for (const row of rows) orders.set(row.resident_id, [...(orders.get(row.resident_id) ?? []), row.order_number]);
      return orders;
    },
    async isServed(place) {
      return (await servedPlace(db, place).executeTakeFirst()) !== undefined;
    },
  };
}

interface EmployerTie {
  readonly employer_number: string;
  readonly valid_from: string;
  readonly valid_until: string | null;
}

function presentOrLast(ties: readonly EmployerTie[], asOf: IsoDate): readonly string[] {
  const present = ties.filter((tie) => isValidOn(tie, asOf));
  const last = ties.reduce<EmployerTie[]>((latest, tie) => (latest[0] === undefined || (tie.valid_until ?? '') > (latest[0].valid_until ?? '') ? [tie] : latest), []);
  return [...new Set((present.length > 0 ? present : last).map((tie) => tie.employer_number))].sort();
}
