import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { link, rootOf, type DayRoot, type Entry, type Position } from '../../src/audit/chain';
import { dayFaults, type Days } from '../../src/audit/day-faults';
import { readDays, readRoots } from '../../src/audit/export';
import type { Look, LookAtVisit } from '../../src/audit/look';
import { indexOf } from '../../src/audit/looked-at';
import { unwrittenLook, unwrittenRefusal } from '../support/looks';

const look = (at: string, request: string): Look => ({ at, ...unwrittenLook({ request }) });
const faultsIn = (entries: readonly Entry[], roots: readonly DayRoot[]): readonly string[] => dayFaults({ entries, index: indexOf(entries) }, roots);

/** Two days of two writers, as they would be exported. */
function ledger(perChain = 6): readonly Entry[] {
  const entries: Entry[] = [];
  for (const writer of ['a', 'b']) {
    let last: Position | null = null;
    for (const day of ['2016-09-01', '2016-09-02']) {
      for (let index = 0; index < perChain; index += 1) {
        const entry: Entry = link(last, writer, look(`${day}T08:0${index}:00.000Z`, `${writer}${day}${index}`));
        entries.push(entry);
        last = entry;
      }
    }
  }
  return entries;
}

const rootsOf = (entries: readonly Entry[]): readonly DayRoot[] =>
  ['2016-09-01', '2016-09-02'].map((day) => rootOf(day, entries.filter((entry) => entry.day === day)));

describe('an export of the audit ledger', () => {
  const entries = ledger();
  const roots = rootsOf(entries);

  it('has no fault as it was written, in whatever order the writers stand', () => {
    const [ofA, ofB] = ['a', 'b'].map((name) => entries.filter(({ writer }) => writer === name));
    expect(faultsIn([...(ofB ?? []), ...(ofA ?? [])], roots)).toEqual([]);
  });

  it('counts from 1 again on a new day', () => {
    expect(entries.filter(({ position }) => position === 1)).toHaveLength(4);
  });

  it.each<[string, (entries: readonly Entry[]) => readonly Entry[]]>([
    ['an edit', (all) => all.map((entry, index) => (index === 3 ? { ...entry, look: { ...entry.look, viewer: 'clerk-2' } } : entry))],
    ['a deletion in the middle', (all) => all.filter((_, index) => index !== 3)],
    ['an end cut off', (all) => all.filter(({ writer, day, position }) => !(writer === 'b' && day === '2016-09-02' && position > 4))],
    ['a whole chain taken away', (all) => all.filter(({ writer }) => writer !== 'b')],
    ['two entries exchanged', (all) => all.map((entry, index) => (index === 1 ? all[2] ?? entry : index === 2 ? all[1] ?? entry : entry))],
    ['an entry put in', (all) => [...all, link(all[5] ?? null, 'a', look('2016-09-01T09:00:00.000Z', 'later'))]],
    ['a chain written anew with right hashes', () => ledger(5)],
  ])('shows %s', (_, tamper) => {
    expect(faultsIn(tamper(entries), roots)).not.toEqual([]);
  });

  it('shows an index from which a look at somebody was taken, into which one was put, or that is left out', () => {
    const index = indexOf(entries);
    const [first] = index;
    if (first === undefined) throw new Error('The index is empty.');
    expect(dayFaults({ entries, index: index.slice(1) }, roots)).toEqual([
      '2016-09-01 a: entry 1: a line of the index is missing, so that this look is hidden from somebody whom it was about.',
    ]);
    expect(dayFaults({ entries, index: [...index, { ...first, subject: 'person:R0000009' }] }, roots)).toEqual([
      '2016-09-01 a: entry 1: the index says that it is about somebody whom it is not about.',
    ]);
    expect(dayFaults({ entries, index: [...index, first] }, roots)).toEqual(['2016-09-01 a: entry 1: a line of the index stands there twice.']);
    expect(dayFaults({ entries, index: [] }, roots)).toHaveLength(index.length);
  });

  it('shows a thousand tamperings made at random, with the entries and with the index', () => {
    const texts = ['at', 'request', 'viewer', 'role', 'purpose', 'visit', 'operation', 'client', 'agency', 'hall', 'place', 'counter', 'ground', 'basis', 'proof', 'reason'] as const;
    const index = fc.nat(entries.length - 1);
    const tampering = fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), index, field: fc.constantFrom(...texts), value: fc.string() }),
      fc.record({ kind: fc.constant('delete' as const), index }),
      fc.record({ kind: fc.constant('swap' as const), index, other: index }),
      fc.record({ kind: fc.constant('list' as const), index, field: fc.constantFrom('present' as const, 'signs' as const), value: fc.string() }),
      fc.record({ kind: fc.constant('reads' as const), index, value: fc.string({ minLength: 1 }) }),
      fc.record({ kind: fc.constant('confidential' as const), index }),
      fc.record({ kind: fc.constant('first form' as const), index }),
      fc.record({ kind: fc.constant('index taken' as const), index }),
      fc.record({ kind: fc.constant('index put' as const), index, value: fc.string() }),
    );
    const kinds = new Set<string>();
    fc.assert(
      fc.property(tampering, (made) => {
        const tampered = tamperedWith(entries, made);
        fc.pre(tampered !== null);
        kinds.add(made.kind);
        if (tampered !== null) expect(dayFaults(tampered, roots)).not.toEqual([]);
      }),
      { numRuns: 1_000 },
    );
    expect(kinds.size).toBe(9);
  });
});

type Tampering =
  | { readonly kind: 'edit'; readonly index: number; readonly field: keyof LookAtVisit; readonly value: string }
  | { readonly kind: 'list'; readonly index: number; readonly field: 'present' | 'signs'; readonly value: string }
  | { readonly kind: 'reads' | 'index put'; readonly index: number; readonly value: string }
  | { readonly kind: 'swap'; readonly index: number; readonly other: number }
  | { readonly kind: 'delete' | 'confidential' | 'first form' | 'index taken'; readonly index: number };

/** Whoever tampers with an entry brings its index in line; null when nothing would be changed. */
function tamperedWith(entries: readonly Entry[], made: Tampering): Days | null {
  const all = [...entries];
  const index = [...indexOf(entries)];
  const at = all[made.index];
  if (at?.look.v === undefined) return null;
  const { look } = at;
  const becomes = (changed: Look): Days => {
    all[made.index] = { ...at, look: changed };
    return { entries: all, index: indexOf(all) };
  };
  switch (made.kind) {
    case 'edit': return look[made.field] === made.value ? null : becomes({ ...look, [made.field]: made.value });
    case 'list': return becomes({ ...look, [made.field]: [...look[made.field], made.value] });
    case 'reads': return becomes({ ...look, reads: [...look.reads, { subjects: [made.value], fields: {} }] });
    case 'confidential': return becomes({ ...look, isConfidential: !look.isConfidential });
    case 'first form': return becomes(inFirstForm(look));
    case 'index taken': return { entries, index: index.filter((_, place) => place !== made.index) };
    case 'index put': return { entries, index: [...index, { subject: made.value, day: at.day, writer: at.writer, position: at.position }] };
    case 'delete': {
      all.splice(made.index, 1);
      return { entries: all, index: indexOf(all) };
    }
    case 'swap': {
      const other = all[made.other];
      if (other === undefined || made.other === made.index || other.day !== at.day || other.writer !== at.writer) return null;
      [all[made.index], all[made.other]] = [other, at];
      return { entries: all, index: indexOf(all) };
    }
  }
}

function inFirstForm({ at, request, viewer, role, purpose, visit, operation, reads, told, failures }: Exclude<Look, { readonly v?: undefined }>): Look {
  return { at, request, viewer, role, purpose, visit, operation, reads, told, failures };
}

describe('an entry of what was refused', () => {
  const entry = link(null, 'a', { at: '2016-09-01T08:00:00.000Z', ...unwrittenRefusal({ times: 7 }) });
  const { look: refused } = entry;

  it('stands in the chain, and comes back from an export as it was written', () => {
    const next = link(entry, 'a', look('2016-09-01T09:00:00.000Z', 'later'));
    const { entries, faults } = readDays([entry, next].map((one) => `${JSON.stringify(one)}\n`).join(''));
    expect([entries, faults, faultsIn([entry, next], [])]).toEqual([[entry, next], [], []]);
  });

  it('shows another count, and being made a look of', () => {
    const { times, ...rest } = unwrittenRefusal({ times: 7 });
    const changed: readonly Look[] = [{ at: refused.at, ...rest, times: times - 1 }, { at: refused.at, ...rest, v: 2 }];
    for (const made of changed) expect(faultsIn([{ ...entry, look: made }], [])).toHaveLength(1);
    expect(readDays(`${JSON.stringify({ ...entry, look: { ...refused, v: 2 } })}\n`).faults).toHaveLength(1);
  });
});

describe('entries that were written before a look told its visit', () => {
  const kept = (name: string): string => readFileSync(join(__dirname, 'first-form', name), 'utf8');
  const days = readDays(kept('export.jsonl'));
  const { records: roots } = readRoots(kept('roots.jsonl'));

  it('still verify, against the roots that were published then', () => {
    expect([days.entries.length, roots.length, days.faults]).toEqual([12, 2, []]);
    expect(dayFaults(days, roots)).toEqual([]);
  });

  it('still show what is done to them: an edit, a field of the present form, a line of an index that is not theirs', () => {
    const [first, ...others] = days.entries;
    if (first === undefined) throw new Error('The export is empty.');
    const edited: Entry = { ...first, look: { ...first.look, viewer: 'somebody-else' } };
    expect(dayFaults({ ...days, entries: [edited, ...others] }, roots)).not.toEqual([]);
    const dressed: Entry = { ...first, look: { ...unwrittenLook({}), ...first.look, v: 2 } };
    expect(dayFaults({ ...days, entries: [dressed, ...others] }, roots)).not.toEqual([]);
    expect(readDays(kept('export.jsonl').replace('"failures":', '"place":"220100","failures":')).faults).toHaveLength(1);
    const index = indexOf(days.entries);
    expect(dayFaults({ ...days, index }, roots)).toEqual([]);
    expect(dayFaults({ ...days, index: index.slice(1) }, roots)).toHaveLength(1);
  });

  it('may stand in one chain with entries of today', () => {
    const [first] = days.entries;
    if (first === undefined) throw new Error('The export is empty.');
    const next = link(first, first.writer, look('2016-09-01T02:00:00.000Z', 'today'));
    expect(faultsIn([first, next], [])).toEqual([]);
  });
});
