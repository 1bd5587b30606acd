/** The thirteen agencies of the floor: each one's records, opened as its own role, and what it answers to one question in one go. */
import type { Audience } from '../../src/access/rules';
import { audienceOfRecords } from '../../src/access/table';
import type { Kysely } from 'kysely';
import { civilAffairs } from '../../resolvers/civil-affairs';
import { community } from '../../resolvers/community';
import { credit } from '../../resolvers/credit';
import { education } from '../../resolvers/education';
import { employment } from '../../resolvers/employment';
import { health } from '../../resolvers/health';
import { housing } from '../../resolvers/housing';
import { justice } from '../../resolvers/justice';
import { land } from '../../resolvers/land';
import { registry } from '../../resolvers/registry';
import { residencePermit } from '../../resolvers/residence-permit';
import { socialInsurance } from '../../resolvers/social-insurance';
import { taxation } from '../../resolvers/taxation';
import { agencyDatabase } from '../../src/database/client';
import type { DatabaseConnection } from '../../src/database/connection';
import type { AgencySchema, AgencySchemas } from '../../src/database/tables';
import type { SubjectId } from '../../src/facts/envelope';
import type { Cipher } from '../../src/sealing/cipher';
import type { Viewer } from '../../src/identity/viewer';
import { benchViewer } from '../viewers';
import type { Agency, AgencyContext, FactsBySubject, FactsQuestion } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import {
  civilAffairsPart, communityPart, creditPart, educationPart, healthPart, housingPart, justicePart, landPart, registryPart, residencePermitPart,
  type Part, type Tell,
} from './profile';
import { employmentPart, socialInsurancePart, taxationPart } from './profile-of-work';

export interface AgencyAnswer {
  readonly facts: FactsBySubject;
  /** In the order of the residents asked about. */
  readonly parts: readonly Part[];
}

/** An agency for one question: what it has read for it is read once. */
export interface Visit<Loaders> {
  readonly context: AgencyContext<Loaders>;
  answer(question: FactsQuestion, residents: readonly ResidentKey[]): Promise<AgencyAnswer>;
}

interface FloorAgency<Loaders> {
  readonly name: string;
  readonly recordAudience: Audience;
  visit(today: string, viewer?: Viewer): Visit<Loaders>;
  close(): Promise<void>;
}

/** The facts that served rules ask of an agency. */
export type FactsInUse = (agency: string) => readonly string[];

export type Agencies = ReturnType<typeof openAgencies>;

/** Where the records are, and what opens those that are sealed. */
export interface Records {
  readonly connection: DatabaseConnection;
  readonly cipher: Cipher;
}

/** The registry comes first, since it alone knows whom a question is about. */
export function openAgencies({ connection, cipher }: Records, factsInUse: FactsInUse) {
  const open = <Schema extends AgencySchema, Loaders>(
    schema: Schema, agency: Agency<AgencySchemas[Schema], Loaders>, tell: Tell<Loaders>,
  ): FloorAgency<Loaders> => floorAgency(agency, agencyDatabase(connection, schema), factsInUse(agency.name), tell);
  return {
    registry: open('registry', registry(cipher), registryPart),
    others: [
      open('residence_permit', residencePermit(cipher), residencePermitPart),
      open('education', education, educationPart),
      open('health', health(cipher), healthPart),
      open('housing', housing, housingPart),
      open('social_insurance', socialInsurance(cipher), socialInsurancePart),
      open('employment', employment, employmentPart),
      open('civil_affairs', civilAffairs(cipher), civilAffairsPart),
      open('community', community, communityPart),
      open('land', land, landPart),
      open('taxation', taxation, taxationPart),
      open('credit', credit, creditPart),
      open('justice', justice, justicePart),
    ],
  };
}

function floorAgency<Tables, Loaders>(
  agency: Agency<Tables, Loaders>, db: Kysely<Tables>, inUse: readonly string[], tell: Tell<Loaders>,
): FloorAgency<Loaders> {
  return {
    name: agency.name,
    recordAudience: audienceOfRecords(agency.access),
    visit(today, viewer = benchViewer()) {
      const context: AgencyContext<Loaders> = { viewer, loaders: agency.loaders(db), today };
      return {
        context,
        async answer(question, residents) {
          const [facts, ...parts] = await Promise.all([
            question.asOf < agency.recordsBeginOn ? beforeRecords(question, inUse) : agency.facts(question, context.loaders),
            ...residents.map((resident) => tell(resident, context)),
          ]);
          return { facts, parts };
        },
      };
    },
    close: () => db.destroy(),
  };
}

function beforeRecords({ subjects }: FactsQuestion, inUse: readonly string[]): FactsBySubject {
  const facts = Object.fromEntries(inUse.map((name) => [name, { unknown: 'before-records' as const }]));
  return new Map(subjects.map(({ id }): [SubjectId, typeof facts] => [id, facts]));
}
