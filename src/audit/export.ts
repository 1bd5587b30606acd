/** The ledger as text: one line of JSON for each entry, each line of its index, each root. What is read back is trusted in nothing. */
import type { DayRoot, Entry } from './chain';
import type { Days } from './day-faults';
import type { FirstLook, LookAtVisit, RefusedLook } from './look';
import type { LookedAt } from './looked-at';

export function linesOf(records: readonly (Entry | LookedAt | DayRoot)[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

export interface ReadBack<Kind> {
  readonly records: readonly Kind[];
  /** In plain words; a line that is none of ours is a fault. */
  readonly faults: readonly string[];
}

/** The entries of an export, and the index that stands among them. */
export function readDays(text: string): Days & { readonly faults: readonly string[] } {
  const { records, faults } = readLines(text, isEntryOrIndex, 'no entry of the ledger and no line of its index');
  return {
    entries: records.filter((record) => 'look' in record),
    index: records.filter((record): record is LookedAt => !('look' in record)),
    faults,
  };
}

export function readRoots(text: string): ReadBack<DayRoot> {
  return readLines(text, isRoot, 'no published root');
}

function readLines<Kind>(text: string, isOne: (value: unknown) => value is Kind, otherwise: string): ReadBack<Kind> {
  const records: Kind[] = [];
  const faults: string[] = [];
  const lines = text.split('\n');
  // Every line ends with a line feed, the last one too.
  if (lines.pop() !== '') faults.push(`Line ${lines.length + 1}: the file ends in the middle of a line.`);
  lines.forEach((line, index) => {
    const value = parsed(line);
    if (isOne(value)) records.push(value);
    else faults.push(`Line ${index + 1}: this is ${otherwise}.`);
  });
  return { records, faults };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is Entry {
  return hasOnly(value, { day: isDay, writer: isText, position: Number.isInteger, look: isLook, hash: isText });
}

function isIndex(value: unknown): value is LookedAt {
  return hasOnly(value, { subject: isText, day: isDay, writer: isText, position: Number.isInteger });
}

const isEntryOrIndex = (value: unknown): value is Entry | LookedAt => isEntry(value) || isIndex(value);

function isRoot(value: unknown): value is DayRoot {
  return hasOnly(value, { day: isDay, entries: Number.isInteger, root: isText });
}

function isLook(value: unknown): boolean {
  return hasOnly(value, inFirstForm) || hasOnly(value, { ...inFirstForm, ...ofVisit }) || hasOnly(value, { ...inFirstForm, ...ofVisit, ...ofRefusal });
}

function isRead(value: unknown): boolean {
  return hasOnly(value, { subjects: listOf(isText), fields: recordOf(listOf(isText)) });
}

type Check = (value: unknown) => boolean;

/** A key more than these would be covered by no hash. */
function hasOnly(value: unknown, checks: Readonly<Record<string, Check>>): boolean {
  return isRecord(value) && Object.keys(value).every((key) => Object.hasOwn(checks, key)) && Object.entries(checks).every(([key, check]) => check(value[key]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === 'string';
const isDay: Check = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const recordOf = (check: Check): Check => (value) => isRecord(value) && Object.values(value).every(check);
const isTextOrNull: Check = (value) => value === null || isText(value);
const isTrueOrFalse: Check = (value) => typeof value === 'boolean';

const inFirstForm: Readonly<Record<Exclude<keyof FirstLook, 'v'>, Check>> = {
  at: isText, request: isText, viewer: isText, role: isText, purpose: isText, visit: isText, operation: isText,
  reads: listOf(isRead), told: recordOf(Number.isInteger), failures: listOf(isText),
};

const ofVisit: Readonly<Record<Exclude<keyof LookAtVisit, keyof typeof inFirstForm>, Check>> = {
  v: (value) => value === 2,
  client: isText, agency: isTextOrNull, hall: isTextOrNull, place: isTextOrNull, counter: isTextOrNull, ground: isText, basis: isText, proof: isTextOrNull,
  reason: isTextOrNull, present: listOf(isText), isConfidential: isTrueOrFalse, signs: listOf(isText),
  // Left out where each was named.
  isWholeHousehold: (value) => value === undefined || value === true,
};

const ofRefusal: Readonly<Record<'v' | Exclude<keyof RefusedLook, keyof LookAtVisit>, Check>> = { v: (value) => value === 3, times: Number.isInteger };
