/** Housing: where people dwell and on what paper, leases, homes owned and bought; and of employers, their zone and plans for dormitories. */
import type { HousingTables } from '../../src/database/tables/housing';
import type { Agency } from '../../src/subgraph/agency';
import { access } from './access';
import { housingFacts } from './facts';
import { housingLoaders, type HousingLoaders } from './housing.loader';
import { HousingResolver } from './housing.resolver';
import { Assessment, Resident } from './housing.type';

export const housing: Agency<HousingTables, HousingLoaders> = {
  name: 'housing',
  schema: 'housing',
  // Title to a home in a town has had to be registered since then (城市房屋权属登记管理办法).
  recordsBeginOn: '1998-01-01',
  resolvers: [HousingResolver],
  assessment: Assessment,
  resident: Resident,
  access,
  loaders: housingLoaders,
  facts: housingFacts,
};
