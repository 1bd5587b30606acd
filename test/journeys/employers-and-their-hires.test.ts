/** Which employers can be asked about, on which day with which hires, and how many of them at once. */
import { sql } from 'kysely';
import type { EmployerQuery, EmployerQueryVariables } from '../../src/operations/operations.generated';
import { withAdministration } from '../support/database';
import { ask, asked, builder, restaurant } from '../support/employers';
import { startPlatform, type TestPlatform } from '../support/platform';

describe('the hires of an employer', () => {
  let yizhan: TestPlatform;
  const notice = async (revision: number, employer: string, from: string, until: string | null, isRetracted = false): Promise<void> => {
    await withAdministration(yizhan.connection, (admin) => sql`insert into registry.employer_tie
      (entry_id, revision, retracted, source, resident_id, employer_number, valid_from, valid_until)
      values (900000001, ${revision}, ${isRetracted}, 'test', 'R0000001', ${employer}, ${from}, ${until})`.execute(admin));
  };
  const hiresOf = async (employer: string, asOf: string): Promise<number | undefined> =>
    (await ask(yizhan, { ...asked(employer), asOf })).data?.employerAssessment?.hires?.present;

  beforeAll(async () => { yizhan = await startPlatform('employers_hires'); });
  afterAll(() => yizhan.close());

  it('are those of the day: from the first day to the last', async () => {
    await notice(1, builder, '2016-06-01', '2016-08-31');
    expect(await hiresOf(builder, '2016-05-31')).toBe(3);
    expect(await hiresOf(builder, '2016-06-01')).toBe(4);
    expect(await hiresOf(builder, '2016-08-31')).toBe(4);
    expect(await hiresOf(builder, '2016-09-01')).toBe(3);
  });

  it('are no longer those whom a correction took to another employer, nor those of a retracted notice', async () => {
    await notice(2, restaurant, '2016-06-01', null);
    expect([await hiresOf(builder, '2016-09-01'), await hiresOf(restaurant, '2016-09-01')]).toEqual([3, 3]);
    await notice(3, restaurant, '2016-06-01', null, true);
    expect([await hiresOf(builder, '2016-09-01'), await hiresOf(restaurant, '2016-09-01')]).toEqual([3, 2]);
  });
});

describe('an employer that cannot be asked about as it was put', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('employers_refused'); });
  afterAll(() => yizhan.close());

  const refusal = async (variables: EmployerQueryVariables): Promise<unknown> => {
    const { data, errors } = await ask(yizhan, variables);
    expect(data).toEqual({ employerAssessment: null });
    return errors?.map(({ message, extensions }) => [extensions.code, message]);
  };

  it.each([
    ['nothing', ''], ['too short a number', 'E220100'], ['too long a number', 'E22010005130'], ['another letter', 'F2201000513'],
    ['an identity number', '220182198402030011'], ['a long text', 'X'.repeat(500)],
  ])('names the form that a number has when it is given %s', async (_, number) => {
    expect(await refusal(asked(number))).toEqual([['BAD_EMPLOYER_NUMBER',
      'This is no registration number of an employer: it is the letter E, the six digits of the place of registration and four more digits, for example E2201000105.']]);
  });

  it('takes a number in small letters, with blanks around it', async () => {
    expect((await ask(yizhan, asked(` ${builder.toLowerCase()} `))).data?.employerAssessment?.employer?.registrationNumber).toBe(builder);
  });

  it('says that an employer cannot be shown, the same for an unknown one and one for whom nobody had worked by that day', async () => {
    const unknown = await refusal(asked('E2299990001'));
    expect(unknown).toEqual([['EMPLOYER_NOT_AVAILABLE', expect.stringContaining('No employer can be shown for this number on this day.') as string]]);
    expect(await refusal({ ...asked(builder), asOf: '2015-10-11' })).toEqual(unknown);
  });

  it('names a place that is not served, and a day out of reach', async () => {
    expect(await refusal({ ...asked(builder), place: '411400' })).toEqual([['UNKNOWN_PLACE', expect.any(String) as string]]);
    expect(await refusal({ ...asked(builder), asOf: '1900-01-01' })).toEqual([['BAD_DATE', expect.any(String) as string]]);
  });

  it('asks for exactly one way of naming whom an answer is about', async () => {
    for (const answer of [{ fact: 'dispute.kind', value: 'wages' }, { residentId: 'R0000081', employerNumber: builder, fact: 'dispute.kind', value: 'wages' }]) {
      const { errors } = await ask(yizhan, { ...asked(builder), answers: [answer] });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_REQUEST']);
    }
  });
});

describe('an employer with more hires than one assessment holds', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => {
    yizhan = await startPlatform('employers_large');
    await withAdministration(yizhan.connection, async (admin) => {
      await sql`insert into registry.resident (id, name, birth_date, sex, source)
        select 'R' || (9000000 + n), '合成', '1990-01-01', 'male', 'test' from generate_series(1, 250) n`.execute(admin);
      await sql`insert into registry.employer_tie (source, resident_id, employer_number, valid_from)
        select 'test', 'R' || (9000000 + n), ${restaurant}, '2016-01-01' from generate_series(1, 250) n`.execute(admin);
    });
  });
  afterAll(() => yizhan.close());

  const assess = async (hiresAfter: string | null): Promise<NonNullable<EmployerQuery['employerAssessment']>> => {
    const { data, errors } = await ask(yizhan, { ...asked(restaurant), hiresAfter });
    expect(errors).toBeUndefined();
    if (data?.employerAssessment == null) throw new Error('There is no assessment.');
    return data.employerAssessment;
  };

  it('is told so, and gets the others page by page, each hire once', async () => {
    const first = await assess(null);
    expect(first.hires).toEqual({ present: 252, included: 200, next: 'R9000198' });
    const second = await assess('R9000198');
    expect(second.hires).toEqual({ present: 252, included: 52, next: null });
    expect(second.id).not.toBe(first.id);
    const hires = [first, second].flatMap(({ entitlements }) => (entitlements?.determinations ?? []).filter(({ subject }) => subject.kind === 'HIRE'));
    expect(new Set(hires.map(({ residentId }) => residentId)).size).toBe(252);
    expect(hires).toHaveLength(252);
  });

  it('keeps its total open for the hires that are left out, unless its taxes are used up already', async () => {
    const [first, second] = [await assess(null), await assess('R9000198')];
    // The two whom it hired after a year of registered unemployment take all that it owes.
    expect(first.entitlements?.employerTotals).toMatchObject([{ hiresLeftOut: 52, totalYuan: 3396.78 }]);
    expect(second.entitlements?.employerTotals).toMatchObject([{ hiresLeftOut: 200, totalYuan: null, atLeastYuan: 0, atMostYuan: 3396.78 }]);
  });
});
