/** The written contract of a job: a job goes on when its contract has run out, and is without one then. */
import { addDays, addMonths } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { Contract } from './employment.loader';
import { earlierOf } from './months';
import type { WorkSpell } from './work-record';

/**
 * An open-ended contract outlasts any term that a rule asks for. The fact is a whole number of months, so that "without end" is written
 * as a hundred years, which no term of a contract comes near.
 */
export const openEndedMonths = 1200;

/** The last day of a term that runs out while the job goes on; null for a contract without one, and of a job that is over. */
export function endOfTerm({ begins_on, term_months }: Contract, job: WorkSpell): IsoDate | null {
  return term_months === null || job.until !== null ? null : addDays(addMonths(begins_on, term_months), -1);
}

/** The contract in force on the day, or on the last day of a job that is over. */
export function contractInForce(contracts: readonly Contract[], job: WorkSpell, day: IsoDate): Contract | null {
  const reference = job.until === null ? day : earlierOf(day, job.until);
  const inForce = contracts.filter(
    (contract) =>
      contract.employer_number === job.employer &&
      contract.signed_on <= day &&
      contract.begins_on <= reference &&
      (contract.term_months === null || reference < addMonths(contract.begins_on, contract.term_months)),
  );
  return inForce.sort((a, b) => b.begins_on.localeCompare(a.begins_on))[0] ?? null;
}
