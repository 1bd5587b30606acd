/** The pages of the demonstration: its examples and the explorer. Everything comes from this machine; no page needs the internet. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { explorerPage, type EmployerExamples } from './explorer-page';
import type { OfferedPersonas } from './explorer-sign-in';
import { pagePolicy } from './security-headers';
import { examplesPage, type ExampleResident } from './examples-page';

const assets = {
  'react.js': ['react', 'umd/react.production.min.js', 'text/javascript'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js', 'text/javascript'],
  'graphiql.js': ['graphiql', 'graphiql.min.js', 'text/javascript'],
  'graphiql.css': ['graphiql', 'graphiql.min.css', 'text/css'],
} as const;

export interface PagesOptions {
  readonly examples: readonly ExampleResident[];
  /** Operations to open the explorer with. */
  readonly queries: readonly string[];
  readonly ofEmployers: EmployerExamples;
  readonly isDemo: boolean;
  /** Whom the explorer may act as; null or left out where there is an issuer that people sign in to. */
  readonly offered?: OfferedPersonas | null;
}

type Pages = (server: FastifyInstance) => Promise<void>;

export function pages({ examples, queries, ofEmployers, isDemo, offered = null }: PagesOptions): Pages {
  return (server) => {
    const listed = examplesPage(examples, ofEmployers.examples, isDemo);
    const explorer = explorerPage(examples, queries, ofEmployers, offered);
    servePage(server, '/examples', listed);
    servePage(server, '/explorer', explorer);
    for (const [name, [packageName, file, type]] of Object.entries(assets)) {
      const content = readFileSync(join(dirname(require.resolve(`${packageName}/package.json`)), file));
      server.get(`/explorer/${name}`, (_request, reply) =>
        reply.type(`${type}; charset=utf-8`).header('cache-control', 'public, max-age=86400').send(content),
      );
    }
    return Promise.resolve();
  };
}

function servePage(server: FastifyInstance, url: string, page: string): void {
  const policy = pagePolicy({ scripts: scriptDigests(page) });
  server.get(url, (_request, reply) => reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(page));
}

/** The scripts written in a page, by which a browser knows that they are ours. */
function scriptDigests(page: string): readonly string[] {
  return [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => createHash('sha256').update(script).digest('base64'));
}
