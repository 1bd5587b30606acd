/**
 * `npm run bench`: what the graph costs. One assessment of a family of four, asked of the platform and of the hand-written floor, which
 * reads by the same statements and derives by the same functions; `docs/benchmarks.md` tells how to read the figures.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { freePorts } from './free-ports';
import { populatedDatabase, startServer, urlOf } from './database';
import { familiesOfFour, type AskedFamily } from './families';
import { rounded, spread, table, told, type Spread } from './figures';
import { loadOn, type Load, type Round } from './load';
import { BenchmarkRefused, readOptions } from './options';
import { keepResult } from './results';
import { startTarget, type TargetPlan } from './target';
import { undoingAtTheEnd, type Undoing } from './undoing';

const usage = `npm run bench -- [--residents N] [--families N] [--rounds N] [--seconds N] [--connections N]

  --residents N    size of the synthetic population; 5000 when left out
  --families N     how many residents are asked about, all in households of four; 200
  --rounds N       rounds, each of the platform and the floor in turn; 5
  --seconds N      length of one measurement; 8
  --connections N  connections that ask at the same time; 8`;

const options = {
  residents: { default: 5_000, least: 100, most: 10_000_000 },
  families: { default: 200, least: 1, most: 100_000 },
  rounds: { default: 5, least: 1, most: 1_000 },
  seconds: { default: 8, least: 1, most: 3_600 },
  connections: { default: 8, least: 1, most: 256 },
} as const;

const operation = readFileSync(join(__dirname, 'assessment.graphql'), 'utf8');

const platformPlan: TargetPlan = {
  name: 'platform', script: 'src/main.ts', path: '/graphql', asksWho: true, opensVisits: true,
  body: (question) => JSON.stringify({ query: operation, variables: question }),
};
const floorPlan: TargetPlan = {
  name: 'floor', script: 'bench/floor/main.ts', path: '/assessment', asksWho: false, opensVisits: false, body: (question) => JSON.stringify(question),
};

async function bench(undoing: Undoing): Promise<void> {
  const settings = readOptions(process.argv.slice(2), options, usage);
  if (settings === null) return tell(usage);
  const { residents, families, rounds: count, seconds, connections } = settings;
  tell(`Preparing ${residents} synthetic residents …`);
  const connection = await populatedDatabase(await startServer(undoing), residents, tell);
  const asked = await familiesOfFour(connection, families);
  const [platformPort, floorPort] = await freePorts();
  const load = async (plan: TargetPlan, port: number): Promise<Load> => {
    const ready = loadOn(await startTarget(plan, port, urlOf(connection), undoing), asked, connections);
    undoing.add(() => ready.close());
    return ready;
  };
  const [platform, floor] = [await load(platformPlan, platformPort), await load(floorPlan, floorPort)];

  tell(`Warming up, and comparing the answers about ${families} residents …`);
  const answerBytes = await expectSameAnswers(platform, floor, asked);
  for (const target of [platform, floor]) await target.run(seconds);

  const rounds: { readonly platform: Round; readonly floor: Round }[] = [];
  for (let round = 0; round < count; round += 1) {
    // Whatever drifts on the machine must not always meet the same one first.
    const platformFirst = round % 2 === 0 ? await platform.run(seconds) : null;
    const ofFloor = await floor.run(seconds);
    const ofPlatform = platformFirst ?? await platform.run(seconds);
    rounds.push({ platform: ofPlatform, floor: ofFloor });
    tell(`Round ${round + 1} of ${count}: platform ${rounded(ofPlatform.throughputPerSecond)}/s, floor ${rounded(ofFloor.throughputPerSecond)}/s`);
  }
  report(rounds, { ...settings, answerBytes });
}

/** Answers that differ would make the comparison one of two different things. Gives the size of the median answer. */
async function expectSameAnswers(platform: Load, floor: Load, asked: readonly AskedFamily[]): Promise<number> {
  const [ofPlatform, ofFloor] = [await platform.askAll(), await floor.askAll()];
  for (const [index, { question }] of asked.entries()) {
    if (isDeepStrictEqual(withoutInstants(ofPlatform[index]), withoutInstants(ofFloor[index]))) continue;
    throw new BenchmarkRefused(`Platform and floor answer differently about ${question.resident.residentId} at ${question.place}, so they cannot be compared.`);
  }
  return spread(ofPlatform.map((answer) => answer.length)).median;
}

function withoutInstants(answer: Buffer | undefined): unknown {
  return JSON.parse(answer?.toString() ?? 'null', (key, value: unknown) => (isOfTheAsking(key, value) ? 'another each time' : value));
}

/** The instants of the agencies' answers, and the id of the question, which holds that of the visit. */
function isOfTheAsking(key: string, value: unknown): boolean {
  return typeof value === 'string' && (key === 'answeredAt' || (key === 'id' && /^[0-9a-f]{20}$/.test(value)));
}

const measures = {
  'requests per second': (round: Round) => round.throughputPerSecond,
  'p50 ms': (round: Round) => round.p50Ms,
  'p95 ms': (round: Round) => round.p95Ms,
  'p99 ms': (round: Round) => round.p99Ms,
  'CPU ms per request': (round: Round) => round.cpuMsPerRequest,
} as const;

function report(rounds: readonly { readonly platform: Round; readonly floor: Round }[], settings: object): void {
  const rows: (readonly string[])[] = [['median (least–most)', 'platform', 'floor', 'platform / floor']];
  const figures: Record<string, { readonly platform: Spread; readonly floor: Spread; readonly ratio: Spread }> = {};
  for (const [name, measure] of Object.entries(measures)) {
    const pairs = rounds.flatMap(({ platform, floor }) => {
      const [ofPlatform, ofFloor] = [measure(platform), measure(floor)];
      return ofPlatform === null || ofFloor === null ? [] : [{ platform: ofPlatform, floor: ofFloor }];
    });
    if (pairs.length === 0) continue;
    const figure = {
      platform: spread(pairs.map(({ platform }) => platform)),
      floor: spread(pairs.map(({ floor }) => floor)),
      ratio: spread(pairs.map(({ platform, floor }) => platform / floor)),
    };
    figures[name] = figure;
    rows.push([name, told(figure.platform), told(figure.floor), told(figure.ratio)]);
  }
  tell(`\n${table(rows)}`);
  if (figures['CPU ms per request'] === undefined) tell('CPU per request is left out: only Linux tells what another process has spent (/proc).');
  tell(`\nKept in ${keepResult('assessment', { settings, figures })}`);
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

void undoingAtTheEnd(bench);
