/** The registry: finds the resident, knows who lives as one family and who is kin, and opens the assessment. */
import type { RegistryTables } from '../../src/database/tables/registry';
import type { Cipher } from '../../src/sealing/cipher';
import type { Agency } from '../../src/subgraph/agency';
import { access } from './access';
import { AssessmentResolver } from './assessment.resolver';
import { Assessment, Resident } from './assessment.type';
import { CircleResolver } from './circle.resolver';
import { EmployerAssessmentResolver } from './employer-assessment.resolver';
import { registryFacts } from './facts';
import { FindPeopleResolver } from './find-people.resolver';
import { registryLoaders, type RegistryLoaders } from './registry.loader';
import { ResidentResolver } from './resident.resolver';

/** The identity numbers that it keeps are sealed. */
export const registry = (cipher: Cipher): Agency<RegistryTables, RegistryLoaders> => ({
  name: 'registry',
  schema: 'registry',
  recordsBeginOn: '1958-01-09',
  resolvers: [AssessmentResolver, CircleResolver, EmployerAssessmentResolver, FindPeopleResolver, ResidentResolver],
  assessment: Assessment,
  resident: Resident,
  access,
  loaders: (db) => registryLoaders(db, cipher),
  facts: registryFacts,
});
