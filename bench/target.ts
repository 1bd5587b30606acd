/** A server under measurement, in a process of its own: how to start it, what to send it, and what it spends. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { staySignedIn } from '../src/demo-identity/stay-signed-in';
import { projectDirectory } from './database';
import type { AssessmentQuestion } from './floor/assessment';
import { BenchmarkRefused } from './options';
import type { Undoing } from './undoing';

export interface TargetPlan {
  readonly name: string;
  /** From the project's directory. */
  readonly script: string;
  readonly path: string;
  body(question: AssessmentQuestion): string;
  /** Whether it answers only those who sign in, */
  readonly asksWho: boolean;
  /** and only within a visit: one is opened for each question before anything is measured. */
  readonly opensVisits: boolean;
}

export interface Target extends TargetPlan {
  readonly origin: string;
  /** Of one request: whom the target takes it from. */
  headers(): Promise<Readonly<Record<string, string>>>;
  /** Processor time of the process since its start, user and system, in ms; null where the system does not tell. */
  cpuMs(): number | null;
}

const startWithinMs = 60_000;
/** The same for all targets: how `npm start` runs the platform. */
const flags = ['--max-semi-space-size=64', '--require', '@swc-node/register'];

export async function startTarget(plan: TargetPlan, port: number, databaseUrl: string, undoing: Undoing): Promise<Target> {
  const reserve = mkdtempSync(join(tmpdir(), 'yizhan-bench-audit-'));
  const child = spawn(process.execPath, [...flags, join(projectDirectory, plan.script)], {
    cwd: projectDirectory,
    env: {
      ...process.env,
      NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), DATABASE_URL: databaseUrl, SUBGRAPH_URLS: '',
      // A hiccup of a shared machine must not make an agency silent: what is measured are whole answers.
      AGENCY_DEADLINE_MS: '10000',
      // A reserve of its own: a platform that runs in this clone has that of the data directory.
      AUDIT_RESERVE_FILE: join(reserve, 'audit-reserve'),
      REQUESTS_PER_SECOND: '1000000', REQUESTS_PER_SECOND_AND_VIEWER: '1000000', REQUESTS_PER_SECOND_AND_CLIENT: '1000000',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  undoing.add(async () => {
    await stop(child);
    process.off('exit', kill);
    rmSync(reserve, { recursive: true, force: true });
  });
  const origin = `http://127.0.0.1:${port}`;
  await answers(plan.name, origin, child);
  const headers = plan.asksWho ? staySignedIn(origin) : () => Promise.resolve({});
  return { ...plan, origin, headers, cpuMs: () => processorMs(child.pid ?? 0) };
}

async function answers(name: string, origin: string, child: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + startWithinMs; Date.now() < deadline; await pause(100)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new BenchmarkRefused(`The ${name} ended before it answered; its last words stand above.`);
    const isUp = await fetch(`${origin}/health`).then((response) => response.ok, () => false);
    if (isUp) return;
  }
  throw new BenchmarkRefused(`The ${name} did not answer within ${startWithinMs / 1000} s.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const isLate = await Promise.race([ended.then(() => false), pause(3_000, true, { ref: false })]);
  if (!isLate) return;
  child.kill('SIGKILL');
  await ended;
}

/** The kernel counts in hundredths of a second (USER_HZ) for every program, whatever its own clock. */
const msPerTick = 10;

function processorMs(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const stat = readFileSync(file, 'utf8');
  // The name of the program, in brackets, may hold spaces; the fields are counted after it: utime is the 12th, stime the 13th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}
