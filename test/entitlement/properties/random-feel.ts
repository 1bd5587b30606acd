/** Writes random well-typed FEEL over the small vocabulary. The first choice of every kind is a leaf, so that the end of the tape ends the text. */
import { type Choices } from './choices';
import { statuses, wishes } from './small-vocabulary';

export type Kind = 'boolean' | 'number' | 'date' | 'text';

interface At {
  readonly choices: Choices;
  readonly depth: number;
  /** Variables of the quantifiers around. */
  readonly variables: readonly string[];
}

type Writer = (at: At) => string;

const deeper = (at: At): At => ({ ...at, depth: at.depth - 1 });
const leafCount: Readonly<Record<Kind, number>> = { boolean: 5, number: 5, date: 4, text: 3 };

export function randomFeel(kind: Kind, choices: Choices, depth = 4): string {
  return write(kind, { choices, depth, variables: [] });
}

function write(kind: Kind, at: At): string {
  const writers = writersOf[kind];
  return at.choices.of(at.depth > 0 ? writers : writers.slice(0, leafCount[kind]))(deeper(at));
}

/** `flag`, `m0.flag`, `spouse.flag`, `m0.spouse.flag`. */
function own({ choices, variables }: At): string {
  return choices.of(['', ...variables.map((variable) => `${variable}.`)]) + choices.of(['', '', 'spouse.', 'spouse.spouse.']);
}

const fact = (...names: readonly string[]): Writer => (at) => own(at) + at.choices.of(names);
const constant = (...texts: readonly string[]): Writer => ({ choices }) => choices.of(texts);
const quoted = (text: string) => `"${text}"`;
const both = (operators: readonly string[], kind: Kind): Writer => (at) => `(${write(kind, at)} ${at.choices.of(operators)} ${write(kind, at)})`;
const conditional = (kind: Kind): Writer => (at) => `(if ${write('boolean', at)} then ${write(kind, at)} else ${write(kind, at)})`;
const orders = ['<', '<=', '>', '>='];

function quantified(at: At): string {
  const variable = `m${at.variables.length}`;
  const list = own(at) + at.choices.of(['children', 'kin']);
  return `(${at.choices.of(['some', 'every'])} ${variable} in ${list} satisfies (${write('boolean', { ...at, variables: [...at.variables, variable] })}))`;
}

const writersOf: Readonly<Record<Kind, readonly Writer[]>> = {
  boolean: [
    fact('flag', 'flag_or_none', 'grown', 'insured'),
    constant('true', 'false', 'place.open', '(place.city_class = "large")'),
    (at) => `(${fact('status', 'trade', 'form')(at)} ${at.choices.of(['=', '!='])} ${quoted(at.choices.of(statuses))})`,
    (at) => `(${fact('income', 'left_on', 'trade', 'flag_or_none', 'employer', 'spouse')(at)} ${at.choices.of(['=', '!='])} null)`,
    (at) => `(${fact('status', 'trade')(at)} in [${at.choices.of(['"valid"', '"expired", "none"'])}])`,
    (at) => `not(${write('boolean', at)})`,
    both(['and', 'or'], 'boolean'),
    both(['=', '!=', ...orders], 'number'),
    both(['=', '!=', ...orders], 'date'),
    (at) => `(${write('boolean', at)} ${at.choices.of(['=', '!='])} ${at.choices.of(['true', 'false'])})`,
    (at) => `(${fact('city')(at)} ${at.choices.of(['=', '!='])} ${at.choices.of(['place.city', own(at) + 'city', '"220182"'])})`,
    (at) => `list contains(${own(at)}wishes, ${quoted(at.choices.of(wishes))})`,
    (at) => `(${own(at)}city in ${own(at)}cities)`,
    quantified,
    quantified,
    conditional('boolean'),
  ],
  number: [
    fact('months', 'income', 'age', 'staff'),
    constant('0', '1', '12', '16', '0.1', '0.2', '0.3', '29', '2016'),
    constant('local.limit', 'local.unset'),
    (at) => `local.ages[${quoted(at.choices.of(statuses))}]`,
    (at) => `${own(at)}tax[${quoted(at.choices.of(['vat', 'income', 'constructor']))}]`,
    both(['+', '-', '*', '/'], 'number'),
    (at) => `local.ages[${own(at)}status]`,
    (at) => `${at.choices.of(['months_between', 'full_years'])}(${write('date', at)}, ${write('date', at)})`,
    (at) => `${at.choices.of(['year', 'month', 'day'])}(${write('date', at)})`,
    (at) => `${at.choices.of(['min', 'max', 'sum'])}(${write('number', at)}, ${write('number', at)}, ${write('number', at)})`,
    conditional('number'),
  ],
  date: [
    fact('born_on', 'left_on'),
    constant('as_of'),
    constant('local.last_day'),
    constant('date(2016, 2, 29)', 'date(2015, 2, 29)', 'date(2016, 8, 31)', 'date(2000, 2, 29)', 'date(1999, 12, 31)'),
    (at) => `${at.choices.of(['add_months', 'add_years', 'add_days'])}(${write('date', at)}, ${write('number', at)})`,
    (at) => `date(${write('number', at)}, ${write('number', at)}, ${write('number', at)})`,
    (at) => `${at.choices.of(['min', 'max'])}(${write('date', at)}, ${write('date', at)})`,
    conditional('date'),
  ],
  text: [
    fact('status', 'trade', 'form'),
    fact('city'),
    constant('"valid"', '"none"', 'place.city'),
    (at) => `substring(${own(at)}city, ${write('number', at)}, ${at.choices.of(['2', '4', write('number', at)])})`,
    conditional('text'),
  ],
};
