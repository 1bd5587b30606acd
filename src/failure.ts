/**
 * Failures that we expect, and the masking of those that we do not.
 *
 * A `Failure` says what happened, to what, and what to do next; its text may be shown to anyone who asked, so it never holds an
 * identity number. Whatever else is thrown is a bug of ours: logged in full, and told as a reference number only.
 */
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';

/** The closed list of codes. Clients may rely on a code; texts may change. */
export const failureCodes = {
  BAD_REQUEST: 'The request itself is malformed.',
  BAD_IDENTITY_NUMBER: 'The citizen identity number is malformed or its check character is wrong.',
  BAD_INPUT: 'A value given with the question does not fit; the message names it and says what would.',
  BAD_DATE: 'The day asked about does not exist or lies outside what can be answered.',
  UNKNOWN_PLACE: 'The place is not one that this platform serves.',
  RESIDENT_NOT_AVAILABLE: 'No resident can be shown for this reference: unknown and forbidden look alike.',
  BAD_EMPLOYER_NUMBER: 'The registration number of an employer is malformed.',
  EMPLOYER_NOT_AVAILABLE: 'No employer can be shown for this number: unknown and forbidden look alike.',
  AGENCY_SILENT: 'An agency did not answer in time or refused the connection.',
  AGENCY_FAULT: 'An agency answered with a fault of its own.',
  UNAUTHENTICATED: 'The request carries no token that is valid here; sign in again.',
  VISIT_NEEDED: 'A record is looked at within an open visit, and this request names none.',
  FORBIDDEN: 'The viewer, role or purpose does not allow this.',
  NOT_REGISTERED: 'Only registered operations are answered, and this names none that the client may use.',
  TOO_MANY_REQUESTS: 'The address has asked too often; the answer says when to ask again.',
  AUDIT_UNAVAILABLE: 'Who looks cannot be written down, so nothing is shown.',
  NOT_SENT_BY_GATEWAY: 'A subgraph was called by someone other than the gateway.',
  INTERNAL: 'A fault of ours; the reference number finds it in the log.',
} as const;

export type FailureCode = keyof typeof failureCodes;

export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly code: FailureCode,
    message: string,
    readonly details: Readonly<Record<string, string | number | boolean>> = {},
  ) {
    super(message);
  }
}

/** Where unexpected errors go: the log of the process, never the client. */
export type ErrorReporter = (reference: string, error: unknown) => void;

/** Codes of the GraphQL machinery itself; their texts speak of the operation, not of anybody's data. */
const protocolCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What the outside may see of an error: a failure's own text and code, the protocol's, or a reference number. */
export function presentError(error: GraphQLError, report: ErrorReporter): GraphQLError {
  const failure = failureBehind(error);
  if (failure !== null) return shown(error, failure.message, { code: failure.code, ...failure.details });
  const { code } = error.extensions;
  if (typeof code === 'string' && (code in failureCodes || protocolCodes.has(code))) return shown(error, error.message, error.extensions);
  const cause = rootCause(error);
  if (cause instanceof GraphQLError) return shown(error, cause.message, { code: 'BAD_REQUEST' });
  const reference = randomUUID().slice(0, 8);
  report(reference, cause);
  return shown(error, `Something went wrong on our side. Please report reference ${reference}.`, { code: 'INTERNAL', reference });
}

/** graphql-js wraps what a scalar or resolver threw, more than once for a variable. */
function rootCause(error: Error): Error {
  return error instanceof GraphQLError && error.originalError !== undefined ? rootCause(error.originalError) : error;
}

function failureBehind(error: GraphQLError): Failure | null {
  const cause = rootCause(error);
  return cause instanceof Failure ? cause : null;
}

function shown(error: GraphQLError, message: string, extensions: Readonly<Record<string, unknown>>): GraphQLError {
  const { nodes = null, path = null } = error;
  return new GraphQLError(withoutIdentityNumbers(message), { nodes, path, extensions });
}

/** The last net: a library may repeat what a caller typed, and what a caller typed may be an identity number. */
export function withoutIdentityNumbers(text: string): string {
  return text.replace(/\d{14,17}[\dXx]/g, '(identity number)');
}
