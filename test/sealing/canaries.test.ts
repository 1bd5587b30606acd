/** No identity number stands readable at rest: not in the database, whatever was asked, and not in a log. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { administration, agencyDatabase } from '../../src/database/client';
import { namedFamilies } from '../../src/population/named-families';
import { identityNumbersAt, identityNumbersIn } from '../support/identity-numbers';
import { boardOperation, startPlatform, type TestPlatform } from '../support/platform';

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

it('lets not even the registry write a number that is not sealed', async () => {
  const registry = agencyDatabase(yizhan.connection, 'registry');
  await expect(registry.insertInto('identifier').values({ kind: 'citizen-id', value: number, resident_id: 'R0000001', source: 'test' }).execute())
    .rejects.toThrow('permission denied for table identifier');
  await expect(registry.insertInto('resident').values({
    id: 'R9000001', citizen_id_number: number, name: '某', birth_date: '1984-02-03', sex: 'male', source: 'test',
  }).execute()).rejects.toThrow('permission denied for table resident');
  await registry.destroy();
});
