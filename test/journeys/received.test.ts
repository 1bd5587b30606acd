/** What a family receives already, and what it could claim now: asked through the front door. */
import { sql } from 'kysely';
import { policy, determinationOf, family, startPlatform, type TestPlatform } from '../support/platform';
import { freePort } from '../support/free-port';
import { withAdministration } from '../support/database';

/** Three persons, income checked, no dibao yet; the relief for the father's disease has been paid since 10 May 2016. */
const sickFather = 'R0000060';
/** The son is at a vocational school in another city, with free tuition and the grant of 2016. */
const vocationalBoy = 'R0000027';
const relief = 'health.occupational-disease-relief';
const dibao = 'civil-affairs.dibao-at-residence';

describe('what is received already', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('received'); });
  afterAll(() => yizhan.close());

  it('is told beside the verdict, as far as the records go', async () => {
    const answer = await yizhan.board(family(sickFather));
    expect(answer.errors).toBeUndefined();
    expect(determinationOf(answer, relief, sickFather)).toMatchObject({ verdict: 'ELIGIBLE', received: { state: 'RECEIVED', missing: [] } });
    expect(determinationOf(answer, dibao, sickFather)).toMatchObject({ verdict: 'ELIGIBLE', received: { state: 'NOT_RECEIVED' } });
    expect(determinationOf(answer, 'justice.hotline-12348', sickFather).received).toBeNull();
  });

  it('keeps to the day asked about: before the first payment it was not received', async () => {
    const before = await yizhan.board({ ...family(sickFather), asOf: '2016-05-09' });
    const since = await yizhan.board({ ...family(sickFather), asOf: '2016-05-10' });
    expect(determinationOf(before, relief, sickFather).received?.state).toBe('NOT_RECEIVED');
    expect(determinationOf(since, relief, sickFather).received?.state).toBe('RECEIVED');
  });

  it('counts the household’s allowance once, three members or not, and nothing that is received', async () => {
    const totals = (await yizhan.board(family(sickFather))).data?.assessment?.entitlements?.totals;
    // 440 yuan less 380, for three persons, twelve months.
    const counted = totals?.benefits.counted.filter(({ entitlementId }) => entitlementId === dibao);
    expect(counted).toMatchObject([{ isOfHousehold: true, isSure: true, yuan: { perYear: 4320, once: 0 } }]);
    expect(totals?.leftOut).toContainEqual(expect.objectContaining({ entitlementId: relief, residentId: sickFather, why: 'RECEIVED' }));
  });

  it('tells of a member in another city, too', async () => {
    const answer = await yizhan.board(family('R0000025'));
    const grant = determinationOf(answer, 'education.secondary-vocational-grant', vocationalBoy);
    expect(grant.received?.state).toBe('RECEIVED');
    const totals = answer.data?.assessment?.entitlements?.totals;
    expect(totals?.benefits.counted.map(({ entitlementId }) => entitlementId)).not.toContain('education.secondary-vocational-grant');
  });

  it('tells the answer without the record where the fact is a sensitive one', async () => {
    const query = `query ($resident: ResidentReference!, $place: PlaceCode!) { assessment(resident: $resident, place: $place) { entitlements(only: ["${relief}"]) {
      determinations { residentId received { state values { fact disclosed value source recordedOn } } } } } }`;
    const { data } = await yizhan.ask<{ assessment: { entitlements: { determinations: readonly { residentId: string; received: unknown }[] } } }>(query, family(sickFather));
    const own = data?.assessment.entitlements.determinations.find(({ residentId }) => residentId === sickFather);
    expect(own?.received).toEqual({
      state: 'RECEIVED', values: [{ fact: 'benefits.civil_affairs', disclosed: false, value: null, source: null, recordedOn: null }],
    });
  });

  it('is on record of nothing but what a rule asks for', async () => {
    const found = await withAdministration(yizhan.connection, async (database) => {
      const entitlements = new Set<string>();
      for (const schema of ['education', 'health', 'housing', 'social_insurance', 'employment', 'civil_affairs', 'taxation', 'credit', 'justice']) {
        const { rows } = await sql<{ entitlement: string }>`select distinct entitlement from ${sql.table(`${schema}.grant_record`)}`.execute(database);
        for (const { entitlement } of rows) entitlements.add(entitlement);
      }
      return entitlements;
    });
    expect(found.size).toBeGreaterThan(12);
    for (const entitlement of found) expect([entitlement, policy.rules.get(entitlement)?.received === undefined]).toEqual([entitlement, false]);
  });
});

describe('a register that does not answer', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => {
    yizhan = await startPlatform('received_silent', { subgraphUrls: new Map([['education', `http://127.0.0.1:${await freePort()}/graphql`]]) });
  });
  afterAll(() => yizhan.close());

  it('leaves it unknown, never "not yet", and says who is silent', async () => {
    const answer = await yizhan.board(family('R0000025'));
    expect(determinationOf(answer, 'education.secondary-vocational-grant', vocationalBoy).received).toMatchObject({
      state: 'UNKNOWN', missing: [{ fact: 'benefits.education', reason: 'agency-silent', agency: { id: 'education' } }],
    });
  });

  it('leaves what other agencies record as it is', async () => {
    const answer = await yizhan.board(family(sickFather));
    expect(determinationOf(answer, relief, sickFather).received?.state).toBe('RECEIVED');
  });
});
