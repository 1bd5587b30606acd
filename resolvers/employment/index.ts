/** Employment and labour: jobs and wages, registrations and certificates, employers, labour inspection. */
import type { EmploymentTables } from '../../src/database/tables/employment';
import type { Agency } from '../../src/subgraph/agency';
import { access } from './access';
import { EmployerOnRegisterResolver } from './employer-on-register.resolver';
import { employmentLoaders, type EmploymentLoaders } from './employment.loader';
import { EmploymentResolver } from './employment.resolver';
import { Assessment, Resident } from './employment.type';
import { employmentFacts } from './facts';

export const employment: Agency<EmploymentTables, EmploymentLoaders> = {
  name: 'employment',
  schema: 'employment',
  // Employers have to file their hires since the labour contract law (劳动合同法, 劳动用工备案制度).
  recordsBeginOn: '2008-01-01',
  resolvers: [EmploymentResolver, EmployerOnRegisterResolver],
  assessment: Assessment,
  resident: Resident,
  access,
  loaders: employmentLoaders,
  facts: employmentFacts,
};
