import { addMonths, addYears, dateOf, fullYears, monthsBetween } from '../../src/entitlement/dates';
import { calculate, rounded } from '../../src/entitlement/numbers';

describe('days', () => {
  it('completes six months from 31 August on the last day of February', () => {
    expect([addMonths('2016-08-31', 6), addMonths('2015-08-31', 6)]).toEqual(['2017-02-28', '2016-02-29']);
  });

  it('goes back by months to the end of a shorter month', () => {
    expect([addMonths('2016-03-31', -1), addMonths('2016-01-10', -1)]).toEqual(['2016-02-29', '2015-12-10']);
  });

  it('completes a year on the birthday itself', () => {
    expect([fullYears('2010-03-02', '2016-03-01'), fullYears('2010-03-02', '2016-03-02')]).toEqual([5, 6]);
  });

  it('completes a year of a person born on 29 February on 28 February of a common year', () => {
    expect([addYears('2000-02-29', 17), fullYears('2000-02-29', '2017-02-27'), fullYears('2000-02-29', '2017-02-28')]).toEqual(['2017-02-28', 16, 17]);
  });

  it('counts in a leap year up to 29 February', () => {
    expect([fullYears('2000-02-29', '2016-02-28'), fullYears('2000-02-29', '2016-02-29')]).toEqual([15, 16]);
  });

  it('counts full months as many as fit, month ends included', () => {
    expect([monthsBetween('2016-08-31', '2017-02-28'), monthsBetween('2016-08-31', '2017-02-27'), monthsBetween('2016-02-01', '2016-01-31')]).toEqual([6, 5, -1]);
  });

  it('has no 31 June', () => {
    expect([dateOf(2016, 6, 31), dateOf(2016, 2, 29), dateOf(2015, 2, 29)]).toEqual([null, '2016-02-29', null]);
  });
});

describe('numbers', () => {
  it('adds a tenth and two tenths to three tenths', () => {
    expect(calculate('+', 0.1, 0.2)).toBe(0.3);
  });

  it('keeps cents where the difference of large sums would lose them', () => {
    expect([calculate('-', 1000000.3, 1000000.2), calculate('*', 1480, 0.7), calculate('*', 4.35, 100)]).toEqual([0.1, 1036, 435]);
  });

  it('rounds to six decimals, half away from zero', () => {
    expect([calculate('/', 1, 3), calculate('/', 2, 3), rounded(0.0000005), rounded(-0.0000005)]).toEqual([0.333333, 0.666667, 0.000001, -0.000001]);
  });

  it('has no negative zero', () => {
    expect(Object.is(calculate('*', -1, 0), 0)).toBe(true);
  });
});
