/** The agency's statements, one per table; each answers for many residents at once. */
import type { Kysely } from 'kysely';
import type { SocialInsuranceTables } from '../../src/database/tables/social-insurance';

type Db = Kysely<SocialInsuranceTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source', 'resident_id'] as const;

export function contributionRunsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('contribution_run')
    .select([...history, 'line', 'payer_kind', 'region', 'province', 'first_month', 'last_month', 'paid_on', 'back_paid', 'monthly_amount_yuan'])
    .where('resident_id', 'in', residentIds);
}

export function benefitPaymentsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('benefit_payment')
    .select([...history, 'kind', 'first_month', 'last_month'])
    .where('resident_id', 'in', residentIds);
}

export function transfersOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('transfer')
    .select([...history, 'line', 'from_region', 'to_region', 'months', 'completed_on'])
    .where('resident_id', 'in', residentIds);
}

export function universalRegistrationsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('universal_registration')
    .select([...history, 'registered_on'])
    .where('resident_id', 'in', residentIds);
}
