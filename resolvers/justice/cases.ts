/** The cases of a person or an employer, and which of them are open on a day. */
import type { IsoDate } from '../../src/facts/envelope';
import type { CaseFile, JusticeLoaders, PartyEntry } from './justice.loader';

export interface PartyCase {
  readonly file: CaseFile;
  readonly role: PartyEntry['role'];
}

/** Waits for the parties and nothing else, so that all subjects of a request ask for their files at once: one statement. */
export async function casesOf(partyId: string, loaders: Pick<JusticeLoaders, 'parties' | 'caseFiles'>): Promise<readonly PartyCase[]> {
  const parties = await loaders.parties.load(partyId);
  const files = await Promise.all(parties.map(({ case_number }) => loaders.caseFiles.load(case_number)));
  return parties.flatMap(({ role }, index) => (files[index] ?? []).map((file) => ({ file, role })));
}

/** From the day of opening to the day before closing; the one opened last first. */
export function openCases(cases: readonly PartyCase[], day: IsoDate): readonly PartyCase[] {
  const open = cases.filter(({ file: { opened_on, closed_on } }) => opened_on <= day && (closed_on === null || closed_on > day));
  return open.toSorted(({ file: a }, { file: b }) => b.opened_on.localeCompare(a.opened_on) || b.entry_id - a.entry_id);
}
