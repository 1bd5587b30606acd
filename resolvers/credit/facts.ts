/**
 * The agency's records as the facts that it owns.
 *
 * The absence of a record is an answer in all three. Every lender has to report to the central register of credit (征信业管理条例 art. 29),
 * and loans under the public guarantee are made through it: whoever has no loan there has none running, and whoever has no adverse entry
 * there has no bad record, also when there is no file at all, since a person who never borrowed has done nothing bad. The fact asks for
 * "no bad credit record", not for a good history.
 *
 * An entry whose conduct has ended still counts until it is due to be erased. The law sets the five years for persons; the register keeps
 * those of employers alike.
 */
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import type { CreditFacts } from '../../src/facts/facts.generated';
import {
  allFacts, factsOfEmployers, factsOfPersons, type DerivedFacts, type FactsQuestion,
} from '../../src/subgraph/agency';
import { benefitsFact, benefitsReceived } from '../../src/subgraph/grants';
import { holdsUntil, recordOf } from '../../src/subgraph/recorded';
import type { AdverseEntry, ArrearsEntry, CreditLoaders, LoanEntry } from './credit.loader';
import { overdueOf, runningLoans } from './guaranteed-loans';
import { lastKeptUntil, shownEntries } from './standing';

type Derived = DerivedFacts<CreditFacts>;
type Day = Pick<FactsQuestion, 'asOf'>;

export function creditFacts(question: FactsQuestion, loaders: CreditLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return allFacts(
    factsOfPersons<CreditFacts>(question, async (residentId, subject) => {
      const [loans, arrears, entries, grants] = await Promise.all([
        loaders.loans.load(residentId),
        loaders.arrears.load(residentId),
        loaders.adverseEntries.load(residentId),
        benefitsReceived(loaders.grants, residentId, subject, question),
      ]);
      return { ...loanFacts(loans, arrears, question), ...standingFact(entries, question), ...benefitsFact('benefits.credit', grants, question) };
    }),
    factsOfEmployers<CreditFacts>(question, async (employerNumber) =>
      standingFact(await loaders.adverseEntries.load(employerNumber), question),
    ),
  );
}

/** Without a running loan nothing of it is overdue. */
export function loanFacts(loans: readonly LoanEntry[], arrears: readonly ArrearsEntry[], { asOf }: Day): Derived {
  const running = runningLoans(loans, asOf);
  const overdue = running.map((loan) => overdueOf(loan, arrears, asOf)).find((one) => one !== null) ?? null;
  return {
    'credit.guaranteed_loan_outstanding': { value: running.length > 0, ...recordOf(running[0] ?? null) },
    'credit.guaranteed_loan_overdue': {
      value: overdue !== null,
      ...recordOf(overdue?.record ?? running[0] ?? null),
      ...(overdue === null ? {} : { from: overdue.since }),
    },
  };
}

export function standingFact(entries: readonly AdverseEntry[], { asOf }: Day): Derived {
  const shown = shownEntries(entries, asOf);
  const until = lastKeptUntil(shown, asOf);
  return {
    'credit.in_good_standing': { value: shown.length === 0, ...recordOf(shown[0] ?? null), ...holdsUntil(until, true) },
  };
}
