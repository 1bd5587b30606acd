/**
 * What an agency foretells, it says on the day: asked anew, without a new record, it gives `then` on the day after `until`. And it foretells
 * what it will say: no value gives way to another on a later day unless it had a last day before.
 */
import 'reflect-metadata';
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
import { registry as registryRoom } from '../../resolvers/registry';
import { subjectsOf } from '../../resolvers/registry/subjects';
import { residencePermit } from '../../resolvers/residence-permit';
import { socialInsurance } from '../../resolvers/social-insurance';
import { taxation } from '../../resolvers/taxation';
import { agencyDatabase } from '../../src/database/client';
import type { DatabaseConnection } from '../../src/database/connection';
import type { AgencySchema } from '../../src/database/tables';
import type { RegistryTables } from '../../src/database/tables/registry';
import { addDays } from '../../src/facts/days';
import type { FactEntry, SubjectId } from '../../src/facts/envelope';
import { canonical } from '../../src/facts/shape';
import { demoDay } from '../../src/population/calendar';
import { namedFamilies } from '../../src/population/named-families';
import { residentIdOf, type Agency, type FactsBySubject, type FactsQuestion } from '../../src/subgraph/agency';
import type { SubjectKey } from '../../src/subgraph/scalars';
import { testCipher } from '../support/cipher';
import { viewerBefore } from '../support/actors';
import { createDatabase, dropDatabase } from '../support/database';

const registry = registryRoom(testCipher);
const agencies = [
  civilAffairs(testCipher), community, credit, education, employment, health(testCipher), housing, justice, land, residencePermit(testCipher),
  socialInsurance(testCipher), taxation,
] as unknown as readonly Agency<never, never>[];

/** What may change without a last day, and why nobody foretells it. */
const notForetold: readonly { readonly facts: RegExp; readonly why: string }[] = [
  { facts: /^enrolment\./, why: 'the next term is entered when it begins; a pupil goes on until the register says otherwise' },
  { facts: /^insurance\.(unemployment\.months|urban_months|other_region_months|maternity\.months|self_paid_this_year)$/, why: 'months go on being paid' },
  { facts: /^(employment\.months_in_city|hire\.months_worked_in_year|business\.months_operated_in_year)$/, why: 'work and trade go on' },
  { facts: /^benefits\./, why: 'a benefit goes on being paid or is not, whatever was paid last' },
];

interface Entry {
  readonly agency: string;
  readonly subject: SubjectId;
  readonly fact: string;
  readonly entry: FactEntry;
}

describe('the facts of the named families', () => {
  let connection: DatabaseConnection;
  const databases: Kysely<never>[] = [];
  const families: FactsQuestion[] = [];
  const open = <Schema extends AgencySchema>(schema: Schema) => {
    const db = agencyDatabase(connection, schema);
    databases.push(db as unknown as Kysely<never>);
    return db;
  };

  const answers = new Map<string, Promise<FactsBySubject>>();
  const connections = new Map<string, Kysely<never>>();

  /** Every agency's facts on another day, of the subjects of the day on which the records end. */
  async function factsOn(question: FactsQuestion, asOf: string): Promise<ReadonlyMap<string, Entry>> {
    const found = await Promise.all(agencies.map(async (agency) => {
      const db = connections.get(agency.name) ?? (open(agency.schema as AgencySchema) as unknown as Kysely<never>);
      connections.set(agency.name, db);
      const key = [agency.name, asOf, question.subjects[0]?.id].join(' ');
      const asked = answers.get(key) ?? agency.facts({ ...question, asOf }, agency.loaders(db));
      answers.set(key, asked);
      return [...(await asked)].flatMap(([subject, facts]) => Object.entries(facts).map(([fact, entry]): Entry => ({ agency: agency.name, subject, fact, entry })));
    }));
    return new Map(found.flat().map((one) => [`${one.subject} ${one.fact}`, one]));
  }

  beforeAll(async () => {
    connection = await createDatabase('foretold_facts');
    const loaders = registry.loaders(open('registry'));
    for (const { residentId, place } of namedFamilies) {
      const subjects: readonly SubjectKey[] = (await subjectsOf(residentId, place, demoDay, { loaders, viewer: viewerBefore(residentId), today: demoDay })) ?? [];
      families.push({ subjects, asOf: demoDay, place });
    }
  });
  afterAll(async () => {
    await Promise.all(databases.map((db) => db.destroy()));
    await dropDatabase('foretold_facts');
  });

  it('become on the day after their last day what their agency has said comes then', async () => {
    let foretold = 0;
    for (const family of families) {
      for (const [key, { fact, entry }] of await factsOn(family, demoDay)) {
        if (!('value' in entry) || entry.until === undefined || entry.then === undefined) continue;
        const after = (await factsOn(family, addDays(entry.until, 1))).get(key)?.entry;
        expect([key, told(after)]).toEqual([key, canonical(entry.then)]);
        if (isExempt(fact)) continue;
        expect([key, told((await factsOn(family, entry.until)).get(key)?.entry)]).toEqual([key, told(entry)]);
        foretold += 1;
      }
    }
    expect(foretold).toBeGreaterThan(60);
  }, 120_000);

  it('name as close kin, from the day on which a child is of age, those whom the registry names then', async () => {
    const loaders = () => registry.loaders(databases[0] as unknown as Kysely<RegistryTables>);
    let foretold = 0;
    for (const family of families) {
      for (const [subject, { close_kin: entry }] of await registry.facts(family, loaders())) {
        if (entry === undefined || !('value' in entry) || entry.until === undefined) continue;
        const asked = residentIdOf(family.subjects[0]?.id ?? 'person:') ?? '';
        const kinOn = async (day: string) => (await subjectsOf(asked, family.place, day, { loaders: loaders(), viewer: viewerBefore(asked), today: demoDay }))?.find(({ id }) => id === subject)?.closeKin;
        expect([subject, await kinOn(entry.until)]).toEqual([subject, entry.value]);
        expect([subject, await kinOn(addDays(entry.until, 1))]).toEqual([subject, entry.then]);
        foretold += 1;
      }
    }
    expect(foretold).toBeGreaterThan(5);
  }, 120_000);

  it('have no last day that lies behind the day asked about', async () => {
    for (const family of families) {
      for (const [key, { entry }] of await factsOn(family, demoDay)) {
        if ('value' in entry && entry.until !== undefined) expect([key, entry.until >= demoDay]).toEqual([key, true]);
      }
    }
  }, 120_000);

  it('do not change within a year and a half without a last day before', async () => {
    for (const family of families) {
      const today = await factsOn(family, demoDay);
      for (const days of [45, 130, 300, 550]) {
        const day = addDays(demoDay, days);
        for (const [key, { entry }] of await factsOn(family, day)) {
          const before = today.get(key);
          if (before === undefined || !('value' in before.entry) || isExempt(before.fact)) continue;
          if (before.entry.until !== undefined && before.entry.until < day) continue;
          expect([key, day, told(entry)]).toEqual([key, day, told(before.entry)]);
        }
      }
    }
  }, 120_000);
});

const told = (entry: FactEntry | undefined): string => (entry === undefined ? 'nothing' : 'value' in entry ? canonical(entry.value) : `? ${entry.unknown}`);
const isExempt = (fact: string): boolean => notForetold.some(({ facts }) => facts.test(fact));
