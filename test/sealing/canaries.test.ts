/** No identity number, permit number, diagnosis or token stands readable at rest: not in the database, whatever was asked, and not in a log. */
import { existsSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { administering } from '../../src/database/administering';
import { administration, agencyDatabase } from '../../src/database/client';
import type { AgencySchema } from '../../src/database/tables';
import { namedFamilies } from '../../src/population/named-families';
import { abuses, door as knockedAt, issuer, letIn } from '../identity/requests';
import { guardedDoor } from '../support/guarded-door';
import { foundAt, identityNumbersAt, identityNumbersIn } from '../support/identity-numbers';
import { boardOperation, openVisitOperation, profileOperation, startPlatform, type TestPlatform } from '../support/platform';
import { record } from '../support/records';

let yizhan: TestPlatform;
const [number = '', other = ''] = namedFamilies.flatMap(({ citizenId }) => (citizenId === null ? [] : [citizenId]));

beforeAll(async () => {
  yizhan = await startPlatform('canaries');
});
afterAll(() => yizhan.close());

it('finds a number wherever it is planted, so that finding none means something', async () => {
  const admin = administration(yizhan.connection);
  await sql`create schema planted`.execute(admin);
  await sql`create table planted.row (text text, document jsonb, bytes bytea, digits text[])`.execute(admin);
  await sql`insert into planted.row values (${`x${number}y`}, ${JSON.stringify({ deep: [{ number }] })}, convert_to(${`\n${number}`}, 'UTF8'), array[${number}])`.execute(admin);
  await sql`insert into planted.row (text) select ${other} from generate_series(1, 50)`.execute(admin);
  await sql`analyze planted.row`.execute(admin);
  expect(await identityNumbersAt(yizhan.connection)).toEqual([
    'planted."row".text: 51', 'planted."row".document: 1', 'planted."row".bytes: 1', 'planted."row".digits: 1', expect.stringMatching(/the planner's samples: [1-9]/),
  ]);
  await sql`drop schema planted cascade`.execute(admin);
  await admin.destroy();
});

it('holds no readable identity number after residents were loaded and asked about by number, rightly and wrongly', async () => {
  const { place, asOf } = namedFamilies[0] ?? { place: '', asOf: '' };
  const found = await yizhan.ask<{ assessment: { asOf: string } | null }>(boardOperation, { resident: { citizenId: number }, place, asOf });
  expect(found.errors).toBeUndefined();
  expect(found.data?.assessment).not.toBeNull();
  for (const resident of [{ citizenId: '220182198402030017' }, { permitNumber: other }, { residentId: other }, { citizenId: `${other.slice(0, 17)}?` }]) {
    await yizhan.ask(boardOperation, { resident, place, asOf });
  }
  await yizhan.ask(`query q_${number} { assessment(resident: { citizenId: "${number}" }, place: "${place}") { a${other}: asOf } }`, {});
  expect(await identityNumbersAt(yizhan.connection)).toEqual([]);
});

it('writes none into the log of the platform or of the database', async () => {
  // A statement that fails is logged by the server with its text.
  const registry = agencyDatabase(yizhan.connection, 'registry');
  const twice = registry.insertInto('identifier').columns(['kind', 'value_sealed', 'value_index', 'resident_id', 'source'])
    .expression((from) => from.selectFrom('identifier').select(['kind', 'value_sealed', 'value_index', 'resident_id', 'source']).limit(1));
  await expect(twice.execute()).rejects.toThrow('identifier_value_index_is_unique');
  await registry.destroy();
  if (yizhan.connection.kind !== 'embedded') throw new Error('The tests have an embedded server.');
  const log = join(dirname(yizhan.connection.socketDirectory), 'server.log');
  expect(existsSync(log)).toBe(true);
  const logged = readFileSync(log, 'utf8');
  expect(logged).toContain('identifier_value_index_is_unique');
  expect(identityNumbersIn(logged)).toEqual([]);
  expect(identityNumbersIn(yizhan.reported.map(String).join())).toEqual([]);
});

describe('of a permit number, diagnoses and tokens, planted and used,', () => {
  /** Of R0000013; words that stand in no vocabulary but those of the sealed columns, or stand there alone. */
  const planted = [
    ['health.occupational_disease_diagnosis', { resident_id: 'R0000013', certificate_number: 'Z-1', employer_number: null, disease_class: 'ear-nose-throat-mouth', diagnosed_on: '2016-01-04' }],
    ['health.pregnancy_ending', { resident_id: 'R0000013', kind: 'miscarriage', ended_on: '2016-01-04' }],
    ['health.notifiable_case', { resident_id: 'R0000013', kind: 'hiv', valid_from: '2016-01-04', valid_until: null }],
    ['social_insurance.work_injury', { injury_number: 'G-1', resident_id: 'R0000013', employer_number: null, kind: 'occupational-disease', occurred_on: '2016-01-04', reported_on: '2016-01-05' }],
    ['civil_affairs.medical_hardship_admission', { resident_id: 'R0000013', county: '220100', class: 'severe-disability', valid_from: '2016-01-04', valid_until: null }],
    ['civil_affairs.emergency_report', { resident_id: 'R0000013', city: '220100', kind: 'grave-illness', reported_on: '2016-01-04', verified_on: null, is_confirmed: null, closed_on: null }],
    ['employment.hard_to_employ_recognition', { resident_id: 'R0000013', category: 'disabled', valid_from: '2016-01-04', valid_until: null }],
    ['residence_permit.permit', { resident_id: 'R0000013', permit_number: '2201009876543210', city: '220100', issued_on: '2015-09-02' }],
    ['registry.identifier', { kind: 'permit-number', value: '2201009876543210', resident_id: 'R0000013' }],
  ] as const;
  const words = ['ear-nose-throat-mouth', 'miscarriage', 'hiv', 'occupational-disease', 'severe-disability', 'grave-illness', 'disabled', '2201009876543210'];
  /** As a word of its own: entitlements (`health.occupational-disease-relief`) and letters of a sealed text are none. */
  const asWords = new RegExp(words.map((word) => `(?<![\\w.:-])${word}(?![\\w.-])`).join('|'), 'gi');
  const tokens: string[] = [];
  const canariesIn = (text: string): readonly string[] => [...text.match(asWords) ?? [], ...tokens.filter((token) => text.includes(token))];
  const refused: string[] = [];

  beforeAll(async () => {
    for (const [table, row] of planted) await record(yizhan.connection, table, { ...row, source: '测试' });
    const { place, asOf } = namedFamilies[0] ?? { place: '', asOf: '' };
    for (const operation of [boardOperation, profileOperation]) {
      for (const resident of [{ permitNumber: '2201009876543210' }, { residentId: 'R0000013' }]) {
        const answer = await yizhan.ask<{ assessment: object | null }>(operation, { resident, place, asOf });
        expect(answer.errors).toBeUndefined();
        expect(JSON.stringify(answer)).toContain('R0000013');
      }
    }
    const shown = await yizhan.ask(profileOperation, { resident: { residentId: 'R0000013' }, place, asOf });
    // Whoever may see it sees it: what is not found below is sealed, and not lost.
    expect(JSON.stringify(shown)).toMatch(/"residencePermit":{"number":"[^"]*\*10"/);
    expect(JSON.stringify(shown)).toContain('OCCUPATIONAL_DISEASE');

    // What is refused is told with what would have stood there.
    for (const [table, row] of [
      ['health.notifiable_case', { resident_id: 'R0000013', kind: 'hiv', valid_from: '2016-01-04', valid_until: '2015-01-01' }],
      ['civil_affairs.medical_hardship_admission', { resident_id: 'R0000013', county: '220100', class: 'severe-disability', valid_from: '2016-01-04', valid_until: '2015-01-01' }],
      ['residence_permit.permit', { resident_id: 'R0000013', permit_number: '2201009876543210', city: '220100', issued_on: '2015-09-02' }],
    ] as const) {
      await record(yizhan.connection, table, { ...row, source: '测试' }).then(() => { throw new Error('It was taken.'); }, (error: unknown) => refused.push(inspect(error, { depth: 9 })));
    }
    await issuer.open();
    const door = await guardedDoor(yizhan.platform, { issuer: issuer.url });
    knockedAt.url = door.url;
    const opening = JSON.stringify({ query: openVisitOperation, variables: { resident: { permitNumber: '2201009876543210' } } });
    for (const headers of [...letIn.map(([, each]) => each()), ...abuses.map(([, each]) => each())]) {
      tokens.push(...[headers['authorization'], headers['dpop']].flat().flatMap((held) => held?.split(' ') ?? []).filter((text) => text.length > 60));
      refused.push((await door.knock(headers, '/graphql', opening)).text);
    }
    refused.push(...door.reported.map((one) => inspect(one, { depth: 9 })));
    await door.close();
    issuer.close();
    await administering(yizhan.connection, 'tests', (client) => client.query('analyze'));
  }, 120_000);

  it('a dump of the whole database shows none, and the samples of the planner neither', async () => {
    expect(tokens.length).toBeGreaterThan(100);
    expect(await foundAt(yizhan.connection, canariesIn)).toEqual([]);
    // Finding none means something: the same search in what was sealed finds all.
    expect(canariesIn(planted.map(([, row]) => Object.values(row).join(' ')).join(' '))).toHaveLength(9);
  });

  it('no log and no error shows one', () => {
    if (yizhan.connection.kind !== 'embedded') throw new Error('The tests have an embedded server.');
    const logged = readFileSync(join(dirname(yizhan.connection.socketDirectory), 'server.log'), 'utf8');
    expect(logged).toContain('notifiable_case_ends_after_start');
    expect(logged).toContain('permit_number_index_is_unique');
    // The driver's error repeats the row that was refused.
    expect(refused.join('\n')).toMatch(/Failing row contains .*v1:test:/);
    for (const text of [logged, ...refused, ...yizhan.reported.map((one) => inspect(one, { depth: 9 }))]) expect(canariesIn(text)).toEqual([]);
    expect(refused.length).toBeGreaterThan(100);
  });

  it('no agency’s role can write a plain one', async () => {
    for (const [table, row] of planted) {
      const [schema = '', name = ''] = table.split('.');
      const db = agencyDatabase(yizhan.connection, schema as AgencySchema, { maxConnections: 1 });
      const columns = [...Object.keys(row), 'source'];
      await expect(sql`insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))}) values (${sql.join([...Object.values(row), '测试'])})`.execute(db))
        .rejects.toThrow(`permission denied for table ${name}`);
      await db.destroy();
    }
  });
});

it('lets not even the registry write a number that is not sealed', async () => {
  const registry = agencyDatabase(yizhan.connection, 'registry');
  await expect(registry.insertInto('identifier').values({ kind: 'citizen-id', value: number, resident_id: 'R0000001', source: 'test' }).execute())
    .rejects.toThrow('permission denied for table identifier');
  await expect(registry.insertInto('resident').values({
    id: 'R9000001', citizen_id_number: number, name: '某', birth_date: '1984-02-03', sex: 'male', source: 'test',
  }).execute()).rejects.toThrow('permission denied for table resident');
  await registry.destroy();
});
