/**
 * `npm run bench:population`: how fast synthetic residents come into the database, beside a plain COPY of the very same rows; and whether
 * an assessment still reads by indices alone when there are many of them. `docs/benchmarks.md` tells how to read the figures.
 */
import { readPolicyFolder } from '../src/cli/read-policy-files';
import type { DatabaseConnection } from '../src/database/connection';
import type { EmbeddedServer } from '../src/database/embedded-server';
import { loadPopulation } from '../src/population/load';
import { namedFamilies } from '../src/population/named-families';
import { demoSeed, toldInTenths } from '../src/store';
import { benchCipher, freshDatabase, startServer } from './database';
import { familiesOfFour } from './families';
import { rounded, spread, table, told } from './figures';
import { openFloor } from './floor/assessment';
import { BenchmarkRefused, readOptions } from './options';
import { statementsOf, wholeReads, type WholeRead } from './plans';
import { keepResult } from './results';
import { copySpool, spoolPopulation, type Spool } from './spool';
import { undoingAtTheEnd, type Undoing } from './undoing';

const usage = `npm run bench:population -- [--residents N] [--rounds N]

  --residents N   size of the synthetic population; 100000 when left out
  --rounds N      how often it is loaded and copied, each time into fresh databases; 1`;

const options = {
  residents: { default: 100_000, least: 100, most: 10_000_000 },
  rounds: { default: 1, least: 1, most: 100 },
} as const;

const [loadedName, copiedName] = ['population_loaded', 'population_copied'];
/** A table that is no longer than this may be read whole. */
const smallTableRows = 1_000;
const familiesExplained = 20;

interface Round {
  readonly loadSeconds: number;
  readonly copySeconds: number;
  /** Both databases get statistics; the loader's time holds this, the copy's does not. */
  readonly analyzeSeconds: number;
}

async function bench(undoing: Undoing): Promise<void> {
  const settings = readOptions(process.argv.slice(2), options, usage);
  if (settings === null) return tell(usage);
  const size = { seed: demoSeed, residents: settings.residents };
  const server = await startServer(undoing);
  tell(`Writing the rows of ${size.residents} synthetic residents to files …`);
  const began = performance.now();
  const spool = await spoolPopulation(size, benchCipher(), undoing);
  tell(`${spool.rows} rows, ${rounded(spool.bytes / 1e6)} MB of text, in ${rounded((performance.now() - began) / 1000)} s.`);

  undoing.add(() => server.dropDatabase(copiedName));
  undoing.add(() => server.dropDatabase(loadedName));
  const rounds: Round[] = [];
  for (let round = 0; round < settings.rounds; round += 1) rounds.push(await measured(server, size, spool));
  const speeds = {
    'loadPopulation rows/s': spread(rounds.map(({ loadSeconds }) => spool.rows / loadSeconds)),
    'plain COPY rows/s': spread(rounds.map(({ copySeconds }) => spool.rows / copySeconds)),
    'loadPopulation / COPY': spread(rounds.map(({ loadSeconds, copySeconds }) => copySeconds / loadSeconds)),
    'ANALYZE alone, s': spread(rounds.map(({ analyzeSeconds }) => analyzeSeconds)),
  };
  tell(`\n${table([['', 'median (least–most)'], ...Object.entries(speeds).map(([name, figure]) => [name, told(figure)])])}\n`);

  const { statements, reads } = await explainAssessments(server.connection(loadedName));
  tell(`${statements} statements of assessments explained.`);
  for (const { agency, table: name, rows, planFor, sql } of reads) {
    tell(`Read from end to end: ${agency}.${name} (${Math.round(rows)} rows), planned for ${planFor}: ${sql}`);
  }
  const file = keepResult('population', {
    settings, rows: spool.rows, textBytes: spool.bytes, speeds,
    plans: { statements, wholeReads: reads.map(({ agency, table: name, rows, planFor }) => ({ table: `${agency}.${name}`, rows, planFor })) },
  });
  tell(`Kept in ${file}`);
  if (reads.length > 0) throw new BenchmarkRefused(`${reads.length} plans read a table of more than ${smallTableRows} rows from end to end: an index is missing, or a statement cannot use it.`);
  tell(`No plan reads a table of more than ${smallTableRows} rows from end to end.`);
}

async function measured(server: EmbeddedServer, size: { readonly seed: number; readonly residents: number }, spool: Spool): Promise<Round> {
  const loaded = await freshDatabase(server, loadedName);
  const began = performance.now();
  const { rows } = await loadPopulation(loaded, { size, cipher: benchCipher(), onProgress: toldInTenths(tell) });
  const loadSeconds = (performance.now() - began) / 1000;
  if (rows !== spool.rows) throw new BenchmarkRefused(`The loader wrote ${rows} rows and the files hold ${spool.rows}, so they cannot be compared.`);
  const copied = await copySpool(await freshDatabase(server, copiedName), spool);
  return { loadSeconds, copySeconds: copied.seconds, analyzeSeconds: copied.analyzeSeconds };
}

/** Of residents drawn and of every named family, since each shows statements that others may not need. */
async function explainAssessments(connection: DatabaseConnection): Promise<{ readonly statements: number; readonly reads: readonly WholeRead[] }> {
  const floor = openFloor(readPolicyFolder(), { connection, cipher: benchCipher() });
  try {
    const named = namedFamilies.map(({ residentId, place, asOf }) => ({ resident: { residentId }, place, asOf }));
    const drawn = await familiesOfFour(connection, familiesExplained);
    const statements = await statementsOf(floor, [...drawn.map(({ question }) => question), ...named]);
    return { statements: statements.length, reads: await wholeReads(connection, statements, smallTableRows) };
  } finally {
    await floor.close();
  }
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

void undoingAtTheEnd(bench);
