/**
 * What the members of a household may claim now: ELIGIBLE and not received. What is received is left out, and what may be received, because
 * an agency is silent or nobody keeps a record, is claimable perhaps.
 */
import type { SubjectId } from '../../facts/envelope';
import type { RuleSet } from '../compile';
import type { Determination } from '../determination';
import { evidenceBehind } from '../determine';
import { receivedFrom, type ReceivedState } from '../received';
import type { Overlap, RightKind, Rule } from '../rule';
import { frameOf } from '../three-valued/frame';
import { firstYear, isNothing, moneyOf, type Money } from './money';

/** Benefits are income; a claim is owed by somebody else; a loan is paid back. They are never added up. */
export const moneyGroups = ['benefits', 'claims', 'loans'] as const;
export type MoneyGroup = (typeof moneyGroups)[number];

export interface Claimable {
  readonly rule: Rule;
  /** One of the members where it is the household's. */
  readonly subject: SubjectId;
  readonly group: MoneyGroup;
  /** `null` where the sum is not known, or fixed in no rule. */
  readonly money: Money | null;
  /** False where it may be received already. */
  readonly isSure: boolean;
}

/** What is not counted, and why. */
export interface LeftOut {
  readonly entitlement: string;
  readonly subject: SubjectId;
  /** `received` already; `excluded` by another benefit, which is received or higher; `covered`: another benefit pays all of it. */
  readonly why: 'received' | 'excluded' | 'covered';
  readonly money: Money | null;
  /** The other benefit, and what the rules say of the two. */
  readonly by?: string;
  readonly overlap?: Overlap;
}

export interface Claims {
  readonly claimable: readonly Claimable[];
  readonly leftOut: readonly LeftOut[];
}

const groups: Readonly<Record<RightKind, MoneyGroup | null>> = {
  cash: 'benefits', subsidy: 'benefits', 'tax relief': 'benefits',
  right: 'claims', protection: 'claims',
  loan: 'loans',
  'service-in-kind': null, priority: null,
};

export const isOfHousehold = (rule: Rule): boolean => rule.amount?.per === 'household';

/** The members of one household, and what each is said to receive. */
export class Household {
  readonly members: readonly SubjectId[];
  private readonly states = new Map<string, ReceivedState | null>();

  constructor(
    private readonly ruleSet: RuleSet,
    private readonly determinations: readonly Determination[],
  ) {
    this.members = [...new Set(determinations.map(({ subject }) => subject))];
  }

  /** Of the person, or of any member where the benefit is the household's; `null` where nobody keeps a record. */
  receives(rule: Rule, subject: SubjectId): ReceivedState | null {
    const states = (isOfHousehold(rule) ? this.members : [subject]).map((member) => this.stateOf(rule.id, member));
    return states.find((state) => state === 'RECEIVED') ?? states.find((state) => state === 'UNKNOWN') ?? states[0] ?? null;
  }

  private stateOf(entitlement: string, subject: SubjectId): ReceivedState | null {
    const key = `${subject} ${entitlement}`;
    const known = this.states.get(key);
    if (known !== undefined) return known;
    const [determination] = this.determinations;
    if (determination === undefined) return null;
    // All determinations of a board were made from the same evidence.
    const state = receivedFrom(this.ruleSet, entitlement, frameOf(evidenceBehind(determination), this.ruleSet.asOf, subject))?.state ?? null;
    this.states.set(key, state);
    return state;
  }
}

export function claimsOf(ruleSet: RuleSet, determinations: readonly Determination[], household: Household): Claims {
  const claimable = new Map<string, Claimable>();
  const leftOut = new Map<string, LeftOut>();
  for (const determination of determinations) {
    const rule = ruleSet.rules.get(determination.entitlement)?.rule;
    if (determination.verdict !== 'ELIGIBLE' || rule === undefined) continue;
    const group = groups[rule.kind];
    const money = moneyOf(determination, rule.amount);
    if (group === null || !isCounted(rule, group, money)) continue;
    const { subject } = determination;
    const key = isOfHousehold(rule) ? rule.id : `${subject} ${rule.id}`;
    const state = household.receives(rule, subject);
    if (state === 'RECEIVED') {
      leftOut.set(key, { entitlement: rule.id, subject, why: 'received', money });
      continue;
    }
    // Of a claim nobody keeps a register: what was paid is not owed any more, and so not in the sum.
    const found = { rule, subject, group, money, isSure: state === 'NOT_RECEIVED' || (group === 'claims' && state === null) };
    const told = claimable.get(key);
    // One sum of a household, told of several members: the highest that is known.
    if (told === undefined || worth(found) > worth(told)) claimable.set(key, found);
  }
  return { claimable: [...claimable.values()], leftOut: [...leftOut.values()] };
}

/** A right or a protection counts only where the rule works out what is owed; a sum of nothing is nothing to claim. */
function isCounted(rule: Rule, group: MoneyGroup, money: Money | null): boolean {
  if (money !== null) return !isNothing(money);
  return group !== 'claims' || (rule.amount?.expression !== undefined && rule.amount.unit?.startsWith('yuan') === true && rule.amount.isPayable !== true);
}

/** A sum that is not known counts as none where two are compared. */
export function worth({ money }: Pick<Claimable, 'money'>): number {
  return money === null ? 0 : firstYear(money);
}
