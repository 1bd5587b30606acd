/**
 * Who and what an assessment of an employer is about: the employer, each person whom it employs on the day as a hire, and the place. The
 * persons themselves are no subjects: no agency is asked for more of them than their hire.
 */
import type { IsoDate } from '../../src/facts/envelope';
import { employerSubject, hireSubject, placeSubject } from '../../src/subgraph/agency';
import type { SubjectKey } from '../../src/subgraph/scalars';
import type { RegistryLoaders } from './registry.loader';
import { withoutKin } from './subjects';

/** So that the question, which travels to every agency, stays small. Whoever employs more is asked about page by page. */
export const hiresPerAssessment = 200;

/** The subjects, the employer first; `null` when the registry knew no such employer by that day. `after`: the last hire of the page before. */
export async function employerSubjectsOf(
  employerNumber: string,
  after: string,
  place: string,
  asOf: IsoDate,
  { loaders, today }: { readonly loaders: RegistryLoaders; readonly today: IsoDate },
): Promise<readonly SubjectKey[] | null> {
  const everybody = await loaders.hiredBy(employerNumber, asOf);
  if (everybody === null) return null;
  // Where somebody works is where she is to be found.
  const orders = await loaders.protectionOf(everybody, today);
  const hired = everybody.filter((id) => !orders.has(id));
  const coming = hired.filter((residentId) => residentId > after);
  const included = coming.slice(0, hiresPerAssessment);
  const hires = { present: hired.length, included: included.length, following: coming.length - included.length };
  return [
    { ...withoutKin(employerSubject(employerNumber)), hires },
    ...included.map((residentId) => withoutKin(hireSubject(employerNumber, residentId))),
    withoutKin(placeSubject(place)),
  ];
}
