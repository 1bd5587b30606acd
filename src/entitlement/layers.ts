/**
 * The other layers of the law: what the text of the Opinion says where later law decides, and what later law says where the text decides.
 * Worked out when somebody reads it; the determination itself rests on the layer that decides.
 */
import type { IsoDate } from '../facts/envelope';
import { readsHidden } from './amounts/hidden-amounts';
import type { CompiledRule, RuleSet } from './compile';
import type { Bilingual, Citation, ConditionState, Determination, Disclose } from './determination';
import { determineOne, frameBehind } from './determine';
import { Determined } from './determined';
import type { Condition, LegalBasis, Rule, RuleVersion } from './rule';

/** Where a condition of another layer differs from the layer that decides; other words or another clause alone are no difference. */
export interface DifferingCondition {
  readonly id: string;
  /** Read from the layer beside: it asks this otherwise, asks it as well, or does not ask it. */
  readonly kind: 'changed' | 'added' | 'left-out';
  /** As the layer beside has it; as the deciding one has it where that is left out. */
  readonly text: Bilingual;
  readonly citation: Citation;
  /** Absent where this layer does not ask it. */
  readonly state?: ConditionState;
  /** Absent where the deciding layer does not ask it. */
  readonly decidingState?: ConditionState;
}

export interface OtherLayer {
  /** The later law; absent: the text of the Opinion. */
  readonly version?: RuleVersion;
  /** What this layer would say of the same subject from the same evidence. */
  readonly determination: Determination;
  readonly differing: readonly DifferingCondition[];
}

/**
 * Throws when the determination was made in another process or from another policy. Where something is supposed, a sum of another layer
 * that was worked out from what `disclose` hides is withheld: the board as it is may not have told it.
 */
export function layersOf(ruleSet: RuleSet, determination: Determination, disclose: Disclose = () => 'shown'): readonly OtherLayer[] {
  const deciding = ruleSet.rules.get(determination.entitlement);
  if (deciding === undefined) throw new Error(`The entitlement ${determination.entitlement} is not in force on ${ruleSet.asOf}.`);
  return deciding.beside.map((layer) => {
    const frame = frameBehind(determination, ruleSet);
    const isWithheld = frame.evidence.known.suppositions !== undefined && readsHidden(layer, frame, ruleSet.policy.vocabulary, disclose);
    const determined = determineOne(layer, frame, ruleSet);
    const other = isWithheld ? Determined.withholdingAmount(determined) : determined;
    const version = layer.versions.at(-1);
    return { determination: other, differing: differingIn(layer, other, deciding, determination), ...(version === undefined ? {} : { version }) };
  });
}

/** True where the layer would answer otherwise: another verdict, or another sum or time for the same one. */
export function answersOtherwise({ determination: other }: OtherLayer, determination: Determination): boolean {
  return other.verdict !== determination.verdict
    || isAnother(other.amount, determination.amount)
    || isAnother(other.durationMonths, determination.durationMonths);
}

/** A layer that fixes no sum at all contradicts none. */
function isAnother(one: number | null | undefined, other: number | null | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function differingIn(layer: CompiledRule, other: Determination, deciding: CompiledRule, determination: Determination): readonly DifferingCondition[] {
  const asked = layer.rule.leaves.flatMap((leaf): DifferingCondition[] => {
    const counterpart = deciding.rule.leaves.find(({ id }) => id === leaf.id);
    if (counterpart?.feel === leaf.feel) return [];
    const state = other.conditions.at(leaf.index);
    return counterpart === undefined
      ? [{ ...told(leaf), kind: 'added', state }]
      : [{ ...told(leaf), kind: 'changed', state, decidingState: determination.conditions.at(counterpart.index) }];
  });
  const leftOut = deciding.rule.leaves.filter(({ id }) => layer.rule.leaves.every((leaf) => leaf.id !== id));
  return [...asked, ...leftOut.map((leaf) => ({ ...told(leaf), kind: 'left-out' as const, decidingState: determination.conditions.at(leaf.index) }))];
}

function told({ id, text, citation }: Condition): Pick<DifferingCondition, 'id' | 'text' | 'citation'> {
  return { id, text, citation };
}

/** A law that an entry rests on, as it stands on a day. */
export interface LawOnDay extends LegalBasis {
  readonly standing: 'in force' | 'not yet' | 'ended';
}

/** In force first, then what is still to come, then what has ended; within each as the entry lists them. */
export function lawOn({ basis }: Pick<Rule, 'basis'>, asOf: IsoDate): readonly LawOnDay[] {
  const stands = basis.map((one): LawOnDay => ({ ...one, standing: standingOf(one, asOf) }));
  return (['in force', 'not yet', 'ended'] as const).flatMap((standing) => stands.filter((one) => one.standing === standing));
}

function standingOf({ from, until }: LegalBasis, asOf: IsoDate): LawOnDay['standing'] {
  if (from !== undefined && asOf < from) return 'not yet';
  return until !== undefined && until < asOf ? 'ended' : 'in force';
}
