/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { SocialInsuranceTables } from '../../src/database/tables/social-insurance';
import { recordsLoader, type RowOf } from '../../src/subgraph/records';
import { benefitPaymentsOf, contributionRunsOf, transfersOf, universalRegistrationsOf } from './social-insurance.queries';

export type ContributionRun = RowOf<typeof contributionRunsOf>;
export type BenefitPayment = RowOf<typeof benefitPaymentsOf>;
export type Transfer = RowOf<typeof transfersOf>;
export type UniversalRegistration = RowOf<typeof universalRegistrationsOf>;

export type SocialInsuranceLoaders = ReturnType<typeof socialInsuranceLoaders>;

export function socialInsuranceLoaders(db: Kysely<SocialInsuranceTables>) {
  return {
    runs: recordsLoader((ids) => contributionRunsOf(db, ids)),
    benefits: recordsLoader((ids) => benefitPaymentsOf(db, ids)),
    transfers: recordsLoader((ids) => transfersOf(db, ids)),
    universalRegistrations: recordsLoader((ids) => universalRegistrationsOf(db, ids)),
  };
}
