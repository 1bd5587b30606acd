/** An entry of the catalogue as clients read it. */
import type { CatalogueEntry, Policy } from '../../src/entitlement';
import type { Entitlement } from './entitlement.type';
import { agencyName } from './names';

export function publishedEntitlement(entry: CatalogueEntry, policy: Policy): Entitlement {
  return {
    id: entry.id,
    name: entry.name,
    summary: entry.summary,
    sections: entry.sections,
    sectionSubjects: entry.sections.map((section) => policy.vocabulary.opinion.sections.get(section) ?? ''),
    quotes: entry.quotes,
    kind: entry.kind,
    agency: agencyName(policy, entry.agency),
    confidence: entry.confidence,
    amount: entry.amount ?? null,
    duration: entry.duration ?? null,
    notes: entry.notes,
    evidence: entry.documents.map((name) => ({ name })),
    where: entry.where ?? null,
    deadline: entry.deadline ?? null,
    legalBasis: entry.basis.map(({ law, articles, confidence, from, until, note }) => ({
      law, articles, confidence, from: from ?? null, until: until ?? null, note: note ?? null,
    })),
  };
}
