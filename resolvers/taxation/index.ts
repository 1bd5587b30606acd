/** Taxation: businesses that residents run, their relief and taxes, and what employers file. */
import type { TaxationTables } from '../../src/database/tables/taxation';
import type { Agency } from '../../src/subgraph/agency';
import { access } from './access';
import { taxationFacts } from './facts';
import { taxationLoaders, type TaxationLoaders } from './taxation.loader';
import { TaxationResolver } from './taxation.resolver';
import { Assessment, Resident } from './taxation.type';

export const taxation: Agency<TaxationTables, TaxationLoaders> = {
  name: 'taxation',
  schema: 'taxation',
  // Whoever trades has had to register for tax within thirty days since then (税收征收管理法 art. 15, text of 2001).
  recordsBeginOn: '2001-05-01',
  resolvers: [TaxationResolver],
  assessment: Assessment,
  resident: Resident,
  access,
  loaders: taxationLoaders,
  facts: taxationFacts,
};
