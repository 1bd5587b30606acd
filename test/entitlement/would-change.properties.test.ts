import fc from 'fast-check';
import { ConditionStates, type Condition, type ConditionNode, type ConditionState } from '../../src/entitlement';
import { minimalSets } from '../../src/entitlement/advice/paths';
import { stateIn } from '../../src/entitlement/missing';

/** A tree as it is drawn: a state for a condition, a kind and members for a group. */
type Sketch = ConditionState | { readonly kind: 'all' | 'any'; readonly members: readonly Sketch[] };

const sketch: fc.Arbitrary<Sketch> = fc.letrec<{ node: Sketch }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom<ConditionState>('MET', 'NOT_MET', 'UNKNOWN'),
    fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), members: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
  ),
})).node;

function planted(drawn: Sketch): { readonly root: ConditionNode; readonly states: readonly ConditionState[] } {
  const states: ConditionState[] = [];
  const plant = (node: Sketch): ConditionNode => {
    if (typeof node !== 'string') return { kind: node.kind, members: node.members.map(plant) };
    const index = states.length;
    states.push(node);
    const leaf: Condition = {
      kind: 'condition', id: `c${index}`, index, feel: 'true', expression: { kind: 'literal', value: true, type: { kind: 'boolean', isNullable: false }, from: 0, to: 4 },
      text: { zh: '', en: '' }, citation: { opinion: 0, reference: '' },
    };
    return leaf;
  };
  return { root: plant(drawn), states };
}

function withMet(states: readonly ConditionState[], met: ReadonlySet<number>): ConditionStates {
  const changed = new ConditionStates(states.length);
  states.forEach((state, index) => changed.set(index, met.has(index) ? 'MET' : state));
  return changed;
}

const isYes = (root: ConditionNode, states: readonly ConditionState[], met: Iterable<number>) => stateIn(root, withMet(states, new Set(met))) === 'MET';
const setsOf = (root: ConditionNode, states: readonly ConditionState[], most: number) =>
  minimalSets(root, withMet(states, new Set()), { most }).sets.map((set) => set.map(({ index }) => index));

describe('for every tree of conditions and every state of them', () => {
  it('meeting all conditions of a path makes a yes, and leaving out any one of them does not', () => {
    fc.assert(fc.property(sketch, (drawn) => {
      const { root, states } = planted(drawn);
      for (const set of setsOf(root, states, 8)) {
        expect(isYes(root, states, set)).toBe(true);
        for (const left of set) expect(isYes(root, states, set.filter((one) => one !== left))).toBe(false);
      }
    }), { numRuns: 500 });
  });

  it('every smallest set is a path while none is cut, and no set twice', () => {
    fc.assert(fc.property(sketch, (drawn) => {
      const { root, states } = planted(drawn);
      const open = states.flatMap((state, index) => (state === 'MET' ? [] : [index]));
      fc.pre(open.length <= 10);
      const enough = [...Array(2 ** open.length).keys()].map((bits) => open.filter((_, place) => (bits >> place) & 1)).filter((set) => isYes(root, states, set));
      const smallest = enough.filter((set) => set.every((left) => !isYes(root, states, set.filter((one) => one !== left))));
      expect(setsOf(root, states, 10_000).map((set) => set.join(' ')).sort()).toEqual(smallest.map((set) => set.join(' ')).sort());
    }), { numRuns: 200 });
  });

  it('cutting keeps the shortest', () => {
    fc.assert(fc.property(sketch, fc.integer({ min: 1, max: 4 }), (drawn, most) => {
      const { root, states } = planted(drawn);
      const lengths = setsOf(root, states, 10_000).map((set) => set.length);
      expect(setsOf(root, states, most).map((set) => set.length)).toEqual(lengths.slice(0, most));
    }), { numRuns: 500 });
  });
});
