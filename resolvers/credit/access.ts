import { assessmentKeys, facts, part, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

/** Loans and entries are told of those present, and to the bank that the person lets look; without amounts or lenders. */
export const access: AccessTable = {
  Assessment: { ...assessmentKeys, creditFacts: facts },
  Resident: { ...residentKeys, credit: seen(recordsOf('credit', 'loan-check')) },
  CreditRecords: part,
  GuaranteedLoan: part,
  AdverseCreditEntry: part,
};
