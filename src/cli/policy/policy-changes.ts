/** What was added, removed and changed between two policies, field by field. */
import { entryKinds, type Entries, type Entry, type EntryKind } from './policy-entries';

export interface FieldChange {
  readonly field: string;
  /** Absent: the field is new. */
  readonly before?: string;
  /** Absent: the field is gone. */
  readonly after?: string;
}

export interface EntryChange {
  readonly kind: EntryKind;
  readonly id: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** Of a changed entry. */
  readonly fields: readonly FieldChange[];
}

export function changesBetween(before: Entries, after: Entries): readonly EntryChange[] {
  const keys = [...new Set([...before.entries.keys(), ...after.entries.keys()])].sort();
  const changes = keys.flatMap((key) => changeOf(before.entries.get(key), after.entries.get(key)));
  return entryKinds.flatMap((kind) => changes.filter((change) => change.kind === kind));
}

function changeOf(before: Entry | undefined, after: Entry | undefined): readonly EntryChange[] {
  if (before === undefined) return after === undefined ? [] : [{ kind: after.kind, id: after.id, what: 'added', fields: [] }];
  if (after === undefined) return [{ kind: before.kind, id: before.id, what: 'removed', fields: [] }];
  const names = [...new Set([...before.fields.keys(), ...after.fields.keys()])];
  const fields = names.flatMap((field): readonly FieldChange[] => {
    const [old, now] = [before.fields.get(field), after.fields.get(field)];
    return old === now ? [] : [{ field, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) }];
  });
  return fields.length === 0 ? [] : [{ kind: after.kind, id: after.id, what: 'changed', fields }];
}

const many: Readonly<Record<EntryKind, string>> = {
  rule: 'Rules', parameter: 'Parameters', formula: 'Formulas', fact: 'Facts', agency: 'Agencies', place: 'Places',
  contradiction: 'Contradictions', section: 'Sections of the Opinion',
};
const marks = { added: '+', removed: '-', changed: '~' } as const;

export function changeLines(changes: readonly EntryChange[]): readonly string[] {
  if (changes.length === 0) return ['The two policies say the same.'];
  return entryKinds.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    if (own.length === 0) return [];
    const count = (what: EntryChange['what']): number => own.filter((change) => change.what === what).length;
    return [
      `${many[kind]}: ${count('added')} added, ${count('removed')} removed, ${count('changed')} changed`,
      ...own.flatMap(({ id, what, fields }) => [`  ${marks[what]} ${id}`, ...fields.flatMap(fieldLines)]),
    ];
  });
}

function fieldLines({ field, before, after }: FieldChange): readonly string[] {
  if (before !== undefined && after !== undefined) return [`      ${field}`, `        - ${before}`, `        + ${after}`];
  return [before === undefined ? `      + ${field}: ${after ?? ''}` : `      - ${field}: ${before}`];
}
