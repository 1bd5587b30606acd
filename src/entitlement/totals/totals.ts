/**
 * What a household could claim now, added up: yuan per year and yuan once, each benefit once per household where it is the household's, and
 * overlaps resolved. What is not in the sums is named with the reason, and a sum that is not known is named and never taken for nothing.
 */
import type { SubjectId } from '../../facts/envelope';
import type { RuleSet } from '../compile';
import type { Determination } from '../determination';
import { claimsOf, Household, isOfHousehold, moneyGroups, type LeftOut, type MoneyGroup } from './claimable';
import { sumOf, type Money } from './money';
import { netOfReductions, withoutExcluded, type Net, type Reduction } from './overlaps';

export interface Totals extends Readonly<Record<MoneyGroup, GroupTotals>> {
  readonly leftOut: readonly LeftOut[];
}

export interface GroupTotals {
  /** Known not to be received. */
  readonly sure: Money;
  /** On top of it, where nobody knows whether it is received already. */
  readonly perhaps: Money;
  readonly counted: readonly Counted[];
  /** Claimable sums that are not known, so that they are in no total. */
  readonly unknown: readonly UnknownSum[];
}

export interface UnknownSum {
  readonly entitlement: string;
  readonly subject: SubjectId;
  readonly isOfHousehold: boolean;
  readonly isSure: boolean;
  /** Other benefits whose own sums are not known either, and that would lessen it. */
  readonly reductions: readonly Reduction[];
}

export interface Counted extends UnknownSum {
  readonly money: Money;
}

/** Of determinations of one household, as one board has them: what is not among them is not added up, and what is an employer's neither. */
export function totalsOf(ruleSet: RuleSet, determinations: readonly Determination[]): Totals {
  const ofPersons = determinations.filter(({ subject }) => subject.startsWith('person:'));
  const household = new Household(ruleSet, ofPersons);
  const claims = withoutExcluded(claimsOf(ruleSet, ofPersons, household), ruleSet, household);
  const { net, leftOut } = netOfReductions(claims);
  const [benefits, claimed, loans] = moneyGroups.map((group) => groupTotals(net.filter(({ claim }) => claim.group === group)));
  const none = groupTotals([]);
  return { benefits: benefits ?? none, claims: claimed ?? none, loans: loans ?? none, leftOut };
}

function groupTotals(net: readonly Net[]): GroupTotals {
  const counted = net.flatMap(({ money, ...one }) => (money === null ? [] : [{ ...told(one), money }]));
  return {
    sure: sumOf(counted.filter(({ isSure }) => isSure).map(({ money }) => money)),
    perhaps: sumOf(counted.filter(({ isSure }) => !isSure).map(({ money }) => money)),
    counted,
    unknown: net.filter(({ money }) => money === null).map(told),
  };
}

function told({ claim: { rule, subject, isSure }, reductions }: Omit<Net, 'money'>): UnknownSum {
  return { entitlement: rule.id, subject, isOfHousehold: isOfHousehold(rule), isSure, reductions };
}
