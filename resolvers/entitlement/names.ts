/** Names of agencies and facts as the vocabulary gives them. */
import type { Policy } from '../../src/entitlement';
import type { SubjectId } from '../../src/facts/envelope';
import { residentIdOf } from '../../src/subgraph/agency';
import type { AgencyName } from './agency-answer.type';
import type { LocalizedText } from './localized-text.type';

export function agencyName(policy: Policy, id: string): AgencyName {
  const entry = policy.vocabulary.agencies.get(id);
  return { id, name: entry === undefined ? { zh: id, en: id } : { zh: entry.zh, en: entry.en }, phone: entry?.phone ?? null };
}

export function factLabel(policy: Policy, fact: string): LocalizedText {
  const { facts, formulas } = policy.vocabulary;
  return facts.get(fact)?.label ?? formulas.get(fact)?.label ?? { zh: fact, en: fact };
}

/** A person is told by resident id, anything else by its subject id. */
export function subjectName(subject: SubjectId): string {
  return residentIdOf(subject) ?? subject;
}
