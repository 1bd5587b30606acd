/**
 * The first lock: an operation that asks for what the viewer's purpose does not open is refused whole, before any agency is called. Stands
 * around the executor, so that every way in passes it.
 */
import { GraphQLError } from 'graphql';
import type { Unaskable } from '../access/fields-asked';
import { forbidden } from '../access/refusal';
import type { Viewer } from '../identity/viewer';
import type { Operation, SupergraphExecutor } from './supergraph-executor';

/** Told of whoever is turned away. */
export type TurnedAway = (viewer: Viewer, code: string, operation: Operation | null) => void;

export function openToPurpose(executor: SupergraphExecutor, unaskable: Unaskable, turnedAway: TurnedAway): SupergraphExecutor {
  return {
    planner: executor.planner,
    async execute(operation) {
      const refused = unaskable(operation.document, operation.context.viewer);
      if (refused.fields.length === 0) return executor.execute(operation);
      const failure = forbidden(refused, operation.context.viewer);
      turnedAway(operation.context.viewer, failure.code, operation);
      return { data: null, errors: [new GraphQLError(failure.message, { originalError: failure, extensions: { code: failure.code } })] };
    },
  };
}
