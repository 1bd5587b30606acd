/** Which tables each agency's schema holds. Names are unqualified: the search path of the agency's role resolves them. */
import type { CivilAffairsTables } from './civil-affairs';
import type { CommunityTables } from './community';
import type { CreditTables } from './credit';
import type { EducationTables } from './education';
import type { EmploymentTables } from './employment';
import type { HealthTables } from './health';
import type { HousingTables } from './housing';
import type { JusticeTables } from './justice';
import type { LandTables } from './land';
import type { RegistryTables } from './registry';
import type { ResidencePermitTables } from './residence-permit';
import type { SocialInsuranceTables } from './social-insurance';
import type { TaxationTables } from './taxation';

export interface AgencySchemas {
  registry: RegistryTables;
  residence_permit: ResidencePermitTables;
  education: EducationTables;
  health: HealthTables;
  housing: HousingTables;
  social_insurance: SocialInsuranceTables;
  employment: EmploymentTables;
  land: LandTables;
  taxation: TaxationTables;
  credit: CreditTables;
  justice: JusticeTables;
  civil_affairs: CivilAffairsTables;
  community: CommunityTables;
}

export type AgencySchema = keyof AgencySchemas;

/** The agencies' schemas, and those of the audit ledger and of the book of visits, which are no agency's. */
export type DatabaseSchema = AgencySchema | 'audit' | 'visit';

export const agencySchemas = [
  'registry', 'residence_permit', 'education', 'health', 'housing', 'social_insurance', 'employment',
  'land', 'taxation', 'credit', 'justice', 'civil_affairs', 'community',
] as const satisfies readonly AgencySchema[];
