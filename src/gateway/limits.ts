/**
 * How large a question may be, and why: the one table of the front door's limits. They hold in every mode.
 *
 * Each is at least twice what the largest of the house's own operations needs (a test measures them), and all of them together keep the
 * dearest document that passes far below a second of work.
 */

export interface Limit {
  readonly most: number;
  /** What is counted, as a refusal names it. */
  readonly counted: string;
  readonly why: string;
}

export const limits = {
  bodyBytes: { most: 256 * 1024, counted: 'bytes in the body', why: 'The largest operation has 5 kB; answers at the counter add a few more.' },
  tokens: { most: 2_000, counted: 'tokens in the document', why: 'Parsing stops here, so that nothing below works on more. The board has 442.' },
  operations: { most: 10, counted: 'operations in the document', why: 'One runs; an editor may hold a few more.' },
  rootFields: { most: 6, counted: 'fields at the root', why: 'Each is a whole assessment: all agencies are asked. A move needs two.' },
  fields: { most: 1_000, counted: 'fields, fragments counted out', why: 'Board and profile together ask 547. Fragments within fragments multiply.' },
  depth: { most: 24, counted: 'levels of fields', why: 'The deepest operation has 12 levels, introspection of the schema 14.' },
  aliases: { most: 30, counted: 'aliases, fragments counted out', why: 'The way to ask one thing a thousand times. A move needs two.' },
  fragments: { most: 30, counted: 'fragments in the document', why: 'The board has two.' },
  directives: { most: 3, counted: 'directives at one place', why: '`@include` and `@skip` are all there are.' },
  variables: { most: 30, counted: 'variables of one operation', why: 'The board has five.' },
  valueDepth: { most: 8, counted: 'levels within a value', why: 'A list of answers with values in it has three.' },
  listItems: { most: 500, counted: 'entries of a list', why: 'No argument needs more; those below need less.' },
  answers: { most: 200, counted: 'entries of `answers`', why: 'Some twenty questions for each person of a large family.' },
  suppose: { most: 50, counted: 'entries of `suppose`', why: 'Each what-if determines everything once more, for each step it finds.' },
  only: { most: 200, counted: 'entries of `only`', why: 'There are 160 entitlements.' },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;
