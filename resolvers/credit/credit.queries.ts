/** The agency's statements, one per table; each answers for many residents, or residents and employers, at once. */
import type { Kysely } from 'kysely';
import type { CreditTables } from '../../src/database/tables/credit';

type Db = Kysely<CreditTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source'] as const;

export function guaranteedLoansOf(db: Db, borrowerIds: readonly string[]) {
  return db
    .selectFrom('guaranteed_loan')
    .select([...history, 'borrower_id as resident_id', 'loan_number', 'place', 'granted_on', 'due_on', 'repaid_on'])
    .where('borrower_id', 'in', borrowerIds);
}

export function loanArrearsOf(db: Db, borrowerIds: readonly string[]) {
  return db
    .selectFrom('loan_arrears')
    .select([...history, 'borrower_id as resident_id', 'loan_number', 'overdue_since', 'paid_up_on'])
    .where('borrower_id', 'in', borrowerIds);
}

/** Persons and employers have one register; their keys cannot be taken for one another (`R…`, `E…`). */
export function adverseEntriesOf(db: Db, subjectIds: readonly string[]) {
  return db
    .selectFrom('adverse_entry')
    .select([...history, 'subject_id', 'kind', 'entered_on', 'ended_on'])
    .where('subject_id', 'in', subjectIds);
}
