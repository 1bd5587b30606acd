/**
 * Serves one subgraph over HTTP, for agencies that run in a process, or a machine, of their own.
 *
 * Nothing is read of a call before its signature holds, and nothing is parsed before its body is what was signed. Whatever comes without that
 * gets one refusal, whichever way it went wrong.
 */
import type { Socket } from 'node:net';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Failure, type ErrorReporter } from '../failure';
import { callDoor, type AnnouncedCall } from '../identity/signed-call';
import { contextHeader, notSentByGateway, type GatewayKey } from '../identity/signed-context';
import { documentCache, type Subgraph, type SubgraphQuestion } from './subgraph';

/** Facts of a large family stay far below this. */
const bodyLimitBytes = 4 * 1024 * 1024;
const callWithinMs = 15_000;

export interface SubgraphServerOptions {
  readonly gatewayKey: GatewayKey;
  readonly report: ErrorReporter;
}

export function subgraphServer(subgraph: Subgraph, { gatewayKey, report }: SubgraphServerOptions): FastifyInstance {
  const server = Fastify({
    bodyLimit: bodyLimitBytes,
    forceCloseConnections: true,
    requestTimeout: callWithinMs,
    clientErrorHandler: refuseSocket,
    frameworkErrors: (_error, _request, reply) => void refuse(reply),
  });
  const door = callDoor(subgraph.name, gatewayKey);
  const documentOf = documentCache();
  const announced = new WeakMap<FastifyRequest, AnnouncedCall>();

  server.removeAllContentTypeParsers();
  // As it came: what was signed are these bytes.
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.setNotFoundHandler((_request, reply) => refuse(reply));
  server.setErrorHandler((error, _request, reply) => {
    const isStranger = !(error instanceof Failure) || error.code === 'NOT_SENT_BY_GATEWAY';
    return isStranger ? refuse(reply) : tell(reply, 400, error.code, error.message);
  });
  server.get('/health', () => ({ status: 'ok', subgraph: subgraph.name }));
  server.post('/graphql', {
    onRequest: async (request) => {
      announced.set(request, await door.announced(request.headers[contextHeader]));
    },
    handler: async (request, reply) => {
      const body: unknown = request.body;
      const call = announced.get(request);
      if (call === undefined || !Buffer.isBuffer(body)) throw notSentByGateway();
      const viewer = call.accept(body);
      try {
        return await subgraph.answerFor(viewer, question(body, documentOf));
      } catch (error) {
        if (error instanceof Failure) throw error;
        report(subgraph.name, error);
        return tell(reply, 500, 'INTERNAL', 'This subgraph could not answer.');
      }
    },
  });
  return server;
}

function question(body: Buffer, documentOf: ReturnType<typeof documentCache>): SubgraphQuestion {
  const sent: unknown = JSON.parse(body.toString('utf8'));
  if (typeof sent !== 'object' || sent === null || !('query' in sent) || typeof sent.query !== 'string') {
    throw new Failure('BAD_REQUEST', 'Send JSON with a "query".');
  }
  const variables = 'variables' in sent && typeof sent.variables === 'object' ? sent.variables : null;
  return { document: documentOf(sent.query), variables: (variables ?? {}) as Record<string, unknown> };
}

function refuse(reply: FastifyReply): FastifyReply {
  const { code, message } = notSentByGateway();
  return tell(reply, 401, code, message);
}

function tell(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).type('application/json; charset=utf-8').header('cache-control', 'no-store').send(answerOf(code, message));
}

function answerOf(code: string, message: string): object {
  return { errors: [{ message, extensions: { code } }] };
}

/** What is no HTTP, or has too long a head, is refused in the same words. */
function refuseSocket(_error: Error, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const { code, message } = notSentByGateway();
  const body = JSON.stringify(answerOf(code, message));
  const head = ['HTTP/1.1 401 Unauthorized', 'connection: close', 'content-type: application/json; charset=utf-8', `content-length: ${Buffer.byteLength(body)}`];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
