/**
 * Of two men who are alike but for one restricted fact, the counter gets one and the same answer: the bytes, the agencies asked, the
 * statements sent, what is written down of the look, and the time it takes.
 *
 * `ALIKE_PAIRS=1000` compares the times as well (`npm run test:long`); a machine that does something else meanwhile blurs them for both alike.
 */
import { parse } from 'graphql';
import { entriesOfDay } from '../../src/audit/ledger-reader';
import type { Look } from '../../src/audit/look';
import { auditDatabase } from '../../src/database/client';
import { personSubject } from '../../src/subgraph/agency';
import { viewerOfTests } from '../support/actors';
import { operationRegister } from '../../src/operations/register';
import { familiesAlike } from '../../src/population/named-families-alike';
import { offRegister, onRegister, withoutIds, type Alike } from '../support/alike';
import { boardOperation, family, observed, startPlatform, type TestPlatform } from '../support/platform';

const timedPairs = process.env['ALIKE_PAIRS'];
const both = [onRegister, offRegister] as const;
const plant = familiesAlike[0]?.family.members[0]?.jobs?.[0]?.employer ?? '';
const ofRestricted = /hiv-antiviral|tb-management|hiv_case|tb_case|notifiable|传染病/;

const operations = operationRegister().operations.map(({ name, document }) => [name, document] as const);
const ofResidents = operations.filter(([, document]) => document.includes('ResidentReference'));
const verdictsOperation = operations.find(([name]) => name === 'Verdicts')?.[1] ?? '';
const ofEmployers = operations.filter(([, document]) => document.includes('registrationNumber'));

let yizhan: TestPlatform;
beforeAll(async () => { yizhan = await startPlatform('alike_at_the_counter'); });
afterAll(() => yizhan.close());

const bytes = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<string> => (await yizhan.post({ query, variables })).text();

/** Operations that ask for some entitlements ask for those on which the register would bear. */
const asked = (document: string, { residentId }: Alike) => ({
  ...family(residentId), ...(document.includes('$only: [ID!]!') ? { only: ['health.hiv-voluntary-test', 'health.infectious-and-mental-education'] } : {}),
});

async function answersAbout(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const about of both) answers.push(withoutIds(await bytes(query, { ...asked(query, about), ...variables }), about));
  return answers;
}

it('knows the operations that it compares', () => {
  expect(ofResidents.map(([name]) => name)).toEqual(expect.arrayContaining(['Advice', 'Board', 'Confidential', 'Profile', 'Verdicts', 'WhatIf']));
  expect(ofEmployers.map(([name]) => name)).toEqual(expect.arrayContaining(['Employer', 'EmployerVerdicts']));
});

it.each(ofResidents)('%s answers the same bytes about both, and holds nothing of a restricted fact', async (name, document) => {
  const [one = '', other] = await answersAbout(document);
  expect(other).toBe(one);
  expect(one).not.toMatch(ofRestricted);
  expect(one).toMatch(name === 'Confidential' ? /FORBIDDEN/ : /the-resident/);
});

it.each(ofEmployers)('%s tells their employer nothing of a restricted fact', async (_name, document) => {
  const answer = await bytes(document, { registrationNumber: plant, place: '220100', asOf: '2016-09-01' });
  expect(answer).toContain('"verdict"');
  expect(answer).not.toMatch(ofRestricted);
});

const hires = `query Hires($registrationNumber: String!, $place: PlaceCode!, $asOf: Date) {
  employerAssessment(registrationNumber: $registrationNumber, place: $place, asOf: $asOf) { entitlements { determinations {
    residentId verdict entitlement { id } missing { fact reason } conditions { state feel values { fact disclosed value } }
  } } }
}`;

interface HiresAnswer {
  readonly data: { readonly employerAssessment: { readonly entitlements: { readonly determinations: readonly { readonly residentId: string }[] } } };
}

it('tells their employer the same of both', async () => {
  const answer = await bytes(hires, { registrationNumber: plant, place: '220100', asOf: '2016-09-01' });
  const { determinations } = (JSON.parse(answer) as HiresAnswer).data.employerAssessment.entitlements;
  const [one = [], other] = both.map((about) =>
    determinations.filter(({ residentId }) => residentId === about.residentId).map((line) => withoutIds(JSON.stringify(line), about)));
  expect(one.length).toBeGreaterThan(0);
  expect(other).toEqual(one);
  expect(answer).not.toMatch(ofRestricted);
});

it.each(['health.hiv_case', 'health.tb_case'])('supposing or answering %s tells nothing apart', async (fact) => {
  for (const { residentId } of both) {
    const given = [{ residentId, fact, value: true }];
    const variables = { ...family(residentId), answers: given };
    expect(await bytes(boardOperation, variables)).not.toMatch(/hiv-antiviral|tb-management|notifiable/);
  }
  const [suppose, other] = await answersAbout(operations.find(([name]) => name === 'WhatIf')?.[1] ?? '', { suppose: [{ fact, value: true }] });
  expect(other).toBe(suppose);
});

/** Agencies called in order; statements in no order, since those of one moment overtake each other. */
async function work(about: Alike, source: string): Promise<string> {
  const { calls, statements } = await observed(yizhan, source, asked(source, about));
  const sent = statements.filter(({ agency }) => agency !== 'audit').map(({ agency, sql, parameters }) => `${agency} ${sql} ${JSON.stringify(parameters)}`);
  return withoutIds(JSON.stringify({ calls: [...calls].sort(), sent: sent.sort() }, null, 1), about);
}

it('asks the same agencies and sends the same statements about both, sixty times over, and none to the register of cases', async () => {
  const first = await work(onRegister, verdictsOperation);
  expect(JSON.parse(first)).toMatchObject({ calls: expect.arrayContaining(['health', 'entitlement']) as unknown });
  expect((JSON.parse(first) as { readonly calls: readonly string[] }).calls).toHaveLength(14);
  expect(first).not.toMatch(ofRestricted);
  const seen = new Set<string>();
  for (let pair = 0; pair < 60; pair++) for (const about of pair % 2 === 0 ? both : [...both].reverse()) seen.add(await work(about, verdictsOperation));
  expect([...seen]).toEqual([first]);
}, 180_000);

it.each(ofResidents)('asks and sends the same for %s', async (_name, document) => {
  const [one, other] = [await work(onRegister, document), await work(offRegister, document)];
  expect(other).toBe(one);
  expect(one).not.toMatch(ofRestricted);
});

it('writes down the same of a look at either', async () => {
  // What is refused before anybody is asked is no look.
  const written = ofResidents.length - 1;
  for (const [, document] of ofResidents) for (const about of both) await bytes(document, asked(document, about));
  const db = auditDatabase(yizhan.connection, { maxConnections: 1 });
  const looks = (await entriesOfDay(db, new Date().toISOString().slice(0, 10))).map(({ look }) => look);
  await db.destroy();
  const isAbout = ({ reads }: Look, { residentId }: Alike): boolean => reads.some(({ subjects }) => subjects.includes(personSubject(residentId)));
  const alike = (about: Alike): readonly string[] => looks
    // A look at their employer is about both.
    .filter((look) => isAbout(look, about) && !both.every((one) => isAbout(look, one)))
    .map((look) => withoutIds(JSON.stringify({ ...look, at: '', request: '' } satisfies Look), about))
    .slice(-written);
  expect(alike(onRegister)).toHaveLength(written);
  expect(alike(offRegister)).toEqual(alike(onRegister));
});

if (timedPairs !== undefined) {
  it(`takes no other time for the one than for the other, over ${timedPairs} pairs`, async () => {
    const document = parse(verdictsOperation);
    const taken = new Map<Alike, number[]>(both.map((about) => [about, []]));
    const look = async (about: Alike): Promise<number> => {
      const began = process.hrtime.bigint();
      await yizhan.platform.executor.execute({ document, variables: family(about.residentId), operationName: undefined, context: { viewer: viewerOfTests, calls: [] } });
      return Number(process.hrtime.bigint() - began);
    };
    for (let warming = 0; warming < 50; warming++) for (const about of both) await look(about);
    for (let pair = 0; pair < Number(timedPairs); pair++) {
      for (const about of pair % 2 === 0 ? both : [...both].reverse()) taken.get(about)?.push(await look(about));
    }
    const z = rankSumZ(taken.get(onRegister) ?? [], taken.get(offRegister) ?? []);
    process.stdout.write(`Ranks of ${timedPairs} paired times: z = ${z.toFixed(2)}\n`);
    expect(Math.abs(z)).toBeLessThan(3.3);
  }, 1_200_000);
}

/** Mann and Whitney: how far the ranks of the one sample lie from where chance would put them, in standard deviations. */
function rankSumZ(one: readonly number[], other: readonly number[]): number {
  const ranked = [...one.map((value) => ({ value, isOne: true })), ...other.map((value) => ({ value, isOne: false }))].sort((a, b) => a.value - b.value);
  const rankSum = ranked.reduce((sum, { isOne }, index) => sum + (isOne ? index + 1 : 0), 0);
  const [n, m] = [one.length, other.length];
  return (rankSum - (n * (n + m + 1)) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
}

it('would see a difference of time that is there', () => {
  const times = Array.from({ length: 1_000 }, (_, index) => 10_000 + ((index * 7_919) % 1_000));
  expect(rankSumZ(times, times.map((time) => time + 0.5))).toBeCloseTo(0, 0);
  expect(rankSumZ(times, times.map((time) => time + 100))).toBeLessThan(-3.3);
});
