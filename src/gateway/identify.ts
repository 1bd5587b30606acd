/** Asks the register of residents, by whatever link reaches it, who is of a visit that is about to be opened. */
import { parse } from 'graphql';
import { Failure, failureCodes, type ErrorReporter, type FailureCode } from '../failure';
import { signContext, type GatewayKey } from '../identity/signed-context';
import { relations, type Viewer } from '../identity/viewer';
import { signs, type Identified } from '../visits/visit';
import type { SubgraphLink } from './agency-calls';

export interface IdentifyOptions {
  /** The link is known once all rooms are built. */
  readonly link: () => SubgraphLink | undefined;
  readonly gatewayKey: GatewayKey;
  readonly deadlineMs: number;
  readonly report: ErrorReporter;
}

const document = parse(`query Circle($residents: [ResidentReference!]!, $employer: String, $clerkResident: String, $wholeHousehold: Boolean!) {
  circle(residents: $residents, employer: $employer, clerkResident: $clerkResident, wholeHousehold: $wholeHousehold) { members { subject relation } signs guarded }
}`, { noLocation: true });

export interface NamedAtReception {
  readonly residents: readonly unknown[];
  readonly employer: string | null;
  /** Whoever lives with those named is there too. */
  readonly isWholeHousehold: boolean;
}

export function identifyAtRegistry({ link, gatewayKey, deadlineMs, report }: IdentifyOptions): (viewer: Viewer, named: NamedAtReception) => Promise<Identified> {
  return async (viewer, { residents, employer, isWholeHousehold }) => {
    const ask = link();
    if (ask === undefined) throw new Error('No link to the registry.');
    // What ties a clerk to somebody is looked for where a clerk serves; all others come on their own behalf, or on that of an office.
    const variables = { residents, employer, clerkResident: viewer.role === 'clerk' ? viewer.residentId : null, wholeHousehold: isWholeHousehold };
    const signal = AbortSignal.timeout(deadlineMs);
    const answer = ask({ document, variables, viewer, signedContext: await signContext(viewer, gatewayKey), signal });
    const { data, errors } = await Promise.race([answer, lateness(signal)]).catch((error: unknown) => {
      if (!signal.aborted) report('registry', error);
      throw silent();
    });
    const [error] = errors ?? [];
    if (error !== undefined) throw failureTold(error.extensions['code'], error.message);
    return identifiedIn(data);
  };
}

function lateness(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(silent()), { once: true });
  });
}

function silent(): Failure {
  return new Failure('AGENCY_SILENT', 'The agency registry could not be asked who is there, so no visit can be opened. Try again.', { agency: 'registry' });
}

function failureTold(code: unknown, message: string): Error {
  const known = (Object.keys(failureCodes) as FailureCode[]).find((one) => one === code);
  return known === undefined ? new Error(`The registry answered with a fault: ${message}`) : new Failure(known, message);
}

interface CircleAnswer {
  readonly circle?: { readonly members: readonly { readonly subject: string; readonly relation: string }[]; readonly signs: readonly string[]; readonly guarded: boolean } | null;
}

function identifiedIn(data: unknown): Identified {
  const { circle } = (data ?? {}) as CircleAnswer;
  if (circle == null) throw new Error('The registry told no circle.');
  const members = circle.members.flatMap(({ subject, relation }) => {
    const known = relations.find((one) => one === relation);
    return known === undefined || known === 'none' ? [] : [[subject, known] as const];
  });
  return { circle: Object.fromEntries(members), signs: signs.filter((sign) => circle.signs.includes(sign)), isGuarded: circle.guarded };
}
