/** Who asks: from what a request carries to the viewer on whose behalf the agencies are asked. */
import type { FastifyRequest } from 'fastify';
import type { Asked } from '../identity/asked';
import type { Authenticate } from '../identity/tokens';
import type { Principal, Viewer } from '../identity/viewer';

export type { Asked } from '../identity/asked';

/** Where a client names the visit at which it looks. */
export const visitHeader = 'x-yizhan-visit';

/** Throws `UNAUTHENTICATED` or `FORBIDDEN` before anything is asked of anybody. */
export type WhoAsks = (asked: Asked) => Promise<Viewer>;

export interface VisitFinder {
  /** The viewer that the principal is at this visit, or without one. */
  viewerFor(principal: Principal, visit: string | undefined): Promise<Viewer>;
}

/** The token proves who asks; only then is a visit looked for, and only among those that this principal opened. */
export function whoAsks({ authenticate, visits }: { readonly authenticate: Authenticate; readonly visits: VisitFinder }): WhoAsks {
  return async (asked) => visits.viewerFor(await authenticate(asked), asked.visit);
}

export function asked({ raw, method, protocol, host, url }: FastifyRequest): Asked {
  // Node joins or drops a header that is sent twice; here it shows.
  const { headersDistinct: sent } = raw;
  return {
    authorization: one(sent['authorization']),
    dpop: one(sent['dpop']),
    visit: one(sent[visitHeader]),
    method,
    url: `${protocol}://${host}${url.split('?')[0] ?? ''}`,
  };
}

/** A header that was sent twice says nothing: what is sent once and read twice may be read differently. */
function one(values: readonly string[] | undefined): string | undefined {
  return values?.length === 1 ? values[0] : undefined;
}
