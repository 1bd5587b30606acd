/** Determines the entitlements of an assessment from the facts that every agency sent. */
import { Arg, Ctx, Directive, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { compile, determine, type AnswersBySubject, type Determination as EngineDetermination, type Policy, type Question } from '../../src/entitlement';
import type { FactValue, SubjectId } from '../../src/facts/envelope';
import { Failure, withoutIdentityNumbers } from '../../src/failure';
import { employerSubject, personSubject, type ResolverClass } from '../../src/subgraph/agency';
import { externalFacts, factsFieldOf } from '../../src/subgraph/assessment-facts';
import { sharedTypes } from '../../src/subgraph/shared-types';
import { AgencyAnswer, AgencyState } from './agency-answer.type';
import { purposesOfReasons } from '../../src/access/rules';
import { askedSubjects, subjectsOfVisit, hiresLeftOut, kindsOf } from './asked-subjects';
import { EntitlementBoard, FactAnswer } from './board.type';
import { asDetermination } from './determination.resolver';
import type { EntitlementContext } from './entitlement-context';
import { factOwners } from './fact-owners';
import { agencyName, subjectName } from './names';
import { receivedFacts, type AssessmentWithFacts, type ReceivedFacts } from './received-facts';
import { supposedBoard } from './suppositions';
import { Supposition } from './what-if.type';

interface AssessmentClasses {
  readonly Assessment: ResolverClass;
  readonly AssessmentResolver: ResolverClass;
}

/** Built for the agencies that are connected: their facts are what the supergraph must fetch first. */
export function assessmentOf(agencies: readonly string[]): AssessmentClasses {
  const { Assessment } = sharedTypes();
  for (const agency of agencies) externalFacts(Assessment, agency);
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
        'Every entitlement of every member of the family, or of an employer and for each of its hires, determined three-valued. `answers` are what the resident said at the counter ' +
        "to askable facts; an agency's record wins over them. `only` narrows the board to some entitlements. " +
        '`suppose` asks what if: the board is as it would be, and `difference` lays it beside the real one. Moving to another city is an assessment at ' +
        'that place with the residence supposed.',
    })
    @Directive(requiresAllFacts)
    entitlements(
      @Root() assessment: AssessmentWithFacts,
      @Arg('answers', () => [FactAnswer], { nullable: true, description: 'Answers given at the counter.' }) answers: FactAnswer[] | null | undefined,
      @Arg('only', () => [ID], { nullable: true, description: 'Ids of entitlements; all when left out.' }) only: string[] | null | undefined,
      @Arg('suppose', () => [Supposition], {
        nullable: true,
        description: 'Values supposed instead of what is known. One that could not be true is refused as BAD_INPUT, naming subject, fact, what is wrong and what to do.',
      })
      suppose: Supposition[] | null | undefined,
      @Ctx() context: EntitlementContext,
    ): EntitlementBoard {
      return board(assessment, receivedFacts(assessment, context), { answers: bySubject(answers ?? []), only, suppose: suppose ?? [] }, context);
    }
  }
  return { Assessment, AssessmentResolver };
}

interface AskedOfBoard {
  readonly answers: AnswersBySubject;
  readonly only: readonly string[] | null | undefined;
  readonly suppose: readonly Supposition[];
}

function board(
  assessment: AssessmentWithFacts,
  received: ReceivedFacts,
  { answers, only, suppose }: AskedOfBoard,
  { policy, published, viewer, disclose, keyed }: EntitlementContext,
): EntitlementBoard {
  const { asOf, place, subjects } = assessment;
  const ruleSet = compile(policy, { asOf, place });
  const mayReason = purposesOfReasons.some((purpose) => purpose === viewer.purpose);
  if (!mayReason && (answers.size > 0 || suppose.length > 0)) throw onlyAsItIs();
  const asked = subjectsOfVisit(askedSubjects(subjects), viewer);
  const question: Question = {
    subjects: asked.map(({ id }) => id),
    hiresLeftOut: hiresLeftOut(subjects),
    facts: received.facts,
    answers,
    silentAgencies: silentOwners(policy, received),
    entitlements: [...published.keys()].filter((id) => only == null || only.includes(id)),
  };
  const supposed = suppose.length === 0 ? undefined : supposedBoard(ruleSet, question, suppose, disclose);
  const result = supposed?.supposed ?? determine(ruleSet, question);
  const kinds = new Map(asked.map((subject) => [subject.id, kindsOf(subject, subjects, supposed?.facts ?? received.facts, asOf)]));
  const concerns = ({ entitlement, subject }: EngineDetermination): boolean =>
    published.get(entitlement)?.beneficiaries.some((kind) => kinds.get(subject)?.has(kind)) ?? false;
  const source = {
    ruleSet, question: supposed?.question ?? question, result, concerning: result.determinations.filter(concerns),
    ...(supposed === undefined ? {} : { real: supposed.real }),
  };
  return {
    source,
    determinations: source.concerning.map((determination) => asDetermination(determination, source)),
    conflicts: result.conflicts.map(({ subject, fact }) => ({ subject: subjectName(subject), fact })),
    refusedAnswers: result.refusedAnswers.map(({ subject, fact, why }) => ({ subject: withoutIdentityNumbers(subjectName(subject)), fact, why })),
    policyRevision: result.policyRevision,
    engineVersion: result.engineVersion,
    factsDigest: keyed(result.factsDigest),
  };
}

/** Trying values out tells more than a verdict does. */
function onlyAsItIs(): Failure {
  return new Failure('FORBIDDEN', 'For this purpose verdicts are told as they are: leave out `answers` and `suppose`.');
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
  for (const answer of answers) {
    const subject = subjectOfAnswer(answer);
    gathered.set(subject, { ...gathered.get(subject), [answer.fact]: answer.value ?? null });
  }
  return gathered;
}

function subjectOfAnswer({ residentId, employerNumber }: FactAnswer): SubjectId {
  if (residentId != null && employerNumber == null) return personSubject(residentId);
  if (employerNumber != null && residentId == null) return employerSubject(employerNumber);
  throw new Failure('BAD_REQUEST', 'Say in exactly one way whom each answer is about: residentId or employerNumber.');
}
