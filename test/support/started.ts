/** A platform started as its users start it, in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const main = join(__dirname, '../../src/main.ts');

export interface Started {
  readonly process: ChildProcess;
  readonly printed: () => string;
  /** Resolves when the line appears, rejects when the process ends before. */
  until(text: string): Promise<void>;
  exit(): Promise<number | null>;
}

const directly = [process.execPath, '--require', '@swc-node/register', main] as const;
/** The command of the README, through npm and its shell. */
export const throughNpm = ['npm', 'start', '--silent'] as const;

export function started(environment: Readonly<Record<string, string>>, [command, ...words]: readonly [string, ...string[]] = directly): Started {
  const child = spawn(command, words, {
    cwd: join(__dirname, '../..'),
    // Whatever else this machine is busy with must not make an agency silent.
    env: { ...process.env, DATABASE_URL: '', AGENCY_DEADLINE_MS: '10000', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'exit') as Promise<[number | null]>;
  return {
    process: child,
    printed: () => output,
    until: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => void (output.includes(text) && resolve());
        child.stdout.on('data', look);
        void ended.then(() => reject(new Error(`Ended before "${text}":\n${output}`)));
      }),
    exit: async () => (await ended)[0],
  };
}
