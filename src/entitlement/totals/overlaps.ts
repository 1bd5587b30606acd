/**
 * Benefits that do not add up. Of those that exclude each other the highest are kept; one that is less by what another pays is lessened.
 */
import type { LawInForce, RuleSet } from '../compile';
import type { Overlap, Rule } from '../rule';
import { isOfHousehold, worth, type Claimable, type Claims, type Household, type LeftOut } from './claimable';
import { isNothing, lessened, sumOf, type Money } from './money';

/** A claimable sum after what other benefits pay of it. */
export interface Net {
  readonly claim: Claimable;
  /** `null` where it, or what lessens it, is not known. */
  readonly money: Money | null;
  readonly reductions: readonly Reduction[];
}

export interface Reduction {
  readonly by: string;
  readonly overlap: Overlap;
}

/** Takes out what a received benefit excludes, and of what excludes each other in a household all but the highest. */
export function withoutExcluded({ claimable, leftOut }: Claims, ruleSet: RuleSet, household: Household): Claims {
  const excluded: LeftOut[] = [];
  const open: Claimable[] = [];
  for (const claim of claimable) {
    const opponents = exclusionsOf(claim.rule, ruleSet.law).map(({ other, overlap }) => ({ other, overlap, state: stateOf(other, claim, household) }));
    const received = opponents.find(({ state }) => state === 'RECEIVED');
    if (received !== undefined) excluded.push(leaveOut(claim, received));
    // Whether it may be claimed turns on a register that did not answer.
    else open.push(opponents.some(({ state }) => state === 'UNKNOWN') ? { ...claim, isSure: false } : claim);
  }
  const kept = new Set(highest(open, (one, other) => clash(one, other, ruleSet.law) !== undefined));
  for (const claim of open.filter((one) => !kept.has(one))) {
    const winner = [...kept].find((one) => clash(claim, one, ruleSet.law) !== undefined);
    const overlap = winner === undefined ? undefined : clash(claim, winner, ruleSet.law);
    if (winner !== undefined && overlap !== undefined) excluded.push(leaveOut(claim, { other: winner.rule, overlap }));
  }
  return { claimable: open.filter((one) => kept.has(one)), leftOut: [...leftOut, ...excluded] };
}

/** What each of those kept comes to; a benefit that others pay in full is left out. */
export function netOfReductions({ claimable, leftOut }: Claims): { readonly net: readonly Net[]; readonly leftOut: readonly LeftOut[] } {
  const found = new Map<Claimable, Net>();
  const netOf = (claim: Claimable): Net => {
    const known = found.get(claim);
    if (known !== undefined) return known;
    // Should two lessen each other, the first one asked about counts in full.
    found.set(claim, { claim, money: claim.money, reductions: [] });
    const net = lessenedBy(claim, claimable, netOf);
    found.set(claim, net);
    return net;
  };
  const all = claimable.map(netOf);
  const covered = all.filter(({ claim, money }) => claim.money !== null && money !== null && isNothing(money));
  return {
    net: all.filter((one) => !covered.includes(one)),
    leftOut: [...leftOut, ...covered.map(({ claim, reductions }) => coveredBy(claim, reductions))],
  };
}

function lessenedBy(claim: Claimable, claimable: readonly Claimable[], netOf: (claim: Claimable) => Net): Net {
  const payers = claim.rule.overlaps.flatMap((overlap) =>
    overlap.kind === 'reduced-by' ? claimable.filter((other) => other.rule.id === overlap.other && isSamePurse(claim, other)).map((other) => ({ other, overlap })) : []);
  const reductions = payers.map(({ other, overlap }) => ({ by: other.rule.id, overlap }));
  const paid = payers.map(({ other }) => netOf(other).money);
  const isKnown = (money: Money | null): money is Money => money !== null;
  if (claim.money === null || !paid.every(isKnown)) return { claim, money: null, reductions };
  return { claim, money: lessened(claim.money, sumOf(paid)), reductions };
}

function coveredBy({ rule, subject, money }: Claimable, reductions: readonly Reduction[]): LeftOut {
  const [first] = reductions;
  return { entitlement: rule.id, subject, why: 'covered', money, ...(first === undefined ? {} : { by: first.by, overlap: first.overlap }) };
}

function leaveOut({ rule, subject, money }: Claimable, { other, overlap }: Exclusion): LeftOut {
  return { entitlement: rule.id, subject, why: 'excluded', money, by: other.id, overlap };
}

/** Persons have their own benefits; what is the household's meets those of every member. */
function isSamePurse(one: Claimable, other: Claimable): boolean {
  return one.subject === other.subject || isOfHousehold(one.rule) || isOfHousehold(other.rule);
}

function clash(one: Claimable, other: Claimable, law: LawInForce): Overlap | undefined {
  if (!isSamePurse(one, other)) return undefined;
  return exclusionsOf(one.rule, law).find(({ other: rule }) => rule.id === other.rule.id)?.overlap;
}

function stateOf(other: Rule, claim: Claimable, household: Household) {
  const askedOf = isOfHousehold(claim.rule) ? household.members : [claim.subject];
  const states = askedOf.map((member) => household.receives(other, member));
  return states.find((state) => state === 'RECEIVED') ?? states.find((state) => state === 'UNKNOWN') ?? null;
}

interface Exclusion {
  readonly other: Rule;
  readonly overlap: Overlap;
}

const exclusions = new WeakMap<LawInForce, ReadonlyMap<string, readonly Exclusion[]>>();

/** To exclude is mutual: it is enough that one of the two rules says so. */
function exclusionsOf(rule: Rule, law: LawInForce): readonly Exclusion[] {
  const known = exclusions.get(law) ?? exclusionsIn(law);
  exclusions.set(law, known);
  return known.get(rule.id) ?? [];
}

function exclusionsIn({ rules }: LawInForce): ReadonlyMap<string, readonly Exclusion[]> {
  const found = new Map<string, Exclusion[]>();
  const add = (rule: Rule, other: Rule, overlap: Overlap) => {
    const ofRule = found.get(rule.id) ?? [];
    if (!ofRule.some((one) => one.other.id === other.id)) found.set(rule.id, [...ofRule, { other, overlap }]);
  };
  for (const { rule } of rules.values()) {
    for (const overlap of rule.overlaps) {
      const other = rules.get(overlap.other)?.rule;
      if (overlap.kind !== 'excludes' || other === undefined) continue;
      add(rule, other, overlap);
      add(other, rule, overlap);
    }
  }
  return found;
}

/** The set of most money in which no two clash; of equal sets, the one whose first comes first. */
function highest(claims: readonly Claimable[], clashes: (one: Claimable, other: Claimable) => boolean): readonly Claimable[] {
  const rest = [...claims];
  const kept: Claimable[] = [];
  // One cluster of clashing claims after the other: what has nothing to do with it is not tried again and again.
  for (let first = rest.shift(); first !== undefined; first = rest.shift()) {
    const cluster = [first];
    for (const member of cluster) {
      const touched = rest.filter((one) => clashes(member, one));
      for (const one of touched) rest.splice(rest.indexOf(one), 1);
      cluster.push(...touched);
    }
    kept.push(...bestOf(cluster, clashes));
  }
  return kept;
}

function bestOf([first, ...others]: readonly Claimable[], clashes: (one: Claimable, other: Claimable) => boolean): readonly Claimable[] {
  if (first === undefined) return [];
  const compatible = others.filter((other) => !clashes(first, other));
  const taking = [first, ...bestOf(compatible, clashes)];
  if (compatible.length === others.length) return taking;
  const leaving = bestOf(others, clashes);
  return valueOf(leaving) > valueOf(taking) ? leaving : taking;
}

function valueOf(claims: readonly Claimable[]): number {
  return claims.reduce((sum, claim) => sum + worth(claim), 0);
}
