/**
 * The front door: one HTTP server with the graph, the counter’s page, and in the demonstration the explorer and the examples.
 *
 * A request passes, in this order: the rate of its address, who asks and at which rate, the size and kind of its body, admission (what may be
 * asked, how large), and only then the graph.
 */
import { ApolloServer } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { buildSchema, GraphQLError } from 'graphql';
import { Failure, presentError, type ErrorReporter } from '../failure';
import { assertBoundTo, clientNamed } from '../identity/bound-client';
import type { Viewer } from '../identity/viewer';
import { admission } from './admission';
import type { RequestContext } from './agency-calls';
import type { Supergraph } from './compose';
import { errorsForClients, withoutSchema } from './client-errors';
import type { DoorSettings } from './door-settings';
import { completeVariables, variableErrors } from './given-variables';
import { limits } from './limits';
import type { TurnedAway } from './open-to-purpose';
import { refusals, refuse, refuseSocket, unreadable } from './refusals';
import type { OperationRegister } from './registered-operations';
import { requestRate, type Take } from './request-rate';
import { mixesSchemaAndRecords, rootFields } from './root-fields';
import { headersOfNoPage, securityHeaders } from './security-headers';
import type { SupergraphExecutor } from './supergraph-executor';
import { asked, type WhoAsks } from './who-asks';

/** A client that sends its request slower than this is let go. */
const requestWithinMs = 15_000;

export interface FrontDoorOptions {
  readonly supergraph: Supergraph;
  readonly executor: SupergraphExecutor;
  readonly report: ErrorReporter;
  readonly settings: DoorSettings;
  readonly register: OperationRegister;
  readonly whoAsks: WhoAsks;
  /** Told of whoever is turned away once it is known who asks. */
  readonly turnedAway: TurnedAway;
  /** Why the process should be sent no requests; null while it should. Nobody tells where it is left out. */
  readonly notReady?: () => string | null;
  /** Adds the pages that stand beside the graph. */
  readonly pages: (server: FastifyInstance) => Promise<void>;
}

export async function frontDoor({ supergraph, executor, report, settings, register, whoAsks, turnedAway, notReady = () => null, pages }: FrontDoorOptions): Promise<FastifyInstance> {
  const server = guardedServer(settings, report);
  const isProduction = settings.mode === 'production';
  const apollo = new ApolloServer<RequestContext>({
    gateway: asApolloGateway(supergraph, executor),
    introspection: !isProduction,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    // One operation in a request, and none that clients may leave here for others: operations are registered in the repository.
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens.most },
    formatError: (formatted, error) => {
      const presented = presentError(asGraphQLError(error, formatted.extensions), report);
      return (isProduction ? withoutSchema(presented) : presented).toJSON();
    },
    plugins: [fastifyApolloDrainPlugin<RequestContext>(server)],
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  const takenBy = { viewer: rateOf(settings.requestsPerSecond.viewer), client: rateOf(settings.requestsPerSecond.client) };
  // Before the body is read: whoever is nobody here does not have us read on.
  server.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== graphPath || request.method !== 'POST') return;
    const viewer = await whoAsks(asked(request));
    const waitSeconds = Math.max(takenBy.viewer(viewer.id, performance.now()), takenBy.client(viewer.client, performance.now()));
    if (waitSeconds > 0) {
      turnedAway(viewer, 'TOO_MANY_REQUESTS', null);
      return void tooMany(reply, waitSeconds, 'this client, or from whoever is signed in');
    }
    viewers.set(request, viewer);
    assertBoundTo(clientNamed(register.clients, viewer.client), viewer.purpose);
  });
  server.addHook('onError', (request, _reply, error, done) => {
    const viewer = viewers.get(request);
    if (viewer !== undefined && error instanceof Failure) turnedAway(viewer, error.code, null);
    done();
  });
  const admit = admission(settings.mode, register);
  server.addHook('preHandler', (request, _reply, done) => {
    if (request.routeOptions.url === graphPath && request.method === 'POST') request.body = admit(request.body, viewers.get(request)?.client ?? '');
    done();
  });
  await server.register(fastifyApollo(apollo), {
    path: graphPath,
    method: ['POST'],
    context: (request) => {
      const viewer = viewers.get(request);
      return viewer === undefined ? Promise.reject(new Error('A request came to the graph from nobody.')) : Promise.resolve({ viewer, calls: [] });
    },
  });
  // What is asked about a person stands in no address: addresses are written to logs.
  server.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: graphPath,
    handler: (_request, reply) => refuse(reply.header('allow', 'POST'), 405, new Failure('BAD_REQUEST', 'The graph answers to POST alone.')),
  });
  server.get('/health', () => ({ status: 'ok' }));
  server.get('/ready', (_request, reply) => {
    const reason = notReady();
    return reason === null ? { status: 'ready' } : reply.code(503).send({ status: 'not ready', reason });
  });
  await pages(server);
  return server;
}

const graphPath = '/graphql';
/** A balancer asks after our health from one address, and must not make us look ill. */
const asksAfterHealth = new Set<string | undefined>(['/health', '/ready']);

/** The server before anything stands in it: what holds for every request. */
function guardedServer({ isBehindTls, trustedProxies, requestsPerSecond }: DoorSettings, report: ErrorReporter): FastifyInstance {
  const server = Fastify({
    bodyLimit: limits.bodyBytes.most,
    forceCloseConnections: true,
    requestTimeout: requestWithinMs,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    clientErrorHandler: refuseSocket,
    // An address that cannot be read goes past all hooks.
    frameworkErrors: (_error, _request, reply) => void refuse(reply.headers(headersOfNoPage), 400, unreadable()),
  });
  // A page elsewhere may send these without asking first, and JSON may not.
  server.removeContentTypeParser('text/plain');
  refusals(server, report);
  securityHeaders(server, { isBehindTls });
  const take = rateOf(requestsPerSecond.address);
  server.addHook('onRequest', (request, reply, done) => {
    const waitSeconds = asksAfterHealth.has(request.routeOptions.url) ? 0 : take(request.ip, performance.now());
    if (waitSeconds === 0) return done();
    tooMany(reply, waitSeconds, 'this address');
  });
  return server;
}

function rateOf(perSecond: number): Take {
  return requestRate({ perSecond, burst: 2 * perSecond });
}

function tooMany(reply: FastifyReply, waitSeconds: number, from: string): void {
  const seconds = Math.ceil(waitSeconds);
  const failure = new Failure('TOO_MANY_REQUESTS', `Too many requests from ${from}; ask again in ${seconds} s.`, { retryAfterSeconds: seconds });
  void refuse(reply.header('retry-after', String(seconds)), 429, failure);
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
        executor: async ({ document, operation, operationName, request, context }) => {
          const variables = request.variables ?? {};
          if (apiSchema.getRootType(operation.operation) == null) return { errors: [badRequest(`There is no ${operation.operation} here.`)] };
          const errors = variableErrors(apiSchema, operation, variables);
          if (errors.length > 0) return { errors: [...errors] };
          const asked = rootFields(document, operation, completeVariables(apiSchema, operation, variables));
          if (asked.size === 0) return { data: {} };
          if (mixesSchemaAndRecords(asked)) return { errors: [badRequest('Ask for the schema and for records in two operations.')] };
          return errorsForClients(
            await executor.execute({ document, operationName: operationName ?? undefined, variables, context: context as RequestContext }),
          );
        },
      });
    },
    stop: () => Promise.resolve(),
  };
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
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
