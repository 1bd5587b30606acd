/** Finds the platform that runs here; starts one for the while when none does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config';

const startWithinMs = 120_000;

export async function withPlatform<Answer>(config: Config, use: (url: string) => Promise<Answer>): Promise<Answer> {
  const url = `http://${config.host}:${config.port}`;
  if (await answers(url)) return use(url);
  const platform = spawn(process.execPath, ['--require', '@swc-node/register', join(__dirname, '..', 'main.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Just started it answers its first questions slowly, and nobody waits at a counter here.
    env: { AGENCY_DEADLINE_MS: '10000', ...process.env },
  });
  try {
    for (const deadline = Date.now() + startWithinMs; Date.now() < deadline && platform.exitCode === null; await pause(200)) {
      if (await answers(url)) return await use(url);
    }
    throw new Error('No platform runs here, and none could be started; `npm start` says why.');
  } finally {
    if (platform.exitCode === null) {
      platform.kill('SIGTERM');
      await once(platform, 'exit');
    }
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
}
