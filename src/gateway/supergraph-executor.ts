/**
 * Executes operations on the supergraph: plans in Rust where the native addon loads, else in JavaScript, behind one small interface.
 */
import { buildASTSchema, parse, type DocumentNode, type ExecutionResult } from 'graphql';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { normalizedExecutor } from '@graphql-tools/executor';
import type { ExecutionRequest, Executor } from '@graphql-tools/utils';
import type { CallAgency, RequestContext } from './agency-calls';
import { plainOperations } from './plain-operation';

export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  readonly context: RequestContext;
}

export interface SupergraphExecutor {
  readonly planner: 'rust' | 'javascript';
  execute(operation: Operation): Promise<ExecutionResult>;
}

type SubgraphExecutionRequest = Pick<ExecutionRequest, 'document' | 'variables' | 'context'>;

export async function supergraphExecutor(supergraphSdl: string, callAgency: CallAgency): Promise<SupergraphExecutor> {
  try {
    return await plannedInRust(supergraphSdl, callAgency);
  } catch {
    // The addon is built for glibc Linux and macOS; elsewhere a slower planner gives the same answers. `start` says which one runs.
    return plannedInJavaScript(supergraphSdl, callAgency);
  }
}

type OnSubgraphExecute = (graph: string, request: SubgraphExecutionRequest) => Promise<ExecutionResult>;

/** Both planners call a subgraph by the name that the supergraph gives it. */
function onSubgraph(supergraphSdl: string, callAgency: CallAgency): OnSubgraphExecute {
  const names = subgraphNames(supergraphSdl);
  return (graph, { document, variables, context }) =>
    callAgency(names.get(graph) ?? graph, { document, variables: (variables ?? {}) as Record<string, unknown> }, context as RequestContext);
}

async function plannedInRust(supergraphSdl: string, callAgency: CallAgency): Promise<SupergraphExecutor> {
  const onSubgraphExecute = onSubgraph(supergraphSdl, callAgency);
  const unifiedGraph = buildASTSchema(parse(supergraphSdl), { assumeValid: true, assumeValidSDL: true });
  const handler = await unifiedGraphHandler({ unifiedGraph, getUnifiedGraphSDL: () => supergraphSdl, onSubgraphExecute });
  const { executor } = handler;
  if (executor === undefined) throw new Error('The planner gave no executor.');
  const plain = plainOperations(unifiedGraph);
  return {
    planner: 'rust',
    execute: async ({ document, variables, operationName, context }) => {
      try {
        return (await executor({ document: plain({ document, variables, operationName }), variables, context, ...(operationName === undefined ? {} : { operationName }) })) as ExecutionResult;
      } catch (error) {
        // What the addon throws speaks of its inside, and is not always an Error: told as ours, it is logged and masked.
        throw new Error(`The planner failed: ${String(error)}`, { cause: error });
      }
    },
  };
}

/** Exported for the test that holds both planners to the same answers. */
export function plannedInJavaScript(supergraphSdl: string, callAgency: CallAgency): SupergraphExecutor {
  const onSubgraphExecute = onSubgraph(supergraphSdl, callAgency);
  const schema = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl,
    onSubschemaConfig: (config) => {
      config.executor = ((request) => onSubgraphExecute(config.name, request)) as Executor;
    },
  });
  const plain = plainOperations(schema);
  return {
    planner: 'javascript',
    execute: async ({ document, variables, operationName, context }) =>
      (await normalizedExecutor({
        schema,
        document: plain({ document, variables, operationName }),
        variableValues: variables,
        contextValue: context,
        ...(operationName === undefined ? {} : { operationName }),
      })) as ExecutionResult,
  };
}

/** `RESIDENCE_PERMIT` → `residence-permit`: the supergraph writes subgraphs as enum values. */
function subgraphNames(supergraphSdl: string): ReadonlyMap<string, string> {
  const pattern = /^\s*(\w+)\s+@join__graph\(name: "([^"]+)"/gm;
  return new Map([...supergraphSdl.matchAll(pattern)].map((match) => [match[1] ?? '', match[2] ?? '']));
}
