/** `npm run properties -- --runs 1000000`: what must hold of the engine, tried at length. The seed is printed; `--seed` runs the same again. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { laws, recordsEach } from './laws-of-the-engine';

const usage = 'npm run properties -- [--runs N] [--seed N]    N families for each law (1000000); the same seed gives the same ones';

function wholeNumber(name: string, written: string | undefined, fallback: number): number {
  const value = written === undefined ? fallback : Number(written);
  if (!Number.isSafeInteger(value)) throw new RangeError(`--${name} is a whole number; it is "${written ?? ''}".\n\n${usage}`);
  return value;
}

function main(): void {
  const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help === true) return void process.stdout.write(`${usage}\n`);
  const runs = wholeNumber('runs', values.runs, 1_000_000);
  const seed = wholeNumber('seed', values.seed, Math.floor(Math.random() * 0x7fffffff));
  process.stdout.write(`Seed ${seed}\n`);
  for (const [name, law] of Object.entries(laws)) {
    const started = performance.now();
    const { failed, ...details } = fc.check(law as fc.IProperty<unknown>, { seed, numRuns: Math.ceil(runs / recordsEach) });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${name}: ${failed ? 'FAILED' : 'holds'}, ${details.numRuns * recordsEach} families in ${seconds} s\n`);
    if (!failed) continue;
    process.stdout.write(`${details.errorInstance instanceof Error ? details.errorInstance.message : 'no message'}\n${JSON.stringify(details.counterexample)}\n`);
    process.exitCode = 1;
  }
}

main();
