/** What every assessment has, whoever is asked about: a day that can be answered, a place that is served, an id of its own. */
import { createHash } from 'node:crypto';
import { Failure } from '../../src/failure';
import type { SubjectKey } from '../../src/subgraph/scalars';

/** Nothing is answered past this day: no law reaches that far. */
const lastDay = '2100-12-31';
const firstDay = '1949-10-01';

export function answerableDay(day: string): string {
  if (day >= firstDay && day <= lastDay) return day;
  throw new Failure('BAD_DATE', `Days from ${firstDay} to ${lastDay} can be asked about; got ${day}.`);
}

export function unservedPlace(place: string): Failure {
  return new Failure('UNKNOWN_PLACE', `No place ${place} is served: give the code of a county-level unit of Jilin; all urban districts of a city share the city's code.`);
}

/** Equal questions of one visit have equal ids. `page` tells the pages of an employer's hires apart. */
export function assessmentId(subjects: readonly SubjectKey[], place: string, asOf: string, visit: string, page = ''): string {
  const question = [visit, subjects[0]?.id, place, asOf, ...(page === '' ? [] : [page])].join('|');
  return createHash('sha256').update(question).digest('hex').slice(0, 20);
}
