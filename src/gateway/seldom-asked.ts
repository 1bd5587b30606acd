/**
 * What is asked seldom by whoever asks it for a reason: fields of the root that each viewer may ask a few times only, whatever else they ask.
 * Stands around the executor, so that every way in passes it; what it refuses reaches no agency. Rates are kept by each process.
 */
import { GraphQLError, Kind, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import { Failure } from '../failure';
import { requestRate, type Take } from './request-rate';
import type { Operation, SupergraphExecutor } from './supergraph-executor';

export interface SeldomAsked {
  /** So many after a pause, one after the other. */
  readonly atOnce: number;
  readonly perHour: number;
}

/** A clerk has some ten families in an hour, and few of them come without papers; a name may be mistyped. */
export const seldomAsked: Readonly<Record<string, SeldomAsked>> = {
  findPeople: { atOnce: 6, perHour: 12 },
};

export function askedSeldom(executor: SupergraphExecutor, table = seldomAsked, now: () => number = () => performance.now()): SupergraphExecutor {
  const takes = new Map<string, Take>(Object.entries(table).map(([field, { atOnce, perHour }]) => [field, requestRate({ perSecond: perHour / 3600, burst: atOnce })]));
  return {
    planner: executor.planner,
    async execute(operation) {
      for (const field of timesAsked(operation)) {
        const waitSeconds = takes.get(field)?.(operation.context.viewer.id, now()) ?? 0;
        if (waitSeconds > 0) return { data: null, errors: [tooMany(field, Math.ceil(waitSeconds))] };
      }
      return executor.execute(operation);
    },
  };
}

function tooMany(field: string, seconds: number): GraphQLError {
  const failure = new Failure('TOO_MANY_REQUESTS', `\`${field}\` is asked seldom, and you have asked it often; ask again in ${seconds} s.`, { retryAfterSeconds: seconds });
  return new GraphQLError(failure.message, { originalError: failure, extensions: { code: failure.code, ...failure.details } });
}

/** The fields at the root of the operation, each as often as it is asked there: under every alias once. */
function timesAsked({ document, operationName }: Operation): readonly string[] {
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
  const asked = operationIn(document, operationName);
  return asked === undefined ? [] : [...keysOf(asked.selectionSet.selections, fragments, new Map(), new Set()).values()];
}

function operationIn(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  return document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION && (name === undefined || one.name?.value === name)) as OperationDefinitionNode | undefined;
}

/** Key of the answer → field. */
function keysOf(
  selections: readonly SelectionNode[], fragments: ReadonlyMap<string, FragmentDefinitionNode>, keys: Map<string, string>, entered: Set<string>,
): ReadonlyMap<string, string> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) keys.set((selection.alias ?? selection.name).value, selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) keysOf(selection.selectionSet.selections, fragments, keys, entered);
    else if (!entered.has(selection.name.value)) {
      entered.add(selection.name.value);
      keysOf(fragments.get(selection.name.value)?.selectionSet.selections ?? [], fragments, keys, entered);
    }
  }
  return keys;
}
