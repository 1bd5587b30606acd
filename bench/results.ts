/** Keeps the figures of the last run in `bench/results`, one small file per benchmark. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectDirectory } from './database';
import { machine } from './figures';

/** Answers with the path of the file. */
export function keepResult(name: string, result: object): string {
  const folder = join(projectDirectory, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  writeFileSync(file, `${JSON.stringify({ measuredAt: new Date().toISOString(), machine: machine(), ...result }, null, 2)}\n`);
  return relative(projectDirectory, file);
}
