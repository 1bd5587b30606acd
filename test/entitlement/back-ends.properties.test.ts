import fc from 'fast-check';
import { laws, recordsEach } from './properties/laws-of-the-engine';

/** Ten thousand of each in every run, a million at length; a failure prints the seed and the smallest case. */
const runs = { numRuns: 10_000 / recordsEach };

describe('for every expression and every record', () => {
  it('closures and generated code give the same value', () => fc.assert(laws.backEndsAgree, runs), 120_000);
});

describe('for every set of rules and every family', () => {
  it('closures and generated code determine the same to the letter', () => fc.assert(laws.determinationsAgree, runs), 240_000);

  it('no decided verdict turns when unknown facts become known, and something is missing exactly where nothing is decided', () => {
    fc.assert(laws.verdictsAreSound, runs);
  }, 240_000);
});
