/** Finance and credit: start-up loans under the public guarantee, and what credit reports show. */
import type { CreditTables } from '../../src/database/tables/credit';
import type { Agency } from '../../src/subgraph/agency';
import { access } from './access';
import { creditLoaders, type CreditLoaders } from './credit.loader';
import { CreditResolver } from './credit.resolver';
import { Assessment, Resident } from './credit.type';
import { creditFacts } from './facts';

export const credit: Agency<CreditTables, CreditLoaders> = {
  name: 'credit',
  schema: 'credit',
  // The central register of personal credit has covered the whole country since then.
  recordsBeginOn: '2006-01-01',
  resolvers: [CreditResolver],
  assessment: Assessment,
  resident: Resident,
  access,
  loaders: creditLoaders,
  facts: creditFacts,
};
