/** Health: the vaccination record of a child, hazards at work with checks and diagnoses, and mothers' records. */
import type { HealthTables } from '../../src/database/tables/health';
import type { Cipher } from '../../src/sealing/cipher';
import type { Agency } from '../../src/subgraph/agency';
import { access } from './access';
import { healthFacts } from './facts';
import { healthLoaders, type HealthLoaders } from './health.loader';
import { HealthResolver } from './health.resolver';
import { Assessment, Resident } from './health.type';
import { restrictedFacts } from './restricted';

export const health = (cipher: Cipher): Agency<HealthTables, HealthLoaders> => ({
  name: 'health',
  schema: 'health',
  // Every vaccinating unit has kept a card for each child since then (疫苗流通和预防接种管理条例).
  recordsBeginOn: '2005-06-01',
  resolvers: [HealthResolver],
  assessment: Assessment,
  resident: Resident,
  access,
  loaders: (db) => healthLoaders(db, cipher),
  facts: healthFacts,
  restricted: restrictedFacts,
});
