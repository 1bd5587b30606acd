/** The police as residence-permit agency: household register, residence registration, permits and their endorsement. */
import type { ResidencePermitTables } from '../../src/database/tables/residence-permit';
import type { Cipher } from '../../src/sealing/cipher';
import type { Agency } from '../../src/subgraph/agency';
import { access } from './access';
import { residencePermitFacts } from './facts';
import { PersonFound, PersonFoundResolver } from './person-found.resolver';
import { residencePermitLoaders, type ResidencePermitLoaders } from './residence-permit.loader';
import { ResidencePermitResolver } from './residence-permit.resolver';
import { Assessment, Resident } from './residence-permit.type';

export const residencePermit = (cipher: Cipher): Agency<ResidencePermitTables, ResidencePermitLoaders> => ({
  name: 'residence-permit',
  schema: 'residence_permit',
  recordsBeginOn: '1958-01-09',
  resolvers: [ResidencePermitResolver, PersonFoundResolver],
  entities: [PersonFound],
  assessment: Assessment,
  resident: Resident,
  access,
  loaders: (db) => residencePermitLoaders(db, cipher),
  facts: residencePermitFacts,
});
