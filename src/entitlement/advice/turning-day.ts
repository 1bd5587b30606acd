/** The first day on which something holds that does not hold today, if only the days go on. */
import type { IsoDate } from '../../facts/envelope';
import { readsDay } from '../ahead/reads-day';
import { addDays, addMonths } from '../dates';
import type { Expression } from '../feel/expression';
import type { Frame } from '../three-valued/frame';
import { truthOf } from '../three-valued/kleene';
import { valueOn, type Situation } from './situation';

/** Months from now at which it is looked at: narrow first, then up to the length of a life. */
const looks = [1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 48, 60, 84, 120, 168, 216, 264, 312, 360, 480, 600, 720];

/** Null where it does not turn; a turn that is gone again before the next look is not seen. */
export function dayOfTurning(wanted: boolean, expression: Expression, frame: Frame, situation: Situation): IsoDate | null {
  if (!readsDay(expression, situation.ruleSet.policy.vocabulary)) return null;
  const holdsOn = (day: IsoDate): boolean => truthOf(valueOn(day, expression, frame, situation)) === wanted;
  let before = frame.asOf;
  for (const months of looks) {
    const day = addMonths(frame.asOf, months);
    if (day === null) return null;
    if (holdsOn(day)) return firstBetween(before, day, holdsOn);
    before = day;
  }
  return null;
}

/** It fails on the first day and holds on the last: halves the days between until the turn is found. */
function firstBetween(fails: IsoDate, holds: IsoDate, holdsOn: (day: IsoDate) => boolean): IsoDate {
  let [before, after] = [fails, holds];
  for (;;) {
    const middle = addDays(before, Math.floor(daysFrom(before, after) / 2));
    if (middle === before) return after;
    if (holdsOn(middle)) after = middle;
    else before = middle;
  }
}

function daysFrom(one: IsoDate, other: IsoDate): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);
}
