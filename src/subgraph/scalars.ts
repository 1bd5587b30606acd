/**
 * The scalars that every subgraph shares. Each refuses at the border what could not be meant.
 */
import { GraphQLScalarType, Kind, parse, valueFromASTUntyped, type ScalarTypeDefinitionNode } from 'graphql';
import type { FactsEnvelope, SubjectId } from '../facts/envelope';
import { Failure } from '../failure';

/** A subject of an assessment, with its kinship as the registry knows it, so that no agency has to ask another for it. */
export interface SubjectKey {
  readonly id: SubjectId;
  /** Household that the person lives with as one family; `null` for kin outside it. */
  readonly household: string | null;
  /** Father, mother or other guardian; a known list, empty when the register names none. */
  readonly guardians: readonly SubjectId[];
  readonly spouse: SubjectId | null;
  readonly closeKin: readonly SubjectId[];
  /** Of an employer asked about: how many persons it employs on the day, how many of these hires are subjects, how many come after them. */
  readonly hires?: { readonly present: number; readonly included: number; readonly following: number };
}

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day that exists, as `YYYY-MM-DD`; refuses 30 February and anything with a time in it. */
export function parseDay(value: unknown): string {
  const match = typeof value === 'string' ? dayPattern.exec(value) : null;
  if (match === null) throw new Failure('BAD_DATE', `A day is written YYYY-MM-DD, for example 2016-09-01; got ${shown(value)}.`);
  const [text, year, month, day] = [match[0], Number(match[1]), Number(match[2]), Number(match[3])];
  const real = new Date(Date.UTC(year, month - 1, day));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) {
    throw new Failure('BAD_DATE', `There is no day ${text} in the calendar.`);
  }
  return text;
}

function parsePlaceCode(value: unknown): string {
  if (typeof value === 'string' && /^\d{6}$/.test(value)) return value;
  throw new Failure('UNKNOWN_PLACE', `A place is a six-digit GB/T 2260 code, for example 220100 (Changchun); got ${shown(value)}.`);
}

/** Only short, harmless text is repeated to the caller: a wrong argument may well be an identity number. */
function shown(value: unknown): string {
  if (typeof value !== 'string') return value === null ? 'null' : `a ${typeof value}`;
  return value.length <= 10 ? JSON.stringify(value) : `text of ${value.length} characters`;
}

function leaf<T>(name: string, description: string, accept: (value: unknown) => T, directives = ''): GraphQLScalarType<T, T> {
  return new GraphQLScalarType<T, T>({
    name,
    description,
    serialize: (value) => value as T,
    parseValue: accept,
    parseLiteral: (node, variables) => accept(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node, variables)),
    // Where type-graphql has no decorator, the directive is read from the definition.
    astNode: parse(`scalar ${name} ${directives}`).definitions[0] as ScalarTypeDefinitionNode,
  });
}

export const DayScalar = leaf('Date', 'A day without time, `YYYY-MM-DD`, in the Gregorian calendar.', parseDay);

export const PlaceCodeScalar = leaf(
  'PlaceCode',
  'A county-level place: six digits of GB/T 2260. All urban districts of one city share the code of the city (Changchun 220100).',
  parsePlaceCode,
);

export const FactsScalar = leaf(
  'Facts',
  'The facts that one agency holds about the subjects of an assessment, as an envelope. Travels between subgraphs only.',
  (value) => value as FactsEnvelope,
  '@inaccessible',
);

export const ConfidentialVerdictsScalar = leaf(
  'ConfidentialVerdicts',
  'Verdicts of one agency over restricted facts, about those of whom the viewer may know. Travels between subgraphs only.',
  (value) => value,
  '@inaccessible',
);

export const SubjectKeyScalar = leaf(
  'SubjectKey',
  'A person, employer or employer-person pair that an assessment is about, with its kinship. Travels between subgraphs only.',
  (value) => value as SubjectKey,
  '@inaccessible',
);

export const FactValueScalar = leaf(
  'FactValue',
  'The value of a fact as the vocabulary types it: true or false, a number, text, a day, a list of texts, or null for a known none.',
  (value) => value,
);
