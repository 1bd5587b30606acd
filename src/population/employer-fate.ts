/** What became of an employer: it follows from the number, so that whoever worked there is told the same. */
import type { EmployerState } from '../database/tables/employment';
import { addDays } from './calendar';
import * as calibration from './calibration';
import { employerOf } from './employers';

/** Which of the employer's own draws is that of its fate. */
const purpose = 62;

export interface EmployerFate {
  readonly state: Exclude<EmployerState, 'operating'>;
  readonly from: string;
}

/** Null for one that operates. The others came to grief in the last months, so that few were hired there afterwards. */
export function employerFateOf(number: string): EmployerFate | null {
  const chance = employerOf(number).chance(purpose);
  const state = chance.weighted(calibration.employerFate);
  return state === 'operating' ? null : { state, from: addDays('2016-02-01', chance.between(0, 190)) };
}
