/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { TaxationTables } from '../../src/database/tables/taxation';
import { grantsLoader } from '../../src/subgraph/grants';
import { recordsBy, recordsLoader, type RowOf } from '../../src/subgraph/records';
import {
  businessesOf, businessTaxesOf, educationFundReturnsOf, employerTaxesOf, reliefClaimsOf, sizeFilingsOf, staffRecognitionsOf, suspensionsOf,
} from './taxation.queries';

export type BusinessEntry = RowOf<typeof businessesOf>;
export type SuspensionEntry = RowOf<typeof suspensionsOf>;
export type ReliefClaim = RowOf<typeof reliefClaimsOf>;
export type BusinessTax = RowOf<typeof businessTaxesOf>;
export type SizeFiling = RowOf<typeof sizeFilingsOf>;
export type EducationFundReturn = RowOf<typeof educationFundReturnsOf>;
export type StaffRecognition = RowOf<typeof staffRecognitionsOf>;
export type EmployerTax = RowOf<typeof employerTaxesOf>;

export type TaxationLoaders = ReturnType<typeof taxationLoaders>;

export function taxationLoaders(db: Kysely<TaxationTables>) {
  return {
    businesses: recordsLoader((ids) => businessesOf(db, ids)),
    suspensions: recordsLoader((ids) => suspensionsOf(db, ids)),
    reliefClaims: recordsLoader((ids) => reliefClaimsOf(db, ids)),
    businessTaxes: recordsLoader((ids) => businessTaxesOf(db, ids)),
    sizeFilings: recordsBy('employer_number', (numbers) => sizeFilingsOf(db, numbers)),
    educationFundReturns: recordsBy('employer_number', (numbers) => educationFundReturnsOf(db, numbers)),
    staffRecognitions: recordsBy('employer_number', (numbers) => staffRecognitionsOf(db, numbers)),
    grants: grantsLoader(db),
    employerTaxes: recordsBy('employer_number', (numbers) => employerTaxesOf(db, numbers)),
  };
}
