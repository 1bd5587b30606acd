/** A front door with real authentication before a platform: what the tests of tokens knock at. */
import type { AddressInfo } from 'node:net';
import { request, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { frontDoor } from '../../src/gateway/front-door';
import { whoAsks } from '../../src/gateway/who-asks';
import { tokens, type TokenOptions } from '../../src/identity/tokens';
import type { Principal } from '../../src/identity/viewer';
import { operationRegister } from '../../src/operations/register';
import type { Platform } from '../../src/platform';

export interface Answered {
  readonly status: number;
  readonly text: string;
  readonly challenge: string | undefined;
}

export interface GuardedDoor {
  readonly url: string;
  /** Who came in, in order. */
  readonly principals: Principal[];
  readonly reported: unknown[];
  /** A header may stand there several times. */
  knock(headers: Readonly<Record<string, string | string[]>>, path?: string, body?: string): Promise<Answered>;
  close(): Promise<void>;
}

type Options = Pick<TokenOptions, 'issuer'> & Partial<TokenOptions> & { readonly notReady?: () => string | null };

export async function guardedDoor({ supergraph, executor }: Pick<Platform, 'supergraph' | 'executor'>, { notReady, ...options }: Options): Promise<GuardedDoor> {
  const reported: unknown[] = [];
  const principals: Principal[] = [];
  const report = (reference: string, error: unknown): void => void reported.push({ reference, error });
  const server = await frontDoor({
    supergraph, executor, report,
    settings: { mode: 'demo', isBehindTls: false, trustedProxies: [], requestsPerSecond: { address: 100_000, viewer: 100_000, client: 100_000 } },
    register: operationRegister(),
    pages: () => Promise.resolve(),
    turnedAway: () => undefined,
    ...(notReady === undefined ? {} : { notReady }),
    whoAsks: whoAsks({
      turnedAway: () => undefined,
      authenticate: tokens({ audience: 'yizhan', jwksUrl: null, graphUrl: null, isClockRight: () => true, report, ...options }),
      visits: {
        viewerFor(principal) {
          principals.push(principal);
          return Promise.resolve({ ...principal, purpose: 'administration', visit: null, circle: {} });
        },
      },
    }),
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/graphql`,
    principals,
    reported,
    async knock(headers, path = '/graphql', body = JSON.stringify({ query: '{ __typename }' })) {
      const sent = request(`${origin}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } });
      sent.end(body);
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      return { status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString(), challenge: answer.headers['www-authenticate'] };
    },
    close: () => server.close(),
  };
}
