/** Reads whether a benefit is received already, and with which others it does not add up. */
import { booleanType } from '../feel/types';
import type { Overlap, Received } from '../rule';
import { readCitation, textsIn, type Surroundings } from './conditions';
import type { Place } from './document';
import { readExpression } from './formulas';
import { keysOf } from './keys';
import { scopeFor } from './uses';

export function readReceived(place: Place | null, { vocabulary, self }: Omit<Surroundings, 'leaves'>): Received | undefined {
  if (place === null) return undefined;
  place.allow(keysOf.asked);
  const feel = place.need('feel');
  const expression = feel === null ? null : readExpression(feel, scopeFor(vocabulary, self), booleanType);
  const text = textsIn(place);
  return feel === null || expression === null ? undefined : { feel: String(feel.value).trim(), expression, text };
}

/** Whether the other entitlement exists is asked once all rules are read. */
export function readOverlaps(top: Place, surroundings: Omit<Surroundings, 'leaves'>): readonly Overlap[] {
  return [...overlapsUnder(top.get('excludes'), 'excludes', surroundings), ...overlapsUnder(top.get('reducedBy'), 'reduced-by', surroundings)];
}

function overlapsUnder(place: Place | null, kind: Overlap['kind'], surroundings: Omit<Surroundings, 'leaves'>): readonly Overlap[] {
  return (place?.items() ?? []).map((item) => {
    item.allow(keysOf.overlap);
    return { kind, other: item.need('id')?.text() ?? '', text: textsIn(item), citation: readCitation(item, surroundings) };
  });
}
