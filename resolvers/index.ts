/** The rooms of the house, in the order in which they are announced. A new agency is one room and one line here. */
import type { Kysely } from 'kysely';
import type { AgencySchema, AgencySchemas } from '../src/database/tables';
import type { Cipher } from '../src/sealing/cipher';
import type { FactsInUse } from '../src/subgraph/assessment-facts';
import type { RestrictedAgency } from '../src/subgraph/confidential';
import { agencyParts, type AgencyServices, type SubgraphParts } from '../src/subgraph/subgraph';
import { civilAffairs } from './civil-affairs';
import { community } from './community';
import { credit } from './credit';
import { education } from './education';
import { employment } from './employment';
import { health } from './health';
import { restrictedFacts } from './health/restricted';
import { housing } from './housing';
import { justice } from './justice';
import { land } from './land';
import { registry } from './registry';
import { residencePermit } from './residence-permit';
import { socialInsurance } from './social-insurance';
import { taxation } from './taxation';

export { auditRoom } from './audit';
export { entitlementRoom } from './entitlement';
export { visitsRoom } from './visits';

export interface RoomServices {
  /** Opens the database of one agency, as that agency's role. */
  connect<Schema extends AgencySchema>(schema: Schema): Kysely<AgencySchemas[Schema]>;
  /** Opens what an agency keeps sealed. */
  readonly cipher: Cipher;
  /** The facts that served rules ask of an agency. */
  readonly factsInUse: (agency: string) => FactsInUse;
  readonly determineRestricted: AgencyServices<never>['determineRestricted'];
  readonly today: AgencyServices<never>['today'];
  readonly report: AgencyServices<never>['report'];
}

type Room = (services: RoomServices) => SubgraphParts;

const rooms = {
  registry: (services) => agencyParts(registry(services.cipher), { ...of('registry', services), db: services.connect('registry') }),
  'residence-permit': (services) =>
    agencyParts(residencePermit(services.cipher), { ...of('residence-permit', services), db: services.connect('residence_permit') }),
  education: (services) => agencyParts(education, { ...of(education.name, services), db: services.connect('education') }),
  health: (services) => agencyParts(health(services.cipher), { ...of('health', services), db: services.connect('health') }),
  housing: (services) => agencyParts(housing, { ...of(housing.name, services), db: services.connect('housing') }),
  'social-insurance': (services) =>
    agencyParts(socialInsurance(services.cipher), { ...of('social-insurance', services), db: services.connect('social_insurance') }),
  employment: (services) => agencyParts(employment, { ...of(employment.name, services), db: services.connect('employment') }),
  'civil-affairs': (services) =>
    agencyParts(civilAffairs(services.cipher), { ...of('civil-affairs', services), db: services.connect('civil_affairs') }),
  community: (services) => agencyParts(community, { ...of(community.name, services), db: services.connect('community') }),
  land: (services) => agencyParts(land, { ...of(land.name, services), db: services.connect('land') }),
  taxation: (services) => agencyParts(taxation, { ...of(taxation.name, services), db: services.connect('taxation') }),
  credit: (services) => agencyParts(credit, { ...of(credit.name, services), db: services.connect('credit') }),
  justice: (services) => agencyParts(justice, { ...of(justice.name, services), db: services.connect('justice') }),
} satisfies Record<string, Room>;

function of(agency: string, { factsInUse, determineRestricted, today, report }: RoomServices): Omit<AgencyServices<never>, 'db'> {
  return { factsInUse: factsInUse(agency), determineRestricted, today, report };
}

/** Every agency that sends facts, by name. */
export const agencyRooms: ReadonlyMap<string, Room> = new Map(Object.entries(rooms));

/** The agencies that determine rules over restricted facts behind their own door, and whose facts they need for it. */
export const restrictedAgencies: readonly RestrictedAgency[] = [{ agency: 'health', needs: restrictedFacts.needs }];
