/** Which tables each agency's schema holds. Names are unqualified: the search path of the agency's role resolves them. */
import type { EducationTables } from './education';
import type { HealthTables } from './health';
import type { HousingTables } from './housing';
import type { RegistryTables } from './registry';
import type { ResidencePermitTables } from './residence-permit';
import type { SocialInsuranceTables } from './social-insurance';

export interface AgencySchemas {
  registry: RegistryTables;
  residence_permit: ResidencePermitTables;
  education: EducationTables;
  health: HealthTables;
  housing: HousingTables;
  social_insurance: SocialInsuranceTables;
}

export type AgencySchema = keyof AgencySchemas;

export const agencySchemas = [
  'registry', 'residence_permit', 'education', 'health', 'housing', 'social_insurance',
] as const satisfies readonly AgencySchema[];
