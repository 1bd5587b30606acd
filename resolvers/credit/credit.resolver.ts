/** Tells of a resident which guaranteed loans run and what the credit report shows. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { recorded } from '../../src/subgraph/recorded';
import type { AdverseEntry, ArrearsEntry, CreditLoaders, LoanEntry } from './credit.loader';
import { AdverseCreditEntry, CreditRecords, GuaranteedLoan, Resident } from './credit.type';
import { overdueOf, runningLoans } from './guaranteed-loans';
import { keptUntil, shownEntries } from './standing';

@Resolver(() => Resident)
export class CreditResolver {
  @FieldResolver(() => CreditRecords, { nullable: true, description: 'Guaranteed loans and the credit report as of that day.' })
  async credit(@Root() { id, asOf }: ResidentKey, @Ctx() { loaders }: AgencyContext<CreditLoaders>): Promise<CreditRecords> {
    const [loans, arrears, entries] = await Promise.all([
      loaders.loans.load(id),
      loaders.arrears.load(id),
      loaders.adverseEntries.load(id),
    ]);
    return {
      guaranteedLoans: runningLoans(loans, asOf).map((loan) => shownLoan(loan, arrears, asOf)),
      adverseEntries: shownEntries(entries, asOf).map((entry) => shownEntry(entry, asOf)),
    };
  }
}

function shownLoan(entry: LoanEntry, arrears: readonly ArrearsEntry[], asOf: string): GuaranteedLoan {
  return {
    place: entry.place,
    grantedOn: entry.granted_on,
    dueOn: entry.due_on,
    overdueSince: overdueOf(entry, arrears, asOf)?.since ?? null,
    ...recorded(entry),
  };
}

function shownEntry(entry: AdverseEntry, asOf: string): AdverseCreditEntry {
  return { kind: entry.kind, enteredOn: entry.entered_on, keptUntil: keptUntil(entry, asOf), ...recorded(entry) };
}
