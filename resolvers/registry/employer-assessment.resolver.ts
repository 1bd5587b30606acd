/** Opens an assessment of an employer, and tells how many of its hires it holds. */
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { relationTo } from '../../src/identity/viewer';
import { employerSubject, hireOf, type AgencyContext } from '../../src/subgraph/agency';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import type { AssessmentKey } from '../../src/subgraph/shared-types';
import { answerableDay, assessmentId, unservedPlace } from './assessment-key';
import { Assessment } from './assessment.type';
import { employerNumberFrom } from './employer-number';
import { employerSubjectsOf, hiresPerAssessment } from './employer-subjects';
import { employerNotAvailable } from '../../src/subgraph/not-available';
import type { RegistryLoaders } from './registry.loader';

@ObjectType({ description: 'How many persons an employer employs on the day, and which of these hires an assessment holds. Source: notices of hiring and leaving.' })
export class AssessedHires {
  @Field(() => Int, { description: 'Persons employed on the day.' })
  readonly present!: number;

  @Field(() => Int, { description: `Hires that this assessment holds, at most ${hiresPerAssessment}, in the order of the resident ids.` })
  readonly included!: number;

  @Field(() => ID, { nullable: true, description: 'Give this as `hiresAfter` to ask about the next hires; null when no more follow.' })
  readonly next!: string | null;
}

@Resolver(() => Assessment)
export class EmployerAssessmentResolver {
  @Query(() => Assessment, {
    nullable: true,
    description:
      'Opens the question "this employer and each of its hires, at this place, on this day". Errors: BAD_EMPLOYER_NUMBER, BAD_DATE, ' +
      'UNKNOWN_PLACE, and EMPLOYER_NOT_AVAILABLE for an unknown employer and for one that is not of the visit alike.',
  })
  async employerAssessment(
    @Arg('registrationNumber', () => String, { description: "The employer's registration number: `E` and ten digits, such as `E2201000105`." })
    registrationNumber: string,
    @Arg('place', () => PlaceCodeScalar, { description: 'Where the service is asked for.' }) place: string,
    @Arg('asOf', () => DayScalar, { nullable: true, description: 'The day asked about; today when left out.' })
    asOf: string | null | undefined,
    @Arg('hiresAfter', () => ID, {
      nullable: true,
      description: `An assessment holds ${hiresPerAssessment} hires at most: \`hires.next\` of the one before, to go on from there; the first ones when left out.`,
    })
    hiresAfter: string | null | undefined,
    @Ctx() { loaders, today, viewer }: AgencyContext<RegistryLoaders>,
  ): Promise<AssessmentKey> {
    const employerNumber = employerNumberFrom(registrationNumber);
    const day = answerableDay(asOf ?? today);
    const after = hiresAfter ?? '';
    const isOfVisit = relationTo(viewer, employerSubject(employerNumber)) === 'self';
    const [subjects, served] = await Promise.all([
      isOfVisit ? employerSubjectsOf(employerNumber, after, place, day, { loaders, today }) : null,
      loaders.isServed(place),
    ]);
    if (!served) throw unservedPlace(place);
    if (subjects === null) throw employerNotAvailable();
    return { id: assessmentId(subjects, place, day, viewer.visit ?? '', after), subjects, asOf: day, place };
  }

  @FieldResolver(() => AssessedHires, {
    nullable: true,
    description: 'How many hires the employer asked about has, and how many of them this assessment holds; null when a person is asked about.',
  })
  hires(@Root() { subjects }: AssessmentKey): AssessedHires | null {
    const hires = subjects[0]?.hires;
    if (hires === undefined) return null;
    const last = subjects.findLast(({ id }) => hireOf(id) !== null);
    const next = hires.following === 0 || last === undefined ? null : (hireOf(last.id)?.residentId ?? null);
    return { present: hires.present, included: hires.included, next };
  }
}
