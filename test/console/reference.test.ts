/** What is typed into the one field of a counter is told while it is typed. */
import { readingOf } from '../../console/src/ready/reference';
import { checkPlaceOf } from '../../src/identity/citizen-id-number';

const numbered = (digits: string): string => `${digits}${checkPlaceOf(digits)}`;
const valid = numbered('22010019881212011');
const otherCheck = valid.endsWith('1') ? '2' : '1';

describe('the reading of a number', () => {
  it('is empty without anything', () => {
    expect(readingOf(' ')).toEqual({ is: 'empty' });
  });

  it('counts what is there', () => {
    expect(readingOf('2201 00')).toEqual({ is: 'unfinished', have: 6 });
  });

  it.each([valid, valid.toLowerCase(), ` ${valid.slice(0, 6)} ${valid.slice(6, 14)}-${valid.slice(14)} `, [...valid].map((digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)).join('')])(
    'takes an identity number as people write it: %#', (typed) => {
      expect(readingOf(typed)).toEqual({ is: 'good', kind: 'identity', reference: { citizenId: valid } });
    });

  it('takes an X at the end, small or large', () => {
    const withX = Array.from({ length: 1000 }, (_, order) => numbered(`22010019881212${String(order).padStart(3, '0')}`)).find((number) => number.endsWith('X')) ?? '';
    expect(readingOf(withX.toLowerCase())).toEqual({ is: 'good', kind: 'identity', reference: { citizenId: withX } });
  });

  it('tells what is wrong', () => {
    expect(readingOf(valid.slice(0, 17) + otherCheck)).toEqual({ is: 'wrong-check' });
    expect(readingOf(numbered('22010019880230011'))).toEqual({ is: 'wrong-date' });
    expect(readingOf(`${valid}1`)).toEqual({ is: 'too-long' });
  });

  it('takes a permit by a number of its own', () => {
    expect(readingOf('2201000000000251')).toEqual({ is: 'good', kind: 'short-permit', reference: { permitNumber: '2201000000000251' } });
    expect(readingOf('jl-2201-77')).toEqual({ is: 'good', kind: 'permit', reference: { permitNumber: 'JL-2201-77' } });
  });

  it('takes an id of the platform', () => {
    expect(readingOf('r0000025')).toEqual({ is: 'good', kind: 'resident', reference: { residentId: 'R0000025' } });
  });
});
