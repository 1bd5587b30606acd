/** Which file of civil affairs speaks for a person's household on a day: who lives together by their own declaration. */
import { isValidOn } from '../../src/database/history';
import type { IsoDate } from '../../src/facts/envelope';
import type { FileMember } from './civil-affairs.loader';

export interface HouseholdFile {
  readonly number: string;
  /** Where it is kept. */
  readonly city: string;
  /** First day of the member through whom it was found. */
  readonly since: IsoDate;
  /** The members on the day, each once. */
  readonly members: readonly FileMember[];
}

/** The files in which the person stands on the day, from all rows read for that person: those in the place asked about, then the latest. */
export function filesOf(residentId: string, rows: readonly FileMember[], place: string | null, day: IsoDate): readonly HouseholdFile[] {
  const current = rows.filter((row) => isValidOn(row, day));
  return current
    .filter((row) => row.resident_id === residentId)
    .sort((a, b) => rank(a, place) - rank(b, place) || b.valid_from.localeCompare(a.valid_from) || b.entry_id - a.entry_id)
    .map(({ file_number, city, valid_from }) => ({ number: file_number, city, since: valid_from, members: membersOf(file_number, current) }));
}

/**
 * The file that speaks for the person: the person's own, and where there is none that of the others of the household, because whoever is
 * away is often left out of the declaration at home.
 */
export function fileSpeakingFor(own: readonly HouseholdFile[], others: readonly HouseholdFile[], place: string): HouseholdFile | null {
  return own[0] ?? others.find(({ city }) => city === place) ?? others[0] ?? null;
}

function rank({ city }: FileMember, place: string | null): number {
  return city === place ? 0 : 1;
}

function membersOf(fileNumber: string, rows: readonly FileMember[]): readonly FileMember[] {
  const members = new Map(rows.filter((row) => row.file_number === fileNumber).map((row) => [row.resident_id, row]));
  return [...members.values()];
}
