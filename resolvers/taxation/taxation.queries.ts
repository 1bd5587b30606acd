/** The agency's statements, one per table; each answers for many residents or employers at once. */
import type { Kysely } from 'kysely';
import type { TaxationTables } from '../../src/database/tables/taxation';

type Db = Kysely<TaxationTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source'] as const;
const assessed = ['tax', 'year', 'assessed_on', 'due_yuan'] as const;

export function businessesOf(db: Db, ownerIds: readonly string[]) {
  return db
    .selectFrom('business_registration')
    .select([...history, 'owner_id as resident_id', 'registration_number', 'kind', 'industry', 'place', 'registered_on', 'closed_on'])
    .select(['licence_issued_on', 'licence_revoked_on'])
    .where('owner_id', 'in', ownerIds);
}

export function suspensionsOf(db: Db, ownerIds: readonly string[]) {
  return db
    .selectFrom('suspension')
    .select([...history, 'owner_id as resident_id', 'registration_number', 'valid_from', 'valid_until'])
    .where('owner_id', 'in', ownerIds);
}

export function reliefClaimsOf(db: Db, ownerIds: readonly string[]) {
  return db
    .selectFrom('relief_claim')
    .select([...history, 'owner_id as resident_id', 'registration_number', 'claimed_on', 'first_month'])
    .where('owner_id', 'in', ownerIds);
}

export function businessTaxesOf(db: Db, ownerIds: readonly string[]) {
  return db
    .selectFrom('business_tax_assessment')
    .select([...history, 'owner_id as resident_id', ...assessed])
    .where('owner_id', 'in', ownerIds);
}

export function sizeFilingsOf(db: Db, employerNumbers: readonly string[]) {
  return db
    .selectFrom('employer_size_filing')
    .select([...history, 'employer_number', 'year', 'filed_on', 'size'])
    .where('employer_number', 'in', employerNumbers);
}

export function educationFundReturnsOf(db: Db, employerNumbers: readonly string[]) {
  return db
    .selectFrom('education_fund_return')
    .select([...history, 'employer_number', 'year', 'filed_on', 'due_yuan', 'accrued_yuan', 'frontline_yuan'])
    .where('employer_number', 'in', employerNumbers);
}

export function staffRecognitionsOf(db: Db, employerNumbers: readonly string[]) {
  return db
    .selectFrom('domestic_staff_recognition')
    .select([...history, 'employer_number', 'valid_from', 'valid_until'])
    .where('employer_number', 'in', employerNumbers);
}

export function employerTaxesOf(db: Db, employerNumbers: readonly string[]) {
  return db
    .selectFrom('employer_tax_assessment')
    .select([...history, 'employer_number', ...assessed])
    .where('employer_number', 'in', employerNumbers);
}
