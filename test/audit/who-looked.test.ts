/** Everybody can see who looked at their own records, and nothing of anybody else's. */
import { parse } from 'graphql';
import { auditDatabase } from '../../src/database/client';
import { onStatement, type SentStatement } from '../../src/database/prepared-statements';
import { namedEmployers } from '../../src/population/named-employers';
import type { BoardQuery } from '../../src/operations/operations.generated';
import { unwrittenLook } from '../support/looks';
import { boardOperation, employerOperation, family, observed, profileOperation, startPlatform, type TestPlatform } from '../support/platform';
import { askAs, clerk, writtenLooks } from '../support/viewers';

const child = 'R0000013';

interface Look {
  readonly zh: string;
  readonly en: string;
  readonly at: string;
  readonly viewer: string;
  readonly role: string;
  readonly purpose: string;
  readonly purposeInWords: { readonly zh: string; readonly en: string; readonly basisZh: string; readonly basisEn: string };
  readonly visit: string;
  readonly agencies: readonly { readonly id: string; readonly zh: string; readonly en: string }[];
  readonly fields: readonly string[];
  readonly verdictsTold: number | null;
}

interface Answer {
  readonly assessment: { readonly members: readonly { readonly resident: { readonly id: string; readonly whoLooked: readonly Look[] | null } }[] } | null;
}

const operation = `query WhoLooked($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date, $last: Int! = 20) {
  assessment(resident: $resident, place: $place, asOf: $asOf) { members { resident { id whoLooked(last: $last) {
    zh en at viewer role purpose purposeInWords { zh en basisZh basisEn } visit agencies { id zh en } fields verdictsTold
  } } } }
}`;

/** The parents are there with their child. */
const atCounter = clerk({ 'person:R0000011': 'self', 'person:R0000012': 'self', [`person:${child}`]: 'ward' });

let yizhan: TestPlatform;
beforeEach(async () => { yizhan = await startPlatform('who_looked'); });
afterEach(() => yizhan.close());

const board = () => askAs<BoardQuery>(yizhan, atCounter, boardOperation, family(child));

async function looksAt(residentId: string, last = 20): Promise<readonly Look[]> {
  const { data, errors } = await askAs<Answer>(yizhan, atCounter, operation, { ...family(child), last });
  expect(errors).toBeUndefined();
  const found = data?.assessment?.members.find(({ resident }) => resident.id === residentId)?.resident.whoLooked;
  if (found == null) throw new Error(`Nothing was told about ${residentId}.`);
  // The clerk of the tests opens visits as it goes along.
  return found.filter(({ fields }) => !fields.every((field) => field.startsWith('visits Mutation.openVisit')));
}

describe('who looked', () => {
  it('is told with the instant, the viewer, the visit, the purpose and its law, the offices in both languages, and how many verdicts were told', async () => {
    const before = new Date().toISOString();
    const shown = await board();
    const own = shown.data?.assessment?.entitlements?.determinations.filter(({ residentId }) => residentId === child) ?? [];
    const [look, ...more] = await looksAt(child);
    expect(more).toEqual([]);
    expect(look).toMatchObject({
      viewer: 'clerk-1', role: 'clerk', purpose: 'counter-visit', visit: 'visit-1', verdictsTold: own.length,
      purposeInWords: { zh: '窗口综合服务', en: 'One-stop service at the counter', basisZh: '吉政发〔2015〕29号第15条', basisEn: 'Ji Zheng Fa [2015] No. 29, section 15' },
    });
    expect((look?.at ?? '') >= before).toBe(true);
    expect(look?.agencies.map(({ id }) => id)).toEqual(expect.arrayContaining(['education', 'registry', 'entitlement']));
    for (const { zh, en } of look?.agencies ?? []) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z]/);
    }
    expect(look?.fields).toContain('education Assessment.educationFacts');
  });

  it('is said in plain words, in both languages, by the clocks of the hall', async () => {
    const at = '2016-09-01T02:20:00.000Z';
    const reads = [{ subjects: ['person:R0000011', `person:${child}`], fields: { 'social-insurance': ['Resident.a'], housing: ['Resident.b'] } }];
    const present = ['person:R0000011', 'person:R0000012'];
    await writtenLooks(yizhan, [
      { at, reads, present },
      { at: '2016-09-01T18:05:00.000Z', reads, present, purpose: 'emergency', reason: '老人昏倒，需联系家属', counter: null, place: '220182' },
      { at: '2016-09-02T01:00:00.000Z', reads, present, role: 'agency-system', agency: 'health', client: 'hospital', purpose: 'treatment', counter: null, place: null },
    ], unwrittenLook);
    const told = (await looksAt('R0000011')).map(({ zh, en }) => [zh, en]);
    expect(told).toEqual([
      ['2016年9月2日 09:00，卫生健康的业务系统为“诊疗”查阅了您的住房、社会保险记录。',
        'On 2 September 2016 at 09:00, the system of Health looked for “Treatment” at your records: Housing; Social insurance.'],
      ['2016年9月2日 02:05，榆树市政务大厅的工作人员为“紧急查阅”查阅了您的住房、社会保险记录。这是一次紧急查阅，理由：老人昏倒，需联系家属。',
        'On 2 September 2016 at 02:05, a clerk of the one-stop hall of Yushu looked for “Emergency look” at your records: Housing; Social insurance. ' +
        'It was an emergency look; the reason given: 老人昏倒，需联系家属.'],
      ['2016年9月1日 10:20，长春市政务大厅3号窗口的工作人员为“窗口综合服务”查阅了您的住房、社会保险记录。',
        'On 1 September 2016 at 10:20, a clerk at counter 3 of the one-stop hall of Changchun looked for “One-stop service at the counter” at your records: Housing; Social insurance.'],
    ]);
    const [, , ofChild] = (await looksAt(child)).slice(-3);
    expect(ofChild?.zh).toBe('2016年9月1日 10:20，长春市政务大厅3号窗口的工作人员为“窗口综合服务”查阅了您监护的孩子的住房、社会保险记录。');
  });

  it('is itself a look: it is told from the next question on', async () => {
    expect(await looksAt(child)).toEqual([]);
    const [look] = await looksAt(child);
    expect(look?.agencies.map(({ id }) => id)).toEqual(['audit', 'registry']);
    expect(look?.fields.some((field) => field.startsWith('audit Resident.whoLooked'))).toBe(true);
  });

  it('comes with the latest first, and no more than were asked for', async () => {
    for (let count = 0; count < 3; count += 1) await askAs(yizhan, atCounter, profileOperation, family(child));
    const all = await looksAt(child);
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort().reverse());
    expect(await looksAt(child, 2)).toHaveLength(2);
    const tooMany = await askAs<Answer>(yizhan, atCounter, operation, { ...family(child), last: 0 });
    expect(tooMany.errors?.map(({ extensions }) => extensions.code)).toContain('BAD_INPUT');
  });

  it('tells of no look at another member, and names nobody else who was looked at together', async () => {
    await askAs(yizhan, atCounter, boardOperation, family('R0000005'));
    await board();
    const looks = await looksAt(child);
    expect(looks).toHaveLength(1);
    expect(JSON.stringify(looks)).not.toMatch(/R\d{7}|E\d{10}|person:|employer:/);
    const told = looks.map(({ verdictsTold }) => verdictsTold);
    expect(told.every((count) => count !== null && count > 0)).toBe(true);
  });

  it('tells a worker of a look by an employer’s agent, with what was read of the hire and nothing of the employer', async () => {
    const asked = namedEmployers[0];
    if (asked === undefined) throw new Error('No employer stands on the page of examples.');
    await yizhan.ask(employerOperation, { registrationNumber: asked.registrationNumber, place: asked.place, asOf: asked.asOf });
    const db = auditDatabase(yizhan.connection);
    const subjects = await db.selectFrom('looked_at').select('subject').execute();
    await db.destroy();
    expect(subjects.map(({ subject }) => subject)).toContain(`employer:${asked.registrationNumber}`);
    expect(subjects.filter(({ subject }) => subject.startsWith('person:')).length).toBeGreaterThan(0);
  });

  it('takes one statement for the whole family, besides the one that writes it down', async () => {
    await board();
    const statements: SentStatement[] = [];
    const stop = onStatement((statement) => statements.push(statement));
    const calls: string[] = [];
    await yizhan.platform.executor.execute({ document: parse(operation), variables: family(child), operationName: undefined, context: { viewer: atCounter, calls } });
    stop();
    expect([...calls].sort()).toEqual(['audit', 'registry']);
    const ofLedger = statements.filter(({ agency }) => agency === 'audit').map(({ sql }) => /^\s*(with written|select)/.exec(sql)?.[1]);
    expect(ofLedger).toEqual(['select', 'with written']);
  });

  it('adds no call to an ordinary assessment, and one statement in all', async () => {
    const { calls, statements } = await observed(yizhan, boardOperation, family(child));
    expect(calls).toHaveLength(14);
    expect(statements.filter(({ agency }) => agency === 'audit')).toHaveLength(1);
  });
});
