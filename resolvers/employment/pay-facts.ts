/** Wages as facts: what the job pays, what the same post pays others, what is owed; and whether an employer answers for a disease. */
import type { EmploymentFacts } from '../../src/facts/facts.generated';
import type { DerivedFacts, FactsQuestion } from '../../src/subgraph/agency';
import { holdsUntil, known, lastRecorded, notHeld } from '../../src/subgraph/recorded';
import { contractInForce, endOfTerm } from './contract';
import { lastFinding } from './inspection';
import type { PersonRecords } from './person-records';
import type { WorkOnDay } from './position';
import { claimsKnownBy, monthlyWage, totalOwed } from './wages';

type Records = Pick<PersonRecords, 'contracts' | 'payments' | 'claims' | 'findings'>;

/**
 * Arrears are what was claimed or found, so that without either nothing is owed on record: 0. The wage of others in the post and the
 * liability for a disease are known from a finding alone.
 */
export function payFacts({ job }: WorkOnDay, records: Records, { asOf }: FactsQuestion): DerivedFacts<EmploymentFacts> {
  const contract = job === null ? null : contractInForce(records.contracts, job, asOf);
  const wage = job === null ? null : monthlyWage(contract, records.payments, job, asOf);
  const isAgreed = contract !== null && wage?.record === contract;
  const claims = claimsKnownBy(records.claims, asOf);
  const comparable = lastFinding(records.findings, 'comparable-wage', asOf);
  const liability = lastFinding(records.findings, 'disease-liability', asOf);
  return {
    'employment.wage_monthly': wage === null ? notHeld : { ...known(wage.monthlyYuan, wage.record), ...holdsUntil(isAgreed && job !== null ? endOfTerm(contract, job) : null) },
    'employment.wage_arrears': known(totalOwed(claims, asOf), lastRecorded(claims)),
    'employment.comparable_wage_monthly':
      comparable === null || comparable.comparable_wage_yuan === null ? notHeld : known(comparable.comparable_wage_yuan, comparable),
    'occupational_disease.employer_liability':
      liability === null || liability.liability === null ? notHeld : known(liability.liability, liability),
  };
}
