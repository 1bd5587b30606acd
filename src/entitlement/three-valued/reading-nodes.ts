/** The nodes that reach outside the expression: facts, formulas, and parameters of the place. */
import type { FactValue, SubjectId } from '../../facts/envelope';
import type { SubjectPath } from '../feel/expression';
import type { Vocabulary } from '../vocabulary';
import type { Evaluator, Frame } from './frame';
import { UNKNOWN, type Unknown, type Value } from './kleene';

/** What is fixed at a place while its law does not change. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  readonly place: string;
  /** Values that come with the question: `place.city`, `place.city_class`. */
  readonly given: ReadonlyMap<string, FactValue>;
  /** Value of a parameter here; undefined when there is none. */
  readonly parameter: (name: string) => FactValue | undefined;
  /** Closures of a formula, built on first use. */
  readonly formula: (name: string) => Evaluator;
}

/** A subject is found, known to be nobody (null), or its relation is unknown. */
type Found = SubjectId | null | Unknown;

export function parameterNode(name: string, surroundings: Surroundings): Evaluator {
  const value = surroundings.parameter(name);
  const found = value === undefined ? UNKNOWN : value;
  return {
    value(frame) {
      frame.trace?.parameter(name);
      return found;
    },
    gaps: (_frame, gaps) => gaps.parameter(name),
  };
}

export function factNode(fact: string, path: SubjectPath, surroundings: Surroundings): Evaluator {
  const given = surroundings.given.get(fact);
  if (given !== undefined) return { value: () => given, gaps: () => undefined };
  const find = heldPerHire(fact, path, surroundings) ?? finder(path, surroundings);
  return {
    value(frame) {
      const subject = find(frame);
      if (typeof subject !== 'string') return subject;
      frame.trace?.fact(subject, fact);
      return frame.evidence.value(subject, fact);
    },
    gaps(frame, gaps) {
      const subject = find(frame);
      if (typeof subject === 'string') gaps.fact(subject, fact);
      else gapOfRelation(path, fact, frame, surroundings, gaps.fact.bind(gaps));
    },
  };
}

export function formulaNode(name: string, path: SubjectPath, surroundings: Surroundings): Evaluator {
  const find = finder(path, surroundings);
  // Formulas may name each other in any order, so their closures are fetched when first needed.
  let body: Evaluator | undefined;
  const formula = () => (body ??= surroundings.formula(name));
  return {
    value(frame) {
      const subject = find(frame);
      if (typeof subject !== 'string') return subject;
      const inner = frameFor(subject, frame);
      if (frame.trace !== undefined) {
        const traced = formula().value(inner);
        frame.trace.formula(subject, name, traced);
        return traced;
      }
      const key = `${subject} ${name}`;
      const known = frame.formulas.get(key);
      if (known !== undefined) return known;
      const value: Value = formula().value(inner);
      frame.formulas.set(key, value);
      return value;
    },
    gaps(frame, gaps) {
      const subject = find(frame);
      if (typeof subject === 'string') formula().gaps(frameFor(subject, frame), gaps);
      else gapOfRelation(path, name, frame, surroundings, gaps.fact.bind(gaps));
    },
  };
}

export function frameFor(subject: SubjectId, frame: Frame): Frame {
  return { ...frame, subject, members: [] };
}

export function finder(path: SubjectPath, surroundings: Surroundings): (frame: Frame) => Found {
  switch (path.kind) {
    case 'self':
      return (frame) => frame.subject;
    case 'place': {
      const place: SubjectId = `place:${surroundings.place}`;
      return () => place;
    }
    case 'variable': {
      const { slot } = path;
      return (frame) => frame.members[slot] ?? UNKNOWN;
    }
    case 'spouse':
    case 'employer': {
      const from = finder(path.of, surroundings);
      const relation = path.kind;
      return (frame) => {
        const subject = from(frame);
        if (typeof subject !== 'string' || (relation === 'employer' && subject.startsWith('employer:'))) return subject;
        frame.trace?.fact(subject, relation);
        return frame.evidence.value(subject, relation) as Found;
      };
    }
  }
}

/**
 * A fact of an employer that may differ from worker to worker (did it insure this one?) is read of the hire where an agency answers for
 * the hire, or something is supposed of it, and of the employer otherwise.
 */
function heldPerHire(fact: string, path: SubjectPath, surroundings: Surroundings): ((frame: Frame) => Found) | undefined {
  if (path.kind !== 'employer' || surroundings.vocabulary.facts.get(fact)?.of.includes('pair') !== true) return undefined;
  const [employerOf, workerOf] = [finder(path, surroundings), finder(path.of, surroundings)];
  return (frame) => {
    const employer = employerOf(frame);
    const worker = workerOf(frame);
    if (typeof employer !== 'string' || typeof worker !== 'string') return employer;
    const hire = hireOf(employer, worker);
    return frame.evidence.entry(hire, fact) === undefined && frame.evidence.supposed(hire, fact) === undefined ? employer : hire;
  };
}

/** The pair of an employer and a worker, who may be named by the pair already. */
export function hireOf(employer: SubjectId, worker: SubjectId): SubjectId {
  return worker.startsWith('pair:') ? worker : `pair:${employer.slice('employer:'.length)}/${worker.slice('person:'.length)}`;
}

/** The relation itself is unknown: name the fact as the rule wrote it, of the last subject who is known. */
function gapOfRelation(path: SubjectPath, fact: string, frame: Frame, surroundings: Surroundings, report: (subject: SubjectId, fact: string, written?: string) => void): void {
  if (path.kind !== 'spouse' && path.kind !== 'employer') return;
  const from = finder(path.of, surroundings)(frame);
  const written = path.kind === 'spouse' ? `spouse.${fact}` : fact;
  if (typeof from === 'string') report(from, path.kind, written);
  else gapOfRelation(path.of, written, frame, surroundings, report);
}
