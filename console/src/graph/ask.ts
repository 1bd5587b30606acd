/**
 * Asks the graph one registered operation, by its id.
 *
 * Nothing is kept: what was answered lives in the screen that asked, and is gone with it. That is why there is no cache here.
 */
import { documentIds, type ConsoleOperations } from '../../../src/operations/documents.generated';

export type OperationName = keyof ConsoleOperations;
export type AnswerOf<Name extends OperationName> = ConsoleOperations[Name]['answer'];
export type VariablesOf<Name extends OperationName> = ConsoleOperations[Name]['variables'];

/** What stands in the way of an answer. `session` and `visit` end what is on the screen; `network`, `busy` and `fault` may pass. */
export type Hindrance = 'network' | 'session' | 'visit' | 'refused' | 'busy' | 'fault';

export class NotAnswered extends Error {
  constructor(readonly hindrance: Hindrance, message: string, readonly code: string | null = null, readonly retryAfterSeconds: number | null = null) {
    super(message);
  }
}

export interface Told<Name extends OperationName> {
  readonly data: AnswerOf<Name>;
  /** What was left out of the answer, and why: parts that this visit does not open. */
  readonly leftOut: readonly GraphError[];
}

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly retryAfterSeconds?: number };
}

export interface Asking {
  /** The access token; renewed by whoever gives it. */
  readonly token: () => Promise<string>;
  /** The visit within which it is asked. */
  readonly visit?: string | null;
  readonly signal?: AbortSignal;
}

export async function ask<Name extends OperationName>(name: Name, variables: VariablesOf<Name>, { token, visit = null, signal }: Asking): Promise<Told<Name>> {
  const answer = await send(JSON.stringify({ documentId: documentIds[name], variables }), {
    authorization: `Bearer ${await token()}`, ...(visit === null ? {} : { 'x-yizhan-visit': visit }),
  }, signal);
  const { data, errors = [] } = answer;
  const first = errors[0];
  // A null at the top says that the whole was refused; nulls further down are parts that this visit does not open.
  if (data == null || (first !== undefined && Object.values(data).every((value) => value === null))) {
    throw notAnswered(first, 'The platform gave no answer.');
  }
  return { data: data as AnswerOf<Name>, leftOut: errors };
}

interface Body { readonly data?: object | null; readonly errors?: readonly GraphError[] }

async function send(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal | undefined): Promise<Body> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST', cache: 'no-store', credentials: 'omit', headers: { 'content-type': 'application/json', ...headers }, body, ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new NotAnswered('network', 'The platform cannot be reached.');
  }
  const read = (await response.json().catch(() => ({}))) as Body;
  if (response.status === 401) throw new NotAnswered('session', 'The sign-in has ended.', 'SIGN_IN_NEEDED');
  if (response.status === 429 || response.status === 503) {
    const seconds = Number(response.headers.get('retry-after') ?? NaN);
    throw new NotAnswered('busy', read.errors?.[0]?.message ?? 'Too many requests.', 'TOO_MANY_REQUESTS', Number.isFinite(seconds) ? seconds : null);
  }
  if (!response.ok && read.data == null) throw notAnswered(read.errors?.[0], `HTTP ${response.status}`);
  return read;
}

const hindrances: Readonly<Record<string, Hindrance>> = {
  VISIT_NEEDED: 'visit', UNAUTHENTICATED: 'session', TOO_MANY_REQUESTS: 'busy', INTERNAL: 'fault', INTERNAL_SERVER_ERROR: 'fault',
};

function notAnswered(error: GraphError | undefined, otherwise: string): NotAnswered {
  const { code = null, retryAfterSeconds = null } = error?.extensions ?? {};
  return new NotAnswered(code === null ? 'fault' : hindrances[code] ?? 'refused', error?.message ?? otherwise, code, retryAfterSeconds);
}
