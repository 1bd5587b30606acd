/**
 * In which sense a person is left behind on a day, from the village's register alone: the person's age, and which of those on whom the
 * person depends are away at work.
 *
 * The register takes only people with a rural register who live where they are registered, so that an entry proves both.
 */
import { isValidOn } from '../../src/database/history';
import { addDays, addYears } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { LeftBehindPerson, LeftBehindRelative } from './civil-affairs.loader';

export type LeftBehindKind = 'none' | 'child' | 'woman' | 'elder';

export interface LeftBehind {
  /** `null` while it is not yet looked into whether the parent at home can care for the child. */
  readonly kind: LeftBehindKind | null;
  readonly entry: LeftBehindPerson;
  /** Last day on which it holds, where age ends it. */
  readonly until: IsoDate | null;
  /** In which sense the person is left behind on the day after; left out where that is not looked into. */
  readonly then?: LeftBehindKind;
}

/** 国发〔2016〕13号: a child up to the day before the sixteenth birthday. */
const childUntilAgeYears = 16;
const adultAgeYears = 18;
/** 老年人权益保障法 art. 2. */
const elderAgeYears = 60;

/** What the entry of the day says; `null` without one. */
export function leftBehindOn(
  entries: readonly LeftBehindPerson[],
  relatives: readonly LeftBehindRelative[],
  day: IsoDate,
): LeftBehind | null {
  const entry = entries.filter((one) => isValidOn(one, day)).sort((a, b) => b.valid_from.localeCompare(a.valid_from))[0];
  if (entry === undefined) return null;
  const present = relatives.filter((relative) => isValidOn(relative, day));
  const kind = kindOf(entry, present, day);
  return { kind, entry, ...changeOfAge(kind, entry, present, day) };
}

/** The next birthday from which the same entry says something else. */
function changeOfAge(
  kind: LeftBehindKind | null, entry: LeftBehindPerson, relatives: readonly LeftBehindRelative[], day: IsoDate,
): Pick<LeftBehind, 'until' | 'then'> {
  for (const years of [childUntilAgeYears, adultAgeYears, elderAgeYears]) {
    const birthday = addYears(entry.birth_date, years);
    const then = birthday > day ? kindOf(entry, relatives, birthday) : kind;
    if (then !== kind) return { until: addDays(birthday, -1), ...(then === null ? {} : { then }) };
  }
  return { until: null };
}

function kindOf(entry: LeftBehindPerson, relatives: readonly LeftBehindRelative[], day: IsoDate): LeftBehindKind | null {
  const isAged = (years: number): boolean => addYears(entry.birth_date, years) <= day;
  if (!isAged(childUntilAgeYears)) return childOf(relatives.filter(({ relation }) => relation === 'parent'));
  if (isAged(elderAgeYears) && areAllAway(relatives.filter(({ relation }) => relation === 'supporting-child'))) return 'elder';
  const isWoman = entry.sex === 'female' && isAged(adultAgeYears);
  return isWoman && areAllAway(relatives.filter(({ relation }) => relation === 'spouse')) ? 'woman' : 'none';
}

/** Both parents away, or one away and the other unable to care; of an only parent, that one away. */
function childOf(parents: readonly LeftBehindRelative[]): LeftBehindKind | null {
  if (!parents.some(({ is_away }) => is_away)) return 'none';
  const staying = parents.filter(({ is_away }) => !is_away);
  if (staying.some(({ is_able_to_care }) => is_able_to_care === true)) return 'none';
  return staying.some(({ is_able_to_care }) => is_able_to_care === null) ? null : 'child';
}

/** Of nobody it cannot be said that they are away. */
function areAllAway(relatives: readonly LeftBehindRelative[]): boolean {
  return relatives.length > 0 && relatives.every(({ is_away }) => is_away);
}
