/** What the agency knows of an employer: the register, the monthly reports, the deposits and orders, the open case. */
import type { EmploymentFacts } from '../../src/facts/facts.generated';
import { factsOfEmployers, type DerivedFacts, type FactsBySubject, type FactsQuestion } from '../../src/subgraph/agency';
import { endOfYear, holdsUntil, known, lastRecorded, notHeld } from '../../src/subgraph/recorded';
import { disputeFacts } from './dispute-facts';
import { entryOn } from './employer-register';
import type { EmployerEntry, EmploymentLoaders, PaymentOrder, WageDepositMovement, WorkforceReport } from './employment.loader';
import { earlierOf } from './months';
import { depositHeld, ignoredOrder, movedBy } from './wage-security';
import { freshUntil, hireRatio, recentReport, trainedThisYear } from './workforce';

type Derived = DerivedFacts<EmploymentFacts>;

export function employerFacts(question: FactsQuestion, loaders: EmploymentLoaders): Promise<FactsBySubject> {
  const { asOf } = question;
  return factsOfEmployers<EmploymentFacts>(question, async (employerNumber) => {
    const [entries, reports, movements, orders, docketEntries] = await Promise.all([
      loaders.employers.load(employerNumber),
      loaders.workforceReports.load(employerNumber),
      loaders.wageDepositMovements.load(employerNumber),
      loaders.paymentOrders.load(employerNumber),
      loaders.docketEntries.load(employerNumber),
    ]);
    return {
      ...registerFacts(entries, asOf),
      ...workforceFacts(reports, asOf),
      ...wageSecurityFacts(movements, orders, asOf),
      ...disputeFacts(docketEntries, asOf),
    };
  });
}

/** An employer that is not in the register is not known to be anything, least of all operating. */
function registerFacts(entries: readonly EmployerEntry[], day: string): Derived {
  const entry = entryOn(entries, day);
  if (entry === null) return { 'employer.form': notHeld, 'employer.industry': notHeld, 'employer.state': notHeld };
  return {
    'employer.form': known(entry.form, entry),
    'employer.industry': known(entry.industry, entry),
    'employer.state': known(entry.state, entry),
  };
}

/** Not every employer reports, and one that fell silent no longer does: what no recent report tells is not held. */
function workforceFacts(reports: readonly WorkforceReport[], day: string): Derived {
  const last = recentReport(reports, day);
  if (last === null) return withoutReport;
  const ratio = hireRatio(reports, last, day);
  const fresh = holdsUntil(freshUntil(last));
  return {
    'employer.migrant_headcount': { ...known(last.migrant_headcount, last), ...fresh },
    'employer.hire_ratio': ratio === null ? notHeld : { ...known(ratio, last), ...fresh },
    'employer.migrants_trained_this_year': trainedFact(reports, last, day),
    'employer.can_train_itself': last.can_train_itself === null ? notHeld : { ...known(last.can_train_itself, last), ...fresh },
  };
}

const withoutReport: Derived = {
  'employer.migrant_headcount': notHeld,
  'employer.hire_ratio': notHeld,
  'employer.migrants_trained_this_year': notHeld,
  'employer.can_train_itself': notHeld,
};

/** Early in a year its first report is still to come. */
function trainedFact(
  reports: readonly WorkforceReport[], last: WorkforceReport, day: string,
): NonNullable<Derived['employer.migrants_trained_this_year']> {
  if (last.month.slice(0, 4) < day.slice(0, 4)) return { unknown: 'pending' };
  const trained = trainedThisYear(reports, last, day);
  return trained === null ? notHeld : { ...known(trained, last), ...holdsUntil(earlierOf(freshUntil(last), endOfYear(day))) };
}

function wageSecurityFacts(movements: readonly WageDepositMovement[], orders: readonly PaymentOrder[], day: string): Derived {
  const moved = movedBy(movements, day);
  const ignored = ignoredOrder(orders, day);
  return {
    'employer.wage_deposit_balance': known(depositHeld(moved), lastRecorded(moved)),
    'employer.ignored_payment_order': known(ignored !== null, ignored),
  };
}
