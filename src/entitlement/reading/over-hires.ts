/** Reads what an amount asked for each hire comes to for the employer: from which sums it is taken, in which order. */
import { numberType } from '../feel/types';
import type { OverHires, TakenFrom } from '../rule';
import type { Vocabulary } from '../vocabulary';
import { textsIn } from './conditions';
import type { Place } from './document';
import { readExpression } from './formulas';
import { keysOf } from './keys';
import { scopeFor, usesOf } from './uses';

export function readOverHires(place: Place | null, vocabulary: Vocabulary): OverHires | undefined {
  if (place === null) return undefined;
  place.allow(keysOf.overHires);
  const text = textsIn(place);
  const items = place.need('takenFrom')?.items() ?? [];
  const takenFrom = items.map((item) => readTakenFrom(item, vocabulary)).filter((one) => one !== null);
  return { text, takenFrom };
}

/** Read of the employer: a sum that belongs to one hire cannot hold what all hires are taken from. */
function readTakenFrom(place: Place, vocabulary: Vocabulary): TakenFrom | null {
  place.allow(keysOf.asked);
  const feel = place.need('feel');
  const expression = feel === null ? null : readExpression(feel, scopeFor(vocabulary, ['employer']), numberType);
  const text = textsIn(place);
  if (feel === null || expression === null) return null;
  const ofHire = [...usesOf([expression], vocabulary).facts].find((fact) => vocabulary.facts.get(fact)?.of.includes('employer') === false && fact !== 'employer');
  if (ofHire !== undefined) feel.report(`\`${ofHire}\` is not a fact of the employer`, 'What all hires are taken from belongs to the employer.');
  return { feel: String(feel.value).trim(), expression, text };
}

/** Once the rule is read it is known of whom it is asked. */
export function refuseWithoutHires(place: Place | null, isAskedOfHires: boolean, hasAmount: boolean): void {
  if (place === null) return;
  if (!isAskedOfHires) place.report('`overHires` adds up over hires, and this rule is not asked of hires', 'A rule is asked of hires when it reads a fact of a hire, such as `hire.hired_on`.');
  if (!hasAmount) place.report('`overHires` needs an amount for each hire', 'Add `amount:` with `feel`.');
}
