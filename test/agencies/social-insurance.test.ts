/** What a contribution record means on a day. */
import {
  countedMonths,
  lastingRun,
  selfPaidThisYear,
  spansCounted,
  unemploymentMonths,
  urbanPension,
} from '../../resolvers/social-insurance/contributions';
import { runInForce } from '../../resolvers/social-insurance/insurance-status';
import { countMonths, firstDayOf, gapsBetween, monthOf } from '../../resolvers/social-insurance/months';
import { monthsInOtherRegions } from '../../resolvers/social-insurance/pooling-regions';
import type { BenefitPayment, ContributionRun, Transfer } from '../../resolvers/social-insurance/social-insurance.loader';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2014-01-15T01:30:00.000Z', source: '个人权益记录', resident_id: 'R0000001' };
const today = '2016-09-20';

/** An employee's pension run in Changchun that goes on, by default. */
function run(first_month: string, last_month: string | null, change: Partial<ContributionRun> = {}): ContributionRun {
  const region = change.region ?? '220100';
  return {
    ...recorded, line: 'pension', payer_kind: 'employee', employer_number: 'E2201000105', region, province: region.slice(0, 2), first_month, last_month,
    paid_on: null, back_paid: false, monthly_amount_yuan: 240, ...change,
  };
}

const backPaid = (first: string, last: string, paid_on: string) => run(first, last, { paid_on, back_paid: true });
const residents = (line: 'pension' | 'medical', year: number, paid_on: string, change: Partial<ContributionRun> = {}) =>
  run(`${year}-01-01`, `${year}-12-01`, { line, payer_kind: 'resident', paid_on, ...change });
const urbanMonths = (runs: ContributionRun[], day = today) => countMonths(spansCounted(urbanPension(runs), day));
const since = (runs: ContributionRun[], day = today): string | null => {
  const lasting = lastingRun(runs, day);
  return lasting === null ? null : firstDayOf(lasting.first);
};

describe('months of contributions', () => {
  it('count once they are over', () => {
    expect(countedMonths(run('2016-08-01', null), '2016-08-31')).toBeNull();
    expect(urbanMonths([run('2016-08-01', null)], '2016-09-01')).toBe(1);
  });

  it('of a run paid at once do not count before the day of payment', () => {
    const late = backPaid('2016-01-01', '2016-03-01', '2016-09-20');
    expect(urbanMonths([late], '2016-09-19')).toBe(0);
    expect(urbanMonths([late], '2016-09-20')).toBe(3);
  });

  it('go on as of a day before the run ended, whatever was recorded later', () => {
    expect(urbanMonths([run('2016-01-01', '2016-12-01')], '2016-05-10')).toBe(4);
  });

  it('paid twice for one month, by two employers, count once', () => {
    expect(urbanMonths([run('2016-01-01', '2016-04-01'), run('2016-03-01', '2016-06-01')])).toBe(6);
  });

  it('of urban pension insurance add up over gaps, regions and flexible work; the resident scheme is left out', () => {
    const runs = [
      run('2012-01-01', '2012-12-01', { region: '230100' }),
      run('2014-01-01', '2014-06-01', { payer_kind: 'flexible' }),
      run('2016-01-01', '2016-08-01'),
      residents('pension', 2013, '2013-06-15'),
    ];
    expect(urbanMonths(runs)).toBe(26);
  });

  it('show their gaps as ranges of months', () => {
    const gaps = gapsBetween([{ first: monthOf('2016-01-01'), last: monthOf('2016-02-01') }, { first: monthOf('2016-05-01'), last: monthOf('2016-08-01') }]);
    expect(gaps.map(({ first, last }) => [firstDayOf(first), firstDayOf(last)])).toEqual([['2016-03-01', '2016-04-01']]);
  });

  it('written as numbers come back as the first day of the month', () => {
    expect(['2015-12-31', '2016-01-01', '2016-02-29'].map((day) => firstDayOf(monthOf(day)))).toEqual(['2015-12-01', '2016-01-01', '2016-02-01']);
  });
});

describe('the unbroken run', () => {
  it('goes on over a change of employer and of city without a month between', () => {
    expect(since([run('2014-03-01', '2015-06-01'), run('2015-07-01', null, { region: '220200' })])).toBe('2014-03-01');
  });

  it('begins anew after a month without contribution', () => {
    expect(since([run('2014-03-01', '2015-06-01'), run('2015-08-01', null)])).toBe('2015-08-01');
  });

  it('is not mended by a back payment', () => {
    expect(since([run('2014-03-01', '2015-06-01'), backPaid('2015-07-01', '2015-07-01', '2015-11-02'), run('2015-08-01', null)])).toBe('2015-08-01');
  });

  it('lasts while the month of the day may still be paid, and not a month longer', () => {
    const ended = [run('2014-03-01', '2016-08-01')];
    expect(since(ended, '2016-09-30')).toBe('2014-03-01');
    expect(since(ended, '2016-10-01')).toBeNull();
  });

  it('does not exist yet in the first month, which is neither over nor paid', () => {
    expect(since([run('2016-09-01', null)])).toBeNull();
  });
});

describe('months of unemployment insurance', () => {
  const insured = [run('2012-01-01', '2013-12-01', { line: 'unemployment' }), run('2014-09-01', null, { line: 'unemployment' })];
  const benefit = (first_month: string): BenefitPayment => ({ ...recorded, kind: 'unemployment', first_month, last_month: null });

  it('add up over gaps as long as no benefit was drawn', () => {
    expect(unemploymentMonths(insured, [], today)).toBe(48);
  });

  it('are counted anew from the first month of a benefit', () => {
    expect(unemploymentMonths(insured, [benefit('2014-01-01')], today)).toBe(24);
  });

  it('are counted on while the benefit lies ahead, and for a benefit of another line', () => {
    expect(unemploymentMonths(insured, [benefit('2016-10-01')], today)).toBe(48);
    expect(unemploymentMonths(insured, [{ ...benefit('2014-01-01'), kind: 'maternity' }], today)).toBe(48);
  });
});

describe('the scheme a person is insured under', () => {
  const scheme = (runs: ContributionRun[], line: 'pension' | 'medical', day: string) => runInForce(runs, line, day)?.payer_kind ?? 'none';

  it('is none without a contribution', () => {
    expect(scheme([], 'pension', today)).toBe('none');
  });

  it('begins with the first month, also while that is not paid yet', () => {
    expect(scheme([run('2016-09-01', null)], 'pension', today)).toBe('employee');
    expect(scheme([run('2016-10-01', null)], 'pension', today)).toBe('none');
  });

  it('ends when a month has passed unpaid', () => {
    expect(scheme([run('2014-01-01', '2016-08-01')], 'pension', '2016-09-30')).toBe('employee');
    expect(scheme([run('2014-01-01', '2016-08-01')], 'pension', '2016-10-01')).toBe('none');
  });

  it('is the employee scheme where both are paid, and the new one after a change', () => {
    const flexible = run('2016-09-01', null, { payer_kind: 'flexible' });
    expect(scheme([flexible, run('2014-01-01', null)], 'pension', today)).toBe('employee');
    expect(scheme([run('2014-01-01', '2016-08-01'), flexible], 'pension', today)).toBe('flexible');
  });

  it('of residents carries the pension through the year after the last payment, medical care only as far as it is paid ahead', () => {
    expect(scheme([residents('pension', 2015, '2015-06-15')], 'pension', '2016-12-31')).toBe('resident');
    expect(scheme([residents('pension', 2015, '2015-06-15')], 'pension', '2017-01-01')).toBe('none');
    expect(scheme([residents('medical', 2016, '2015-11-20')], 'medical', '2016-12-31')).toBe('resident');
    expect(scheme([residents('medical', 2016, '2015-11-20')], 'medical', '2017-01-01')).toBe('none');
  });

  it('does not see what is paid on a later day', () => {
    expect(scheme([residents('pension', 2016, '2016-10-15')], 'pension', today)).toBe('none');
  });
});

describe('months held in other pooling regions', () => {
  const inHarbin = run('2012-01-01', '2012-12-01', { region: '230100' });
  const transfer = (months: number, completed_on: string | null, change: Partial<Transfer> = {}): Transfer => ({
    ...recorded, line: 'pension', from_region: '230100', to_region: '220100', months, completed_on, ...change,
  });
  const elsewhere = (transfers: Transfer[], runs = [inHarbin, run('2014-01-01', null)]) => monthsInOtherRegions(runs, transfers, '220100', today);

  it('are those paid elsewhere, not those paid here', () => {
    expect(elsewhere([])).toBe(12);
  });

  it('are gone when the transfer is completed, and not before', () => {
    expect(elsewhere([transfer(12, '2016-09-20')])).toBe(0);
    expect(elsewhere([transfer(12, '2016-09-21')])).toBe(12);
    expect(elsewhere([transfer(12, null)])).toBe(12);
  });

  it('remain as far as a transfer did not carry them, and follow one to a third region', () => {
    expect(elsewhere([transfer(5, '2016-01-10')])).toBe(7);
    expect(elsewhere([transfer(12, '2016-01-10', { to_region: '220200' })])).toBe(12);
  });

  it('are not diminished by the transfer of another line', () => {
    expect(elsewhere([transfer(12, '2016-01-10', { line: 'medical' })])).toBe(12);
  });
});

describe('what the person paid alone this year', () => {
  it('is the sum of the months of this year that count, to the fen, without what was paid through an employer', () => {
    const runs = [
      run('2015-11-01', null, { payer_kind: 'flexible', monthly_amount_yuan: 310.1 }),
      run('2015-11-01', null, { line: 'medical', payer_kind: 'flexible', monthly_amount_yuan: 90.2 }),
      run('2015-11-01', null),
    ];
    expect(selfPaidThisYear(runs, today)).toBe(3202.4);
  });

  it('is not known where the record leaves the amount out', () => {
    expect(selfPaidThisYear([run('2016-01-01', null, { payer_kind: 'flexible', monthly_amount_yuan: null })], today)).toBeNull();
  });
});
