/**
 * What generated code calls by name. Everything here follows `three-valued/operators.ts` and `feel/functions.ts`, with `undefined` for
 * UNKNOWN and packed days; a property test holds the two together.
 */
import { functions, type FunctionName } from '../feel/functions';
import { rounded } from '../numbers';
import type { SubjectId } from '../../facts/envelope';
import {
  dayOf, monthOf, packed, packedAfterMonths, packedAfterYears, packedDayOf, packedFullYears, packedMonthsBetween, unpackedDay, yearOf, type PackedDay,
} from './packed-days';
import { FALSE_BITS, TRUE_BITS, UNKNOWN_BITS, type TruthBits } from './truth-bits';
import { notYet, UnpackedSubject, type Unpacked, type UnpackedFacts } from './unpacked-facts';

/** Somebody, known to be nobody (null), or not known. */
type Found = UnpackedSubject | null | undefined;

function spouseOf(subject: Found, facts: UnpackedFacts, slot: number): Found {
  if (subject === null || subject === undefined) return subject;
  if (subject.spouse !== notYet) return subject.spouse;
  return (subject.spouse = somebody(subject.values[slot], facts));
}

/** Of an employer: itself. */
function employerOf(subject: Found, facts: UnpackedFacts, slot: number): Found {
  if (subject === null || subject === undefined) return subject;
  if (subject.employer !== notYet) return subject.employer;
  return (subject.employer = subject.id.startsWith('employer:') ? subject : somebody(subject.values[slot], facts));
}

function somebody(id: Unpacked, facts: UnpackedFacts): Found {
  return typeof id === 'string' ? facts.subject(id as SubjectId) : (id as null | undefined);
}

/** The hire where an agency answers for the hire, and the employer otherwise. */
function heldPerHire(employer: Found, worker: Found, facts: UnpackedFacts, fact: string): Found {
  if (!(employer instanceof UnpackedSubject) || !(worker instanceof UnpackedSubject)) return employer;
  const hire: SubjectId = worker.id.startsWith('pair:')
    ? worker.id
    : `pair:${employer.id.slice('employer:'.length)}/${worker.id.slice('person:'.length)}`;
  return facts.hasEntry(hire, fact) ? facts.subject(hire) : employer;
}

function memberOf(item: Unpacked, list: Unpacked): TruthBits {
  if (item === null || list === null) return FALSE_BITS;
  if (Array.isArray(list) && list.length === 0) return FALSE_BITS;
  if (item === undefined || list === undefined) return UNKNOWN_BITS;
  return (list as readonly unknown[]).includes(item) ? TRUE_BITS : FALSE_BITS;
}

function lookup(map: Unpacked, key: Unpacked): Unpacked {
  if (map === null || key === null) return null;
  if (map === undefined || key === undefined) return undefined;
  return Object.hasOwn(map as object, key as string) ? (map as Readonly<Record<string, number>>)[key as string] : null;
}

function addDays(day: PackedDay, days: number): PackedDay | null {
  const moved = functions.add_days.apply(unpackedDay(day), days);
  return typeof moved === 'string' ? packed(moved) : null;
}

function sum(...values: readonly (number | null)[]): number {
  return functions.sum.apply(...values.filter((value) => value !== null)) as number;
}

/** The functions of the rule language on operands that are neither null nor UNKNOWN (but `sum` takes null). */
const ofFeel: Readonly<Record<FunctionName, unknown>> = {
  date: packedDayOf,
  add_years: packedAfterYears,
  add_months: packedAfterMonths,
  add_days: addDays,
  months_between: packedMonthsBetween,
  full_years: packedFullYears,
  year: yearOf,
  month: monthOf,
  day: dayOf,
  min: functions.min.apply,
  max: functions.max.apply,
  sum,
  substring: functions.substring.apply,
};

export const operations = { ...ofFeel, spouseOf, employerOf, heldPerHire, memberOf, lookup, rounded, notYet, truths: [false, undefined, undefined, true] };
