/** Determines the entitlements of an assessment from the facts that every agency sent. */
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { compile, determine, type AnswersBySubject, type Determination as EngineDetermination, type Policy, type Question } from '../../src/entitlement';
import type { FactValue, SubjectId } from '../../src/facts/envelope';
import { personSubject, type ResolverClass } from '../../src/subgraph/agency';
import { factsFieldOf } from '../../src/subgraph/assessment-facts';
import { FactsScalar, type SubjectKey } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';
import { AgencyAnswer, AgencyState } from './agency-answer.type';
import { beneficiaryKinds } from './beneficiary-kinds';
import { EntitlementBoard, FactAnswer } from './board.type';
import { asDetermination } from './determination.resolver';
import type { EntitlementContext } from './entitlement-context';
import { factOwners } from './fact-owners';
import { agencyName, subjectName } from './names';
import { receivedFacts, type AssessmentWithFacts, type ReceivedFacts } from './received-facts';

interface AssessmentClasses {
  readonly Assessment: ResolverClass;
  readonly AssessmentResolver: ResolverClass;
}

/** Built for the agencies that are connected: their facts are what the supergraph must fetch first. */
export function assessmentOf(agencies: readonly string[]): AssessmentClasses {
  const { Assessment } = sharedTypes();
  for (const agency of agencies) {
    const field = factsFieldOf(agency);
    Field(() => FactsScalar, { nullable: true, description: `The facts of ${agency}.` })(Assessment.prototype as object, field);
    Directive('@external')(Assessment.prototype as object, field);
  }
  const requiresAllFacts = `@requires(fields: "${agencies.map(factsFieldOf).join(' ')}")`;

  @Resolver(() => Assessment)
  class AssessmentResolver {
    @FieldResolver(() => [AgencyAnswer], {
      nullable: true,
      description: 'What every agency did with the question: answered, or stayed silent.',
    })
    @Directive(requiresAllFacts)
    agencies(@Root() assessment: AssessmentWithFacts, @Ctx() context: EntitlementContext): AgencyAnswer[] {
      return agencyAnswers(receivedFacts(assessment, context), context);
    }

    @FieldResolver(() => EntitlementBoard, {
      nullable: true,
      description:
        'Every entitlement of every member of the family, determined three-valued. `answers` are what the resident said at the counter ' +
        "to askable facts; an agency's record wins over them. `only` narrows the board to some entitlements.",
    })
    @Directive(requiresAllFacts)
    entitlements(
      @Root() assessment: AssessmentWithFacts,
      @Arg('answers', () => [FactAnswer], { nullable: true, description: 'Answers given at the counter.' }) answers: FactAnswer[] | null | undefined,
      @Arg('only', () => [ID], { nullable: true, description: 'Ids of entitlements; all when left out.' }) only: string[] | null | undefined,
      @Ctx() context: EntitlementContext,
    ): EntitlementBoard {
      return board(assessment, receivedFacts(assessment, context), bySubject(answers ?? []), only, context);
    }
  }
  return { Assessment, AssessmentResolver };
}

function board(
  assessment: AssessmentWithFacts,
  received: ReceivedFacts,
  answers: AnswersBySubject,
  only: readonly string[] | null | undefined,
  { policy, published }: EntitlementContext,
): EntitlementBoard {
  const { asOf, place, subjects } = assessment;
  const ruleSet = compile(policy, { asOf, place });
  const members = familyOf(subjects);
  const kinds = new Map(members.map((member) => [member.id, beneficiaryKinds(member, subjects, received.facts, asOf)]));
  const question: Question = {
    subjects: members.map((member) => member.id),
    facts: received.facts,
    answers,
    silentAgencies: silentOwners(policy, received),
    entitlements: [...published.keys()].filter((id) => only == null || only.includes(id)),
  };
  const result = determine(ruleSet, question);
  const concerns = ({ entitlement, subject }: EngineDetermination): boolean =>
    published.get(entitlement)?.beneficiaries.some((kind) => kinds.get(subject)?.has(kind)) ?? false;
  const source = { ruleSet, question, result, concerning: result.determinations.filter(concerns) };
  return {
    source,
    determinations: source.concerning.map((determination) => asDetermination(determination, source)),
    conflicts: result.conflicts.map(({ subject, fact }) => ({ subject: subjectName(subject), fact })),
    refusedAnswers: result.refusedAnswers.map(({ subject, fact, why }) => ({ subject: subjectName(subject), fact, why })),
    policyRevision: result.policyRevision,
    engineVersion: result.engineVersion,
    factsDigest: result.factsDigest,
  };
}

/** Those who live as one family; kin outside it lend their facts to the rules but are not themselves asked about. */
function familyOf(subjects: readonly SubjectKey[]): readonly SubjectKey[] {
  const [asker] = subjects;
  return subjects.filter((subject) => subject === asker || (subject.household !== null && subject.household === asker?.household));
}

/** Owners that sent nothing. */
function silentOwners(policy: Policy, { envelopes }: ReceivedFacts): readonly string[] {
  return factOwners(policy).filter((owner) => !envelopes.has(owner));
}

function agencyAnswers({ envelopes }: ReceivedFacts, { policy }: EntitlementContext): AgencyAnswer[] {
  return factOwners(policy).map((agency) => {
    const envelope = envelopes.get(agency);
    return {
      agency: agencyName(policy, agency),
      state: envelope === undefined ? AgencyState.SILENT : AgencyState.ANSWERED,
      answeredAt: envelope?.answeredAt ?? null,
      stale: envelope?.stale ?? false,
    };
  });
}

function bySubject(answers: readonly FactAnswer[]): AnswersBySubject {
  const gathered = new Map<SubjectId, Record<string, FactValue>>();
  for (const { residentId, fact, value } of answers) {
    const subject = personSubject(residentId);
    gathered.set(subject, { ...gathered.get(subject), [fact]: value ?? null });
  }
  return gathered;
}
