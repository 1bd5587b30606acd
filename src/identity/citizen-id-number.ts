/**
 * The citizen identity number (公民身份号码, GB 11643): six digits of place, eight of birth, three of order, one check place.
 *
 * Anything here answers about the number's form only. It never puts a number into a message.
 */

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkPlaces = '10X98765432';

/** Eighteen places, a day that exists, and a check place that fits (ISO 7064, MOD 11-2). */
export function isCitizenIdNumber(text: string): boolean {
  return /^[1-9]\d{16}[\dX]$/.test(text) && hasRealBirthDate(text) && hasValidChecksum(text);
}

export function hasValidChecksum(number: string): boolean {
  return number.length === 18 && checkPlaceOf(number.slice(0, 17)) === number[17];
}

/** The eighteenth place for the first seventeen digits. */
export function checkPlaceOf(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return checkPlaces.charAt(sum % 11);
}

function hasRealBirthDate(number: string): boolean {
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
