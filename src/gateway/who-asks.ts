/** Who asks: from what a request carries to the viewer on whose behalf the agencies are asked. */
import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { Failure, type FailureCode } from '../failure';
import type { Principal, Viewer } from '../identity/viewer';
import type { VisitBook } from '../visits/visit-book';

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

/** Who a request proves to come from. Throws `UNAUTHENTICATED`. */
export type Authenticate = (asked: Asked) => Promise<Principal>;

/** Throws `UNAUTHENTICATED`, `FORBIDDEN` or `VISIT_NEEDED` before anything is asked of anybody. */
export type WhoAsks = (asked: Asked) => Promise<Viewer>;

/** The principal that a request proves, at the visit that it names. */
export function whoAsks({ authenticate, visits }: { readonly authenticate: Authenticate; readonly visits: Pick<VisitBook, 'viewerFor'> }): WhoAsks {
  return async (asked) => {
    try {
      return await visits.viewerFor(await authenticate(asked), asked.visit);
    } catch (error) {
      throw error instanceof Failure ? refusedAtTheDoor(error) : error;
    }
  };
}

const statusOf: { readonly [Code in FailureCode]?: number } = { UNAUTHENTICATED: 401, FORBIDDEN: 403, VISIT_NEEDED: 403 };

/** As the server of the graph tells it: with a status of HTTP. */
function refusedAtTheDoor(failure: Failure): GraphQLError {
  const { code, message } = failure;
  return new GraphQLError(message, { originalError: failure, extensions: { code, http: { status: statusOf[code] ?? 500 } } });
}

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
