/** Education: the national school register, examinations, and the hardship that schools recognise. */
import type { EducationTables } from '../../src/database/tables/education';
import type { Agency } from '../../src/subgraph/agency';
import { access } from './access';
import { educationLoaders, type EducationLoaders } from './education.loader';
import { EducationResolver } from './education.resolver';
import { Assessment, Resident } from './education.type';
import { educationFacts } from './facts';

export const education: Agency<EducationTables, EducationLoaders> = {
  name: 'education',
  schema: 'education',
  // One national register with one number for each pupil since then (中小学生学籍管理办法); earlier terms were carried into it.
  recordsBeginOn: '2013-09-01',
  resolvers: [EducationResolver],
  assessment: Assessment,
  resident: Resident,
  access,
  loaders: educationLoaders,
  facts: educationFacts,
};
