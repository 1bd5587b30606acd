/** The agency's statements, one per table; each answers for many residents at once. */
import type { Kysely } from 'kysely';
import type { ResidencePermitTables } from '../../src/database/tables/residence-permit';

type Db = Kysely<ResidencePermitTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source', 'resident_id'] as const;

export function householdRegisterEntriesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('household_register_entry')
    .select([...history, 'place', 'urban_rural_code', 'is_head', 'valid_from', 'valid_until', 'moved_in_from_place', 'move_case_id'])
    .where('resident_id', 'in', residentIds);
}

export function residenceRegistrationsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('residence_registration')
    .select([...history, 'city', 'address_area', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function permitsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('permit')
    .select([...history, 'permit_number_sealed', 'city', 'issued_on'])
    .where('resident_id', 'in', residentIds);
}

export function endorsementsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('endorsement')
    .select([...history, 'permit_entry_id', 'endorsed_on'])
    .where('resident_id', 'in', residentIds);
}

export function permitCancellationsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('permit_cancellation')
    .select([...history, 'permit_entry_id', 'cancelled_on', 'reason'])
    .where('resident_id', 'in', residentIds);
}
