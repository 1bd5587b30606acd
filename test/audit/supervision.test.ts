/** Who watches over looks: a supervisor over those of the own hall, the auditor over all; neither sees a record, and nobody else sees looks. */
import { sql } from 'kysely';
import { publishRoot } from '../../src/audit/ledger-reader';
import { administration, auditDatabase } from '../../src/database/client';
import type { Viewer } from '../../src/identity/viewer';
import { unwrittenLook } from '../support/looks';
import { boardOperation, family, startPlatform, type TestPlatform } from '../support/platform';
import { askAs, clerk, codesOf, officer, resident, writtenLooks } from '../support/viewers';

const unusual = `query Unusual($day: Date!, $place: PlaceCode) { unusualLooks(day: $day, place: $place) {
  look { id at viewer role purpose visit hall place counter proof reason residents agencies fields verdictsTold } signs { id zh en } } }`;
const auditDay = 'query Day($day: Date!) { auditDay(day: $day) { day entries root publishedRoots { entries root } faults } }';

interface Unusual {
  readonly unusualLooks: readonly { readonly look: { readonly viewer: string; readonly at: string }; readonly signs: readonly { readonly id: string }[] }[];
}
interface Day {
  readonly auditDay: { readonly entries: number; readonly root: string; readonly publishedRoots: readonly object[]; readonly faults: readonly string[] };
}

const supervisor = officer('supervisor', 'supervision', '220100');
const auditor = officer('auditor', 'audit');
const persons = ['person:R0000011', 'person:R0000013'];

let yizhan: TestPlatform;
beforeAll(async () => {
  yizhan = await startPlatform('supervision');
  const reads = [{ subjects: persons, fields: { health: ['Resident.a', 'Resident.b'], housing: ['Resident.c'] } }];
  await writtenLooks(yizhan, [
    { at: '2016-09-01T02:20:00.000Z', reads },
    { at: '2016-09-01T02:30:00.000Z', reads, proof: null, signs: ['same-surname'] },
    { at: '2016-09-01T02:40:00.000Z', reads, viewer: 'clerk-9', hall: '220200', place: '220100' },
    // The first minute of the day in China, the last hour but eight of the day before by UTC.
    { at: '2016-08-31T16:00:00.000Z', reads, purpose: 'emergency', reason: '昏迷', proof: null },
    { at: '2016-08-31T15:59:00.000Z', reads, proof: null },
  ], unwrittenLook);
});
afterAll(() => yizhan.close());

const ask = (viewer: Viewer, place?: string) => askAs<Unusual>(yizhan, viewer, unusual, { day: '2016-09-01', place });

it('tells the supervisor of the unusual looks of the own hall, with their signs, where and by whom, and of residents only their opaque ids', async () => {
  const { data, errors } = await ask(supervisor);
  expect(errors).toBeUndefined();
  expect(data?.unusualLooks.map(({ look, signs }) => [look.at, ...signs.map(({ id }) => id)])).toEqual([
    ['2016-08-31T16:00:00.000Z', 'no-ticket', 'at-night', 'emergency'],
    ['2016-09-01T02:30:00.000Z', 'no-ticket', 'same-surname'],
  ]);
  expect(data?.unusualLooks[0]?.look).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{32}$/) as string, at: '2016-08-31T16:00:00.000Z', viewer: 'clerk-1', role: 'clerk', purpose: 'emergency', visit: 'visit-1',
    hall: '220100', place: '220100', counter: '3', proof: null, reason: '昏迷', residents: persons, agencies: 2, fields: 3, verdictsTold: 98,
  });
  expect(await ask(supervisor, '220100')).toEqual(await ask(supervisor));
});

it('tells the auditor of all halls, or of one', async () => {
  expect((await ask(auditor)).data?.unusualLooks.map(({ look }) => look.viewer)).toEqual(['clerk-1', 'clerk-1', 'clerk-9']);
  expect((await ask(auditor, '220200')).data?.unusualLooks.map(({ look, signs }) => [look.viewer, ...signs.map(({ id }) => id)])).toEqual([['clerk-9', 'not-of-this-hall']]);
});

it.each<[string, Viewer]>([
  ['a supervisor who belongs to no hall', officer('supervisor', 'supervision')],
  ['a clerk', clerk({})],
  ['a clerk who states the purpose', { ...clerk({}), purpose: 'supervision' }],
  ['a resident', resident('R0000011')],
  ['an administrator', officer('administrator', 'administration')],
  ['a security officer', officer('security-officer', 'security')],
  ['a policy officer', officer('policy-officer', 'statistics')],
])('tells nothing to %s', async (_, viewer) => {
  expect(codesOf(await ask(viewer))).toEqual(['FORBIDDEN']);
  expect(codesOf(await askAs<Day>(yizhan, viewer, auditDay, { day: '2016-09-01' }))).toEqual(['FORBIDDEN']);
});

it('tells a supervisor nothing of another hall, and neither the ledger’s day', async () => {
  expect(codesOf(await ask(supervisor, '220200'))).toEqual(['FORBIDDEN']);
  expect(codesOf(await askAs<Day>(yizhan, supervisor, auditDay, { day: '2016-09-01' }))).toEqual(['FORBIDDEN']);
});

it('shows no record to whoever watches over looks', async () => {
  for (const viewer of [supervisor, auditor]) {
    const { data, errors } = await askAs<{ readonly assessment: unknown }>(yizhan, viewer, boardOperation, family('R0000013'));
    expect([data?.assessment ?? null, errors?.length ?? 0]).toEqual([null, 1]);
  }
});

it('finds the looks of a hall by the index of its day', async () => {
  const db = auditDatabase(yizhan.connection);
  const { rows } = await db.transaction().execute(async (planning) => {
    await sql`set local enable_seqscan = off`.execute(planning);
    return sql<{ 'QUERY PLAN': string }>`
      explain select hash from entry where day between '2016-08-31' and '2016-09-01' and look ->> 'hall' = '220100'`.execute(planning);
  });
  await db.destroy();
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('entry_by_hall');
});

it('verifies a day for the auditor: entries, root, the roots that were published, and what is wrong', async () => {
  const day = { day: '2016-09-01' };
  const db = auditDatabase(yizhan.connection);
  const published = await publishRoot(db, day.day);
  await db.destroy();
  const whole = await askAs<Day>(yizhan, auditor, auditDay, day);
  const { entries, root } = published;
  expect(whole.data?.auditDay).toEqual({ ...day, entries: 3, root, publishedRoots: [{ entries, root }], faults: [] });
  const admin = administration(yizhan.connection);
  await sql`delete from audit.looked_at where day = '2016-09-01' and position = 2 and subject = 'person:R0000011'`.execute(admin);
  await sql`update audit.entry set look = jsonb_set(look, '{proof}', '"ticket"') where day = '2016-09-01' and position = 2`.execute(admin);
  await admin.destroy();
  const touched = await askAs<Day>(yizhan, auditor, auditDay, day);
  expect(touched.data?.auditDay.faults).toEqual([
    expect.stringMatching(/entry 2 was altered/) as string, expect.stringMatching(/entry 2: a line of the index is missing/) as string,
  ]);
  expect(JSON.stringify(touched)).not.toContain('R0000011');
});
