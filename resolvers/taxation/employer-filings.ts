/** What an employer filed by a day: its size, and the fund for the education of its staff. */
import { isValidOn } from '../../src/database/history';
import type { IsoDate } from '../../src/facts/envelope';
import type { EducationFundReturn, SizeFiling, StaffRecognition } from './taxation.loader';

/** The filing of the latest year; it stands until the next one. */
export function lastFiled<Filing extends SizeFiling | EducationFundReturn>(filings: readonly Filing[], day: IsoDate): Filing | null {
  const filed = filings.filter(({ filed_on }) => filed_on <= day);
  return filed.toSorted((a, b) => b.year - a.year || b.filed_on.localeCompare(a.filed_on))[0] ?? null;
}

export function isAccruedInFull({ accrued_yuan, due_yuan }: EducationFundReturn): boolean {
  return accrued_yuan >= due_yuan;
}

/**
 * Share of the year's fund spent on front-line and migrant workers, to the ten-thousandth. Money left from earlier years may make it more
 * than the whole, which counts as the whole; of an empty fund there is no share (`null`).
 */
export function frontlineShare({ accrued_yuan, frontline_yuan }: EducationFundReturn): number | null {
  if (accrued_yuan === 0) return null;
  return Math.min(1, Math.round((frontline_yuan / accrued_yuan) * 10_000) / 10_000);
}

export function staffRecognitionOn(recognitions: readonly StaffRecognition[], day: IsoDate): StaffRecognition | null {
  return recognitions.find((recognition) => isValidOn(recognition, day)) ?? null;
}
