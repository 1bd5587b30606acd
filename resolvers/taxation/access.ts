import { assessmentKeys, facts, part, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

/** A person's business is told at a counter visit only; what it owes is told to nobody outside a determination. */
export const access: AccessTable = {
  Assessment: { ...assessmentKeys, taxationFacts: facts },
  Resident: { ...residentKeys, taxation: seen(recordsOf('taxation')) },
  TaxRecords: part,
  BusinessRegistration: part,
};
