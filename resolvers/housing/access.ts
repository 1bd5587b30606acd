import { assessmentKeys, facts, part, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

/** How a person dwells and what a person owns is told of those present, at a counter’s whole service only. */
export const access: AccessTable = {
  Assessment: { ...assessmentKeys, housingFacts: facts },
  Resident: { ...residentKeys, housing: seen(recordsOf('housing')) },
  Housing: part,
  Dwelling: part,
  Lease: part,
  Property: part,
};
