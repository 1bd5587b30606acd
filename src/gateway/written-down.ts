/**
 * No evidence, no data: lets an answer leave only after it has been written down who looked at what. Stands around the executor, so that
 * every way in passes it.
 */
import { randomUUID } from 'node:crypto';
import { GraphQLError, Kind, print, visit, type DocumentNode, type ExecutionResult } from 'graphql';
import { auditUnavailable, type Ledger } from '../audit/ledger';
import type { FirstLook, LookAtVisit, UnwrittenLook, UnwrittenRefusal } from '../audit/look';
import { Reads } from '../audit/reads';
import type { Refusals } from '../audit/refusals';
import { Failure, failureCodes, withoutIdentityNumbers, type ErrorReporter, type FailureCode } from '../failure';
import { sha256 } from '../digest';
import { purposeEntry } from '../identity/purposes';
import type { Viewer } from '../identity/viewer';
import type { Operation, SupergraphExecutor } from './supergraph-executor';

export interface WrittenDownOptions {
  readonly ledger: Pick<Ledger, 'write'>;
  /** Where what was refused whole is counted. */
  readonly refusals: Pick<Refusals, 'keep'>;
  /** Names of the queries that open an assessment. */
  readonly assessmentQueries: ReadonlySet<string>;
  readonly report: ErrorReporter;
}

/** A request that asks no subgraph reads no record and writes nothing; one that was refused or failed is written like any other. */
export function writtenDown(executor: SupergraphExecutor, { ledger, refusals, assessmentQueries, report }: WrittenDownOptions): SupergraphExecutor {
  return {
    planner: executor.planner,
    async execute(operation) {
      const reads = new Reads(assessmentQueries);
      const [outcome] = await Promise.allSettled([executor.execute({ ...operation, context: { ...operation.context, reads } })]);
      if (!reads.isEmpty) {
        try {
          const look = lookOf(operation, reads, outcome.status === 'fulfilled' ? codesOf(outcome.value) : ['INTERNAL']);
          await (isRefusedWhole(look, outcome) ? refusals.keep({ ...look, v: 3, times: 1 }) : ledger.write(look));
        } catch (error) {
          if (!(error instanceof Failure)) report('audit', error);
          return { data: null, errors: [unavailable(error)] };
        }
      }
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
    },
  };
}

/** Codes by which somebody is turned away, whoever they are and whatever is there. */
const turnedAway: ReadonlySet<string> = new Set<FailureCode>(['FORBIDDEN', 'VISIT_NEEDED', 'NOT_REGISTERED', 'TOO_MANY_REQUESTS', 'RESIDENT_NOT_AVAILABLE', 'EMPLOYER_NOT_AVAILABLE']);

export function isTurnedAway(code: string): boolean {
  return turnedAway.has(code);
}

/** Nothing was told of anybody; whoever was not found and whoever may not be shown are the same here. */
function isRefusedWhole({ failures, reads, told }: UnwrittenLook, outcome: PromiseSettledResult<ExecutionResult>): boolean {
  if (outcome.status === 'rejected' || failures.length === 0 || !failures.every(isTurnedAway)) return false;
  const isNothing = Object.values(outcome.value.data ?? {}).every((value) => value === null);
  return isNothing && Object.keys(told).length === 0 && reads.every(({ subjects }) => subjects.length === 0);
}

/** A request that was turned away before any agency was asked; `operation` is null where nobody read it. */
export function lookRefused(viewer: Viewer, code: string, operation: Operation | null): UnwrittenRefusal {
  return {
    request: randomUUID(), viewer: plain(viewer.id), role: viewer.role, purpose: viewer.purpose, visit: plain(viewer.visit ?? ''),
    operation: operation === null ? '' : operationOf(operation), reads: [], told: {}, failures: [code], ...visitOf(viewer), v: 3, times: 1,
  };
}

function lookOf(operation: Operation, reads: Reads, failures: readonly string[]): UnwrittenLook {
  const { viewer } = operation.context;
  return {
    request: randomUUID(),
    viewer: plain(viewer.id),
    role: viewer.role,
    purpose: viewer.purpose,
    visit: plain(viewer.visit ?? ''),
    operation: operationOf(operation),
    reads: reads.reads,
    told: reads.told,
    failures,
    ...visitOf(viewer),
  };
}

/** The visit, on what ground it was opened, and who was there. */
function visitOf(viewer: Viewer): Omit<LookAtVisit, Exclude<keyof FirstLook, 'v'>> {
  const { ground, basis } = purposeEntry(viewer.purpose);
  const { client, agency, place, visitPlace = place, counter = null, proof = null, reason = null, signs = [], guarded = false, wholeHousehold = false, circle } = viewer;
  return {
    v: 2,
    client: plain(client),
    agency: plainOrNull(agency),
    hall: plainOrNull(place),
    place: plainOrNull(visitPlace),
    counter: plainOrNull(counter),
    ground,
    basis: basis.zh,
    proof: plainOrNull(proof)?.toLowerCase() ?? null,
    reason: reason === null ? null : withoutIdentityNumbers(plain(reason)),
    present: Object.entries(circle).flatMap(([subject, relation]) => (relation === 'self' ? [subject] : [])).sort(),
    isConfidential: guarded,
    signs: signs.map(plain).sort(),
    ...(wholeHousehold ? { isWholeHousehold: true as const } : {}),
  };
}

const plainOrNull = (text: string | null): string | null => (text === null ? null : plain(text));

/** A name of the client's choosing may hold anything, a permit number too; one with many digits in it is told by digest. */
function operationOf({ document, operationName }: Operation): string {
  const name = operationName ?? document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value] : []))[0];
  return name !== undefined && name.length <= 64 && !/\d{4}/.test(name) ? name : `sha256:${digestOf(document)}`;
}

const digests = new WeakMap<DocumentNode, string>();

/** Without the values in the text: the digest of one identity number among others can be found out by trying all. */
function digestOf(document: DocumentNode): string {
  const known = digests.get(document);
  if (known !== undefined) return known;
  const digest = sha256(print(visit(document, {
    StringValue: (node) => ({ ...node, value: '', block: false }),
    IntValue: (node) => ({ ...node, value: '0' }),
    FloatValue: (node) => ({ ...node, value: '0' }),
    // Names of the client's own choosing may hold a number as well.
    Field: { leave: (node) => ({ ...node, alias: undefined }) },
    OperationDefinition: { leave: (node) => ({ ...node, name: undefined }) },
  })));
  digests.set(document, digest);
  return digest;
}

/** Ids are of an issuer's choosing: without what PostgreSQL refuses in a text, and bounded. */
function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, '').slice(0, 200);
}

function codesOf({ errors = [] }: ExecutionResult): readonly string[] {
  const codes = errors.map(({ extensions }) => extensions['code']);
  return [...new Set(codes.map((code) => (typeof code === 'string' && code in failureCodes ? code : 'INTERNAL')))].sort();
}

function unavailable(error: unknown): GraphQLError {
  const failure = error instanceof Failure ? error : auditUnavailable();
  return new GraphQLError(failure.message, { originalError: failure, extensions: { code: failure.code } });
}
