/** Whether the school recognises a pupil's family as in economic hardship (家庭经济困难学生认定), a finding of one school year. */
import { isValidOn } from '../../src/database/history';
import type { IsoDate } from '../../src/facts/envelope';
import type { HardshipRecognitionEntry } from './education.loader';

export function recognitionOn(recognitions: readonly HardshipRecognitionEntry[], day: IsoDate): HardshipRecognitionEntry | null {
  return recognitions.find((recognition) => isValidOn(recognition, day)) ?? null;
}

/** Schools look at their pupils anew in September and October; until then last year's finding is neither renewed nor refused. */
export function awaitsRenewal(recognitions: readonly HardshipRecognitionEntry[], day: IsoDate): boolean {
  const [year, month] = [Number(day.slice(0, 4)), day.slice(5, 7)];
  return (month === '09' || month === '10') && recognitions.some((last) => last.school_year === year - 1 && last.valid_from <= day);
}
