import { assessmentKeys, facts, part, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

/** Where a person is registered is told of those present, and to the community that the person lets help; what a person declares to belong to is shown to nobody. */
export const access: AccessTable = {
  Assessment: { ...assessmentKeys, communityFacts: facts },
  Resident: { ...residentKeys, community: seen(recordsOf('community', 'community-support')) },
  CommunityRegistration: part,
};
