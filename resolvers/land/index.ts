/** Agriculture and land: contracted land, homesteads, what became of them, and the members and shares of rural collectives. */
import type { LandTables } from '../../src/database/tables/land';
import type { Agency } from '../../src/subgraph/agency';
import { access } from './access';
import { landFacts } from './facts';
import { landLoaders, type LandLoaders } from './land.loader';
import { LandResolver } from './land.resolver';
import { Assessment, Resident } from './land.type';

export const land: Agency<LandTables, LandLoaders> = {
  name: 'land',
  schema: 'land',
  // The second round of contracts, for thirty years, was concluded about then (第二轮土地承包).
  recordsBeginOn: '1998-01-01',
  resolvers: [LandResolver],
  assessment: Assessment,
  resident: Resident,
  access,
  loaders: landLoaders,
  facts: landFacts,
};
