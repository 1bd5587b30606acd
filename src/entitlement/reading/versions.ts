/**
 * Reads the versions of a rule: what a later law changes, from which day. A version names the conditions that it changes, and of each only
 * what is new, so that both layers stay comparable condition by condition and nothing is written twice.
 */
import { leavesOf } from '../amendment';
import { didYouMean } from '../nearest';
import { booleanType, numberType } from '../feel/types';
import { basisConfidences, type Amendment, type Condition, type ConditionChange, type ConditionNode, type LegalBasis, type Rule, type RuleVersion } from '../rule';
import { readBilingual, textIn } from './bilingual';
import { readCitation, readConditions, type Surroundings } from './conditions';
import type { Place } from './document';
import { readExpression } from './formulas';
import { keysOf } from './keys';
import { readPapers } from './papers';
import { optional, readAmount, readDay, readQuantity } from './quantities';
import { scopeFor } from './uses';

type Around = Omit<Surroundings, 'leaves'>;

export function readVersions(place: Place, rule: Rule, surroundings: Around): readonly RuleVersion[] {
  const items = place.items();
  const added = items.map((item) => readAdded(item.get('added'), rule, surroundings));
  // A version may change what another one added.
  const known = [...rule.leaves, ...added.flat().flatMap(leavesOf)];
  const versions = items.map((item, index) => readVersion(item, known, added[index] ?? [], surroundings));
  refuseAddedTwice(versions, items);
  return versions;
}

function readVersion(place: Place, known: readonly Condition[], added: readonly ConditionNode[], surroundings: Around): RuleVersion {
  place.allow(keysOf.version);
  const [from, until] = [readDay(place.need('from')), readDay(place.get('until'))];
  if (from !== undefined && until !== undefined && until < from) place.get('until')?.report('The version ends before it begins');
  const decides = place.need('decides');
  if (decides !== null && typeof decides.value !== 'boolean') decides.report('Expected true or false', 'False: it is shown beside what decides.');
  return {
    from: from ?? '0001-01-01',
    decides: decides?.value === true,
    law: readLaw(place.need('law'), from, surroundings.basis),
    confidence: place.need('confidence')?.oneOf(basisConfidences) ?? 'remembered',
    change: readBilingual(place.need('change')),
    amendment: readAmendment(place, known, added, surroundings),
    ...(until === undefined ? {} : { until }),
  };
}

/** A version that began before its law would show that law on days on which nobody knew it. */
function readLaw(place: Place | null, from: string | undefined, basis: readonly LegalBasis[]): string {
  if (place === null) return '';
  const law = place.text();
  const entries = basis.filter((one) => one.law === law);
  if (entries.length === 0) place.report(`The law ${law} is not in the basis of this entry`);
  else if (from !== undefined && entries.every((one) => one.from !== undefined && one.from > from)) {
    place.report(`The version begins on ${from}, before its law`, `The basis has ${law} in force from ${entries[0]?.from ?? ''}.`);
  }
  return law;
}

function readAmendment(place: Place, known: readonly Condition[], added: readonly ConditionNode[], surroundings: Around): Amendment {
  const { vocabulary, self } = surroundings;
  const amount = readAmount(place.get('amount'), vocabulary, self);
  const durationMonths = readQuantity(place.get('durationMonths'), vocabulary, self, numberType);
  const [name, summary, where, deadline] = [place.get('name'), place.get('summary'), place.get('where'), place.get('deadline')].map(optional);
  const documents = place.get('documents') === null ? undefined : readPapers(place.get('documents'), vocabulary);
  return {
    conditions: readChanges(place.get('conditions'), known, surroundings),
    added,
    ...(amount === undefined ? {} : { amount }),
    ...(durationMonths === undefined ? {} : { durationMonths }),
    ...(name === undefined ? {} : { name }),
    ...(summary === undefined ? {} : { summary }),
    ...(documents === undefined ? {} : { documents }),
    ...(where === undefined ? {} : { where }),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

function readAdded(place: Place | null, rule: Rule, surroundings: Around): readonly ConditionNode[] {
  const leaves: Condition[] = [];
  const nodes = (place?.items() ?? []).map((item) => readConditions(item, { ...surroundings, leaves })).filter((node) => node !== null);
  for (const { id } of leaves) {
    if (rule.leaves.some((leaf) => leaf.id === id)) place?.report(`The rule has a condition \`${id}\` already`, 'Change it under `conditions:`, or give the new one an id of its own.');
  }
  return nodes;
}

/** On one day a condition may be added once; laws that follow each other may add the same one. */
function refuseAddedTwice(versions: readonly RuleVersion[], items: readonly Place[]): void {
  versions.forEach((version, index) => {
    const own = idsAdded(version);
    const earlier = versions.slice(0, index).filter((other) => other.from <= (version.until ?? other.from) && version.from <= (other.until ?? version.from));
    const twice = own.find((id) => earlier.some((other) => idsAdded(other).includes(id)));
    if (twice !== undefined) items[index]?.report(`Another version in force on the same days adds \`${twice}\` too`);
  });
}

function idsAdded({ amendment }: RuleVersion): readonly string[] {
  return amendment.added.flatMap(leavesOf).map(({ id }) => id);
}

function readChanges(place: Place | null, known: readonly Condition[], surroundings: Around): ReadonlyMap<string, ConditionChange> {
  const changes = new Map<string, ConditionChange>();
  for (const item of place?.items() ?? []) {
    const idAt = item.need('id');
    const id = idAt?.text() ?? '';
    const before = known.find((one) => one.id === id);
    if (before === undefined) idAt?.report(`The rule has no condition \`${id}\` to change`, didYouMean(id, known.map((one) => one.id)));
    else changes.set(id, readChange(item, before, surroundings));
  }
  return changes;
}

function readChange(place: Place, before: Condition, surroundings: Around): ConditionChange {
  place.allow(keysOf.condition);
  const feel = place.get('feel');
  const expression = feel === null ? null : readExpression(feel, scopeFor(surroundings.vocabulary, surroundings.self), booleanType);
  const isWorded = place.get('zh') !== null || place.get('en') !== null;
  if (feel !== null && !isWorded) place.report(`The condition \`${before.id}\` changes and its words do not`, 'Add `zh: …` and `en: …`.');
  return {
    ...(feel === null || expression === null ? {} : { feel: String(feel.value).trim(), expression }),
    ...(isWorded ? { text: { zh: textIn(place, 'zh'), en: textIn(place, 'en') } } : {}),
    ...(place.get('cite') === null ? {} : { citation: readCitation(place, surroundings) }),
  };
}
