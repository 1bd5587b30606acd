import { every, not, some, truthOf, UNKNOWN, type Truth, type Unknown } from '../../src/entitlement/three-valued/kleene';
import { arithmetic, compare, lookup, memberOf } from '../../src/entitlement/three-valued/operators';

const U: Unknown = UNKNOWN;

describe('Kleene logic', () => {
  it.each<[Truth, Truth, Truth, Truth]>([
    // a, b, a and b, a or b
    [true, true, true, true], [true, false, false, true], [true, U, U, true],
    [false, true, false, true], [false, false, false, false], [false, U, false, U],
    [U, true, U, true], [U, false, false, U], [U, U, U, U],
  ])('%p with %p: all are %p, any is %p', (a, b, all, any) => {
    expect(every([a, b])).toBe(all);
    expect(some([a, b])).toBe(any);
  });

  it('leaves the opposite of the unknown unknown', () => {
    expect([not(true), not(false), not(U)]).toEqual([false, true, U]);
  });

  it('takes a known none for false where a truth value is needed, and the unknown for neither', () => {
    expect([truthOf(null), truthOf(U)]).toEqual([false, U]);
  });

  it('holds all of nobody and any of nobody as logic does', () => {
    expect([every([]), some([])]).toEqual([true, false]);
  });
});

describe('null and UNKNOWN in strict operators', () => {
  it('compares null as a value with = and !=', () => {
    expect([compare('=', null, null), compare('!=', 'valid', null), compare('=', U, null)]).toEqual([true, true, U]);
  });

  it('never orders null, although JavaScript says null >= 0', () => {
    expect([compare('>=', null, 0), compare('<=', 0, null), compare('<', null, null)]).toEqual([false, false, false]);
  });

  it('knows an ordered comparison with null to be false even while the other side is unknown', () => {
    expect([compare('<', null, U), compare('>=', U, null)]).toEqual([false, false]);
  });

  it('passes null through arithmetic, and divides nothing by zero', () => {
    expect([arithmetic('+', null, U), arithmetic('*', U, 2), arithmetic('/', 1, 0)]).toEqual([null, U, null]);
  });

  it('finds nothing in an empty list, not even the unknown', () => {
    expect([memberOf(U, []), memberOf('a', U), memberOf(null, ['a'])]).toEqual([false, U, false]);
  });

  it('gives null for a key that a map does not have', () => {
    expect([lookup({ male: 60 }, 'male'), lookup({ male: 60 }, 'female'), lookup(U, 'male')]).toEqual([60, null, U]);
  });
});
