/**
 * The front door: one HTTP server with the graph, the explorer and the start page.
 */
import { ApolloServer } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { buildSchema, GraphQLError } from 'graphql';
import { presentError, type ErrorReporter } from '../failure';
import { demoClerk } from '../identity/viewer';
import type { RequestContext } from './agency-calls';
import type { Supergraph } from './compose';
import { errorsForClients } from './client-errors';
import type { SupergraphExecutor } from './supergraph-executor';

/** Larger bodies are refused before they are read. */
const bodyLimitBytes = 256 * 1024;

export interface FrontDoorOptions {
  readonly supergraph: Supergraph;
  readonly executor: SupergraphExecutor;
  readonly report: ErrorReporter;
  /** Adds the pages that stand beside the graph. */
  readonly pages: (server: FastifyInstance) => Promise<void>;
}

export async function frontDoor({ supergraph, executor, report, pages }: FrontDoorOptions): Promise<FastifyInstance> {
  const server = Fastify({ bodyLimit: bodyLimitBytes, forceCloseConnections: true });
  const apollo = new ApolloServer<RequestContext>({
    gateway: asApolloGateway(supergraph, executor),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => presentError(asGraphQLError(error, formatted.extensions), report).toJSON(),
    plugins: [fastifyApolloDrainPlugin<RequestContext>(server)],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  await server.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: () => Promise.resolve({ viewer: demoClerk, calls: [] }),
  });
  server.get('/health', () => ({ status: 'ok' }));
  await pages(server);
  return server;
}

/** Apollo Server keeps parsing, validation and the HTTP protocol; planning and execution are the supergraph executor's. */
function asApolloGateway(supergraph: Supergraph, executor: SupergraphExecutor): GatewayInterface {
  const apiSchema = buildSchema(supergraph.publicSdl);
  let announce: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0] = () => undefined;
  return {
    onSchemaLoadOrUpdate(callback) {
      announce = callback;
      return () => undefined;
    },
    load() {
      announce({ apiSchema, coreSupergraphSdl: supergraph.sdl });
      return Promise.resolve({
        executor: async ({ document, operationName, request, context }) =>
          errorsForClients(
            await executor.execute({
              document,
              operationName: operationName ?? undefined,
              variables: request.variables ?? {},
              context: context as RequestContext,
            }),
          ),
      });
    },
    stop: () => Promise.resolve(),
  };
}

function asGraphQLError(error: unknown, extensions: Record<string, unknown> | undefined): GraphQLError {
  if (error instanceof GraphQLError) {
    return new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      path: error.path ?? null,
      originalError: error.originalError ?? null,
      extensions: { ...error.extensions, ...extensions },
    });
  }
  return new GraphQLError('Not a GraphQL error.', { originalError: error instanceof Error ? error : new Error(String(error)) });
}
