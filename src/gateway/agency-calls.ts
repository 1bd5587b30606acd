/**
 * The one place that calls subgraphs: signs the call, keeps the deadline, and turns silence into an answer that says so.
 *
 * A call that fails is never thrown at the planner. Entities come back as nulls with an error each, so that any Federation-2 router
 * goes on and resolves what requires the lost facts; the entitlements then come out UNDETERMINED, never refused.
 */
import { GraphQLError, Kind, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Reads } from '../audit/reads';
import { Failure, type ErrorReporter } from '../failure';
import { signContext, type GatewayKey } from '../identity/signed-context';
import type { Viewer } from '../identity/viewer';

/** What the front door knows about one request, shared by all its calls. */
export interface RequestContext {
  readonly viewer: Viewer;
  /** One signature for all calls of the request that stay in the process. */
  signedContext?: Promise<string>;
  /** Subgraphs called, in order; tests count them. */
  readonly calls: string[];
  /** Told of every call, so that who looked can be written down; `writtenDown` gives it to each request. */
  readonly reads?: Reads;
}

export interface SubgraphCall {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** On whose behalf; a call over the network is signed for itself. */
  readonly viewer: Viewer;
  /** For a call that stays in the process. */
  readonly signedContext: string;
  readonly signal: AbortSignal;
}

/** A way to reach a subgraph: in memory or over HTTP. Rejects when there was no answer. */
export type SubgraphLink = (call: SubgraphCall) => Promise<ExecutionResult>;

export interface AgencyCallOptions {
  readonly links: ReadonlyMap<string, SubgraphLink>;
  readonly gatewayKey: GatewayKey;
  readonly deadlineMs: number;
  readonly report: ErrorReporter;
}

export type CallAgency = (
  agency: string,
  request: { readonly document: DocumentNode; readonly variables: Readonly<Record<string, unknown>> },
  context: RequestContext,
) => Promise<ExecutionResult>;

export function agencyCalls({ links, gatewayKey, deadlineMs, report }: AgencyCallOptions): CallAgency {
  return async (agency, { document: wanted, variables }, context) => {
    const { reads } = context;
    if (reads === undefined) throw new Error('Nobody writes this request down, so no agency is asked.');
    const document = reads.asking(wanted);
    context.calls.push(agency);
    reads.called(agency, document, variables);
    let told: ExecutionResult | null = null;
    const link = links.get(agency);
    if (link === undefined) throw new Error(`No link to subgraph ${agency}.`);
    context.signedContext ??= signContext(context.viewer, gatewayKey);
    const deadline = new AbortController();
    const alarm = setTimeout(() => deadline.abort(), deadlineMs);
    try {
      const signedContext = await context.signedContext;
      const answer = link({ document, variables, viewer: context.viewer, signedContext, signal: deadline.signal });
      told = await Promise.race([answer, lateness(deadline.signal)]);
      return told;
    } catch (error) {
      const failure = asSilence(agency, error, deadlineMs);
      if (!(error instanceof DeadlinePassed)) report(agency, error);
      return silentAnswer(wanted, variables, failure);
    } finally {
      clearTimeout(alarm);
      reads.answered(agency, document, told);
    }
  };
}

class DeadlinePassed extends Error {}

function lateness(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DeadlinePassed()), { once: true });
  });
}

function asSilence(agency: string, error: unknown, deadlineMs: number): Failure {
  const why =
    error instanceof DeadlinePassed ? `did not answer within ${deadlineMs / 1000} s` : 'could not be reached';
  return new Failure('AGENCY_SILENT', `The agency ${agency} ${why}; what it alone knows stays open. Ask again, or go on without it.`, {
    agency,
  });
}

/** Null for everything that was asked, under every alias of the call: each entity, or each field of a query, with its own error. */
function silentAnswer(document: DocumentNode, variables: Readonly<Record<string, unknown>>, failure: Failure): ExecutionResult {
  const extensions = { code: failure.code, ...failure.details };
  const errorAt = (...path: (string | number)[]): GraphQLError =>
    new GraphQLError(failure.message, { path, extensions, originalError: failure });
  const data: Record<string, null | null[]> = {};
  const errors: GraphQLError[] = [];
  for (const { alias, representations } of fetches(document)) {
    const asked = representations === null ? null : variables[representations];
    if (!Array.isArray(asked)) {
      data[alias] = null;
      errors.push(errorAt(alias));
      continue;
    }
    data[alias] = asked.map(() => null);
    errors.push(...asked.map((_, index) => errorAt(alias, index)));
  }
  return { data, errors };
}

/** The root fields of a call, and for entities the variable that holds their representations. */
function fetches(document: DocumentNode): readonly { readonly alias: string; readonly representations: string | null }[] {
  return document.definitions.flatMap((definition) =>
    definition.kind !== Kind.OPERATION_DEFINITION
      ? []
      : definition.selectionSet.selections.flatMap((selection) => {
          if (selection.kind !== Kind.FIELD) return [];
          const argument = selection.arguments?.find(({ name }) => name.value === 'representations')?.value;
          const representations = argument?.kind === Kind.VARIABLE ? argument.name.value : null;
          return [{ alias: selection.alias?.value ?? selection.name.value, representations }];
        }),
  );
}
