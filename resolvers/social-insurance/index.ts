/** Social insurance: contributions month by month, benefits paid, transfers between pooling regions, and work injuries. */
import type { SocialInsuranceTables } from '../../src/database/tables/social-insurance';
import type { Cipher } from '../../src/sealing/cipher';
import type { Agency } from '../../src/subgraph/agency';
import { access } from './access';
import { socialInsuranceFacts } from './facts';
import { socialInsuranceLoaders, type SocialInsuranceLoaders } from './social-insurance.loader';
import { SocialInsuranceResolver } from './social-insurance.resolver';
import { Assessment, Resident } from './social-insurance.type';

export const socialInsurance = (cipher: Cipher): Agency<SocialInsuranceTables, SocialInsuranceLoaders> => ({
  name: 'social-insurance',
  schema: 'social_insurance',
  // Every insured person has had a personal account since then (国发〔1997〕26号).
  recordsBeginOn: '1998-01-01',
  resolvers: [SocialInsuranceResolver],
  assessment: Assessment,
  resident: Resident,
  access,
  loaders: (db) => socialInsuranceLoaders(db, cipher),
  facts: socialInsuranceFacts,
});
