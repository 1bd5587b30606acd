/**
 * The pages beside the graph: the start page and the explorer. Everything comes from this machine; no page needs the internet.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { explorerPage, type EmployerExamples } from './explorer-page';
import { startPage, type ExampleResident } from './start-page';

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
}

export function pages({ examples, queries, ofEmployers, isDemo }: PagesOptions): (server: FastifyInstance) => Promise<void> {
  return (server) => {
    const start = startPage(examples, ofEmployers.examples, isDemo);
    const explorer = explorerPage(examples, queries, ofEmployers);
    server.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(start));
    server.get('/explorer', (_request, reply) => reply.type('text/html; charset=utf-8').send(explorer));
    for (const [name, [packageName, file, type]] of Object.entries(assets)) {
      const content = readFileSync(join(dirname(require.resolve(`${packageName}/package.json`)), file));
      server.get(`/explorer/${name}`, (_request, reply) =>
        reply.type(`${type}; charset=utf-8`).header('cache-control', 'public, max-age=86400').send(content),
      );
    }
    return Promise.resolve();
  };
}
