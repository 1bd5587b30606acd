import { assessmentKeys, facts, part, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

/** Cases are told of those present, without what they are about, for a claim for wages too; decisions of courts are shown to nobody. */
export const access: AccessTable = {
  Assessment: { ...assessmentKeys, justiceFacts: facts },
  Resident: { ...residentKeys, justice: seen(recordsOf('justice', 'wage-claim')) },
  JusticeRecords: part,
  JusticeCase: part,
};
