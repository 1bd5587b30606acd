/** Who asks: from what a request carries to the viewer on whose behalf the agencies are asked. */
import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../identity/viewer';

/** Where a client names the visit at which it looks. */
export const visitHeader = 'x-yizhan-visit';

/** What a request says of its sender. */
export interface Asked {
  readonly authorization: string | undefined;
  /** The proof that the sender holds the key that its token is bound to (RFC 9449). */
  readonly dpop: string | undefined;
  readonly visit: string | undefined;
  readonly method: string;
  /** As the client wrote it, without query. */
  readonly url: string;
}

/** Throws `UNAUTHENTICATED` or `FORBIDDEN` before anything is asked of anybody. */
export type WhoAsks = (asked: Asked) => Promise<Viewer>;

export function asked({ headers, method, protocol, host, url }: FastifyRequest): Asked {
  return {
    authorization: headers.authorization,
    dpop: one(headers['dpop']),
    visit: one(headers[visitHeader]),
    method,
    url: `${protocol}://${host}${url.split('?')[0] ?? ''}`,
  };
}

/** A header that was sent twice says nothing. */
function one(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
