/** Serves one subgraph over HTTP, for agencies that run in a process, or a machine, of their own. */
import Fastify, { type FastifyInstance } from 'fastify';
import { Failure, type ErrorReporter } from '../failure';
import { contextHeader } from '../identity/signed-context';
import { documentCache, type Subgraph } from './subgraph';

/** Facts of a large family stay far below this. */
const bodyLimitBytes = 4 * 1024 * 1024;

export function subgraphServer(subgraph: Subgraph, report: ErrorReporter): FastifyInstance {
  const server = Fastify({ bodyLimit: bodyLimitBytes, forceCloseConnections: true });
  const documentOf = documentCache();
  server.get('/health', () => ({ status: 'ok', subgraph: subgraph.name }));
  server.post('/graphql', async (request, reply) => {
    const signedContext = request.headers[contextHeader];
    const { query, variables } = readBody(request.body);
    try {
      return await subgraph.answer({
        document: documentOf(query),
        variables,
        signedContext: typeof signedContext === 'string' ? signedContext : undefined,
      });
    } catch (error) {
      const isOurs = error instanceof Failure;
      if (!isOurs) report(subgraph.name, error);
      const message = isOurs ? error.message : 'This subgraph could not answer.';
      return reply.code(isOurs ? 401 : 500).send({ errors: [{ message, extensions: { code: isOurs ? error.code : 'INTERNAL' } }] });
    }
  });
  return server;
}

function readBody(body: unknown): { readonly query: string; readonly variables: Record<string, unknown> } {
  if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') {
    throw new Failure('BAD_REQUEST', 'Send JSON with a "query".');
  }
  const variables = 'variables' in body && typeof body.variables === 'object' ? body.variables : null;
  return { query: body.query, variables: (variables ?? {}) as Record<string, unknown> };
}
