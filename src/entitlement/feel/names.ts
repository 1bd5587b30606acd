/** Finds what a dotted name means: the day, a parameter, a fact, a formula, and whose. */
import { didYouMean } from '../nearest';
import type { SubjectKind } from '../../facts/shape';
import type { FactEntryOfVocabulary } from '../vocabulary';
import type { Expression, SubjectPath } from './expression';
import { refuse, type Span } from './syntax';
import { dateType, orNull, typeOfShape, type Type } from './types';

/** The names that an expression may use. */
export interface Scope {
  readonly facts: ReadonlyMap<string, FactEntryOfVocabulary>;
  readonly formulas: ReadonlyMap<string, { readonly type: Type }>;
  readonly parameters: ReadonlyMap<string, { readonly type: Type }>;
  /** What the subject of the rule may be. */
  readonly self: readonly SubjectKind[];
  /** Variables of the quantifiers around, from the outermost. */
  readonly variables: readonly string[];
}

/** Where a path stands while it is followed: whose facts the rest of the name reads. */
interface Standpoint {
  readonly subject: SubjectPath;
  readonly kinds: readonly SubjectKind[];
  /** True once a relation was followed that may lead to nobody. */
  readonly mayBeNobody: boolean;
}

export function resolveName(name: string, span: Span, scope: Scope): Expression {
  const { from, to } = span;
  if (name === 'as_of') return { kind: 'as-of', type: dateType, from, to };
  if (name.startsWith('local.')) return parameter(name, span, scope);
  const [head = '', ...rest] = name.split('.');
  const slot = scope.variables.lastIndexOf(head);
  if (slot >= 0) {
    if (rest.length === 0) refuse(from, `\`${head}\` is a person, not a value`, `Name one of the person's facts, such as \`${head}.hukou.place\`.`);
    const subject: SubjectPath = { kind: 'variable', slot, name: head };
    return follow(rest.join('.'), name, span, scope, { subject, kinds: ['person'], mayBeNobody: false });
  }
  return follow(name, name, span, scope, { subject: { kind: 'self' }, kinds: scope.self, mayBeNobody: false });
}

function parameter(name: string, { from, to }: Span, scope: Scope): Expression {
  const wanted = name.slice('local.'.length);
  const found = scope.parameters.get(wanted);
  if (found === undefined) {
    const hint = didYouMean(wanted, scope.parameters.keys())?.replace('`', '`local.');
    return refuse(from, `Unknown parameter \`${name}\``, hint ?? 'Add it to policy/places/parameters.yml.');
  }
  return { kind: 'parameter', parameter: wanted, type: found.type, from, to };
}

function follow(name: string, written: string, span: Span, scope: Scope, at: Standpoint): Expression {
  const { from, to } = span;
  if (name.startsWith('spouse.')) {
    requireKind(at, ['person'], written, from);
    return follow(name.slice('spouse.'.length), written, span, scope, {
      subject: { kind: 'spouse', of: at.subject },
      kinds: ['person'],
      mayBeNobody: true,
    });
  }
  const formula = scope.formulas.get(name);
  if (formula !== undefined) {
    requireKind(at, ['person'], written, from);
    return { kind: 'formula', formula: name, subject: at.subject, type: orNull(formula.type, at.mayBeNobody), from, to };
  }
  const fact = scope.facts.get(name);
  if (fact === undefined) return refuseUnknown(name, written, from, scope);
  const { subject, mayBeNobody } = subjectOf(fact, written, from, at);
  return { kind: 'fact', fact: name, subject, type: orNull(typeOfShape(fact.shape), mayBeNobody), from, to };
}

function subjectOf(fact: FactEntryOfVocabulary, written: string, from: number, at: Standpoint): Standpoint {
  if (fact.of.includes('place')) {
    if (at.subject.kind !== 'self') refuse(from, `\`${written}\`: a place is not a fact of a person`, `Write \`${fact.name}\`.`);
    return { subject: { kind: 'place' }, kinds: ['place'], mayBeNobody: false };
  }
  const isOfEmployerOnly = fact.of.includes('employer') && !fact.of.includes('person');
  const isAskedOfEmployer = at.kinds.every((kind) => kind === 'employer' || kind === 'pair');
  if (isOfEmployerOnly || (isAskedOfEmployer && fact.of.includes('employer'))) {
    const mayBeNobody = at.mayBeNobody || at.kinds.includes('person');
    return { subject: { kind: 'employer', of: at.subject }, kinds: ['employer'], mayBeNobody };
  }
  // `hire.x` in a rule for employers makes it a rule for (employer, hired person) pairs.
  if (fact.of.includes('pair') && isAskedOfEmployer) return at;
  requireKind(at, fact.of, written, from);
  return at;
}

function requireKind(at: Standpoint, allowed: readonly SubjectKind[], written: string, from: number): void {
  const wrong = at.kinds.find((kind) => !allowed.includes(kind));
  if (wrong !== undefined) refuse(from, `\`${written}\` is not a fact of ${wrong === 'employer' ? 'an employer' : `a ${wrong}`}`, `It belongs to: ${allowed.join(', ')}.`);
}

function refuseUnknown(name: string, written: string, from: number, scope: Scope): never {
  const prefix = written.slice(0, written.length - name.length);
  const known = [...scope.facts.keys(), ...scope.formulas.keys(), 'as_of'];
  const hint = didYouMean(name, known)?.replace('`', `\`${prefix}`);
  return refuse(from, `Unknown fact \`${written}\``, hint ?? relatives(name, known) ?? 'Facts are listed in policy/vocabulary.');
}

/** The facts that begin alike: `hukou.…`. */
function relatives(name: string, known: readonly string[]): string | undefined {
  const family = known.filter((one) => name.includes('.') && one.startsWith(`${name.split('.')[0] ?? ''}.`));
  return family.length === 0 ? undefined : `There are: ${family.join(', ')}.`;
}
