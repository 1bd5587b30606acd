/** Civil affairs: marriages, household files with their checks and grants, support, emergencies, those left behind, institutions. */
import type { CivilAffairsTables } from '../../src/database/tables/civil-affairs';
import type { Cipher } from '../../src/sealing/cipher';
import type { Agency } from '../../src/subgraph/agency';
import { access } from './access';
import { civilAffairsLoaders, type CivilAffairsLoaders } from './civil-affairs.loader';
import { CivilAffairsResolver } from './civil-affairs.resolver';
import { Assessment, Resident } from './civil-affairs.type';
import { civilAffairsFacts } from './facts';

export const civilAffairs = (cipher: Cipher): Agency<CivilAffairsTables, CivilAffairsLoaders> => ({
  name: 'civil-affairs',
  schema: 'civil_affairs',
  // There has been a minimum living allowance with files of households since then (城市居民最低生活保障条例); before it, nothing but marriages.
  recordsBeginOn: '1999-10-01',
  resolvers: [CivilAffairsResolver],
  assessment: Assessment,
  resident: Resident,
  access,
  loaders: (db) => civilAffairsLoaders(db, cipher),
  facts: civilAffairsFacts,
});
