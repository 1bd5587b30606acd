/** What a policy offers and what it needs, for menus, agencies and the gateway. */
import type { IsoDate } from '../facts/envelope';
import type { Bilingual, Citation } from './determination';
import type { RuleSet } from './compile';
import type { Policy } from './policy';
import type { Beneficiary, Confidence, LegalBasis, Quantity, RightKind, Rule } from './rule';

/** One entitlement as a resident or clerk reads it before any record is looked at. */
export interface CatalogueEntry {
  readonly id: string;
  /** Section numbers of the Opinion, and its words. */
  readonly sections: readonly number[];
  readonly quotes: readonly string[];
  readonly reference: string;
  readonly name: Bilingual;
  readonly summary: Bilingual;
  readonly kind: RightKind;
  readonly beneficiaries: readonly Beneficiary[];
  readonly agency: string;
  readonly confidence: Confidence;
  readonly conditions: readonly { readonly id: string; readonly text: Bilingual; readonly citation: Citation }[];
  readonly amount?: Bilingual;
  readonly duration?: Bilingual;
  readonly documents: readonly Bilingual[];
  readonly where?: Bilingual;
  readonly deadline?: Bilingual;
  readonly basis: readonly LegalBasis[];
  readonly notes: readonly Bilingual[];
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** All served entitlements in the order of their ids; restricted ones are shown to nobody here. */
export function catalogue(policy: Policy): readonly CatalogueEntry[] {
  return served(policy).map((rule) => entryOf(rule, policy));
}

/** The rules that the gateway serves: those that read no restricted fact. */
export function served(policy: Policy): readonly Rule[] {
  return [...policy.rules.values()].filter((rule) => !rule.isRestricted).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rules that read a restricted fact: the agency that keeps it determines them behind its own door. */
export function restricted(policy: Policy): readonly Rule[] {
  return [...policy.rules.values()].filter((rule) => rule.isRestricted).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The recorded facts that served rules need, by the agency that answers for them (`holder`). Agencies send only these.
 * What comes with the question (`as_of`, `place.city`) is not among them.
 */
export function factsUsed(policy: Policy): ReadonlyMap<string, readonly string[]> {
  return factsOf(served(policy), policy);
}

/** The same of the rules asked of employers and their hires: fewer, and nothing of a hired person beside the hire. */
export function factsUsedOfEmployers(policy: Policy): ReadonlyMap<string, readonly string[]> {
  return factsOf(served(policy).filter(({ subjects }) => subjects.includes('employer') || subjects.includes('pair')), policy);
}

function factsOf(rules: readonly Rule[], policy: Policy): ReadonlyMap<string, readonly string[]> {
  const names = new Set(rules.flatMap((rule) => [...rule.factsUsed]));
  const byAgency = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const fact = policy.vocabulary.facts.get(name);
    if (fact === undefined || fact.given !== undefined || fact.factClass === 'restricted') continue;
    byAgency.set(fact.holder, [...(byAgency.get(fact.holder) ?? []), name]);
  }
  return byAgency;
}

const entriesInForce = new WeakMap<Rule, CatalogueEntry>();

/** An entry as the law of the day has it, later names, sums and papers included; undefined when it is not in force then. */
export function entryInForce({ rules, policy }: RuleSet, id: string): CatalogueEntry | undefined {
  const rule = rules.get(id)?.rule;
  if (rule === undefined) return undefined;
  const entry = entriesInForce.get(rule) ?? entryOf(rule, policy);
  entriesInForce.set(rule, entry);
  return entry;
}

function entryOf(rule: Rule, policy: Policy): CatalogueEntry {
  const { leaves, amount, durationMonths, where, deadline, from, until } = rule;
  return {
    id: rule.id, sections: rule.sections, quotes: rule.quotes, reference: policy.vocabulary.opinion.reference, name: rule.name, summary: rule.summary,
    kind: rule.kind, beneficiaries: rule.beneficiaries, agency: rule.agency, confidence: rule.confidence,
    conditions: leaves.map(({ id, text, citation }) => ({ id, text, citation })),
    documents: rule.documents, basis: rule.basis, notes: rule.notes,
    ...textOf('amount', amount), ...textOf('duration', durationMonths),
    ...(where === undefined ? {} : { where }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  };
}

function textOf<Key extends string>(key: Key, quantity: Quantity | undefined): { readonly [key in Key]?: Bilingual } {
  return quantity?.text === undefined ? {} : ({ [key]: quantity.text } as { readonly [key in Key]: Bilingual });
}
