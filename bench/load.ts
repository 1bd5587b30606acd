/** Puts questions to a target over kept-alive HTTP, each connection the next one as soon as it has its answer (a closed loop). */
import { Pool } from 'undici';
import type { AssessmentQuestion } from './floor/assessment';
import { openVisitAt } from '../src/cli/at-the-counter';
import type { AskedFamily } from './families';
import { BenchmarkRefused } from './options';
import type { Target } from './target';

export interface Round {
  readonly requests: number;
  readonly throughputPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Of the server's process; null on a system that does not tell. */
  readonly cpuMsPerRequest: number | null;
}

export interface Load {
  /** Asks every question once and gives the answers as they came; comes before anything is measured. */
  askAll(): Promise<readonly Buffer[]>;
  run(seconds: number): Promise<Round>;
  close(): Promise<void>;
}

export function loadOn(target: Target, families: readonly AskedFamily[], connections: number): Load {
  const pool = new Pool(target.origin, { connections });
  const bodies = families.map(({ question }) => target.body(question));
  /** What each answer came to when it was looked at; it must stay that long. */
  const lengths: (number | undefined)[] = [];
  const headers: Readonly<Record<string, string>>[] = [];
  let next = 0;

  async function ask(index: number): Promise<Buffer> {
    const { statusCode, body } = await pool.request({
      path: target.path, method: 'POST', headers: { 'content-type': 'application/json', ...headers[index], ...(await target.headers()) },
      body: bodies[index] ?? null,
    });
    const answer = Buffer.from(await body.arrayBuffer());
    refuseWrong(target.name, families[index]?.question, statusCode, answer, lengths[index]);
    lengths[index] = answer.length;
    return answer;
  }

  async function keepAsking(until: number, latencies: number[]): Promise<void> {
    while (performance.now() < until) {
      const index = next++ % bodies.length;
      const began = performance.now();
      await ask(index);
      latencies.push(performance.now() - began);
    }
  }

  return {
    async askAll() {
      const answers: Buffer[] = [];
      const rest = bodies.keys();
      await Promise.all(Array.from({ length: connections }, async () => {
        for (const index of rest) {
          headers[index] ??= await headersFor(target, families[index]);
          answers[index] = await ask(index);
        }
      }));
      return answers;
    },
    async run(seconds) {
      const latencies: number[] = [];
      const cpuBefore = target.cpuMs();
      const began = performance.now();
      const until = began + seconds * 1000;
      await Promise.all(Array.from({ length: connections }, () => keepAsking(until, latencies)));
      const elapsedMs = performance.now() - began;
      const cpuAfter = target.cpuMs();
      latencies.sort((a, b) => a - b);
      return {
        requests: latencies.length,
        throughputPerSecond: (latencies.length / elapsedMs) * 1000,
        p50Ms: quantile(latencies, 0.5),
        p95Ms: quantile(latencies, 0.95),
        p99Ms: quantile(latencies, 0.99),
        cpuMsPerRequest: cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / latencies.length,
      };
    },
    close: () => pool.close(),
  };
}

async function headersFor(target: Target, family: AskedFamily | undefined): Promise<Readonly<Record<string, string>>> {
  if (family === undefined || !target.opensVisits) return {};
  return openVisitAt(target.origin, { residents: family.present.map((residentId) => ({ residentId })) }, await target.headers());
}

const errors = Buffer.from('"errors":');

/** In text of an answer quotes are escaped, so that these bytes can only be the key. */
function refuseWrong(name: string, question: AssessmentQuestion | undefined, status: number, answer: Buffer, length: number | undefined): void {
  const wrong = status !== 200 ? `status ${status}` :
    answer.length === 0 ? 'nothing' :
    answer.includes(errors) ? 'errors' :
    length !== undefined && length !== answer.length ? `${answer.length} bytes where it had answered ${length}` : null;
  if (wrong === null) return;
  throw new BenchmarkRefused(
    `The ${name} answered ${wrong} for ${question?.resident.residentId ?? '?'} at ${question?.place ?? '?'}, so nothing is measured: ${answer.toString().slice(0, 300)}`);
}

/** The value below which that share of the sorted ones lies (nearest rank). */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
