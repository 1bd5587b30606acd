/**
 * Whether what an expression says would tell a value that its reader may not see: of a kind that nobody is shown, wherever it might be
 * read, or of a person who is not the reader's to see, where it was read in fact.
 */
import type { Disclose } from './determination';
import type { Expression } from './feel/expression';
import { Reads } from './advice/situation';
import { usesOf } from './reading/uses';
import { toClosures } from './three-valued/evaluate';
import type { Frame } from './three-valued/frame';
import type { Surroundings } from './three-valued/reading-nodes';

export function tellsHidden(expression: Expression, frame: Frame, surroundings: Surroundings, disclose: Disclose): boolean {
  if ([...usesOf([expression], surroundings.vocabulary).facts].some((fact) => disclose(fact, frame.subject) === 'hidden')) return true;
  const reads = new Reads();
  toClosures(expression, surroundings).value({ ...frame, members: [...frame.members], formulas: new Map(), trace: reads });
  return reads.facts.some(({ subject, fact }) => disclose(fact, subject) === 'hidden');
}
