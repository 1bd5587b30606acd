/** Ends the run with the one line that every runner of tests reads: `N passed, N failed`. Plain JavaScript: jest loads it untransformed. */
import { writeSync } from 'node:fs';

export default class ClosingLineReporter {
  /** @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, results) {
    // A suite that could not even be loaded has no tests to count, and is a failure all the same.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    // Other reporters still have their say; this is the last word.
    process.once('exit', () => writeSync(1, `${results.numPassedTests} passed, ${failed} failed${skipped}\n`));
  }
}
