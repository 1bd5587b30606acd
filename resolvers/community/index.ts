/** Organisation and community: who lives in which community, what people declare to belong to, and committee elections. */
import type { CommunityTables } from '../../src/database/tables/community';
import type { Agency } from '../../src/subgraph/agency';
import { access } from './access';
import { communityLoaders, type CommunityLoaders } from './community.loader';
import { CommunityResolver } from './community.resolver';
import { Assessment, Resident } from './community.type';
import { communityFacts } from './facts';

export const community: Agency<CommunityTables, CommunityLoaders> = {
  name: 'community',
  schema: 'community',
  // Residents' committees exist in their present form since then (城市居民委员会组织法).
  recordsBeginOn: '1990-01-01',
  resolvers: [CommunityResolver],
  assessment: Assessment,
  resident: Resident,
  access,
  loaders: communityLoaders,
  facts: communityFacts,
};
