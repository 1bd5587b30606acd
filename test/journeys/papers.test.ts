/** Which papers a family need not bring: asked through the front door, with the agency that would prove them and without. */
import { determinationOf, family, startPlatform, type TestPlatform } from '../support/platform';
import { freePort } from '../support/free-port';
import { boardText } from '../../src/cli/board/board-text';

/** A father whose endorsement lapsed, a mother whose permit is valid, a daughter at school age. */
const withPapers = { ...family('R0000013'), papers: true };
const daughter = 'R0000013';
const schooling = 'education.compulsory-schooling';

async function papersOf(yizhan: TestPlatform) {
  const answer = await yizhan.board(withPapers);
  const { verdict, papers } = determinationOf(answer, schooling, daughter);
  return { verdict, proved: Object.fromEntries((papers ?? []).map(({ name, isProved }) => [name.zh, isProved])) };
}

async function suppliesOf(yizhan: TestPlatform): Promise<readonly (readonly [string, string])[]> {
  const query = `query ($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date) { assessment(resident: $resident, place: $place, asOf: $asOf) {
    entitlements(only: ["${schooling}"]) { questions { missing { subject fact } supply } } } }`;
  interface Asked { readonly missing: { readonly subject: string; readonly fact: string }; readonly supply: string }
  const { data } = await yizhan.ask<{ assessment: { entitlements: { questions: readonly Asked[] } } }>(query, family(daughter));
  const questions = data?.assessment.entitlements.questions ?? [];
  return questions.map(({ missing: { subject, fact }, supply }) => [`${subject} ${fact}`, supply] as const);
}

describe('papers that need not be brought', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('papers'); });
  afterAll(() => yizhan.close());

  it('are those that the records of child and guardians say already', async () => {
    expect(await papersOf(yizhan)).toEqual({
      verdict: 'ELIGIBLE', proved: { 孩子的户口簿页: true, 监护人居住证: true, 居住或者就业证明: true, 预防接种证: false },
    });
  });

  it('stand on the board of the terminal when they are asked for, and only then', async () => {
    const [asked, unasked] = [(await yizhan.board(withPapers)).data?.assessment, (await yizhan.board(family(daughter))).data?.assessment];
    if (asked == null || unasked == null) throw new Error('There is no board.');
    expect(boardText(asked, 'en')).toContain([
      '       ▢ bring: Immunisation record',
      "       ▣ on record, need not be brought: Child's household register page; Guardian's residence permit; Proof of residence or work",
    ].join('\n'));
    expect(boardText(unasked, 'en')).not.toMatch(/[▢▣]/);
  });
});

describe('with the police silent', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => {
    yizhan = await startPlatform('papers_silent', { subgraphUrls: new Map([['residence-permit', `http://127.0.0.1:${await freePort()}/graphql`]]) });
  });
  afterAll(() => yizhan.close());

  it('every one of them is to be brought', async () => {
    expect(await papersOf(yizhan)).toEqual({
      verdict: 'UNDETERMINED', proved: { 孩子的户口簿页: false, 监护人居住证: false, 居住或者就业证明: false, 预防接种证: false },
    });
  });

  it('the clerk is told which of the missing facts a paper shows', async () => {
    expect(new Map(await suppliesOf(yizhan))).toEqual(new Map([
      [`${daughter} hukou.place`, 'PAPER'],
      ['R0000011 hukou.place', 'AGENCY'], ['R0000011 residence_permit.status', 'PAPER'], ['R0000011 residence_permit.city', 'PAPER'],
      ['R0000012 hukou.place', 'AGENCY'], ['R0000012 residence_permit.status', 'PAPER'], ['R0000012 residence_permit.city', 'PAPER'],
    ]));
  });
});
