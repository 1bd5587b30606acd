/**
 * The determinations of a family with their reasons, written out by hand as `bench/assessment.graphql` selects them.
 *
 * The engine is the platform's own: compile, determine, explain. So is what says whom a rule concerns and which values may be shown.
 */
import type { Audience } from '../../src/access/rules';
import { beneficiaryKinds } from '../../resolvers/entitlement/beneficiary-kinds';
import { factOwners } from '../../resolvers/entitlement/fact-owners';
import { discloseTo, type RecordAudience } from '../../resolvers/entitlement/disclose';
import { agencyName, factLabel, subjectName } from '../../resolvers/entitlement/names';
import {
  catalogue, compile, determine, entryInForce, explain, type CatalogueEntry, type Citation, type Determination, type Disclose, type ExplanationNode, type Policy,
  type RuleSet, type ValueUsed,
} from '../../src/entitlement';
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import { viewerOf } from '../viewers';
import type { FactsQuestion } from '../../src/subgraph/agency';
import type { SubjectKey } from '../../src/subgraph/scalars';

/** What is worked out once for all questions. */
export interface Desk {
  readonly policy: Policy;
  readonly published: ReadonlyMap<string, CatalogueEntry>;
  readonly entitlements: readonly string[];
  /** Owners of facts that are not connected, and so sent nothing. */
  readonly silentAgencies: readonly string[];
  /** Who may look at the records of an agency. */
  readonly recordAudience: RecordAudience;
}

export function openDesk(policy: Policy, recordsOf: ReadonlyMap<string, Audience>): Desk {
  const published = new Map(catalogue(policy).map((entry) => [entry.id, entry]));
  const silentAgencies = factOwners(policy).filter((owner) => !recordsOf.has(owner));
  return { policy, published, entitlements: [...published.keys()], silentAgencies, recordAudience: (agency) => recordsOf.get(agency) ?? [] };
}

export function boardOf(
  { subjects, asOf, place }: FactsQuestion,
  members: readonly SubjectKey[],
  facts: ReadonlyMap<SubjectId, FactsOfSubject>,
  { policy, published, entitlements, silentAgencies, recordAudience }: Desk,
) {
  const disclose = discloseTo(viewerOf(subjects, members, facts, asOf), policy, recordAudience);
  const ruleSet = compile(policy, { asOf, place });
  const kinds = new Map(members.map((member) => [member.id, beneficiaryKinds(member, subjects, facts, asOf)]));
  const { determinations, conflicts, refusedAnswers } = determine(ruleSet, {
    subjects: members.map(({ id }) => id), facts, silentAgencies, entitlements,
  });
  const shown = [];
  for (const determination of determinations) {
    const entry = published.has(determination.entitlement) ? entryInForce(ruleSet, determination.entitlement) : undefined;
    const kindsOfSubject = kinds.get(determination.subject);
    if (entry === undefined || !entry.beneficiaries.some((kind) => kindsOfSubject?.has(kind))) continue;
    shown.push(shownDetermination(determination, entry, ruleSet, policy, disclose));
  }
  return {
    determinations: shown,
    conflicts: conflicts.map(({ subject, fact }) => ({ subject: subjectName(subject), fact })),
    refusedAnswers: refusedAnswers.map(({ subject, fact, why }) => ({ subject: subjectName(subject), fact, why })),
  };
}

/** The operation asks for no more of an agency. */
function agencyNamed(policy: Policy, agency: string) {
  const { id, name } = agencyName(policy, agency);
  return { id, name };
}

export function agenciesAnswered({ policy, silentAgencies }: Desk, answeredAt: string) {
  const shown = [];
  for (const id of factOwners(policy)) {
    const isSilent = silentAgencies.includes(id);
    shown.push({ agency: agencyNamed(policy, id), state: isSilent ? 'SILENT' : 'ANSWERED', answeredAt: isSilent ? null : answeredAt });
  }
  return shown;
}

function shownDetermination(determination: Determination, entry: CatalogueEntry, ruleSet: RuleSet, policy: Policy, disclose: Disclose) {
  const { subject, verdict, amount, durationMonths, missing } = determination;
  return {
    residentId: subjectName(subject),
    entitlement: { id: entry.id, name: entry.name, amount: entry.amount ?? null },
    verdict,
    amountYuan: amount ?? null,
    durationMonths: durationMonths ?? null,
    missing: missing.map((one) => ({
      subject: subjectName(one.subject), fact: one.fact, label: factLabel(policy, one.fact), agency: agencyNamed(policy, one.agency),
      reason: one.reason, isAskable: one.isAskable,
    })),
    conditions: linesOf(explain(ruleSet, determination, disclose).conditions),
  };
}

interface Line {
  readonly line: number;
  readonly parent: number | null;
  readonly kind: string;
  readonly state: string;
  readonly text: object | null;
  readonly citation: object | null;
  readonly values: readonly object[];
}

function linesOf(root: ExplanationNode): readonly Line[] {
  const lines: Line[] = [];
  lay(root, null, lines);
  return lines;
}

const kindNames = { condition: 'CONDITION', all: 'ALL', any: 'ANY' } as const;

function lay(node: ExplanationNode, parent: number | null, lines: Line[]): void {
  const line = lines.length;
  const kind = kindNames[node.kind];
  if (node.kind === 'condition') {
    lines.push({ line, parent, kind, state: node.state, text: node.text, citation: cited(node.citation), values: node.values.map(shownValue) });
    return;
  }
  lines.push({ line, parent, kind, state: node.state, text: node.text ?? null, citation: null, values: [] });
  for (const member of node.members) lay(member, line, lines);
}

function cited(citation: Citation): object {
  return 'law' in citation ? { law: citation.law, article: citation.article } : { law: citation.reference, article: `第${citation.opinion}条` };
}

function shownValue(used: ValueUsed): object {
  return {
    subject: subjectName(used.subject), fact: used.fact, label: used.label, disclosed: used.disclosure === 'shown', value: used.value ?? null,
    unknown: used.unknown ?? null, source: used.source ?? null, recordedOn: used.recordedOn ?? null,
  };
}
