import { assessmentKeys, facts, part, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

/** What a person holds in the village is told of those present, at a counter’s whole service only; who asked for land to be given up is shown to nobody. */
export const access: AccessTable = {
  Assessment: { ...assessmentKeys, landFacts: facts },
  Resident: { ...residentKeys, land: seen(recordsOf('land')) },
  LandRights: part,
  LandContract: part,
  LandTransfer: part,
  Homestead: part,
  CollectiveMembership: part,
};
