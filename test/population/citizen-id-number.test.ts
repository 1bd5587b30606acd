/** Citizen identity numbers: what counts as one, and that the made-up ones are valid and nobody's. */
import fc from 'fast-check';

import { checkPlaceOf, hasValidChecksum, isCitizenIdNumber } from '../../src/identity/citizen-id-number';
import { CitizenIdIssuer, citizenIdNumber } from '../../src/population/citizen-id-number';

it('computes the check place as in the example of the standard', () => {
  // GB 11643-1999, annex: 11010519491231002 gives X, 44052418800101001 gives 4.
  expect(checkPlaceOf('11010519491231002')).toBe('X');
  expect(hasValidChecksum('440524188001010014')).toBe(true);
});

it('refuses one wrong digit and two neighbours exchanged', () => {
  const number = '11010519491231002X';
  expect(isCitizenIdNumber(number)).toBe(true);
  for (let place = 0; place < 17; place += 1) {
    const wrong = number.slice(0, place) + String((Number(number[place]) + 1) % 10) + number.slice(place + 1);
    expect(hasValidChecksum(wrong)).toBe(false);
  }
  expect(hasValidChecksum('11015019491231002X')).toBe(false);
});

it.each(['11010519490231002X', '110105194912310020', '11010519491231002', '11010519491231002x', ''])('does not take %p for a number', (text) => {
  expect(isCitizenIdNumber(text)).toBe(false);
});

it('makes valid numbers under the code of the prefecture, which the police issue to nobody', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 999 }), fc.date({ min: new Date('1930-01-01'), max: new Date('2016-09-01'), noInvalidDate: true }), (sequence, date) => {
    const number = citizenIdNumber('220182', date.toISOString().slice(0, 10), sequence);
    expect(isCitizenIdNumber(number)).toBe(true);
    expect(number.startsWith('220100')).toBe(true);
  }));
});

it('gives no number twice, and odd order digits to men', () => {
  const issuer = new CitizenIdIssuer();
  const numbers = Array.from({ length: 200 }, (_, index) => issuer.issue('220182', '1990-01-01', index % 2 === 0 ? 'male' : 'female'));
  expect(new Set(numbers).size).toBe(200);
  expect(numbers.every((number, index) => Number(number[16]) % 2 === (index % 2 === 0 ? 1 : 0))).toBe(true);
});
