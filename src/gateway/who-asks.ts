/** Who asks: from what a request carries to the viewer on whose behalf the agencies are asked. */
import type { FastifyRequest } from 'fastify';
import { Failure } from '../failure';
import type { Asked } from '../identity/asked';
import { purposeWithoutVisit } from '../identity/purposes';
import type { Authenticate } from '../identity/tokens';
import type { Principal, Viewer } from '../identity/viewer';
import type { TurnedAway } from './open-to-purpose';

export type { Asked } from '../identity/asked';

/** Where a client names the visit at which it looks. */
export const visitHeader = 'x-yizhan-visit';

/** Throws `UNAUTHENTICATED` or `FORBIDDEN` before anything is asked of anybody. */
export type WhoAsks = (asked: Asked) => Promise<Viewer>;

export interface VisitFinder {
  /** The viewer that the principal is at this visit, or without one. */
  viewerFor(principal: Principal, visit: string | undefined): Promise<Viewer>;
}

export interface WhoAsksOptions {
  readonly authenticate: Authenticate;
  readonly visits: VisitFinder;
  /** Told of whoever names a visit that is not open to them. */
  readonly turnedAway: TurnedAway;
}

/** The token proves who asks; only then is a visit looked for, and only among those that this principal opened. */
export function whoAsks({ authenticate, visits, turnedAway }: WhoAsksOptions): WhoAsks {
  return async (asked) => {
    const principal = await authenticate(asked);
    try {
      return await visits.viewerFor(principal, asked.visit);
    } catch (error) {
      if (error instanceof Failure) turnedAway({ ...principal, purpose: purposeWithoutVisit(principal.role), visit: null, circle: {} }, error.code, null);
      throw error;
    }
  };
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
