/**
 * Gives an agency's subgraph the field through which its facts travel: `Assessment.<agency>Facts`.
 *
 * The field is `@inaccessible`: no client can ask for it, yet the entitlement subgraph can require it.
 */
import { Ctx, Directive, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import type { FactEntry, FactsEnvelope, FactsOfSubject, SubjectId } from '../facts/envelope';
import { vocabularyVersion } from '../facts/facts.generated';
import { isFactOf, validateEnvelope } from '../facts/validate';
import type { ErrorReporter } from '../failure';
import { isAboutEmployer, type Agency, type AgencyContext, type FactsQuestion, type ResolverClass } from './agency';
import { FactsScalar } from './scalars';
import type { AssessmentKey } from './shared-types';

/** The recorded facts that served rules ask of an agency. */
export interface FactsInUse {
  /** Where a person is asked about, with the family. */
  readonly ofFamilies: ReadonlySet<string>;
  /** Where an employer is asked about, with its hires. */
  readonly ofEmployers: ReadonlySet<string>;
}

/** `social-insurance` → `socialInsuranceFacts`. */
export function factsFieldOf(agency: string): string {
  return `${agency.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Facts`;
}

/** Declares that the facts of another agency are to be had at this assessment. */
export function externalFacts(Assessment: ResolverClass, agency: string): void {
  const field = factsFieldOf(agency);
  Field(() => FactsScalar, { nullable: true, description: `The facts of ${agency}.` })(Assessment.prototype as object, field);
  Directive('@external')(Assessment.prototype as object, field);
}

export function factsResolver<Tables, Loaders>(
  agency: Agency<Tables, Loaders>,
  Assessment: new () => AssessmentKey,
  factsInUse: FactsInUse,
  report: ErrorReporter,
): ResolverClass {
  @Resolver(() => Assessment)
  class AssessmentFactsResolver {
    @FieldResolver(() => FactsScalar, {
      name: factsFieldOf(agency.name),
      nullable: true,
      description: `What ${agency.name} knows about the subjects; null when it did not answer.`,
    })
    @Directive('@inaccessible')
    async facts(@Root() assessment: AssessmentKey, @Ctx() context: AgencyContext<Loaders>): Promise<FactsEnvelope> {
      const asked = isAboutEmployer(assessment) ? factsInUse.ofEmployers : factsInUse.ofFamilies;
      const { envelope, breaches } = validateEnvelope(await answer(agency, assessment, context.loaders, asked), {
        agency: agency.name,
        subjects: assessment.subjects.map(({ id }) => id),
        facts: [...asked],
      });
      for (const { message } of breaches) report(agency.name, new Error(`A breach of the contract for facts: ${message}`));
      return envelope;
    }
  }
  return AssessmentFactsResolver;
}

async function answer<Tables, Loaders>(
  agency: Agency<Tables, Loaders>,
  question: FactsQuestion,
  loaders: Loaders,
  factsInUse: ReadonlySet<string>,
): Promise<FactsEnvelope> {
  const derived =
    question.asOf < agency.recordsBeginOn ? beforeRecords(question, factsInUse) : await agency.facts(question, loaders);
  return {
    agency: agency.name,
    vocabulary: vocabularyVersion,
    answeredAt: new Date().toISOString(),
    stale: false,
    facts: Object.fromEntries([...derived].map(([subject, facts]) => [subject, onlyThoseInUse(facts, factsInUse)])),
  };
}

/** Data that no served rule needs stays at home. */
function onlyThoseInUse(facts: FactsOfSubject, factsInUse: ReadonlySet<string>): FactsOfSubject {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => factsInUse.has(name)));
}

function beforeRecords(question: FactsQuestion, factsInUse: ReadonlySet<string>): ReadonlyMap<SubjectId, FactsOfSubject> {
  const nothing: FactEntry = { unknown: 'before-records' };
  return new Map(question.subjects.map(({ id }) => [
    id, Object.fromEntries([...factsInUse].filter((name) => isFactOf(name, id)).map((name) => [name, nothing])),
  ]));
}
