/**
 * `npm run bench:access`: what deciding who may see what, at both locks, and writing down who looked cost an assessment: the platform beside
 * itself without them, in turn, on the same database.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { populatedDatabase, startServer, urlOf } from '../database';
import { familiesOfFour } from '../families';
import { rounded, spread, table, told } from '../figures';
import { freePorts } from '../free-ports';
import { loadOn, type Load, type Round } from '../load';
import { BenchmarkRefused, readOptions } from '../options';
import { keepResult } from '../results';
import { startTarget, type TargetPlan } from '../target';
import { undoingAtTheEnd, type Undoing } from '../undoing';

const usage = `npm run bench:access -- [--residents N] [--families N] [--rounds N] [--seconds N] [--connections N]

  as for npm run bench; 3 rounds of 8 seconds when left out`;

const options = {
  residents: { default: 5_000, least: 100, most: 10_000_000 },
  families: { default: 200, least: 1, most: 100_000 },
  rounds: { default: 3, least: 1, most: 1_000 },
  seconds: { default: 8, least: 1, most: 3_600 },
  connections: { default: 8, least: 1, most: 256 },
} as const;

const operation = readFileSync(join(__dirname, '..', 'assessment.graphql'), 'utf8');
const asked: Omit<TargetPlan, 'name' | 'script'> = {
  path: '/graphql', asksWho: false, opensVisits: true, body: (question) => JSON.stringify({ query: operation, variables: question }),
};
const guardedPlan: TargetPlan = { name: 'guarded', script: 'bench/access/guarded.ts', ...asked };
const unguardedPlan: TargetPlan = { name: 'unguarded', script: 'bench/access/unguarded.ts', ...asked };

interface Pair {
  readonly guarded: Round;
  readonly unguarded: Round;
}

async function bench(undoing: Undoing): Promise<void> {
  const settings = readOptions(process.argv.slice(2), options, usage);
  if (settings === null) return tell(usage);
  tell(`Preparing ${settings.residents} synthetic residents …`);
  const connection = await populatedDatabase(await startServer(undoing), settings.residents, tell);
  const questions = await familiesOfFour(connection, settings.families);
  const [firstPort, secondPort] = await freePorts();
  const load = async (plan: TargetPlan, port: number): Promise<Load> => {
    const ready = loadOn(await startTarget(plan, port, urlOf(connection), undoing), questions, settings.connections);
    undoing.add(() => ready.close());
    return ready;
  };
  const [guarded, unguarded] = [await load(guardedPlan, firstPort), await load(unguardedPlan, secondPort)];
  await expectSameAnswers(guarded, unguarded);
  for (const target of [guarded, unguarded]) await target.run(settings.seconds);
  const rounds: Pair[] = [];
  for (let round = 0; round < settings.rounds; round += 1) {
    // Whatever drifts on the machine must not always meet the same one first.
    const first = round % 2 === 0 ? await guarded.run(settings.seconds) : null;
    const ofUnguarded = await unguarded.run(settings.seconds);
    const ofGuarded = first ?? await guarded.run(settings.seconds);
    rounds.push({ guarded: ofGuarded, unguarded: ofUnguarded });
    tell(`Round ${round + 1} of ${settings.rounds}: guarded ${rounded(ofGuarded.throughputPerSecond)}/s, unguarded ${rounded(ofUnguarded.throughputPerSecond)}/s`);
  }
  report(rounds, settings);
}

/** To those who may see everything the locks take nothing away: otherwise two different things would be compared. */
async function expectSameAnswers(guarded: Load, unguarded: Load): Promise<void> {
  const [ofGuarded, ofUnguarded] = [await guarded.askAll(), await unguarded.askAll()];
  const differs = ofGuarded.findIndex((answer, index) => !isDeepStrictEqual(plain(answer), plain(ofUnguarded[index])));
  if (differs !== -1) throw new BenchmarkRefused(`The answers to question ${differs} differ with and without locks, so they cannot be compared.`);
}

function plain(answer: Buffer | undefined): unknown {
  // The instants of the agencies’ answers, and the ids that hold that of the visit.
  return JSON.parse(answer?.toString() ?? 'null', (key, value: unknown) =>
    typeof value === 'string' && (key === 'answeredAt' || (key === 'id' && /^[0-9a-f]{20}$/.test(value))) ? '' : value);
}

const measures = {
  'requests per second': (round: Round) => round.throughputPerSecond,
  'p50 ms': (round: Round) => round.p50Ms,
  'p95 ms': (round: Round) => round.p95Ms,
  'CPU ms per request': (round: Round) => round.cpuMsPerRequest ?? NaN,
} as const;

function report(rounds: readonly Pair[], settings: object): void {
  const figures = Object.entries(measures).map(([name, measure]) => ({
    name,
    guarded: spread(rounds.map(({ guarded }) => measure(guarded))),
    unguarded: spread(rounds.map(({ unguarded }) => measure(unguarded))),
    ratio: spread(rounds.map(({ guarded, unguarded }) => measure(guarded) / measure(unguarded))),
  }));
  const rows = figures.map((one) => [one.name, told(one.guarded), told(one.unguarded), told(one.ratio)]);
  tell(`\n${table([['median (least–most)', 'with locks and ledger', 'without', 'with / without'], ...rows])}`);
  tell(`\nKept in ${keepResult('access', { settings, figures })}`);
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

void undoingAtTheEnd(bench);
