/** Writes down what an expression reads while it is evaluated once more: each value with its source, as far as it may be shown. */
import type { FactValue, IsoDate, SubjectId } from '../facts/envelope';
import type { RuleSet } from './compile';
import type { Disclose, ParameterUsed, ValueUsed } from './determination';
import { tellsHidden } from './hidden-reads';
import type { Evidence } from './three-valued/evidence';
import { frameOf, type Evaluator, type Frame, type Trace } from './three-valued/frame';
import { UNKNOWN, type Value } from './three-valued/kleene';

export interface Readings {
  readonly values: readonly ValueUsed[];
  readonly parameters: readonly ParameterUsed[];
}

/** What was read of one question for one reader; many conditions read the same, so each value and each condition is written down once. */
class Noted {
  readonly values = new Map<SubjectId, Map<string, ValueUsed>>();
  private readonly readings = new Map<SubjectId, Map<Evaluator, Readings>>();

  constructor(readonly ruleSet: RuleSet, readonly asOf: IsoDate) {}

  readingsOf(subject: SubjectId): Map<Evaluator, Readings> {
    const known = this.readings.get(subject);
    if (known !== undefined) return known;
    const made = new Map<Evaluator, Readings>();
    this.readings.set(subject, made);
    return made;
  }
}

const noted = new WeakMap<Evidence, WeakMap<Disclose, Noted>>();

function notedOf({ evidence, asOf }: Frame, ruleSet: RuleSet, disclose: Disclose): Noted {
  const byReader = noted.get(evidence) ?? new WeakMap<Disclose, Noted>();
  noted.set(evidence, byReader);
  const known = byReader.get(disclose);
  // One body of evidence may be asked on another day, or elsewhere.
  if (known?.ruleSet === ruleSet && known.asOf === asOf) return known;
  const made = new Noted(ruleSet, asOf);
  byReader.set(disclose, made);
  return made;
}

export function readingsOf(evaluator: Evaluator | undefined, frame: Frame, ruleSet: RuleSet, disclose: Disclose): Readings {
  return readerOf(frame, ruleSet, disclose)(evaluator);
}

const nothingRead: Readings = { values: [], parameters: [] };

/** For reading many expressions in one frame. */
export function readerOf(frame: Frame, ruleSet: RuleSet, disclose: Disclose): (evaluator: Evaluator | undefined) => Readings {
  const before = notedOf(frame, ruleSet, disclose);
  const readings = before.readingsOf(frame.subject);
  return (evaluator) => {
    if (evaluator === undefined) return nothingRead;
    const known = readings.get(evaluator);
    if (known !== undefined) return known;
    const trace = new ValuesRead(frame.evidence, ruleSet, disclose, before.values);
    evaluator.value({ ...frame, formulas: new Map(), trace });
    const read = { values: [...trace.values], parameters: [...trace.parameters.values()] };
    readings.set(evaluator, read);
    return read;
  };
}

export class ValuesRead implements Trace {
  readonly values = new Set<ValueUsed>();
  readonly parameters = new Map<string, ParameterUsed>();

  constructor(
    private readonly evidence: Evidence,
    private readonly ruleSet: RuleSet,
    private readonly disclose: Disclose,
    /** Values that were written down for this reader before. */
    private readonly before = new Map<SubjectId, Map<string, ValueUsed>>(),
  ) {}

  fact(subject: SubjectId, name: string): void {
    const known = this.before.get(subject)?.get(name);
    if (known === undefined) this.note(subject, name, this.factUsed(subject, name));
    else this.values.add(known);
  }

  formula(subject: SubjectId, name: string, value: Value): void {
    const known = this.before.get(subject)?.get(name);
    if (known === undefined) this.note(subject, name, this.formulaUsed(subject, name, value));
    else this.values.add(known);
  }

  private note(subject: SubjectId, name: string, value: ValueUsed | null): void {
    if (value === null) return;
    const ofSubject = this.before.get(subject) ?? new Map<string, ValueUsed>();
    this.before.set(subject, ofSubject.set(name, value));
    this.values.add(value);
  }

  private factUsed(subject: SubjectId, name: string): ValueUsed | null {
    const fact = this.ruleSet.policy.vocabulary.facts.get(name);
    if (fact === undefined) return null;
    const disclosure = this.disclose(name, subject);
    const isSupposed = this.evidence.supposed(subject, name) !== undefined;
    const used = { subject, fact: name, label: fact.label, agency: fact.owner, disclosure, isDerived: false, isSupposed };
    return disclosure === 'hidden'
      ? { ...used, isAnswer: false }
      : { ...used, isAnswer: this.evidence.isAnswer(subject, name), ...this.shown(subject, name) };
  }

  private formulaUsed(subject: SubjectId, name: string, value: Value): ValueUsed | null {
    const formula = this.ruleSet.policy.vocabulary.formulas.get(name);
    if (formula === undefined) return null;
    // What is derived from a hidden value would tell it.
    const readsHidden = tellsHidden(formula.expression, frameOf(this.evidence, this.ruleSet.asOf, subject), this.ruleSet.surroundings, this.disclose);
    const disclosure = readsHidden ? 'hidden' : this.disclose(name, subject);
    const used = { subject, fact: name, label: formula.label, agency: 'platform', disclosure, isAnswer: false, isSupposed: false, isDerived: true, source: formula.source };
    return disclosure === 'hidden' || value === UNKNOWN ? used : { ...used, value: value as FactValue };
  }

  parameter(name: string): void {
    const parameter = this.ruleSet.policy.vocabulary.parameters.get(name);
    if (parameter === undefined) return;
    const inForce = this.ruleSet.parameter(name);
    this.parameters.set(name, { parameter: name, label: parameter.label, ...(inForce ?? { mark: 'unknown' as const }) });
  }

  private shown(subject: SubjectId, name: string): Pick<ValueUsed, 'value' | 'unknown' | 'source' | 'recordedOn'> {
    const value = this.evidence.value(subject, name);
    const fact = this.ruleSet.policy.vocabulary.facts.get(name);
    if (value === UNKNOWN) return fact === undefined ? {} : { unknown: this.evidence.reason(subject, fact) };
    const entry = this.evidence.entry(subject, name);
    // No record stands behind what is supposed.
    if (entry === undefined || !('value' in entry) || this.evidence.supposed(subject, name) !== undefined) return { value };
    return {
      value,
      ...(entry.source === undefined ? {} : { source: entry.source }),
      ...(entry.recordedOn === undefined ? {} : { recordedOn: entry.recordedOn }),
    };
  }
}
