/** Reads what stands in several places of a rule: an amount or a period, a day, a text that may be left out. */
import type { IsoDate } from '../../facts/envelope';
import { isCalendarDay, type SubjectKind } from '../../facts/shape';
import type { Bilingual } from '../determination';
import { numberType, type Type } from '../feel/types';
import { amountBearers, type Amount, type Quantity } from '../rule';
import type { Vocabulary } from '../vocabulary';
import { readBilingual, textIn } from './bilingual';
import type { Place } from './document';
import { readExpression } from './formulas';
import { keysOf } from './keys';
import { scopeFor } from './uses';

/** The amount of an entitlement says, beside what it comes to, whose it is and who pays it. */
export function readAmount(place: Place | null, vocabulary: Vocabulary, self: readonly SubjectKind[]): Amount | undefined {
  const quantity = readQuantity(place, vocabulary, self, numberType, keysOf.amount);
  if (place === null || quantity === undefined) return undefined;
  const [per, payable] = [place.get('per')?.oneOf(amountBearers), place.get('payable')];
  if (payable !== null && typeof payable.value !== 'boolean') payable.report('Expected true or false', 'True: the person has to pay the sum.');
  return { ...quantity, ...(per === undefined ? {} : { per }), ...(payable === null ? {} : { isPayable: payable.value === true }) };
}

export function readQuantity(
  place: Place | null,
  vocabulary: Vocabulary,
  self: readonly SubjectKind[],
  wanted: Type,
  more: readonly string[] = [],
): Quantity | undefined {
  if (place === null) return undefined;
  place.allow([...keysOf.quantity, ...more]);
  const feel = place.get('feel');
  const unit = place.get('unit')?.text();
  const isWorded = place.get('zh') !== null || place.get('en') !== null || feel === null;
  const expression = feel === null ? null : readExpression(feel, scopeFor(vocabulary, self), wanted);
  return {
    ...(isWorded ? { text: { zh: textIn(place, 'zh'), en: textIn(place, 'en') } } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(feel === null || expression === null ? {} : { feel: String(feel.value).trim(), expression }),
  };
}

export function optional(place: Place | null): Bilingual | undefined {
  return place === null ? undefined : readBilingual(place);
}

export function readDay(place: Place | null): IsoDate | undefined {
  if (place === null) return undefined;
  const { value } = place;
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  place.report('Expected a day such as 2016-09-01');
  return undefined;
}
