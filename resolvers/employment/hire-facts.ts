/** A hire, an employer with a person, as the employer filed it. */
import type { EmploymentFacts } from '../../src/facts/facts.generated';
import { employerSubject, factsOfHires, type DerivedFacts, type FactsBySubject, type FactsQuestion } from '../../src/subgraph/agency';
import { endOfYear, holdsUntil, known, notHeld } from '../../src/subgraph/recorded';
import { contractInForce, endOfTerm, openEndedMonths } from './contract';
import type { Contract, EmploymentLoaders, Filing, Registration } from './employment.loader';
import { calendarMonths, earlierOf, laterOf } from './months';
import { unemploymentBefore, unemploymentMonthsBefore } from './unemployment';
import { workBy } from './work-record';

type Derived = DerivedFacts<EmploymentFacts>;

export function hireFacts(question: FactsQuestion, loaders: EmploymentLoaders): Promise<FactsBySubject> {
  return factsOfHires<EmploymentFacts>(question, async ({ employerNumber, residentId }) => {
    const [filings, contracts, registrations] = await Promise.all([
      loaders.filings.load(residentId),
      loaders.contracts.load(residentId),
      loaders.registrations.load(residentId),
    ]);
    return hireFactsOf(employerNumber, lastHire(filings, employerNumber, question.asOf), contracts, registrations, question.asOf);
  });
}

export function lastHire(filings: readonly Filing[], employerNumber: string, day: string): Filing | null {
  const hires = filings.filter((filing) => filing.employer_number === employerNumber && filing.started_on <= day);
  return hires.sort((a, b) => b.started_on.localeCompare(a.started_on))[0] ?? null;
}

/** A pair names its employer itself. A hire that was not filed is not held; one that was filed without a contract has a term of 0 months. */
export function hireFactsOf(
  employerNumber: string, filing: Filing | null, contracts: readonly Contract[], registrations: readonly Registration[], day: string,
): Derived {
  if (filing === null) return { ...notFiled, 'employer': known(employerSubject(employerNumber)) };
  const unemployment = unemploymentBefore(registrations, filing.started_on);
  return {
    'employer': known(employerSubject(employerNumber), filing),
    'hire.migrant_worker': filing.hukou_type === null ? notHeld : known(isMigrantWorker(filing), filing),
    'hire.hired_on': known(filing.started_on, filing),
    'hire.unemployment_months_before_hire': known(unemploymentMonthsBefore(unemployment, filing.started_on), unemployment),
    'hire.contract_months': contractMonths(filing, contracts, day),
    'hire.months_worked_in_year': { ...known(monthsWorkedInYear(filing, day), filing), ...holdsUntil(endOfYear(day)) },
  };
}

const notFiled: Derived = {
  'hire.migrant_worker': notHeld,
  'hire.hired_on': notHeld,
  'hire.unemployment_months_before_hire': notHeld,
  'hire.contract_months': notHeld,
  'hire.months_worked_in_year': notHeld,
};

/** A rural household register shown at the hire, and work outside farming. */
function isMigrantWorker({ hukou_type, industry }: Filing): boolean {
  return hukou_type === 'rural' && industry !== 'agriculture';
}

function contractMonths(filing: Filing, contracts: readonly Contract[], day: string): NonNullable<Derived['hire.contract_months']> {
  const [job] = workBy(day, { filings: [filing], entries: [], registrations: [] });
  const contract = job === undefined ? null : contractInForce(contracts, job, day);
  if (contract === null || job === undefined) return known(0, filing);
  return { ...known(contract.term_months ?? openEndedMonths, contract), ...holdsUntil(endOfTerm(contract, job), 0) };
}

/** Calendar months of the year in which the person worked for the employer, each counted whole, the month of the day included. */
export function monthsWorkedInYear({ started_on, ended_on }: Pick<Filing, 'started_on' | 'ended_on'>, day: string): number {
  const first = laterOf(started_on, `${day.slice(0, 4)}-01-01`);
  const last = ended_on === null ? day : earlierOf(ended_on, day);
  return last < first ? 0 : calendarMonths(first, last) + 1;
}
