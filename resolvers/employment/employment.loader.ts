/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { EmploymentTables } from '../../src/database/tables/employment';
import { grantsLoader } from '../../src/subgraph/grants';
import { recordsBy, recordsLoader, type RowOf } from '../../src/subgraph/records';
import {
  contractsOf, coursesOf, docketEntriesOf, employersOf, filingsOf, findingsOf, jobCertificatesOf, labourStationsIn, marketStallsIn,
  paymentOrdersOf, postsOf, realNameEntriesOf, recognitionsOf, registrationsOf, returnsOf, skillCertificatesOf,
  specialOperationCertificatesOf, wageClaimsOf, wageDepositMovementsOf, wagePaymentsOf, workforceReportsOf,
} from './employment.queries';

export type EmployerEntry = RowOf<typeof employersOf>;
export type WorkforceReport = RowOf<typeof workforceReportsOf>;
export type WageDepositMovement = RowOf<typeof wageDepositMovementsOf>;
export type PaymentOrder = RowOf<typeof paymentOrdersOf>;
export type Filing = RowOf<typeof filingsOf>;
export type Contract = RowOf<typeof contractsOf>;
export type RealNameEntry = RowOf<typeof realNameEntriesOf>;
export type Post = RowOf<typeof postsOf>;
export type WagePayment = RowOf<typeof wagePaymentsOf>;
export type WageClaim = RowOf<typeof wageClaimsOf>;
export type Finding = RowOf<typeof findingsOf>;
export type Registration = RowOf<typeof registrationsOf>;
export type Return = RowOf<typeof returnsOf>;
export type JobCertificate = RowOf<typeof jobCertificatesOf>;
export type Recognition = RowOf<typeof recognitionsOf>;
export type Course = RowOf<typeof coursesOf>;
export type SkillCertificate = RowOf<typeof skillCertificatesOf>;
export type SpecialOperationCertificate = RowOf<typeof specialOperationCertificatesOf>;
export type DocketEntry = RowOf<typeof docketEntriesOf>;
export type LabourStation = RowOf<typeof labourStationsIn>;
export type MarketStall = RowOf<typeof marketStallsIn>;

export type EmploymentLoaders = ReturnType<typeof employmentLoaders>;

export function employmentLoaders(db: Kysely<EmploymentTables>) {
  return {
    employers: recordsBy('employer_number', (numbers) => employersOf(db, numbers)),
    workforceReports: recordsBy('employer_number', (numbers) => workforceReportsOf(db, numbers)),
    wageDepositMovements: recordsBy('employer_number', (numbers) => wageDepositMovementsOf(db, numbers)),
    paymentOrders: recordsBy('employer_number', (numbers) => paymentOrdersOf(db, numbers)),
    filings: recordsLoader((ids) => filingsOf(db, ids)),
    contracts: recordsLoader((ids) => contractsOf(db, ids)),
    realNameEntries: recordsLoader((ids) => realNameEntriesOf(db, ids)),
    posts: recordsLoader((ids) => postsOf(db, ids)),
    wagePayments: recordsLoader((ids) => wagePaymentsOf(db, ids)),
    wageClaims: recordsLoader((ids) => wageClaimsOf(db, ids)),
    findings: recordsLoader((ids) => findingsOf(db, ids)),
    registrations: recordsLoader((ids) => registrationsOf(db, ids)),
    returns: recordsLoader((ids) => returnsOf(db, ids)),
    jobCertificates: recordsLoader((ids) => jobCertificatesOf(db, ids)),
    recognitions: recordsLoader((ids) => recognitionsOf(db, ids)),
    courses: recordsLoader((ids) => coursesOf(db, ids)),
    skillCertificates: recordsLoader((ids) => skillCertificatesOf(db, ids)),
    specialOperationCertificates: recordsLoader((ids) => specialOperationCertificatesOf(db, ids)),
    docketEntries: recordsBy('party', (parties) => docketEntriesOf(db, parties)),
    grants: grantsLoader(db),
    labourStations: recordsBy('city', (cities) => labourStationsIn(db, cities)),
    marketStalls: recordsBy('city', (cities) => marketStallsIn(db, cities)),
  };
}
