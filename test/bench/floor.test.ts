/** Holds the benchmark's floor to the platform: what is compared for speed gives the same answers from the same statements. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getMetadataStorage } from 'type-graphql';
import { openFloor, type AssessmentQuestion, type Floor } from '../../bench/floor/assessment';
import { enumName } from '../../bench/floor/enum-name';
import { floorServer } from '../../bench/floor/server';
import { onStatement } from '../../src/database/prepared-statements';
import { namedFamilies } from '../../src/population/named-families';
import { withAdministration } from '../support/database';
import { testCipher } from '../support/cipher';
import { policy, startPlatform, type TestPlatform } from '../support/platform';

const operation = readFileSync(join(__dirname, '..', '..', 'bench', 'assessment.graphql'), 'utf8');

let platform: TestPlatform;
let floor: Floor;
let server: Server;
let floorUrl: string;

beforeAll(async () => {
  platform = await startPlatform('floor');
  floor = openFloor(policy, { connection: platform.connection, cipher: testCipher });
  server = floorServer(floor);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  floorUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/assessment`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await floor.close();
  await platform.close();
});

/** Whom an order protects is left out when a visit is opened, and the floor opens none. */
const withoutOrder = namedFamilies.filter(({ householdId }) => householdId !== 'H0000086');

describe.each(withoutOrder)('$title.en', ({ residentId, place, asOf }) => {
  it('gets the same answer from the floor, by the same statements', () => expectSame({ resident: { residentId }, place, asOf }));
});

it('gives residents who have no name in the documentation the same answers, too', async () => {
  const drawn = await drawResidents(15);
  expect(drawn).toHaveLength(15);
  for (const [index, residentId] of drawn.entries()) {
    await expectSame({ resident: { residentId }, place: ['220100', '220200', '222401'][index % 3] ?? '', asOf: ['2016-09-01', '2015-12-31'][index % 2] ?? '' });
  }
});

it('knows as little as the platform about days before an agency kept records', async () => {
  const [family] = namedFamilies;
  await expectSame({ resident: { residentId: family?.residentId ?? '' }, place: family?.place ?? '', asOf: '2007-06-01' });
});

it('writes the values of every enum as the graph does', () => {
  const { enums } = getMetadataStorage();
  expect(enums.length).toBeGreaterThan(25);
  for (const { enumObj } of enums) {
    for (const [name, value] of Object.entries(enumObj as Record<string, string>)) expect(enumName(value)).toBe(name);
  }
});

it('refuses a resident and a place that are not known', async () => {
  const refused = await askFloor({ resident: { residentId: 'R9999999' }, place: '220100', asOf: '2016-09-01' });
  expect(refused).toEqual({ error: expect.stringContaining('No resident can be shown') as string });
  expect(await askFloor({ resident: { residentId: 'R0000001' }, place: '110000', asOf: '2016-09-01' }))
    .toEqual({ error: expect.stringContaining('No place 110000 is served') as string });
});

async function expectSame(question: AssessmentQuestion): Promise<void> {
  // The visit is opened before; reading that it is still open is what the platform does besides.
  await platform.viewerOf({ ...question });
  const ofPlatform = await withStatements(() => platform.ask<object>(operation, { ...question }));
  const ofFloor = await withStatements(() => askFloor(question));
  expect(ofPlatform.answer).not.toHaveProperty('errors');
  expect(withoutInstants(ofFloor.answer)).toEqual(withoutInstants(ofPlatform.answer));
  expect(ofFloor.statements).toEqual(ofPlatform.statements);
  expect(ofFloor.statements.length).toBeGreaterThan(40);
}

async function askFloor(question: AssessmentQuestion): Promise<unknown> {
  const response = await fetch(floorUrl, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(question) });
  return response.json();
}

/** What was sent to the database meanwhile; the order in which agencies come is no promise of either side. */
async function withStatements<Answer>(ask: () => Promise<Answer>): Promise<{ readonly answer: Answer; readonly statements: readonly string[] }> {
  const statements: string[] = [];
  // The floor writes nobody down; the platform's one statement for it is counted in the tests of the ledger.
  const stop = onStatement(({ agency, sql }) => agency !== 'audit' && agency !== 'visit' && statements.push(`${agency}: ${sql}`));
  try {
    return { answer: await ask(), statements: statements.sort() };
  } finally {
    stop();
  }
}

/** The instants of the agencies' answers may differ, and the id of the question, which holds that of the visit. */
function withoutInstants(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (key, value: unknown) => (key === 'answeredAt' && typeof value === 'string' ? 'an instant' : key === 'id' && /^[0-9a-f]{20}$/.test(String(value)) ? 'a question' : value));
}

async function drawResidents(count: number): Promise<readonly string[]> {
  return withAdministration(platform.connection, async (database) => {
    const { sql } = await import('kysely');
    const { rows } = await sql<{ id: string }>`select id from registry.resident where id >= 'R0001000' order by md5(id) limit ${count}`.execute(database);
    return rows.map(({ id }) => id);
  });
}
