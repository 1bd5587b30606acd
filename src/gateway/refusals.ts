/** What is answered when a request does not reach the graph: of the same shape as the graph's own errors, telling nothing of the inside. */
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { Failure, presentError, type ErrorReporter } from '../failure';
import { challenge } from '../identity/unauthenticated';
import { limits } from './limits';

const texts: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address; the graph answers to POST /graphql.',
  413: `Too many ${limits.bodyBytes.counted}; at most ${limits.bodyBytes.most} are read. Ask for less, or ask in parts.`,
  415: 'Send JSON, with the header content-type: application/json.',
};

const notReadable = 'The request could not be read: send a JSON object.';

export function refusals(server: FastifyInstance, report: ErrorReporter): void {
  server.setNotFoundHandler((_request, reply) => refuse(reply, 404, new Failure('BAD_REQUEST', texts[404] ?? notReadable)));
  server.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof Failure) return refuse(error.code === 'UNAUTHENTICATED' ? reply.header('www-authenticate', challenge) : reply, statusOf(error), error);
    const status = error.statusCode ?? 500;
    const length = request.headers['content-length'] ?? 'unknown';
    const details = status === 413 ? { limit: 'bodyBytes', found: length, most: limits.bodyBytes.most } : {};
    if (status >= 400 && status < 500) return refuse(reply, status, new Failure('BAD_REQUEST', texts[status] ?? notReadable, details));
    return reply.code(500).send({ errors: [presentError(new GraphQLError('', { originalError: error }), report).toJSON()] });
  });
}

function statusOf({ code }: Failure): number {
  if (code === 'UNAUTHENTICATED') return 401;
  return code === 'FORBIDDEN' || code === 'VISIT_NEEDED' ? 403 : 400;
}

export function refuse(reply: FastifyReply, status: number, { message, code, details }: Failure): FastifyReply {
  return reply.code(status).type('application/json; charset=utf-8').send({ errors: [{ message, extensions: { code, ...details } }] });
}

export const unreadable = (): Failure => new Failure('BAD_REQUEST', notReadable);

/** What is no HTTP, or too long a head, is answered by the socket itself. */
export function refuseSocket(_error: Error, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\nx-content-type-options: nosniff\r\ncache-control: no-store\r\n\r\n');
}
