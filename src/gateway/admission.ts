/**
 * Admission: what a body must be before the graph sees it. It comes out as a document, its variables and the name of the operation, and
 * nothing else of what was sent goes on.
 *
 * An operation is named by `documentId`, or as Apollo's clients do, by `extensions.persistedQuery.sha256Hash`; in the demonstration it may
 * also be written out in `query`.
 */
import type { Mode } from './door-settings';
import { Failure } from '../failure';
import { assertOperationChosen, assertVariablesFit, fittingDocument, type FittingDocument, type Variables } from './document-limits';
import { notRegistered, operationFinder, type OperationRegister } from './registered-operations';

export interface AdmittedBody {
  readonly query: string;
  readonly variables: Variables;
  readonly operationName?: string;
}

/** Throws a `Failure` for whatever is not let in. */
export type Admit = (body: unknown, client: string) => AdmittedBody;

export function admission(mode: Mode, register: OperationRegister): Admit {
  const find = operationFinder(register);
  const fitting = rememberedByText(fittingDocument);

  function operationOf(body: Readonly<Record<string, unknown>>, client: string): Pick<AdmittedBody, 'query' | 'operationName'> {
    const id = documentIdOf(body);
    const written = body['query'];
    if (mode === 'production' && written !== undefined) throw notRegistered();
    const registered = id === null ? null : find(id, client);
    if (registered !== null) return { query: registered.document, operationName: registered.name };
    if (mode === 'production' || (id !== null && written === undefined)) throw notRegistered();
    if (typeof written !== 'string' || written === '') throw new Failure('BAD_REQUEST', 'Send JSON with a `query`, or with the `documentId` of a registered operation.');
    const name = body['operationName'];
    if (name !== undefined && name !== null && typeof name !== 'string') throw new Failure('BAD_REQUEST', '`operationName` is a text.');
    return { query: written, ...(typeof name === 'string' && name !== '' ? { operationName: name } : {}) };
  }

  return (body, client) => {
    if (Array.isArray(body)) throw new Failure('BAD_REQUEST', 'Send one operation in a request; several at once are not answered.', { limit: 'batch', found: String(body.length), most: 1 });
    if (!isRecord(body)) throw mode === 'production' ? notRegistered() : new Failure('BAD_REQUEST', 'Send a JSON object with a `query`.');
    const operation = operationOf(body, client);
    const variables = body['variables'] ?? {};
    if (!isRecord(variables)) throw new Failure('BAD_REQUEST', '`variables` is an object.');
    const extensions = body['extensions'] ?? {};
    if (!isRecord(extensions)) throw new Failure('BAD_REQUEST', '`extensions` is an object.');
    const document = fitting(operation.query);
    if (document !== null) {
      assertOperationChosen(document, operation.operationName);
      assertVariablesFit(document, variables);
    }
    return { ...operation, variables };
  };
}

function documentIdOf({ documentId, extensions }: Readonly<Record<string, unknown>>): string | null {
  if (typeof documentId === 'string') return documentId;
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : undefined;
  const hash = isRecord(persisted) ? persisted['sha256Hash'] : undefined;
  return typeof hash === 'string' ? hash : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Longer documents are measured again each time: what is kept stays below a few megabytes. */
const rememberedCharacters = 8 * 1024;
const rememberedDocuments = 500;

function rememberedByText(measured: (source: string) => FittingDocument | null): (source: string) => FittingDocument | null {
  const known = new Map<string, FittingDocument | null>();
  return (source) => {
    const before = known.get(source);
    if (before !== undefined) return before;
    const now = measured(source);
    if (source.length > rememberedCharacters) return now;
    if (known.size >= rememberedDocuments) known.clear();
    known.set(source, now);
    return now;
  };
}
