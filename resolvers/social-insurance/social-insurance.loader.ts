/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { SocialInsuranceTables } from '../../src/database/tables/social-insurance';
import type { Cipher } from '../../src/sealing/cipher';
import { opened, type Opened } from '../../src/sealing/opened';
import { grantsLoader } from '../../src/subgraph/grants';
import { recordsBy, recordsLoader, type RowOf } from '../../src/subgraph/records';
import {
  appraisalsOf,
  benefitPaymentsOf,
  contributionRunsOf,
  insuredStaffReportsOf,
  paymentFindingsOf,
  recognitionApplicationsOf,
  recognitionDecisionsOf,
  transfersOf,
  universalRegistrationsOf,
  workInjuriesOf,
} from './social-insurance.queries';

export type ContributionRun = RowOf<typeof contributionRunsOf>;
export type BenefitPayment = RowOf<typeof benefitPaymentsOf>;
export type Transfer = RowOf<typeof transfersOf>;
export type UniversalRegistration = RowOf<typeof universalRegistrationsOf>;
export type WorkInjury = Opened<RowOf<typeof workInjuriesOf>, 'social_insurance.work_injury'>;
export type RecognitionApplication = RowOf<typeof recognitionApplicationsOf>;
export type RecognitionDecision = RowOf<typeof recognitionDecisionsOf>;
export type Appraisal = Opened<RowOf<typeof appraisalsOf>, 'social_insurance.disability_appraisal'>;
export type PaymentFinding = RowOf<typeof paymentFindingsOf>;
export type InsuredStaffReport = RowOf<typeof insuredStaffReportsOf>;

export type SocialInsuranceLoaders = ReturnType<typeof socialInsuranceLoaders>;

export function socialInsuranceLoaders(db: Kysely<SocialInsuranceTables>, cipher: Cipher) {
  return {
    runs: recordsLoader((ids) => contributionRunsOf(db, ids)),
    grants: grantsLoader(db),
    benefits: recordsLoader((ids) => benefitPaymentsOf(db, ids)),
    transfers: recordsLoader((ids) => transfersOf(db, ids)),
    universalRegistrations: recordsLoader((ids) => universalRegistrationsOf(db, ids)),
    injuries: recordsLoader((ids) => opened(cipher, 'social_insurance.work_injury', workInjuriesOf(db, ids))),
    recognitionApplications: recordsLoader((ids) => recognitionApplicationsOf(db, ids)),
    recognitionDecisions: recordsLoader((ids) => recognitionDecisionsOf(db, ids)),
    appraisals: recordsLoader((ids) => opened(cipher, 'social_insurance.disability_appraisal', appraisalsOf(db, ids))),
    paymentFindings: recordsLoader((ids) => paymentFindingsOf(db, ids)),
    staffReports: recordsBy('employer_number', (numbers) => insuredStaffReportsOf(db, numbers)),
  };
}
