/** One expression alone as generated code, for holding the back-end to its oracle. */
import type { IsoDate, SubjectId } from '../../facts/envelope';
import type { Expression } from '../feel/expression';
import type { Evidence } from '../three-valued/evidence';
import { UNKNOWN, type Value } from '../three-valued/kleene';
import type { Surroundings } from '../three-valued/reading-nodes';
import { moduleOver } from './law-program';
import { unpackedDay } from './packed-days';
import { Layout, UnpackedFacts, type Unpacked, type UnpackedSubject } from './unpacked-facts';
import { ExpressionWriter } from './write-expression';

export type GeneratedExpression = (evidence: Evidence, subject: SubjectId, asOf: IsoDate) => Value;

/** Null where code may not be made from text. */
export function generatedExpression(expression: Expression, surroundings: Surroundings): GeneratedExpression | null {
  const module = moduleOver(surroundings.vocabulary);
  const name = module.functionOf(0, (body) => `return ${new ExpressionWriter(module, body).value(expression)};`);
  const value = module.run(name) as ((self: UnpackedSubject, facts: UnpackedFacts) => Unpacked) | null;
  if (value === null) return null;
  const law = { place: `place:${surroundings.place}` as const, given: module.givenIn(surroundings) };
  const layout = new Layout(module.slots, 0);
  return (evidence, subject, asOf) => {
    const facts = new UnpackedFacts(evidence, law, layout, asOf);
    const unpacked = value(facts.subject(subject), facts);
    if (unpacked === undefined) return UNKNOWN;
    return expression.type.kind === 'date' && typeof unpacked === 'number' ? unpackedDay(unpacked) : unpacked;
  };
}
