/**
 * `npm run bench:audit`: how many looks the ledger keeps in a second, and what it costs an assessment: the platform beside one without a
 * ledger, in turn, on the same database.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { UnwrittenLook } from '../../src/audit/look';
import { openAuditLedger } from '../../src/audit/open';
import type { DatabaseConnection } from '../../src/database/connection';
import { freshDatabase, populatedDatabase, startServer, urlOf } from '../database';
import { familiesOfFour } from '../families';
import { rounded, spread, table, told } from '../figures';
import { freePorts } from '../free-ports';
import { loadOn, type Load, type Round } from '../load';
import { readOptions } from '../options';
import { keepResult } from '../results';
import { startTarget, type TargetPlan } from '../target';
import { undoingAtTheEnd, type Undoing } from '../undoing';

const usage = `npm run bench:audit -- [--residents N] [--families N] [--rounds N] [--seconds N] [--connections N] [--writers N]

  --writers N      looks that wait at the same time while the ledger is measured alone; 256
  and as for npm run bench; 6 rounds of 8 seconds when left out`;

const options = {
  residents: { default: 5_000, least: 100, most: 10_000_000 },
  families: { default: 200, least: 1, most: 100_000 },
  rounds: { default: 6, least: 1, most: 1_000 },
  seconds: { default: 8, least: 1, most: 3_600 },
  connections: { default: 8, least: 1, most: 256 },
  writers: { default: 256, least: 1, most: 10_000 },
} as const;

const operation = readFileSync(join(__dirname, '..', 'assessment.graphql'), 'utf8');
const asked: Pick<TargetPlan, 'path' | 'body' | 'opensVisits'> = {
  path: '/graphql', opensVisits: true, body: (question) => JSON.stringify({ query: operation, variables: question }),
};
const withLedger: TargetPlan = { name: 'with-ledger', script: 'src/main.ts', asksWho: true, ...asked };
const without: TargetPlan = { name: 'without', script: 'bench/audit/unwritten.ts', asksWho: false, ...asked };

/** As large as that of a board for a family of four. */
const look = (request: string): UnwrittenLook => ({
  request, viewer: 'clerk-1', role: 'clerk', purpose: 'counter-visit', visit: 'visit-1', operation: 'Board', failures: [],
  reads: [{
    subjects: ['employer:E2201000310', 'person:R0000011', 'person:R0000012', 'person:R0000013', 'person:R0000014'],
    fields: Object.fromEntries(Array.from({ length: 14 }, (_, agency) => [`agency-${agency}`, [`Assessment.agency${agency}Facts`]])),
  }],
  told: { 'person:R0000011': 126, 'person:R0000012': 129, 'person:R0000013': 59, 'person:R0000014': 59 },
  v: 2, client: 'counter', agency: null, hall: '220100', place: '220100', counter: '3', ground: 'presence', basis: '吉政发〔2015〕29号第15条', proof: 'ticket',
  reason: null, present: ['person:R0000011', 'person:R0000012'], isConfidential: false, signs: [],
});

async function bench(undoing: Undoing): Promise<void> {
  const settings = readOptions(process.argv.slice(2), options, usage);
  if (settings === null) return tell(usage);
  const server = await startServer(undoing);
  const entries = await ledgerAlone(await freshDatabase(server, 'audit_alone'), settings);
  tell(`The ledger alone keeps ${told(spread(entries))} looks a second, ${settings.writers} waiting at the same time.`);

  tell(`Preparing ${settings.residents} synthetic residents …`);
  const connection = await populatedDatabase(server, settings.residents, tell);
  const questions = await familiesOfFour(connection, settings.families);
  const [firstPort, secondPort] = await freePorts();
  const load = async (plan: TargetPlan, port: number): Promise<Load> => {
    const ready = loadOn(await startTarget(plan, port, urlOf(connection), undoing), questions, settings.connections);
    undoing.add(() => ready.close());
    return ready;
  };
  const [kept, unkept] = [await load(withLedger, firstPort), await load(without, secondPort)];
  for (const target of [kept, unkept]) {
    await target.askAll();
    await target.run(settings.seconds);
  }
  const rounds: { readonly kept: Round; readonly unkept: Round }[] = [];
  for (let round = 0; round < settings.rounds; round += 1) {
    // Whatever drifts on the machine must not always meet the same one first.
    const first = round % 2 === 0 ? await kept.run(settings.seconds) : null;
    const ofUnkept = await unkept.run(settings.seconds);
    rounds.push({ kept: first ?? await kept.run(settings.seconds), unkept: ofUnkept });
    tell(`Round ${round + 1} of ${settings.rounds}: with the ledger ${rounded(rounds.at(-1)?.kept.throughputPerSecond ?? NaN)}/s, without ${rounded(ofUnkept.throughputPerSecond)}/s`);
  }
  report(rounds, entries, settings);
}

/** Each writer waits until its look is kept before it comes with the next, as requests do. */
async function ledgerAlone(connection: DatabaseConnection, { rounds, seconds, writers }: { rounds: number; seconds: number; writers: number }): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yizhan-bench-audit-'));
  const ledger = openAuditLedger(connection, { reserve: { file: join(folder, 'reserve'), bytes: 8 * 1024 * 1024 }, report: (_, error) => { throw error; } });
  try {
    const perSecond: number[] = [];
    // The first round warms up.
    for (let round = 0; round <= rounds; round += 1) {
      let count = 0;
      const began = performance.now();
      const until = began + seconds * 500;
      await Promise.all(Array.from({ length: writers }, async () => {
        while (performance.now() < until) await ledger.write(look(`request-${count++}`));
      }));
      if (round > 0) perSecond.push((count / (performance.now() - began)) * 1000);
      await pause(100);
    }
    return perSecond;
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true });
  }
}

const measures = {
  'requests per second': (round: Round) => round.throughputPerSecond,
  'p50 ms': (round: Round) => round.p50Ms,
  'p95 ms': (round: Round) => round.p95Ms,
  'CPU ms per request': (round: Round) => round.cpuMsPerRequest ?? NaN,
} as const;

function report(rounds: readonly { readonly kept: Round; readonly unkept: Round }[], entries: readonly number[], settings: object): void {
  const figures = Object.entries(measures).map(([name, measure]) => ({
    name,
    withLedger: spread(rounds.map(({ kept }) => measure(kept))),
    without: spread(rounds.map(({ unkept }) => measure(unkept))),
    ratio: spread(rounds.map(({ kept, unkept }) => measure(kept) / measure(unkept))),
  }));
  const rows = figures.map((one) => [one.name, told(one.withLedger), told(one.without), told(one.ratio)]);
  tell(`\n${table([['median (least–most)', 'with the ledger', 'without', 'with / without'], ...rows])}`);
  tell(`\nKept in ${keepResult('audit', { settings, looksPerSecond: spread(entries), figures })}`);
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

void undoingAtTheEnd(bench);
