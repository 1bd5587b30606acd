/** The rooms of the house, in the order in which they are announced. A new agency is one room and one line here. */
import type { Kysely } from 'kysely';
import type { AgencySchema, AgencySchemas } from '../src/database/tables';
import { agencyParts, type AgencyServices, type SubgraphParts } from '../src/subgraph/subgraph';
import { education } from './education';
import { health } from './health';
import { housing } from './housing';
import { registry } from './registry';
import { residencePermit } from './residence-permit';
import { socialInsurance } from './social-insurance';

export { entitlementRoom } from './entitlement';

export interface RoomServices {
  /** Opens the database of one agency, as that agency's role. */
  connect<Schema extends AgencySchema>(schema: Schema): Kysely<AgencySchemas[Schema]>;
  /** The facts that served rules ask of an agency. */
  readonly factsInUse: (agency: string) => ReadonlySet<string>;
  readonly today: AgencyServices<never>['today'];
  readonly report: AgencyServices<never>['report'];
}

type Room = (services: RoomServices) => SubgraphParts;

const rooms = {
  registry: (services) => agencyParts(registry, { ...of(registry.name, services), db: services.connect('registry') }),
  'residence-permit': (services) =>
    agencyParts(residencePermit, { ...of(residencePermit.name, services), db: services.connect('residence_permit') }),
  education: (services) => agencyParts(education, { ...of(education.name, services), db: services.connect('education') }),
  health: (services) => agencyParts(health, { ...of(health.name, services), db: services.connect('health') }),
  housing: (services) => agencyParts(housing, { ...of(housing.name, services), db: services.connect('housing') }),
  'social-insurance': (services) =>
    agencyParts(socialInsurance, { ...of(socialInsurance.name, services), db: services.connect('social_insurance') }),
} satisfies Record<string, Room>;

function of(agency: string, { factsInUse, today, report }: RoomServices): Omit<AgencyServices<never>, 'db'> {
  return { factsInUse: factsInUse(agency), today, report };
}

/** Every agency that sends facts, by name. */
export const agencyRooms: ReadonlyMap<string, Room> = new Map(Object.entries(rooms));
