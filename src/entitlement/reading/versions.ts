/**
 * Reads the versions of a rule: what a later law changes, from which day. A version names the conditions that it changes and leaves the
 * others as they are, so that both layers stay comparable condition by condition.
 */
import { didYouMean } from '../nearest';
import { numberType } from '../feel/types';
import { basisConfidences, type Condition, type ConditionNode, type Rule, type RuleVersion } from '../rule';
import { readBilingual } from './bilingual';
import { readCondition, type Surroundings } from './conditions';
import type { Place } from './document';
import { readDay, readQuantity } from './quantities';

export function readVersions(place: Place, rule: Rule, surroundings: Omit<Surroundings, 'leaves'>): readonly RuleVersion[] {
  const versions = place.items().map((item) => readVersion(item, rule, surroundings));
  refuseOverlappingDays(versions, place);
  return versions;
}

function readVersion(place: Place, rule: Rule, surroundings: Omit<Surroundings, 'leaves'>): RuleVersion {
  place.allow(['from', 'until', 'decides', 'law', 'confidence', 'change', 'conditions', 'amount', 'durationMonths']);
  const { vocabulary, self, basis } = surroundings;
  const [from, until] = [readDay(place.need('from')), readDay(place.get('until'))];
  if (from !== undefined && until !== undefined && until < from) place.get('until')?.report('The version ends before it begins');
  const decides = place.need('decides');
  if (decides !== null && typeof decides.value !== 'boolean') decides.report('Expected true or false', 'False: the text of the Opinion decides and this is shown beside it.');
  const law = place.need('law');
  if (law !== null && !basis.some((one) => one.law === law.text())) law.report(`The law ${law.text()} is not in the basis of this entry`);
  const amount = readQuantity(place.get('amount'), vocabulary, self, numberType);
  const durationMonths = readQuantity(place.get('durationMonths'), vocabulary, self, numberType);
  const changed = readChanged(place.get('conditions'), rule, surroundings);
  const version: Rule = {
    ...rule,
    conditions: replaced(rule.conditions, changed),
    leaves: rule.leaves.map((leaf) => changed.get(leaf.id) ?? leaf),
    ...(amount === undefined ? {} : { amount }),
    ...(durationMonths === undefined ? {} : { durationMonths }),
  };
  return {
    from: from ?? '0001-01-01',
    decides: decides?.value === true,
    law: law?.text() ?? '',
    confidence: place.need('confidence')?.oneOf(basisConfidences) ?? 'remembered',
    change: readBilingual(place.need('change')),
    rule: version,
    ...(until === undefined ? {} : { until }),
  };
}

function readChanged(place: Place | null, rule: Rule, surroundings: Omit<Surroundings, 'leaves'>): ReadonlyMap<string, Condition> {
  const changed = new Map<string, Condition>();
  for (const item of place?.items() ?? []) {
    const leaf = readCondition(item, { ...surroundings, leaves: [] });
    const first = rule.leaves.find(({ id }) => id === leaf?.id);
    if (leaf === null) continue;
    if (first === undefined) item.get('id')?.report(`The rule has no condition \`${leaf.id}\` to change`, didYouMean(leaf.id, rule.leaves.map(({ id }) => id)));
    else changed.set(leaf.id, { ...leaf, index: first.index });
  }
  return changed;
}

function replaced(node: ConditionNode, changed: ReadonlyMap<string, Condition>): ConditionNode {
  if (node.kind === 'condition') return changed.get(node.id) ?? node;
  return { ...node, members: node.members.map((member) => replaced(member, changed)) };
}

/** On any day one version at most decides, or nobody could say which law it was. */
function refuseOverlappingDays(versions: readonly RuleVersion[], place: Place): void {
  const deciding = versions.filter(({ decides }) => decides).sort((a, b) => (a.from < b.from ? -1 : 1));
  deciding.forEach((version, index) => {
    const next = deciding[index + 1];
    if (next !== undefined && (version.until ?? '9999-12-31') >= next.from) place.report(`Two versions decide on ${next.from}`, 'End the earlier one with `until:` the day before.');
  });
}
