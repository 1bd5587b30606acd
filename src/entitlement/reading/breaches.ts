/** Reads where a right is broken, what may be claimed then, and until when. */
import { booleanType, dateType, numberType } from '../feel/types';
import { claimAddressees, type Breach, type LastDay } from '../rule';
import { readBilingual } from './bilingual';
import { readCitation, textsIn, type Surroundings } from './conditions';
import type { Place } from './document';
import { readExpression } from './formulas';
import { keysOf } from './keys';
import { readDay, readQuantity } from './quantities';
import { scopeFor } from './uses';

export function readBreaches(place: Place | null, surroundings: Omit<Surroundings, 'leaves'>): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const item of place?.items() ?? []) {
    const breach = readBreach(item, surroundings);
    if (breach === null) continue;
    if (breaches.some(({ id }) => id === breach.id)) item.get('id')?.report(`The breach \`${breach.id}\` is given twice`);
    breaches.push(breach);
  }
  return breaches;
}

function readBreach(place: Place, surroundings: Omit<Surroundings, 'leaves'>): Breach | null {
  const { vocabulary, self } = surroundings;
  place.allow(keysOf.breach);
  const feel = place.need('feel');
  const expression = feel === null ? null : readExpression(feel, scopeFor(vocabulary, self), booleanType);
  const amount = readQuantity(place.get('amount'), vocabulary, self, numberType);
  const lastDay = readLastDay(place.get('lastDay'), surroundings);
  const [id, text, citation, claim] = [place.need('id')?.text() ?? '', textsIn(place), readCitation(place, surroundings), readBilingual(place.need('claim'))];
  const claimFrom = place.need('claimFrom')?.oneOf(claimAddressees) ?? 'employer';
  const [from, until] = [readDay(place.get('from')), readDay(place.get('until'))];
  if (from !== undefined && until !== undefined && until < from) place.get('until')?.report('The breach ends before it begins');
  const remedies = place.need('remedies')?.items().map((item) => item.text()) ?? [];
  if (feel === null || expression === null) return null;
  return {
    id, feel: String(feel.value).trim(), expression, text, citation, claimFrom, claim, remedies,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(amount === undefined ? {} : { amount }),
    ...(lastDay === undefined ? {} : { lastDay }),
  };
}

function readLastDay(place: Place | null, { vocabulary, self }: Omit<Surroundings, 'leaves'>): LastDay | undefined {
  if (place === null) return undefined;
  place.allow(keysOf.asked);
  const feel = place.get('feel');
  const expression = feel === null ? null : readExpression(feel, scopeFor(vocabulary, self), dateType);
  const text = textsIn(place);
  return feel === null || expression === null ? { text } : { feel: String(feel.value).trim(), expression, text };
}
