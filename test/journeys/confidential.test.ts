/** Verdicts over restricted facts reach the person and the treating unit, and nobody else (case C31 of the household cases). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import type { Look } from '../../src/audit/look';
import { entriesOfDay } from '../../src/audit/ledger-reader';
import { auditDatabase } from '../../src/database/client';
import { onStatement, type SentStatement } from '../../src/database/prepared-statements';
import { maySeeOf } from '../../src/access/decide';
import { restrictedOf } from '../../src/access/rules';
import { purposes, relations, roles, type Circle, type Viewer } from '../../src/identity/viewer';
import { viewerOfTests } from '../support/actors';
import type { ConfidentialQuery } from '../../src/operations/operations.generated';
import { personSubject } from '../../src/subgraph/agency';
import { startAgency, type AgencyProcess } from '../support/agency-process';
import { freePort } from '../support/free-port';
import { circleOf, offRegister, onRegister, resident, treatingUnit, withoutIds, type Alike } from '../support/alike';
import { boardOperation, determinationOf, family, startPlatform, type TestPlatform } from '../support/platform';
import { record } from '../support/records';

const confidentialOperation = readFileSync(join(__dirname, '../../src/operations/confidential.graphql'), 'utf8');
const hiv = 'health.hiv-antiviral';
const tb = 'health.tb-management';
/** Lives in Changchun; the tests put a case of tuberculosis on his record. */
const patient: Alike = { residentId: 'R0000001', citizenId: '', householdId: 'H0000001' };

type Told = NonNullable<NonNullable<ConfidentialQuery['assessment']>['confidential']>;
interface Answer {
  readonly data: { readonly assessment: { readonly confidential: Told | null } | null } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function asked({ platform }: TestPlatform, viewer: Viewer, about: Alike, change: { readonly place?: string; readonly asOf?: string } = {}): Promise<Answer> {
  const answer = await platform.executor.execute({
    document: parse(confidentialOperation), variables: { ...family(about.residentId), ...change }, operationName: undefined, context: { viewer, calls: [] },
  });
  return JSON.parse(JSON.stringify(answer)) as Answer;
}

async function told(yizhan: TestPlatform, viewer: Viewer, about: Alike, change: { readonly place?: string; readonly asOf?: string } = {}): Promise<Told> {
  return (await asked(yizhan, viewer, about, change)).data?.assessment?.confidential ?? [];
}

const inShort = (all: Told) => all.map(({ entitlement, residentId, verdict, missing }) =>
  [entitlement.id, residentId, verdict, missing.map(({ fact, agency, reason }) => `${fact} ${agency?.id ?? ''} ${reason}`)] as const);

async function reportTuberculosis({ connection }: TestPlatform, until: string | null = null): Promise<void> {
  await record(connection, 'health.notifiable_case', { resident_id: patient.residentId, kind: 'tb', valid_from: '2016-05-10', valid_until: until, source: '测试' });
}

async function looksWritten({ connection }: TestPlatform): Promise<readonly Look[]> {
  const db = auditDatabase(connection, { maxConnections: 1 });
  const entries = await entriesOfDay(db, new Date().toISOString().slice(0, 10));
  await db.destroy();
  return entries.map(({ look }) => look);
}

/** Statements that touch the register while `act` runs. */
async function readsOfRegister(act: () => Promise<unknown>): Promise<readonly SentStatement[]> {
  const found: SentStatement[] = [];
  const stop = onStatement((statement) => { if (statement.sql.includes('notifiable_case')) found.push(statement); });
  try {
    await act();
  } finally {
    stop();
  }
  return found;
}

it('may be known by the person, a minor’s guardian and the treating unit, in every other case by nobody', () => {
  const subject = personSubject('R0000001');
  const allowed: string[] = [];
  for (const role of roles) for (const purpose of purposes) for (const agency of ['health', 'education', null]) for (const relation of relations) {
    const circle: Circle = relation === 'none' ? {} : { [subject]: relation };
    if (maySeeOf(restrictedOf('health'), { ...viewerOfTests, role, purpose, agency, circle }, subject)) allowed.push(`${role} ${purpose} ${agency ?? '-'} ${relation}`);
  }
  expect(allowed.sort()).toEqual([
    'agency-system treatment health self',
    ...['-', 'education', 'health'].flatMap((agency) => ['self', 'ward'].map((relation) => `resident own-records ${agency} ${relation}`)),
  ].sort());
});

describe('an entitlement over a restricted fact', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => {
    yizhan = await startPlatform('confidential');
    await reportTuberculosis(yizhan, '2016-11-30');
  });
  afterAll(() => yizhan.close());

  it('is told to the person, eligible or not', async () => {
    expect(inShort(await told(yizhan, resident(onRegister), onRegister))).toEqual([
      [hiv, onRegister.residentId, 'ELIGIBLE', []], [tb, onRegister.residentId, 'INELIGIBLE', []],
    ]);
    expect(inShort(await told(yizhan, resident(offRegister), offRegister))).toEqual([
      [hiv, offRegister.residentId, 'INELIGIBLE', []], [tb, offRegister.residentId, 'INELIGIBLE', []],
    ]);
  });

  it('is explained to the clause, and says where to go', async () => {
    const [first] = await told(yizhan, resident(onRegister), onRegister);
    expect(first).toMatchObject({
      entitlement: { name: { zh: '艾滋病抗病毒治疗', en: 'HIV antiretroviral treatment' }, where: { en: expect.stringContaining('Designated hospital') as string } },
      conditions: [{ id: 'registered-case', state: 'MET', text: { zh: '已登记为艾滋病病毒感染者或者病人' }, citation: { article: '第17条', sectionOnly: true } }],
    });
  });

  it('is told to the treating unit about its patient', async () => {
    expect(inShort(await told(yizhan, treatingUnit(onRegister), onRegister))).toEqual([
      [hiv, onRegister.residentId, 'ELIGIBLE', []], [tb, onRegister.residentId, 'INELIGIBLE', []],
    ]);
  });

  it('is told of a ward, and not of whoever else lives in the family', async () => {
    const circle = { [personSubject('R0000013')]: 'ward', [personSubject('R0000011')]: 'self', [personSubject('R0000012')]: 'household' } as const;
    const about = { residentId: 'R0000013', citizenId: '', householdId: '' };
    const persons = new Set((await told(yizhan, resident(about, { residentId: 'R0000011', circle }), about)).map(({ residentId }) => residentId));
    expect([...persons].sort()).toEqual(['R0000011', 'R0000013']);
  });

  it('rests on where the patient lives, which another agency tells, and on the days of the case', async () => {
    const verdictOn = async (change: { readonly place?: string; readonly asOf?: string }) =>
      inShort(await told(yizhan, resident(patient), patient, change)).filter(([entitlement]) => entitlement === tb).map(([, , verdict, missing]) => [verdict, ...missing]);
    expect(await verdictOn({})).toEqual([['ELIGIBLE']]);
    expect(await verdictOn({ place: '220300' })).toEqual([['INELIGIBLE']]);
    expect(await verdictOn({ asOf: '2016-05-09' })).toEqual([['INELIGIBLE']]);
    expect(await verdictOn({ asOf: '2005-05-31' })).toEqual([['INELIGIBLE']]);
    expect((await told(yizhan, resident(patient), patient, { asOf: '2005-05-31' }))[1]?.conditions.map(({ id, state }) => [id, state]))
      .toEqual([['registered-case', 'UNKNOWN'], ['lives-here', 'NOT_MET']]);
  });

  const others: Readonly<Record<string, (about: Alike) => Viewer>> = {
    'the clerk at the counter': (about) => ({ ...viewerOfTests, circle: circleOf(about, 'self') }),
    'a clerk in an emergency': (about) => ({ ...viewerOfTests, purpose: 'emergency', circle: circleOf(about, 'self') }),
    'the education agency': (about) => treatingUnit(about, { agency: 'education', purpose: 'agency-service' }),
    'the education agency that says it treats': (about) => treatingUnit(about, { agency: 'education' }),
    'the health agency for anything but treatment': (about) => treatingUnit(about, { purpose: 'agency-service' }),
    'the unit that treats somebody else': (about) => treatingUnit(about, { circle: circleOf(patient, 'self') }),
    'a community': (about) => resident(about, { role: 'community-platform', purpose: 'community-support' }),
    'a bank': (about) => resident(about, { role: 'bank', purpose: 'loan-check' }),
    'somebody of the same household': (about) => resident(about, { circle: circleOf(about, 'household') }),
    'another resident': (about) => resident(about, { circle: {} }),
    'an administrator': (about) => resident(about, { role: 'administrator', purpose: 'administration' }),
  };

  it.each(Object.entries(others))('is refused to %s in the same words about both men, and no record is read for it', async (_who, viewer) => {
    const answers: string[] = [];
    const reads = await readsOfRegister(async () => {
      for (const about of [onRegister, offRegister]) {
        const answer = await asked(yizhan, viewer(about), about);
        expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([expect.stringMatching(/^(FORBIDDEN|RESIDENT_NOT_AVAILABLE)$/)]);
        answers.push(withoutIds(JSON.stringify(answer), about));
      }
    });
    expect(answers[1]).toBe(answers[0]);
    expect(reads).toEqual([]);
  });

  it('is read of the register for those alone who may know', async () => {
    const reads = await readsOfRegister(() => told(yizhan, resident(onRegister), onRegister));
    expect(reads.map(({ agency, parameters }) => [agency, parameters])).toEqual([['health', [onRegister.residentId]]]);
  });

  it('is written down like any other look: who looked, for what purpose, at whom, and how many verdicts were told', async () => {
    const looks: Look[] = [];
    for (const about of [onRegister, offRegister]) {
      await told(yizhan, treatingUnit(about, { visit: `treatment of ${about.residentId}` }), about);
      looks.push(...(await looksWritten(yizhan)).filter(({ visit }) => visit === `treatment of ${about.residentId}`));
    }
    const [one, other] = [onRegister, offRegister].map((about, index) => withoutIds(JSON.stringify({ ...looks[index], at: '', request: '' }), about));
    expect(other).toBe(one);
    expect(looks[0]).toMatchObject({ role: 'agency-system', purpose: 'treatment', told: { [personSubject(onRegister.residentId)]: 2 }, failures: [] });
    expect(JSON.stringify(looks[0]?.reads)).toContain('Assessment.healthConfidential');
  });

  it('leaves what is offered to everybody alike as it is', async () => {
    for (const { residentId } of [onRegister, offRegister]) {
      expect(determinationOf(await yizhan.board(family(residentId)), 'health.hiv-voluntary-test', residentId).verdict).toBe('ELIGIBLE');
    }
  });
});

describe('an agency that keeps restricted facts, in a process of its own, while the residence register is silent', () => {
  let yizhan: TestPlatform;
  let health: AgencyProcess;
  beforeAll(async () => {
    const [port, nowhere] = [await freePort(), await freePort()];
    const at = (one: number) => `http://127.0.0.1:${one}/graphql`;
    yizhan = await startPlatform('confidential_apart', { subgraphUrls: new Map([['health', at(port)], ['residence-permit', at(nowhere)]]) });
    await reportTuberculosis(yizhan);
    health = await startAgency('health', yizhan.connection, port);
  });
  afterAll(async () => {
    await health.kill();
    await yizhan.close();
  });

  const noResidence = 'residence.city residence-permit agency-silent';

  it('determines there, and leaves open what the other agency alone knows', async () => {
    expect(inShort(await told(yizhan, resident(onRegister), onRegister))).toEqual([
      [hiv, onRegister.residentId, 'ELIGIBLE', []], [tb, onRegister.residentId, 'INELIGIBLE', []],
    ]);
    expect(inShort(await told(yizhan, resident(patient), patient))).toEqual([
      [hiv, patient.residentId, 'INELIGIBLE', []], [tb, patient.residentId, 'UNDETERMINED', [noResidence]],
    ]);
  });

  it('leaves every one of its rules open for the person when it falls silent, and shows nothing of it at the counter', async () => {
    await health.kill();
    expect(inShort(await told(yizhan, resident(onRegister), onRegister))).toEqual([
      [hiv, onRegister.residentId, 'UNDETERMINED', ['health.hiv_case health agency-silent']],
      [tb, onRegister.residentId, 'UNDETERMINED', ['health.tb_case health agency-silent', noResidence]],
    ]);
    const atTheCounter = async (about: Alike) =>
      withoutIds(await (await yizhan.post({ query: boardOperation, variables: family(about.residentId) })).text(), about);
    const board = await atTheCounter(onRegister);
    expect(board).toContain('agency-silent');
    expect(board).not.toMatch(/hiv-antiviral|tb-management|hiv_case|tb_case/);
    expect(await atTheCounter(offRegister)).toBe(board);
    const refused = await asked(yizhan, viewerOfTests, onRegister);
    expect(refused.data).toBeNull();
    expect(refused.errors?.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN');
    expect(withoutIds(JSON.stringify(await asked(yizhan, viewerOfTests, offRegister)), offRegister)).toBe(withoutIds(JSON.stringify(refused), onRegister));
  });
});
