/**
 * Holds a document and its variables to the limits, before anything that could be made to work hard sees them.
 *
 * The order is the point: tokens bound the parser, one linear walk bounds what validation and planning will have to do.
 */
import { GraphQLError, Kind, parse, type DocumentNode } from 'graphql';
import { Failure } from '../failure';
import { measure, type ListVariable } from './document-measures';
import { exceeded } from './limit-exceeded';
import { limits, type LimitName } from './limits';

/** What remains to be checked of each request that sends this document. */
export interface FittingDocument {
  readonly listVariables: readonly ListVariable[];
  /** The operations in it; one without a name is `null`. */
  readonly operations: readonly (string | null)[];
}

/** Throws for the first limit that the document goes beyond. A syntax error is left to whoever parses it next: `null`. */
export function fittingDocument(source: string): FittingDocument | null {
  const document = parsed(source);
  if (document === null) return null;
  const { found, listVariables, circular, texts, ownNames } = measure(document);
  if (circular !== null) {
    throw new Failure('BAD_REQUEST', 'A fragment of the document leads back to itself; write it out as deep as you need it.', { limit: 'fragments' });
  }
  for (const [limit, value] of found) refuseBeyond(limit, value);
  texts.forEach(assertStorable);
  ownNames.forEach(assertOwnName);
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return { listVariables, operations: operations.map(({ name }) => name?.value ?? null) };
}

/** Throws unless it is clear which operation is asked. */
export function assertOperationChosen({ operations }: FittingDocument, operationName: string | undefined): void {
  if (operationName === undefined && operations.length === 1) return;
  if (operationName !== undefined && operations.includes(operationName)) return;
  throw new Failure('BAD_REQUEST', `The document holds ${operations.length} operations; name the one that is asked in \`operationName\`.`);
}

export type Variables = Readonly<Record<string, unknown>>;

/** Throws for the first limit that the variables go beyond. Without recursion: they are as deep as whoever sent them likes. */
export function assertVariablesFit({ listVariables }: FittingDocument, variables: Variables): void {
  for (const { limit, variable } of listVariables) {
    const given = variables[variable];
    if (Array.isArray(given)) refuseBeyond(limit, given.length);
  }
  refuseBeyond('variables', Object.keys(variables).length);
  let level: readonly unknown[] = Object.values(variables);
  for (let depth = 1; level.length > 0; depth++) {
    refuseBeyond('valueDepth', depth);
    for (const value of level) {
      if (Array.isArray(value)) refuseBeyond('listItems', value.length);
      if (typeof value === 'string') assertStorable(value);
    }
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : []));
  }
}

function parsed(source: string): DocumentNode | null {
  try {
    return parse(source, { maxTokens: limits.tokens.most, noLocation: true });
  } catch (error) {
    if (error instanceof RangeError) throw new Failure('BAD_REQUEST', 'The document nests too deep to be read.', { limit: 'depth' });
    if (!(error instanceof GraphQLError)) throw error;
    // What graphql-js says when it stops counting; a document of its own making can say no such thing.
    if (/^Syntax Error: Document contains more tha[nt] \d+ tokens\. Parsing aborted\.$/.test(error.message)) refuseBeyond('tokens', limits.tokens.most + 1, true);
    return null;
  }
}

/** PostgreSQL holds no NUL in a text, so that no record can match one; asked all the same, it fails. */
function assertStorable(text: string): void {
  if (text.includes('\0')) throw new Failure('BAD_REQUEST', 'A text holds the character U+0000, which no record does; leave it out.');
}

/** Answers are JavaScript objects on their way: under such a name their parts would meet what every object has. */
function assertOwnName(name: string): void {
  if (name in Object.prototype) throw new Failure('BAD_REQUEST', `"${name}" cannot be the name of anything in a document; choose another.`);
}

function refuseBeyond(limit: LimitName, found: number, isFloor = false): void {
  const failure = exceeded(limit, found, isFloor);
  if (failure !== null) throw failure;
}
