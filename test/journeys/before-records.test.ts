/** A day before an agency's records begin: it answers that it knows nothing, which is neither silence nor a refusal. */
import { startPlatform, type TestPlatform } from '../support/platform';

describe('a day before records begin', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('before_records'); });
  afterAll(() => yizhan.close());

  const asked = { resident: { residentId: 'R0000001' }, place: '220100', asOf: '1997-12-31' };

  it('leaves open what the records would have told, names the reason, and refuses nothing on an unknown', async () => {
    const { data, errors } = await yizhan.board(asked);
    expect(errors).toBeUndefined();
    const determinations = data?.assessment?.entitlements?.determinations ?? [];
    const missing = determinations.flatMap((one) => one.missing).filter(({ agency }) => agency?.id === 'social-insurance');
    expect(missing.length).toBeGreaterThan(0);
    expect(new Set(missing.map(({ reason }) => reason))).toEqual(new Set(['before-records']));
    const transfer = determinations.find(({ entitlement }) => entitlement.id === 'social-insurance.relation-transfer');
    expect(transfer === undefined || transfer.verdict === 'UNDETERMINED').toBe(true);
  });

  it('is answered by every agency, without a word in the log', async () => {
    yizhan.reported.length = 0;
    const { data } = await yizhan.board(asked);
    expect(new Set(data?.assessment?.agencies?.map(({ state }) => state))).toEqual(new Set(['ANSWERED']));
    expect(yizhan.reported).toEqual([]);
  });
});
