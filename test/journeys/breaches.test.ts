/** Rights that are broken, as the counter sees them: of the man whose wages were not paid, and of the one whom nobody insured. */
import { freePort } from '../support/free-port';
import { family, startPlatform, type TestPlatform } from '../support/platform';

const fields = `
  id state claimFrom amountYuan amountUnit lastDay isWithinTime missingParameters
  citation { law article } remedies { id name { zh } }
  missing { subject fact reason agency { id } }
  values { subject fact disclosed value unknown isAnswer }
  parameters { parameter }`;

const document = `query Breaches($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date, $answers: [FactAnswer!]) {
  assessment(resident: $resident, place: $place, asOf: $asOf) {
    entitlements(answers: $answers) {
      breaches { determination { residentId verdict entitlement { id } } breach { ${fields} } }
      determinations { residentId verdict entitlement { id } breaches { ${fields} } }
    }
  }
}`;

interface Breach {
  readonly id: string;
  readonly state: 'BREACHED' | 'NOT_BREACHED' | 'UNKNOWN';
  readonly amountYuan: number | null;
  readonly lastDay: string | null;
  readonly isWithinTime: boolean | null;
  readonly remedies: readonly { readonly id: string; readonly name: { readonly zh: string } }[];
  readonly missing: readonly { readonly fact: string; readonly reason: string; readonly agency: { readonly id: string } }[];
  readonly values: readonly { readonly fact: string; readonly disclosed: boolean; readonly value: unknown }[];
}

interface Right {
  readonly residentId: string;
  readonly verdict: string;
  readonly entitlement: { readonly id: string };
}

interface Board {
  readonly breaches: readonly { readonly determination: Right; readonly breach: Breach }[];
  readonly determinations: readonly (Right & { readonly breaches: readonly Breach[] })[];
}

async function boardOf(yizhan: TestPlatform, variables: Readonly<Record<string, unknown>>): Promise<Board> {
  const { data } = await yizhan.ask<{ readonly assessment: { readonly entitlements: Board | null } | null }>(document, variables);
  const board = data?.assessment?.entitlements;
  if (board == null) throw new Error('There is no board.');
  return board;
}

function breachOf(board: Board, residentId: string, entitlement: string, id: string): Breach {
  const right = board.determinations.find((one) => one.residentId === residentId && one.entitlement.id === entitlement);
  const breach = right?.breaches.find((one) => one.id === id);
  if (breach === undefined) throw new Error(`${entitlement} of ${residentId} was not asked about ${id}.`);
  return breach;
}

const named = ({ breaches }: Board) => breaches.map(({ determination: { residentId, entitlement }, breach }) => `${residentId} ${entitlement.id} ${breach.id}`);

describe('rights that are broken', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('breaches'); });
  afterAll(() => yizhan.close());

  it('the wages that a firm owes are told with their sum, the last day for arbitration, which is today, and the roads to them', async () => {
    const board = await boardOf(yizhan, family('R0000034'));
    expect(breachOf(board, 'R0000034', 'labour.timely-wage-payment', 'wages-unpaid')).toMatchObject({
      state: 'BREACHED', claimFrom: 'employer', amountYuan: 15_000, amountUnit: 'yuan', lastDay: '2016-09-01', isWithinTime: true, missing: [],
      citation: { law: '劳动合同法', article: '第30条' },
      remedies: [
        { id: 'labour.inspection-complaint' }, { id: 'labour.arbitration-green-channel' }, { id: 'labour.wage-deposit-protection' },
        { id: 'labour.general-contractor-liability' }, { id: 'labour.wage-arrears-emergency-fund' }, { id: 'justice.legal-aid' },
      ],
      values: [
        { subject: 'R0000034', fact: 'employment.wage_arrears', disclosed: true, value: 15_000 },
        { subject: 'R0000034', fact: 'employment.end_on', disclosed: true, value: '2015-09-01' },
      ],
    });
    expect(named(board)).toContain('R0000034 labour.timely-wage-payment wages-unpaid');
    expect(named(board)).toContain('R0000034 labour.timely-wage-payment payment-order-ignored');
  });

  it('a day later the wages are owed still and the road to arbitration is closed', async () => {
    const board = await boardOf(yizhan, { ...family('R0000034'), asOf: '2016-09-02' });
    expect(breachOf(board, 'R0000034', 'labour.timely-wage-payment', 'wages-unpaid')).toMatchObject({
      state: 'BREACHED', amountYuan: 15_000, lastDay: '2016-09-01', isWithinTime: false,
    });
  });

  it('the column of broken rights holds those that are known to be broken and no other, each of somebody who has the right', async () => {
    const board = await boardOf(yizhan, family('R0000070'));
    const broken = board.determinations.flatMap(({ residentId, entitlement, breaches }) =>
      breaches.filter(({ state }) => state === 'BREACHED').map(({ id }) => `${residentId} ${entitlement.id} ${id}`));
    expect(named(board)).toEqual(broken);
    expect(broken).toContain('R0000070 social-insurance.work-injury employer-does-not-pay');
    expect(broken).toContain('R0000070 social-insurance.work-injury-coverage no-injury-insurance');
    expect(new Set(board.breaches.map(({ determination }) => determination.verdict))).toEqual(new Set(['ELIGIBLE']));
  });

  it('nobody is said to break a contract that no employer filed: it is unknown, and what is missing is named', async () => {
    const board = await boardOf(yizhan, family('R0000070'));
    expect(breachOf(board, 'R0000070', 'labour.written-contract', 'no-written-contract')).toMatchObject({
      state: 'UNKNOWN', amountYuan: null, missing: [{ fact: 'employment.written_contract', reason: 'not-held', agency: { id: 'employment' } }],
    });
  });

  it('an answer at the counter opens a breach and is told as an answer', async () => {
    const answers = [{ residentId: 'R0000003', fact: 'wishes', value: ['settle'] }, { residentId: 'R0000003', fact: 'land.exit_demanded', value: true }];
    const board = await boardOf(yizhan, { ...family('R0000003'), answers });
    expect(breachOf(board, 'R0000003', 'land.no-exit-condition', 'exit-demanded')).toMatchObject({
      state: 'BREACHED', claimFrom: 'authority', values: [{ fact: 'land.exit_demanded', value: true, isAnswer: true }],
    });
    const unasked = await boardOf(yizhan, { ...family('R0000003'), answers: answers.slice(0, 1) });
    expect(breachOf(unasked, 'R0000003', 'land.no-exit-condition', 'exit-demanded')).toMatchObject({
      state: 'UNKNOWN', missing: [{ fact: 'land.exit_demanded', reason: 'not-held' }],
    });
  });

  it('nothing is found broken on a day before the records begin', async () => {
    const board = await boardOf(yizhan, { ...family('R0000034'), asOf: '1997-12-31' });
    expect(board.breaches).toEqual([]);
    expect(breachOf(board, 'R0000034', 'labour.timely-wage-payment', 'wages-unpaid')).toMatchObject({
      state: 'UNKNOWN', missing: [{ fact: 'employment.wage_arrears', reason: 'before-records' }],
    });
  });
});

describe('rights that are broken, the employment bureau silent', () => {
  it('are unknown, never kept: each for want of what the bureau owns', async () => {
    const normally = await startPlatform('breaches_heard');
    const broken = await boardOf(normally, family('R0000034')).finally(() => normally.close());
    const nobody = await freePort();
    const yizhan = await startPlatform('breaches_unheard', { subgraphUrls: new Map([['employment', `http://127.0.0.1:${nobody}/graphql`]]) });
    try {
      const board = await boardOf(yizhan, family('R0000034'));
      expect(broken.breaches.length).toBeGreaterThan(0);
      for (const { determination, breach } of broken.breaches) {
        const now = breachOf(board, determination.residentId, determination.entitlement.id, breach.id);
        expect(now).toMatchObject({ state: 'UNKNOWN', amountYuan: null });
        expect(now.missing.filter(({ agency }) => agency.id === 'employment').map(({ reason }) => reason)).toContain('agency-silent');
      }
      expect(board.breaches).toEqual([]);
    } finally {
      await yizhan.close();
    }
  });
});
