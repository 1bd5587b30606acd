/**
 * What is asked seldom by whoever asks it for a reason: fields of the root that each viewer may ask a few times only, whatever else they ask,
 * and once in an operation, so that one question is one entry of the ledger.
 *
 * Stands around the executor, so that every way in passes it; what it refuses reaches no agency. Rates are kept by each process.
 */
import { getOperationAST, GraphQLError } from 'graphql';
import { Failure } from '../failure';
import type { TurnedAway } from './open-to-purpose';
import { requestRate, type Take } from './request-rate';
import { rootFields } from './root-fields';
import type { SupergraphExecutor } from './supergraph-executor';

export interface SeldomAsked {
  /** So many after a pause, one after the other. */
  readonly atOnce: number;
  readonly perHour: number;
}

/** A clerk has some ten families in an hour, and few of them come without papers; a name may be mistyped. */
export const seldomAsked: Readonly<Record<string, SeldomAsked>> = {
  findPeople: { atOnce: 6, perHour: 12 },
};

export interface AskedSeldomOptions {
  /** Told of whoever asked too often. */
  readonly turnedAway: TurnedAway;
  readonly table?: typeof seldomAsked;
  readonly now?: () => number;
}

export function askedSeldom(executor: SupergraphExecutor, { turnedAway, table = seldomAsked, now = () => performance.now() }: AskedSeldomOptions): SupergraphExecutor {
  const takes = new Map<string, Take>(Object.entries(table).map(([field, { atOnce, perHour }]) => [field, requestRate({ perSecond: perHour / 3600, burst: atOnce })]));
  return {
    planner: executor.planner,
    async execute(operation) {
      const { document, operationName, context: { viewer } } = operation;
      const chosen = getOperationAST(document, operationName);
      for (const [field, times] of chosen == null ? [] : rootFields(document, chosen, null)) {
        const take = takes.get(field);
        if (take === undefined) continue;
        if (times > 1) return refused(new Failure('BAD_REQUEST', `Ask \`${field}\` once in an operation.`));
        const waitSeconds = Math.ceil(take(viewer.id, now()));
        if (waitSeconds === 0) continue;
        turnedAway(viewer, 'TOO_MANY_REQUESTS', operation);
        return refused(new Failure('TOO_MANY_REQUESTS', `\`${field}\` is asked seldom, and you have asked it often; ask again in ${waitSeconds} s.`, { retryAfterSeconds: waitSeconds }));
      }
      return executor.execute(operation);
    },
  };
}

function refused(failure: Failure): { readonly data: null; readonly errors: readonly GraphQLError[] } {
  return { data: null, errors: [new GraphQLError(failure.message, { originalError: failure, extensions: { code: failure.code, ...failure.details } })] };
}
