/** The agency's statements, one per table; each answers for many residents, employers or zones at once. */
import type { Kysely } from 'kysely';
import type { HousingTables } from '../../src/database/tables/housing';

type Db = Kysely<HousingTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source'] as const;

export function dwellingsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('dwelling')
    .select([...history, 'resident_id', 'city', 'kind', 'proof', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function leasesOf(db: Db, tenantIds: readonly string[]) {
  return db
    .selectFrom('lease')
    .select([...history, 'tenant_id as resident_id', 'city', 'registered_on', 'valid_from', 'valid_until'])
    .where('tenant_id', 'in', tenantIds);
}

export function propertiesOf(db: Db, ownerIds: readonly string[]) {
  return db
    .selectFrom('property')
    .select([...history, 'owner_id as resident_id', 'city', 'area_m2', 'acquired_on', 'disposed_on', 'price_yuan', 'purchase_contract_on'])
    .where('owner_id', 'in', ownerIds);
}

export function fundAccountsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('provident_fund_account')
    .select([...history, 'resident_id', 'opened_on', 'closed_on'])
    .where('resident_id', 'in', residentIds);
}

export function firmsInZonesOf(db: Db, employerNumbers: readonly string[]) {
  return db
    .selectFrom('firm_in_zone')
    .select([...history, 'employer_number', 'zone_code', 'valid_from', 'valid_until'])
    .where('employer_number', 'in', employerNumbers);
}

export function zonesWithRentalHousing(db: Db, zoneCodes: readonly string[]) {
  return db
    .selectFrom('zone_with_rental_housing')
    .select([...history, 'zone_code', 'valid_from', 'valid_until'])
    .where('zone_code', 'in', zoneCodes);
}

export function dormitoryPlansOf(db: Db, employerNumbers: readonly string[]) {
  return db
    .selectFrom('dormitory_plan')
    .select([...history, 'employer_number', 'filed_on', 'decision', 'decided_on'])
    .where('employer_number', 'in', employerNumbers);
}
