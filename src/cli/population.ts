/**
 * `npm run population`: fills an empty database with synthetic residents, as many as asked for, through the same constraints as any record.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config';
import { loadPopulation } from '../population/load';
import { demoSeed, openDatabase, toldInTenths } from '../store';
import { runToItsEnd, tell, UsageError } from './command';

const usage = `npm run population -- --residents N [--seed S]

  --residents N   how many residents at least; households are never cut
  --seed S        the same seed and number give the same residents everywhere; ${demoSeed} when left out

The database is the embedded one in DATA_DIRECTORY (.data when left out), or the one that DATABASE_URL names. It must not hold a
population yet. All residents are synthetic.`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { residents: { type: 'string' }, seed: { type: 'string', default: String(demoSeed) }, help: { type: 'boolean', default: false } } });
  if (values.help) return tell(usage);
  if (values.residents === undefined) throw new UsageError(usage);
  const size = { seed: wholeNumber('--seed', values.seed, 0), residents: wholeNumber('--residents', values.residents, 1) };

  const store = await openDatabase(readConfig(process.env, join(__dirname, '..', '..')), tell);
  try {
    const began = performance.now();
    const { loaded, residents, households, rows } = await loadPopulation(store.connection, { size, cipher: store.cipher, onProgress: toldInTenths(tell) });
    if (!loaded) {
      throw new UsageError(
        `This database holds ${residents} residents in ${households} households already, and records are never thrown away for synthetic ` +
        'ones. Name another place: DATA_DIRECTORY=.data-large npm run population -- --residents N, and start with the same DATA_DIRECTORY.',
      );
    }
    const seconds = (performance.now() - began) / 1000;
    tell(`${residents} synthetic residents in ${households} households: ${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s.`);
  } finally {
    await store.close();
  }
}

const most = 50_000_000;

function wholeNumber(option: string, written: string, least: number): number {
  const value = Number(written);
  if (/^\d+$/.test(written) && value >= least && value <= most) return value;
  throw new UsageError(`${option} is a whole number from ${least} to ${most}; it is "${written}".`);
}

runToItsEnd(main);
