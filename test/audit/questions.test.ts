/** Whoever was looked at may ask why, and is answered by somebody other than who looked. */
import { sql } from 'kysely';
import { auditDatabase } from '../../src/database/client';
import type { Viewer } from '../../src/identity/viewer';
import { unwrittenLook } from '../support/looks';
import { family, startPlatform, type TestPlatform } from '../support/platform';
import { askAs, circleOf, clerk, codesOf, officer, resident, writtenLooks } from '../support/viewers';

const [wife, husband, child] = ['R0000011', 'R0000012', 'R0000013'] as const;
const ofAll = [{ subjects: [wife, husband, child].map((id) => `person:${id}`), fields: { housing: ['Assessment.housingFacts'] } }];
const her = resident(wife, circleOf({ ward: [child], household: [husband] }));
const him = resident(husband, circleOf({ ward: [child], household: [wife] }));

const whoLooked = `query WhoLooked($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date) {
  assessment(resident: $resident, place: $place, asOf: $asOf) { members { resident { id whoLooked { id day } } } } }`;
const question = 'mutation Question($look: ID!, $why: String!) { questionLook(look: $look, why: $why) { look why askedAt } }';
const questioned = 'query Questioned($day: Date!, $place: PlaceCode) { questionedLooks(day: $day, place: $place) { look { viewer counter residents } resident why askedAt } }';

interface Questioned { readonly questionLook: { readonly look: string; readonly why: string; readonly askedAt: string } | null }
interface Questions { readonly questionedLooks: readonly { readonly resident: string; readonly why: string; readonly look: { readonly viewer: string } }[] }
interface Told { readonly assessment: { readonly members: readonly { readonly resident: { readonly id: string; readonly whoLooked: readonly { readonly id: string; readonly day: string }[] | null } }[] } }

let yizhan: TestPlatform;
beforeEach(async () => {
  yizhan = await startPlatform('questions');
  await writtenLooks(yizhan, [{ at: '2016-09-01T02:20:00.000Z', reads: ofAll, present: [`person:${wife}`] }], unwrittenLook);
});
afterEach(() => yizhan.close());

/** The id under which the look of that day was told of a resident to those at a visit. */
async function idTold(residentId: string, present: string): Promise<string> {
  const { circle } = present === wife ? her : him;
  const { data } = await askAs<Told>(yizhan, clerk(circle), whoLooked, family(child));
  const looks = data?.assessment.members.find(({ resident: { id } }) => id === residentId)?.resident.whoLooked ?? [];
  const id = looks.find(({ day }) => day === '2016-09-01')?.id;
  if (id === undefined) throw new Error('The look was not told.');
  return id;
}

const ask = (viewer: Viewer, look: string, why = '我没有去过那个窗口') => askAs<Questioned>(yizhan, viewer, question, { look, why });
const today = (): string => new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
const asked = (viewer: Viewer, place?: string) => askAs<Questions>(yizhan, viewer, questioned, { day: today(), place });

it('a question is kept, and read by the supervisor of the hall and by the auditor, with the look and without a name', async () => {
  const look = await idTold(wife, wife);
  const { data, errors } = await ask(her, look, ' 我没有去过\u0007那个窗口，我的号码是22010219800101123X ');
  expect(errors).toBeUndefined();
  expect(data?.questionLook).toEqual({ look, why: '我没有去过 那个窗口，我的号码是(identity number)', askedAt: expect.stringMatching(/^\d{4}-.*Z$/) as string });
  for (const reader of [officer('supervisor', 'supervision', '220100'), officer('auditor', 'audit')]) {
    const answer = await asked(reader);
    expect(answer.data?.questionedLooks).toEqual([{
      resident: `person:${wife}`, why: data?.questionLook?.why, askedAt: data?.questionLook?.askedAt,
      look: { viewer: 'clerk-1', counter: '3', residents: ofAll[0]?.subjects },
    }]);
  }
  expect((await asked(officer('supervisor', 'supervision', '220200'))).data?.questionedLooks).toEqual([]);
  expect(codesOf(await asked(officer('supervisor', 'supervision', '220200'), '220100'))).toEqual(['FORBIDDEN']);
});

it('a guardian may question a look at a child, and whoever was told a part of a look may question it', async () => {
  expect((await ask(her, await idTold(child, wife))).data?.questionLook).not.toBeNull();
  expect((await ask(him, await idTold(husband, husband))).data?.questionLook).not.toBeNull();
});

it('nobody questions a look that was not told to them: another’s, a guessed one, one withheld altogether', async () => {
  const [hers, guessed] = [await idTold(wife, wife), 'a'.repeat(32)];
  const refusals = [await ask(him, hers), await ask(him, guessed), await ask(him, "' or true --")];
  await writtenLooks(yizhan, [{ at: '2016-09-02T02:20:00.000Z', reads: ofAll, present: [`person:${wife}`], isConfidential: true }], unwrittenLook);
  const db = auditDatabase(yizhan.connection);
  const { rows: [withheld] } = await sql<{ id: string }>`
    select left(encode(sha256(convert_to(hash || ' person:' || ${husband}::text, 'UTF8')), 'hex'), 32) as id from entry where day = '2016-09-02'`.execute(db);
  refusals.push(await ask(him, withheld?.id ?? ''));
  expect(refusals.map((one) => one.errors?.map(({ message }) => message))).toEqual(
    refusals.map(() => ['No look was told to you under this id; `whoLooked` names those that can be questioned.']));
  expect(await db.selectFrom('look_questioned').select('look').execute()).toEqual([]);
  await db.destroy();
});

it('a look is questioned once, with a reason of 1 to 500 characters, and the question stays as it is', async () => {
  const look = await idTold(wife, wife);
  expect(codesOf(await ask(her, look, ' '))).toEqual(['BAD_INPUT']);
  expect(codesOf(await ask(her, look, '问'.repeat(501)))).toEqual(['BAD_INPUT']);
  expect(codesOf(await ask(her, look, '问'.repeat(500)))).toEqual([]);
  expect(codesOf(await ask(her, look, 'again'))).toEqual(['BAD_INPUT']);
  const db = auditDatabase(yizhan.connection);
  await expect(sql`update look_questioned set why = ''`.execute(db)).rejects.toThrow('permission denied');
  await expect(sql`delete from look_questioned`.execute(db)).rejects.toThrow('permission denied');
  await db.destroy();
});

it('nobody but the resident questions, and who looked does not read it', async () => {
  const look = await idTold(wife, wife);
  const others = [clerk(her.circle), officer('supervisor', 'supervision', '220100'), officer('auditor', 'audit'), officer('administrator', 'administration')];
  for (const other of others) expect(codesOf(await ask(other, look))).toEqual(['FORBIDDEN']);
  for (const other of [clerk({}), her, officer('administrator', 'administration'), officer('security-officer', 'security')]) {
    expect(codesOf(await asked(other))).toEqual(['FORBIDDEN']);
  }
});
