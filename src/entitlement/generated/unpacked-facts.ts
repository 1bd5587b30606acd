/**
 * The facts of one question laid out flat for generated code: each subject's values stand in one array, by slot. `undefined` is
 * UNKNOWN there, null is a known "none", and days are packed.
 */
import type { FactsOfSubject, FactValue, IsoDate, KnownFact, SubjectId } from '../../facts/envelope';
import { subjectKinds } from '../../facts/shape';
import type { Evidence, FactsBySubject } from '../three-valued/evidence';
import { UNKNOWN } from '../three-valued/kleene';
import { packed, type PackedDay } from './packed-days';
import type { Slot, Slots } from './slots';
import { NOT_YET, type TruthBits } from './truth-bits';

/** What a slot holds. */
export type Unpacked = FactValue | readonly number[] | undefined;

/** Stands where nothing was evaluated yet. */
export const notYet: unique symbol = Symbol('not evaluated yet');
type Evaluated<Value> = Value | typeof notYet;

/** The slots of one kind of subject, side by side: walked for every subject of every question. */
interface SlotsOfKind {
  readonly facts: readonly string[];
  readonly indices: readonly number[];
  readonly areDates: readonly boolean[];
}

export class Layout {
  private readonly byKind: Readonly<Record<string, SlotsOfKind>>;
  readonly slotCount: number;
  readonly formulaCount: number;

  /** `facts` are those that are read at all; the others keep their slots, and nobody fills them. */
  constructor(private readonly slots: Slots, readonly conditionCount: number, facts?: ReadonlySet<string>) {
    const read = ({ fact }: Slot): boolean => facts?.has(fact) ?? true;
    this.byKind = Object.fromEntries(subjectKinds.map((kind) => [kind, sideBySide(slots.ofKind(kind).filter(read))]));
    this.slotCount = slots.count;
    this.formulaCount = slots.formulaCount;
  }

  /** For rules that read no other facts. */
  only(facts: ReadonlySet<string>): Layout {
    return new Layout(this.slots, this.conditionCount, facts);
  }

  slotsOf(subject: SubjectId): SlotsOfKind {
    return this.byKind[subject.slice(0, subject.indexOf(':'))] ?? noSlots;
  }
}

const noSlots: SlotsOfKind = { facts: [], indices: [], areDates: [] };

function sideBySide(slots: readonly Slot[]): SlotsOfKind {
  return { facts: slots.map(({ fact }) => fact), indices: slots.map(({ index }) => index), areDates: slots.map(({ isDate }) => isDate) };
}

export class UnpackedSubject {
  readonly values: Unpacked[];
  readonly formulas: Evaluated<Unpacked>[];
  /** Conditions that several rules ask, each evaluated once. */
  readonly conditions: (TruthBits | typeof NOT_YET)[];
  spouse: Evaluated<UnpackedSubject | null | undefined> = notYet;
  employer: Evaluated<UnpackedSubject | null | undefined> = notYet;

  constructor(readonly id: SubjectId, { slotCount, formulaCount, conditionCount }: Layout) {
    this.values = new Array<Unpacked>(slotCount).fill(undefined);
    this.formulas = new Array<Evaluated<Unpacked>>(formulaCount).fill(notYet);
    this.conditions = new Array<TruthBits | typeof NOT_YET>(conditionCount).fill(NOT_YET);
  }
}

/** The law of a place as generated code is handed it. */
export interface LawOfPlace {
  readonly place: SubjectId;
  /** Parameters and what else the place gives, in the order in which the code asks for them. */
  readonly given: readonly Unpacked[];
}

export class UnpackedFacts {
  private readonly subjects = new Map<SubjectId, UnpackedSubject>();
  private readonly records: FactsBySubject;
  /** The day asked about. */
  readonly day: PackedDay;
  readonly given: readonly Unpacked[];
  readonly place: UnpackedSubject;
  /** Where a rule leaves the states of its conditions, as `ConditionStates` keeps them. */
  word = 0;
  moreWords: readonly number[] = [];

  /** `evidence` as it was to begin with: which values have ended by the day is seen while they are unpacked. */
  constructor(private readonly evidence: Evidence, { place, given }: LawOfPlace, private readonly layout: Layout, private readonly asOf: IsoDate) {
    this.records = evidence.known.facts;
    this.day = packed(asOf);
    this.given = given;
    this.place = this.subject(place);
  }

  subject(id: SubjectId): UnpackedSubject {
    const known = this.subjects.get(id);
    if (known !== undefined) return known;
    const subject = new UnpackedSubject(id, this.layout);
    this.subjects.set(id, subject);
    const { answers, suppositions } = this.evidence.known;
    const recorded = this.records.get(id);
    if ((answers !== undefined && answers.size > 0) || suppositions?.has(id) === true) this.unpackEvidence(subject);
    else if (recorded !== undefined) this.unpackRecords(recorded, subject);
    return subject;
  }

  /** Whether an agency said anything about this fact of the subject, be it that it does not know, or something is supposed of it. */
  hasEntry(id: SubjectId, fact: string): boolean {
    return this.records.get(id)?.[fact] !== undefined || this.evidence.supposed(id, fact) !== undefined;
  }

  private unpackRecords(recorded: FactsOfSubject, { id, values }: UnpackedSubject): void {
    const { facts, indices, areDates } = this.layout.slotsOf(id);
    for (let position = 0; position < facts.length; position += 1) {
      // No value where the agency does not know.
      const entry = recorded[facts[position] as string] as Partial<KnownFact> | undefined;
      if (entry === undefined) continue;
      const value = entry.until !== undefined && entry.until < this.asOf ? entry.then : entry.value;
      values[indices[position] as number] = areDates[position] === true && typeof value === 'string' ? packed(value) : value;
    }
  }

  /** What the counter was told lies under the records, and what is supposed lies over them. */
  private unpackEvidence({ id, values }: UnpackedSubject): void {
    const { facts, indices, areDates } = this.layout.slotsOf(id);
    const evidence = this.evidence.on(this.asOf);
    for (const [position, fact] of facts.entries()) {
      const value = evidence.value(id, fact);
      if (value === UNKNOWN) continue;
      values[indices[position] as number] = areDates[position] === true && typeof value === 'string' ? packed(value) : value;
    }
  }
}
