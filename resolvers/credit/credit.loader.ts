/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { CreditTables } from '../../src/database/tables/credit';
import { grantsLoader } from '../../src/subgraph/grants';
import { recordsBy, recordsLoader, type RowOf } from '../../src/subgraph/records';
import { adverseEntriesOf, guaranteedLoansOf, loanArrearsOf } from './credit.queries';

export type LoanEntry = RowOf<typeof guaranteedLoansOf>;
export type ArrearsEntry = RowOf<typeof loanArrearsOf>;
export type AdverseEntry = RowOf<typeof adverseEntriesOf>;

export type CreditLoaders = ReturnType<typeof creditLoaders>;

export function creditLoaders(db: Kysely<CreditTables>) {
  return {
    loans: recordsLoader((ids) => guaranteedLoansOf(db, ids)),
    arrears: recordsLoader((ids) => loanArrearsOf(db, ids)),
    adverseEntries: recordsBy('subject_id', (ids) => adverseEntriesOf(db, ids)),
    grants: grantsLoader(db),
  };
}
