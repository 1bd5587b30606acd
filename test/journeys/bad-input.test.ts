import { boardOperation, family, startPlatform, type TestPlatform } from '../support/platform';

const changchun = '220100';

describe('a question that cannot be answered as it was put', () => {
  let yizhan: TestPlatform;

  beforeAll(async () => {
    yizhan = await startPlatform('bad_input');
  });
  afterAll(() => yizhan.close());

  async function refusal(variables: Readonly<Record<string, unknown>>): Promise<{ code: string | undefined; message: string }> {
    const response = await yizhan.post({ query: boardOperation, variables });
    expect(response.status).toBeLessThan(500);
    const { data, errors = [] } = (await response.json()) as Awaited<ReturnType<TestPlatform['board']>>;
    expect(data?.assessment ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    return { code: errors[0]?.extensions.code, message: errors[0]?.message ?? '' };
  }

  it('says that a resident cannot be shown, the same for unknown ids, numbers and permits', async () => {
    const unknown = [{ residentId: 'R9999999' }, { residentId: '' }, { permitNumber: 'NO-SUCH' }, { citizenId: '220182198402030017' }];
    const told = await Promise.all(unknown.map((resident) => refusal({ resident, place: changchun, asOf: '2016-09-01' })));
    const shown = told.filter(({ code }) => code === 'RESIDENT_NOT_AVAILABLE');
    expect(new Set(shown.map(({ message }) => message)).size).toBe(1);
    expect(shown.length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['too short', '2201821984'],
    ['a wrong check character', '220182198402030010'],
    ['a birth date that does not exist', '220182198402310011'],
    ['letters', 'ABCDEFGHIJKLMNOPQR'],
  ])('tells an identity number with %s from an unknown one, and does not repeat it', async (_, citizenId) => {
    const { code, message } = await refusal({ resident: { citizenId }, place: changchun, asOf: '2016-09-01' });
    expect(code).toBe('BAD_IDENTITY_NUMBER');
    expect(message).not.toContain(citizenId);
  });

  it('asks for exactly one way of naming the resident', async () => {
    expect(await refusal({ resident: {}, place: changchun })).toEqual({
      code: 'BAD_REQUEST',
      message: 'Name the resident in exactly one way: citizenId, permitNumber or residentId; got 0.',
    });
    expect((await refusal({ resident: { residentId: 'R0000001', permitNumber: 'X' }, place: changchun })).code).toBe('BAD_REQUEST');
  });

  it('names a place that is not served, and one that is no code', async () => {
    expect(await refusal({ ...family('R0000001'), place: '411400' })).toMatchObject({ code: 'UNKNOWN_PLACE' });
    expect((await refusal({ ...family('R0000001'), place: '999999' })).message).toContain('999999');
    expect(await refusal({ ...family('R0000001'), place: 'Changchun' })).toEqual({
      code: 'UNKNOWN_PLACE',
      message: 'A place is a six-digit GB/T 2260 code, for example 220100 (Changchun); got "Changchun".',
    });
  });

  it.each([
    ['2016-02-30', 'There is no day 2016-02-30 in the calendar.'],
    ['2016-9-1', 'A day is written YYYY-MM-DD, for example 2016-09-01; got "2016-9-1".'],
    ['1900-01-01', 'Days from 1949-10-01 to 2100-12-31 can be asked about; got 1900-01-01.'],
  ])('says why %s is no day to ask about', async (asOf, message) => {
    expect(await refusal({ ...family('R0000001'), asOf })).toEqual({ code: 'BAD_DATE', message });
  });

  it('never repeats an identity number, wherever it was typed', async () => {
    const number = '220182198402030011';
    const places = [
      { resident: { residentId: number }, place: changchun },
      { resident: { residentId: 'R0000001' }, place: number },
      { resident: { residentId: 'R0000001' }, place: changchun, asOf: number },
      { resident: number, place: changchun },
      { resident: { residentId: 'R0000001', [`x${number}`]: 1 }, place: changchun },
    ];
    for (const variables of places) {
      const text = await (await yizhan.post({ query: boardOperation, variables })).text();
      expect(text).not.toContain(number);
      expect(text).toContain('errors');
    }
    expect(JSON.stringify(yizhan.reported)).not.toContain(number);
  });

  it('answers a body that is no GraphQL with a sentence, not with a fault', async () => {
    const bodies = ['', '{', '[]', '{"query": 7}', '{"query": "{"}', '{"query": "{ nothing }"}'];
    for (const body of bodies) {
      const response = await fetch(`${yizhan.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    }
  });

  it('refuses a body above the limit before reading on', async () => {
    const response = await yizhan.post({ query: `{ __typename } #${'x'.repeat(300_000)}` });
    expect(response.status).toBe(413);
  });
});
