/**
 * Makes an agency a guarded subgraph: builds its schema, locks it, and answers the gateway's calls.
 */
import 'reflect-metadata';
import { GraphQLError, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Kysely } from 'kysely';
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import type { IsoDate } from '../facts/envelope';
import { presentError, type ErrorReporter } from '../failure';
import { verifyContext, type GatewayKey } from '../identity/signed-context';
import type { Viewer } from '../identity/viewer';
import type { AccessTable } from '../access/rules';
import { guard } from './access';
import type { Agency, AgencyContext, ResolverClass } from './agency';
import { factsResolver, type FactsInUse } from './assessment-facts';
import { confidentialResolver, type DetermineRestricted } from './confidential';
import { federate } from './federation';

export interface SubgraphQuestion {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface SubgraphRequest extends SubgraphQuestion {
  /** The signature of the gateway; without it nothing is resolved. */
  readonly signedContext: string | undefined;
}

export interface Subgraph {
  readonly name: string;
  /** Its published contract, with federation directives. */
  readonly sdl: string;
  /** Answers a call within the process. */
  answer(request: SubgraphRequest): Promise<ExecutionResult>;
  /** Answers on behalf of a viewer for whom a door has checked that the gateway vouches: `subgraph-server.ts`. */
  answerFor(viewer: Viewer, question: SubgraphQuestion): Promise<ExecutionResult>;
}

/** What a subgraph is built from, whether or not an agency with records stands behind it. */
export interface SubgraphParts {
  readonly name: string;
  readonly resolvers: readonly ResolverClass[];
  /** Entities that no query leads to; the supergraph enters the subgraph at them. */
  readonly entities: readonly ResolverClass[];
  readonly access: AccessTable;
  /** What the resolvers find in their context; made anew for each call. */
  readonly contextFor: (viewer: Viewer) => object;
}

export interface SubgraphServices {
  readonly gatewayKey: GatewayKey;
  readonly report: ErrorReporter;
}

export function buildSubgraph(parts: SubgraphParts, services: SubgraphServices): Subgraph {
  const { schema: federated, sdl } = federate(plainSchema(parts));
  const { schema, refusal } = guard(parts.name, federated, parts.access);
  const compiled = new WeakMap<DocumentNode, Answering>();

  async function answerFor(viewer: Viewer, { document, variables }: SubgraphQuestion): Promise<ExecutionResult> {
    const refused = refusal(document, viewer);
    if (refused !== null) return { data: null, errors: [presentError(new GraphQLError(refused.message, { originalError: refused }), services.report)] };
    const answering = compiled.get(document) ?? answeringOf(schema, document);
    compiled.set(document, answering);
    const result = await answering(parts.contextFor(viewer), variables);
    return result.errors === undefined
      ? result
      : { ...result, errors: result.errors.map((error) => presentError(wholeError(error), services.report)) };
  }

  return {
    name: parts.name,
    sdl,
    answer: async (request) => answerFor(await verifyContext(request.signedContext, services.gatewayKey), request),
    answerFor,
  };
}

type Answering = (context: object, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult> | ExecutionResult;

/** Checks an operation once and compiles it to JavaScript, since the gateway sends the same few over and over. */
function answeringOf(schema: GraphQLSchema, document: DocumentNode): Answering {
  const errors = validate(schema, document);
  if (errors.length > 0) return () => ({ errors });
  const operation = compileQuery(schema, document);
  return isCompiledQuery(operation) ? (context, variables) => operation.query(undefined, context, variables) : () => operation;
}

/** A compiled operation makes errors of its own kind, which lack what graphql-js promises of every error. */
function wholeError({ message, path, originalError }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null });
}

export interface AgencyServices<Tables> {
  readonly db: Kysely<Tables>;
  /** The recorded facts that served rules use; whatever else the agency could derive stays at home. */
  readonly factsInUse: FactsInUse;
  /** For an agency that keeps restricted facts. */
  readonly determineRestricted: DetermineRestricted;
  readonly today: () => IsoDate;
  readonly report: ErrorReporter;
}

/** The parts of an agency that keeps records. */
export function agencyParts<Tables, Loaders>(
  agency: Agency<Tables, Loaders>,
  { db, factsInUse, determineRestricted, today, report }: AgencyServices<Tables>,
): SubgraphParts {
  return {
    name: agency.name,
    resolvers: [
      ...agency.resolvers,
      factsResolver(agency, agency.assessment, factsInUse, report),
      ...(agency.restricted === undefined ? [] : [confidentialResolver(agency, agency.restricted, determineRestricted, report)]),
    ],
    entities: [agency.assessment, agency.resident, ...(agency.entities ?? [])],
    access: agency.access,
    contextFor: (viewer): AgencyContext<Loaders> => ({ viewer, loaders: agency.loaders(db), today: today() }),
  };
}

function plainSchema({ resolvers, entities }: SubgraphParts): GraphQLSchema {
  // A field without a method of its own is a property of its parent: read it as one, without a resolver around it.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  return buildSchemaSync({
    resolvers: resolvers as NonEmptyArray<ResolverClass>,
    orphanedTypes: [...entities],
    validate: false,
    // Most agencies have no query of their own; `federate` adds the fields that make the schema complete.
    skipCheck: true,
  });
}

/** Parses a document once and remembers it; for subgraphs that are reached over HTTP. */
export function documentCache(limit = 1000): (source: string) => DocumentNode {
  const documents = new Map<string, DocumentNode>();
  return (source) => {
    const known = documents.get(source);
    if (known !== undefined) return known;
    if (documents.size >= limit) documents.clear();
    const document = parse(source, { noLocation: true });
    documents.set(source, document);
    return document;
  };
}
