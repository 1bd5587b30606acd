import fc from 'fast-check';
import { faultsIn, link, rootOf, type DayRoot, type Entry, type Look, type Position } from '../../src/audit/chain';

const look = (at: string, request: string): Look => ({
  at, request, viewer: 'clerk-1', role: 'clerk', purpose: 'counter-visit', visit: 'visit-1', operation: 'Board',
  reads: [{ subjects: ['person:R0000001'], fields: { education: ['Resident.schooling'] } }], told: { 'person:R0000001': 98 }, failures: [],
});

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

  it('shows a thousand tamperings made at random', () => {
    const fields = ['at', 'request', 'viewer', 'role', 'purpose', 'visit', 'operation'] as const;
    const index = fc.nat(entries.length - 1);
    const tampering = fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), index, field: fc.constantFrom(...fields), value: fc.string() }),
      fc.record({ kind: fc.constant('delete' as const), index }),
      fc.record({ kind: fc.constant('swap' as const), index, other: index }),
      fc.record({ kind: fc.constant('reads' as const), index, value: fc.string({ minLength: 1 }) }),
    );
    fc.assert(
      fc.property(tampering, (made) => {
        const all = [...entries];
        const at = all[made.index];
        if (at === undefined) return;
        if (made.kind === 'delete') all.splice(made.index, 1);
        if (made.kind === 'edit') {
          fc.pre(at.look[made.field] !== made.value);
          all[made.index] = { ...at, look: { ...at.look, [made.field]: made.value } };
        }
        if (made.kind === 'reads') all[made.index] = { ...at, look: { ...at.look, reads: [...at.look.reads, { subjects: [made.value], fields: {} }] } };
        if (made.kind === 'swap') {
          const other = all[made.other];
          fc.pre(other !== undefined && made.other !== made.index && other.day === at.day && other.writer === at.writer);
          if (other !== undefined) [all[made.index], all[made.other]] = [other, at];
        }
        expect(faultsIn(all, roots)).not.toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
