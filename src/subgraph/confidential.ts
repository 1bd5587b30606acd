/**
 * Gives an agency that keeps restricted facts the field through which verdicts over them travel: `Assessment.<agency>Confidential`.
 *
 * Restricted facts never leave their agency. It makes the verdict itself, by a determiner that it is handed, from its own restricted facts and
 * from what the call brings of other agencies. Whoever may not know gets null at once: no record is read for them.
 */
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { FactEntry, FactsEnvelope, FactsOfSubject, IsoDate, SubjectId, UnknownReason } from '../facts/envelope';
import { validateEnvelope } from '../facts/validate';
import type { ErrorReporter } from '../failure';
import { maySeeOf } from '../access/decide';
import { restrictedOf } from '../access/rules';
import type { Agency, AgencyContext, FactsBySubject, FactsQuestion, ResolverClass } from './agency';
import { externalFacts, factsFieldOf } from './assessment-facts';
import { ConfidentialVerdictsScalar } from './scalars';
import type { AssessmentKey } from './shared-types';

/** What an agency declares of the restricted facts that it keeps. */
export interface RestrictedFacts<Loaders> {
  /** All of them, by their names in the vocabulary. */
  readonly names: readonly string[];
  /** Agencies whose facts its rules over restricted facts read besides. */
  readonly needs: readonly string[];
  /** Derived for these persons from its own records; what is left out is not held. */
  facts(question: FactsQuestion, loaders: Loaders): Promise<FactsBySubject>;
}

/** As the room that joins the agencies sees it. */
export interface RestrictedAgency {
  readonly agency: string;
  readonly needs: readonly string[];
}

export interface ConfidentialQuestion {
  readonly subjects: readonly SubjectId[];
  readonly asOf: IsoDate;
  readonly place: string;
  readonly facts: FactsBySubject;
  readonly silentAgencies: readonly string[];
}

/** A rule over restricted facts, determined for one person. */
export interface ConfidentialVerdict {
  readonly entitlement: string;
  readonly subject: SubjectId;
  readonly verdict: 'ELIGIBLE' | 'INELIGIBLE' | 'UNDETERMINED';
  /** By the id of the condition in its rule. */
  readonly conditions: Readonly<Record<string, 'MET' | 'NOT_MET' | 'UNKNOWN'>>;
  readonly missing: readonly {
    readonly subject: SubjectId;
    readonly fact: string;
    readonly agency: string;
    readonly reason: UnknownReason | 'agency-silent' | 'never-asked';
    readonly isAskable: boolean;
  }[];
}

/** Determines the rules of an agency that read restricted facts; made of the engine and the policy in force, neither of which a room knows. */
export type DetermineRestricted = (agency: string, question: ConfidentialQuestion) => readonly ConfidentialVerdict[];

/** `health` → `healthConfidential`. */
export function confidentialFieldOf(agency: string): string {
  return `${factsFieldOf(agency).slice(0, -'Facts'.length)}Confidential`;
}

/** Null of a viewer who may not know, whatever the facts are. */
export function confidentialResolver<Tables, Loaders>(
  agency: Agency<Tables, Loaders>,
  restricted: RestrictedFacts<Loaders>,
  determine: DetermineRestricted,
  report: ErrorReporter,
): ResolverClass {
  const Assessment = agency.assessment;
  for (const needed of restricted.needs) externalFacts(Assessment, needed);

  @Resolver(() => Assessment)
  class ConfidentialResolver {
    @FieldResolver(() => ConfidentialVerdictsScalar, {
      name: confidentialFieldOf(agency.name),
      nullable: true,
      description: `The verdicts of ${agency.name} over restricted facts, about those of whom the viewer may know; null for everybody else, and when it did not answer.`,
    })
    @Directive('@inaccessible')
    @Directive(`@requires(fields: "${restricted.needs.map(factsFieldOf).join(' ')}")`)
    async confidential(
      @Root() assessment: AssessmentKey & Readonly<Record<string, unknown>>,
      @Ctx() { viewer, loaders }: AgencyContext<Loaders>,
    ): Promise<readonly ConfidentialVerdict[] | null> {
      const subjects = assessment.subjects.filter(({ id }) => maySeeOf(restrictedOf(agency.name), viewer, id));
      if (subjects.length === 0) return null;
      const question = { subjects, asOf: assessment.asOf, place: assessment.place };
      const own = question.asOf < agency.recordsBeginOn ? beforeRecords(question, restricted.names) : await restricted.facts(question, loaders);
      const sent = factsSent(assessment, restricted.needs, report);
      return determine(agency.name, {
        ...question,
        subjects: subjects.map(({ id }) => id),
        facts: new Map(subjects.map(({ id }) => [id, { ...sent.facts.get(id), ...own.get(id) }])),
        silentAgencies: sent.silentAgencies,
      });
    }
  }
  return ConfidentialResolver;
}

/** What the call brings of other agencies; one that sent nothing is silent. */
export function factsSent(
  assessment: AssessmentKey & Readonly<Record<string, unknown>>,
  agencies: readonly string[],
  report: ErrorReporter,
): Pick<ConfidentialQuestion, 'facts' | 'silentAgencies'> {
  const facts = new Map<SubjectId, FactsOfSubject>();
  const silentAgencies: string[] = [];
  for (const agency of agencies) {
    const sent = assessment[factsFieldOf(agency)];
    // Some planners leave a null field out altogether.
    if (sent == null) {
      silentAgencies.push(agency);
      continue;
    }
    const { envelope, breaches } = validateEnvelope(sent as FactsEnvelope, { agency, subjects: [], facts: [] });
    for (const { message } of breaches) report(agency, new Error(`A breach of the contract for facts: ${message}`));
    for (const [subject, found] of Object.entries(envelope.facts) as [SubjectId, FactsOfSubject][]) {
      facts.set(subject, { ...facts.get(subject), ...found });
    }
  }
  return { facts, silentAgencies };
}

function beforeRecords({ subjects }: FactsQuestion, names: readonly string[]): FactsBySubject {
  const nothing: FactEntry = { unknown: 'before-records' };
  return new Map(subjects.map(({ id }) => [id, Object.fromEntries(names.map((name) => [name, nothing]))]));
}
