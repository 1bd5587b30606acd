/** Finds the platform that runs here; starts one for the while when none does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config';
import type { Ask } from './at-the-counter';
import { staySignedIn } from '../demo-identity/stay-signed-in';

const startWithinMs = 120_000;

export type { Ask } from './at-the-counter';

export async function withPlatform<Answer>(config: Config, use: (ask: Ask) => Promise<Answer>): Promise<Answer> {
  const url = `http://${config.host}:${config.port}`;
  const ask = askAt(url);
  if (await answers(url)) return use(ask);
  const platform = spawn(process.execPath, ['--require', '@swc-node/register', join(__dirname, '..', 'main.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Just started it answers its first questions slowly, and nobody waits at a counter here.
    env: { AGENCY_DEADLINE_MS: '10000', ...process.env },
  });
  try {
    for (const deadline = Date.now() + startWithinMs; Date.now() < deadline && platform.exitCode === null; await pause(200)) {
      if (await answers(url)) return await use(ask);
    }
    throw new Error('No platform runs here, and none could be started; `npm start` says why.');
  } finally {
    if (platform.exitCode === null) {
      platform.kill('SIGTERM');
      await once(platform, 'exit');
    }
  }
}

function askAt(url: string): Ask {
  const given = process.env['YIZHAN_TOKEN'];
  const signedIn = given === undefined ? staySignedIn(url) : () => Promise.resolve({ authorization: `Bearer ${given}` });
  return async (body, headers = {}) =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(await signedIn()), ...headers }, body: JSON.stringify(body) });
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok;
  } catch {
    return false;
  }
}
