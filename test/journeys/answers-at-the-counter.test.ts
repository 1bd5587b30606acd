import { determinationOf, family, startPlatform, type TestPlatform } from '../support/platform';

/** Rents a home in a small town, where a lawful dwelling and the wish are all that settlement asks. */
const tenant = 'R0000003';

describe('answers given at the counter', () => {
  let yizhan: TestPlatform;

  beforeAll(async () => {
    yizhan = await startPlatform('answers');
  });
  afterAll(() => yizhan.close());

  it('are asked for when nobody else can know', async () => {
    const settlement = determinationOf(await yizhan.board(family(tenant)), 'residence.settlement', tenant);
    expect(settlement.verdict).toBe('UNDETERMINED');
    expect(settlement.missing).toMatchObject([{ fact: 'wishes', isAskable: true, reason: 'never-asked' }]);
  });

  it('settle the question', async () => {
    const asked = { ...family(tenant), answers: [{ residentId: tenant, fact: 'wishes', value: ['settle'] }] };
    expect(determinationOf(await yizhan.board(asked), 'residence.settlement', tenant).verdict).toBe('ELIGIBLE');
    const declined = { ...family(tenant), answers: [{ residentId: tenant, fact: 'wishes', value: [] }] };
    expect(determinationOf(await yizhan.board(declined), 'residence.settlement', tenant).verdict).toBe('INELIGIBLE');
  });

  it('cannot stand in for what an agency must prove, and the refusal says so', async () => {
    const answer = await yizhan.board({ ...family(tenant), answers: [{ residentId: tenant, fact: 'residence.lawful_dwelling', value: true }] });
    expect(answer.data?.assessment?.entitlements?.refusedAnswers).toMatchObject([{ subject: tenant, fact: 'residence.lawful_dwelling' }]);
  });

  it('about nobody of this assessment are refused, and an identity number typed for one is not repeated', async () => {
    const answers = ['R9999999', '220182198402030011'].map((residentId) => ({ residentId, fact: 'wishes', value: ['settle'] }));
    const answer = await yizhan.board({ ...family(tenant), answers });
    const refused = answer.data?.assessment?.entitlements?.refusedAnswers ?? [];
    expect(refused).toMatchObject([{ subject: 'R9999999', why: 'Nobody of this assessment goes by this id.' }, { why: 'Nobody of this assessment goes by this id.' }]);
    expect(JSON.stringify(answer)).not.toContain('220182198402030011');
  });

  it('of the wrong shape are refused by name and decide nothing', async () => {
    const answer = await yizhan.board({ ...family(tenant), answers: [{ residentId: tenant, fact: 'wishes', value: ['emigrate'] }] });
    expect(answer.data?.assessment?.entitlements?.refusedAnswers).toHaveLength(1);
    expect(determinationOf(answer, 'residence.settlement', tenant).verdict).toBe('UNDETERMINED');
  });
});
