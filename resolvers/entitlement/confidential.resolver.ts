/**
 * Lays out the verdicts over restricted facts, which their agency made behind its own door, for those who may know.
 *
 * Everybody else is refused in the same words whatever the facts are, and nothing of these entitlements is on any board.
 */
import { Ctx, Directive, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { compile, entryInForce, type RuleSet } from '../../src/entitlement';
import { Failure } from '../../src/failure';
import { maySeeOf } from '../../src/access/decide';
import { restrictedOf } from '../../src/access/rules';
import { residentIdOf, type ResolverClass } from '../../src/subgraph/agency';
import { factsFieldOf } from '../../src/subgraph/assessment-facts';
import { confidentialFieldOf, factsSent, type ConfidentialVerdict, type RestrictedAgency } from '../../src/subgraph/confidential';
import { ConfidentialVerdictsScalar } from '../../src/subgraph/scalars';
import { Verdict } from './board.type';
import { ConfidentialDetermination } from './confidential.type';
import type { EntitlementContext } from './entitlement-context';
import { citation } from './explanation-lines';
import { ConditionState } from './explanation.type';
import { missingFacts } from './missing-facts';
import { subjectName } from './names';
import { publishedEntitlement } from './published-entitlement';
import type { AssessmentWithFacts } from './received-facts';

/** On the classes of `assessmentOf`, where the facts of all agencies are declared already. */
export function confidentialOf(Assessment: ResolverClass, restrictedAgencies: readonly RestrictedAgency[]): ResolverClass {
  for (const { agency } of restrictedAgencies) {
    const field = confidentialFieldOf(agency);
    Field(() => ConfidentialVerdictsScalar, { nullable: true, description: `The verdicts of ${agency} over restricted facts.` })(Assessment.prototype as object, field);
    Directive('@external')(Assessment.prototype as object, field);
  }
  // What the verdicts need besides was fetched for them; where their agency is silent, it still shows what is missing.
  const required = [...new Set(restrictedAgencies.flatMap(({ agency, needs }) => [confidentialFieldOf(agency), ...needs.map(factsFieldOf)]))];

  @Resolver(() => Assessment)
  class ConfidentialResolver {
    @FieldResolver(() => [ConfidentialDetermination], {
      nullable: true,
      description:
        'Entitlements that rest on a restricted fact, such as treatment of HIV and tuberculosis. For a resident at a visit for their own records ' +
        '(`own-records`), about themselves and the minors whose guardian they are; for a program of the health agency treating somebody ' +
        '(`treatment`), about the patient. Anybody else gets FORBIDDEN, whoever is asked about. `entitlements` never holds these.',
    })
    @Directive(`@requires(fields: "${required.join(' ')}")`)
    confidential(@Root() assessment: AssessmentWithFacts, @Ctx() context: EntitlementContext): ConfidentialDetermination[] {
      const ruleSet = compile(context.policy, assessment);
      const told = restrictedAgencies.flatMap((one) => verdictsOf(one, assessment, context) ?? []);
      if (told.length === 0) throw new Failure('FORBIDDEN', 'This is told to the person, and to the unit that treats, alone: open a visit for one’s own records.');
      return told.flatMap((verdict) => shown(verdict, ruleSet, context) ?? []);
    }
  }
  return ConfidentialResolver;
}

/** Null where the viewer may know of nobody. An agency that said nothing leaves open what its facts could still change. */
function verdictsOf(
  { agency, needs }: RestrictedAgency,
  assessment: AssessmentWithFacts,
  { viewer, determineRestricted, report }: EntitlementContext,
): readonly ConfidentialVerdict[] | null {
  const { asOf, place } = assessment;
  const subjects = assessment.subjects.map(({ id }) => id).filter((id) => maySeeOf(restrictedOf(agency), viewer, id));
  if (subjects.length === 0) return null;
  const sent = assessment[confidentialFieldOf(agency)] as readonly ConfidentialVerdict[] | null | undefined;
  if (sent != null) return sent.filter(({ subject }) => subjects.includes(subject));
  const { facts, silentAgencies } = factsSent(assessment, needs, report);
  return determineRestricted(agency, { asOf, place, subjects, facts, silentAgencies: [...silentAgencies, agency] });
}

/** Nothing of a rule that is not in force here and now: for a moment two processes may hold two policies. */
function shown({ entitlement, subject, verdict, conditions, missing }: ConfidentialVerdict, ruleSet: RuleSet, { policy }: EntitlementContext): ConfidentialDetermination | null {
  const entry = entryInForce(ruleSet, entitlement);
  if (entry === undefined || residentIdOf(subject) === null) return null;
  return {
    entitlement: publishedEntitlement(entry, policy),
    residentId: subjectName(subject),
    verdict: Verdict[verdict],
    conditions: entry.conditions.map(({ id, text, citation: cited }) => ({
      id, text, state: ConditionState[conditions[id] ?? 'UNKNOWN'], citation: citation(cited),
    })),
    missing: missingFacts(missing, policy),
  };
}
