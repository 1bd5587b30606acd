/** Where generated code finds each fact: one slot per fact that the rules read, the same for all subjects. */
import type { SubjectKind } from '../../facts/shape';
import type { Vocabulary } from '../vocabulary';

export interface Slot {
  readonly fact: string;
  readonly index: number;
  readonly isDate: boolean;
}

export class Slots {
  private readonly byFact = new Map<string, Slot>();
  private readonly formulas = new Map<string, number>();

  constructor(private readonly vocabulary: Vocabulary) {
    // Every law follows them, whether a rule reads them as facts or not.
    this.of('spouse');
    this.of('employer');
  }

  /** The slot of a fact; a new one on first asking. */
  of(fact: string): Slot {
    const known = this.byFact.get(fact);
    if (known !== undefined) return known;
    const slot = { fact, index: this.byFact.size, isDate: this.vocabulary.facts.get(fact)?.shape.kind === 'date' };
    this.byFact.set(fact, slot);
    return slot;
  }

  /** The place of a formula's value among the formulas of a subject. */
  ofFormula(formula: string): number {
    const index = this.formulas.get(formula) ?? this.formulas.size;
    this.formulas.set(formula, index);
    return index;
  }

  get count(): number {
    return this.byFact.size;
  }

  get formulaCount(): number {
    return this.formulas.size;
  }

  /** The slots that a subject of a kind can fill. */
  ofKind(kind: SubjectKind): readonly Slot[] {
    return [...this.byFact.values()].filter(({ fact }) => this.vocabulary.facts.get(fact)?.of.includes(kind) ?? false);
  }
}
