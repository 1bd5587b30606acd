/**
 * A policy as entries of named fields: what two revisions are compared by.
 *
 * Read from plain YAML and not through the readers, so that a revision which this version of the engine cannot read can still be compared.
 */
import { parse } from 'yaml';
import { roleOf, type PolicyFile } from '../../entitlement';

export const entryKinds = ['rule', 'parameter', 'formula', 'fact', 'agency', 'place', 'contradiction', 'section'] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
  /** `conditions.adult.feel` → text. */
  readonly fields: ReadonlyMap<string, string>;
}

export interface Entries {
  /** By kind and id. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** Files that are no YAML. */
  readonly unreadable: readonly string[];
}

type Mapping = Readonly<Record<string, unknown>>;

export function entriesOf(files: readonly PolicyFile[]): Entries {
  const entries = new Map<string, Entry>();
  const unreadable: string[] = [];
  for (const { path, text } of files) {
    if (roleOf(path) === 'other') continue;
    try {
      for (const entry of entriesIn(path, parse(text) as unknown)) entries.set(`${entry.kind} ${entry.id}`, entry);
    } catch {
      unreadable.push(path);
    }
  }
  return { entries, unreadable };
}

/** Under which key of a file the entries of a kind stand. */
const kindsByKey: readonly (readonly [key: string, kind: EntryKind])[] = [
  ['facts', 'fact'], ['formulas', 'formula'], ['parameters', 'parameter'], ['agencies', 'agency'], ['cities', 'place'], ['names', 'place'],
  ['contradictions', 'contradiction'], ['sections', 'section'],
];

function entriesIn(path: string, top: unknown): readonly Entry[] {
  if (!isMapping(top)) return [];
  if (roleOf(path) === 'rule') return [{ kind: 'rule', id: typeof top['id'] === 'string' ? top['id'] : path, fields: fieldsOf(top) }];
  return kindsByKey.flatMap(([key, kind]) => {
    const held = top[key];
    const owner = kind === 'fact' && typeof top['agency'] === 'string' ? { agency: top['agency'] } : {};
    const named = Array.isArray(held) ? held.filter(isMapping).map((one): [string, unknown] => [nameIn(one) ?? '', one]) : Object.entries(isMapping(held) ? held : {});
    return named.map(([id, value]) => ({ kind, id, fields: fieldsOf(isMapping(value) ? { ...value, ...owner } : { value }) }));
  });
}

function fieldsOf(mapping: Mapping): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  collect(mapping, [], fields);
  return fields;
}

function collect(value: unknown, path: readonly string[], into: Map<string, string>): void {
  if (isMapping(value) && (path.at(-1) === 'conditions')) return collectConditions(value, path, into);
  if (Array.isArray(value) && value.length > 0 && value.every(isMapping)) {
    value.forEach((item, index) => collect(item, [...path, nameIn(item) ?? String(index + 1)], into));
  } else if (isMapping(value)) {
    for (const [key, held] of Object.entries(value)) collect(held, [...path, key], into);
  } else {
    into.set(path.join('.'), typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : JSON.stringify(value));
  }
}

/** A tree of conditions: how it is built, and each condition under its own name wherever it stands. */
function collectConditions(tree: Mapping, path: readonly string[], into: Map<string, string>): void {
  const shape = (node: unknown): string => {
    if (!isMapping(node)) return '?';
    const kind = ['all', 'any'].find((one) => Array.isArray(node[one]));
    if (kind === undefined) {
      collect(Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'id')), [...path, nameIn(node) ?? '?'], into);
      return nameIn(node) ?? '?';
    }
    return `${kind}(${(node[kind] as readonly unknown[]).map(shape).join(', ')})`;
  };
  into.set(path.join('.'), shape(tree));
}

/** By what one item of a list is told from the others: a condition by its id, a law by its name, a value by where and since when it holds. */
function nameIn(item: Mapping): string | null {
  const { id, law, from } = item;
  if (typeof id === 'string') return id;
  const where = ['province', 'class', 'city', 'cities', 'classes'].find((key) => key in item);
  const place = where === undefined || where === 'classes' ? [] : [String(item[where])];
  const parts = [...(typeof law === 'string' ? [law] : []), ...place, ...(typeof from === 'string' && typeof law !== 'string' ? [`from ${from}`] : [])];
  return parts.length === 0 ? null : parts.join(' ');
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
