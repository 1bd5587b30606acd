/**
 * The first day on which a question comes to one of the wanted answers, found by halving: a stretch that cannot come to any of them is passed
 * over in one go, whatever its length; another is cut in two, the earlier half first. A single day is asked exactly.
 *
 * It is exact because "cannot" is never said too easily (`over-days.ts`), and quick because a stretch that may hold the day is halved fifteen
 * times before it is one day of a hundred years.
 */
import type { IsoDate } from '../../facts/envelope';
import { addDays } from '../dates';
import { has, type Truths } from './truths';

export interface Asked {
  /** What it may come to on the days from the first to the last. */
  readonly over: (first: IsoDate, last: IsoDate) => Truths;
  /** What it comes to on the day: one truth value. */
  readonly on: (day: IsoDate) => Truths;
}

export interface Found {
  readonly on: IsoDate;
  readonly truths: Truths;
}

export function firstDay(asked: Asked, wanted: Truths, first: IsoDate, last: IsoDate): Found | null {
  if (first === last) {
    const truths = asked.on(first);
    return has(truths, wanted) ? { on: first, truths } : null;
  }
  if (!has(asked.over(first, last), wanted)) return null;
  const middle = addDays(first, Math.floor(daysFrom(first, last) / 2));
  return firstDay(asked, wanted, first, middle) ?? firstDay(asked, wanted, addDays(middle, 1), last);
}

const millisecondsPerDay = 86_400_000;

function daysFrom(first: IsoDate, last: IsoDate): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / millisecondsPerDay);
}
