/** Justice: decisions of courts on political rights, and the cases of persons and employers. */
import type { JusticeTables } from '../../src/database/tables/justice';
import type { Agency } from '../../src/subgraph/agency';
import { access } from './access';
import { justiceFacts } from './facts';
import { justiceLoaders, type JusticeLoaders } from './justice.loader';
import { JusticeResolver } from './justice.resolver';
import { Assessment, Resident } from './justice.type';

export const justice: Agency<JusticeTables, JusticeLoaders> = {
  name: 'justice',
  schema: 'justice',
  // The criminal law that sets out the deprivation of political rights has been in force since then (刑法, text of 1997).
  recordsBeginOn: '1997-10-01',
  resolvers: [JusticeResolver],
  assessment: Assessment,
  resident: Resident,
  access,
  loaders: justiceLoaders,
  facts: justiceFacts,
};
