/**
 * The shape of a fact's value, and the check of a value against it.
 *
 * One table of shapes is generated from `policy/vocabulary`; agencies check what they send with it, and the receiving side
 * checks again. Plain comparisons only, since this runs for every fact of every request.
 */
import type { FactValue } from './envelope';

export const factKinds = [
  'boolean', 'int', 'decimal', 'money', 'date', 'enum', 'code', 'id', 'person', 'employer',
  'persons', 'codes', 'set', 'money-by-tax',
] as const;
export type FactKind = (typeof factKinds)[number];

/** What a fact may be about. */
export const subjectKinds = ['person', 'employer', 'pair', 'place'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export interface FactShape {
  readonly kind: FactKind;
  readonly isNullable: boolean;
  /** Allowed values of an `enum`, or of the members of a `set`. */
  readonly values?: readonly string[];
  /** Inclusive bounds of a number, where the dictionary gives them. */
  readonly min?: number;
  readonly max?: number;
}

/** What is known of a fact outside the policy files. */
export interface FactRow {
  /** The agency that answers for it: its owner, or the registry. */
  readonly holder: string;
  readonly of: readonly SubjectKind[];
  readonly shape: FactShape;
}

/** Says in one sentence why a value does not fit, or null when it fits. */
export function misfit(shape: FactShape, value: unknown): string | null {
  if (value === null) return shape.isNullable ? null : 'it is never null';
  switch (shape.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? null : `expected true or false, got ${show(value)}`;
    case 'int':
      return Number.isInteger(value) ? outOfBounds(shape, value as number) : `expected a whole number, got ${show(value)}`;
    case 'decimal':
    case 'money':
      return typeof value === 'number' && Number.isFinite(value)
        ? outOfBounds(shape, value)
        : `expected a number, got ${show(value)}`;
    case 'date':
      return typeof value === 'string' && isCalendarDay(value) ? null : `expected a day such as 2016-09-01, got ${show(value)}`;
    case 'enum':
      return isOneOf(shape, value) ? null : `expected one of ${listed(shape)}, got ${show(value)}`;
    case 'code':
      return isPlaceCode(value) ? null : `expected a place code of 2 or 6 digits, got ${show(value)}`;
    case 'id':
      return typeof value === 'string' && value !== '' ? null : `expected an identifier, got ${show(value)}`;
    case 'person':
      return isSubject(value, 'person:') ? null : `expected a person, got ${show(value)}`;
    case 'employer':
      return isSubject(value, 'employer:') ? null : `expected an employer, got ${show(value)}`;
    case 'persons':
      return Array.isArray(value) && value.every((one) => isSubject(one, 'person:'))
        ? null
        : `expected a list of persons, got ${show(value)}`;
    case 'codes':
      return Array.isArray(value) && value.every(isPlaceCode) ? null : `expected a list of place codes, got ${show(value)}`;
    case 'set':
      return Array.isArray(value) && value.every((one) => isOneOf(shape, one))
        ? null
        : `expected a list of ${listed(shape)}, got ${show(value)}`;
    case 'money-by-tax':
      return isAmountPerTax(value) ? null : `expected an amount of 0 or more per tax, got ${show(value)}`;
  }
}

/** True for a day that the calendar has: 2016-02-29 is one, 2015-02-29 is not. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Same value, whatever the order in a set: used where an answer meets a record. */
export function isSameValue(one: FactValue, other: FactValue): boolean {
  return canonical(one) === canonical(other);
}

/** One text per value, for digests and comparisons: sets and maps are sorted. */
export function canonical(value: FactValue): string {
  if (Array.isArray(value)) return JSON.stringify([...(value as readonly string[])].sort());
  if (value !== null && typeof value === 'object') return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify(value);
}

function outOfBounds(shape: FactShape, value: number): string | null {
  if (shape.min !== undefined && value < shape.min) return `expected ${shape.min} or more, got ${value}`;
  if (shape.max !== undefined && value > shape.max) return `expected ${shape.max} or less, got ${value}`;
  return null;
}

function isOneOf(shape: FactShape, value: unknown): boolean {
  return typeof value === 'string' && shape.values !== undefined && shape.values.includes(value);
}

function isPlaceCode(value: unknown): boolean {
  return typeof value === 'string' && /^\d{2}(\d{4})?$/.test(value);
}

function isSubject(value: unknown, prefix: string): boolean {
  return typeof value === 'string' && value.startsWith(prefix) && value.length > prefix.length;
}

function isAmountPerTax(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    && Object.values(value).every((amount) => typeof amount === 'number' && Number.isFinite(amount) && amount >= 0);
}

const listed = (shape: FactShape) => (shape.values ?? []).join(' / ');

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
