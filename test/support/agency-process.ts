/** One agency in a process of its own, to be frozen, killed and brought back. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DatabaseConnection } from '../../src/database/connection';
import { testKeySettings } from './cipher';
import { freePort } from './free-port';
import { testGatewaySecret } from './platform';

export interface AgencyProcess {
  readonly url: string;
  freeze(): void;
  thaw(): void;
  kill(): Promise<void>;
}

export async function startAgency(name: string, connection: DatabaseConnection, port?: number): Promise<AgencyProcess> {
  const onPort = port ?? (await freePort());
  const child = spawn(process.execPath, ['--require', '@swc-node/register', join(__dirname, '../../src/cli/subgraph.ts'), name], {
    env: { ...process.env, PORT: String(onPort), DATABASE_URL: urlOf(connection), GATEWAY_SECRET: testGatewaySecret, ...testKeySettings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(child, name);
  return {
    url: `http://127.0.0.1:${onPort}/graphql`,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

export function urlOf(connection: DatabaseConnection): string {
  if (connection.kind === 'external') return connection.url;
  return `postgresql://yizhan@/${connection.database}?host=${encodeURIComponent(connection.socketDirectory)}`;
}

async function ready(child: ChildProcess, name: string): Promise<void> {
  const { stdout } = child;
  if (stdout === null) throw new Error('The process has no output to wait for.');
  await Promise.race([
    once(stdout, 'data'),
    once(child, 'exit').then(() => {
      throw new Error(`${name} ended before it answered.`);
    }),
  ]);
}
