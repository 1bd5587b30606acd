/** Whether voters can register for the election of their residents' committee. */
import type { IsoDate } from '../../src/facts/envelope';
import type { CommitteeElection } from './community.loader';

/** The election for which voters may register on the day, first and last day of registration included. */
export function electionOpenOn(elections: readonly CommitteeElection[], day: IsoDate): CommitteeElection | null {
  return elections.find((election) => election.registration_opens_on <= day && day <= election.registration_closes_on) ?? null;
}

/** The last round whose registration had ended by the day: the record on which "not open now" rests. */
export function lastElectionBefore(elections: readonly CommitteeElection[], day: IsoDate): CommitteeElection | null {
  const past = elections.filter((election) => election.registration_closes_on < day);
  return past.sort((a, b) => b.registration_closes_on.localeCompare(a.registration_closes_on))[0] ?? null;
}
