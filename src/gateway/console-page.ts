/** Serves the counter's page: what `npm run console` built, with this platform's settings written in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import serveFolder from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { ConsoleSettings } from './console-settings';
import { pagePolicy } from './security-headers';

const built = join(__dirname, '..', '..', 'console', 'built');
const yearSeconds = 31_536_000;

export async function serveConsole(server: FastifyInstance, settings: ConsoleSettings): Promise<void> {
  const page = withSettings(builtPage(), settings);
  // The page is a module of its own file; no script stands in it.
  const policy = pagePolicy({ scripts: [], isScripted: true, talksTo: [new URL(settings.issuer).origin] });
  server.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page));
  await server.register(serveFolder, {
    root: join(built, 'assets'), prefix: '/assets/', preCompressed: true, index: false, cacheControl: false,
    // Each name holds a digest of its content.
    setHeaders: (reply) => void reply.header('cache-control', `public, max-age=${yearSeconds}, immutable`),
  });
}

function builtPage(): string {
  try {
    return readFileSync(join(built, 'index.html'), 'utf8');
  } catch (error) {
    throw new Error('The console is not built: run `npm run console` (as `npm ci` does).', { cause: error });
  }
}

function withSettings(page: string, settings: ConsoleSettings): string {
  const json = JSON.stringify(settings).replace(/</g, '\\u003c');
  return page.replace(/(<script type="application\/json" id="settings">)null(<\/script>)/, (_all, open: string, close: string) => `${open}${json}${close}`);
}
