/**
 * Registered operations: the documents that were looked at before they may be asked, each by the SHA-256 of its text.
 *
 * In production they are all that the front door answers. A refusal says the same whatever was asked, so that nothing can be learnt of
 * the schema, or of what is registered, by trying.
 */
import { Failure } from '../failure';
import type { BoundClient } from '../identity/bound-client';

export interface RegisteredOperation {
  readonly id: string;
  readonly name: string;
  /** Normalised, as it is executed. */
  readonly document: string;
}

export interface RegisteredClient extends BoundClient {
  /** By name. */
  readonly operations: readonly string[];
}

export interface OperationRegister {
  readonly operations: readonly RegisteredOperation[];
  /** A client without a line may use none. */
  readonly clients: Readonly<Record<string, RegisteredClient>>;
}

/** Null for what is not registered, or not for this client. */
export type FindOperation = (id: string, client: string) => RegisteredOperation | null;

export function operationFinder({ operations, clients }: OperationRegister): FindOperation {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const allowed = new Map(Object.entries(clients).map(([client, { operations: names }]) => [client, new Set(names)]));
  return (id, client) => {
    const operation = byId.get(id);
    return operation !== undefined && allowed.get(client)?.has(operation.name) === true ? operation : null;
  };
}

export function notRegistered(): Failure {
  return new Failure(
    'NOT_REGISTERED',
    'Only registered operations are answered here: send the `documentId` of one that this client may use, and no `query`. docs/operations.md tells how one is registered.',
  );
}
