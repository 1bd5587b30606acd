/** Opens an assessment, and tells its members. */
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { relationTo } from '../../src/identity/viewer';
import { personSubject, residentIdOf, type AgencyContext } from '../../src/subgraph/agency';
import { DayScalar, PlaceCodeScalar, type SubjectKey } from '../../src/subgraph/scalars';
import { ResidentReference } from '../../src/subgraph/resident-reference';
import type { AssessmentKey } from '../../src/subgraph/shared-types';
import { answerableDay, assessmentId, unservedPlace } from './assessment-key';
import { Assessment, Member, Relation } from './assessment.type';
import { residentNotAvailable } from '../../src/subgraph/not-available';
import type { RegistryLoaders } from './registry.loader';
import { residentIdFor } from './resident-reference';
import { subjectsOf } from './subjects';

@Resolver(() => Assessment)
export class AssessmentResolver {
  @Query(() => Assessment, {
    nullable: true,
    description:
      'Opens the question "this resident and family, at this place, on this day". Errors: BAD_IDENTITY_NUMBER, BAD_REQUEST, ' +
      'BAD_DATE, UNKNOWN_PLACE, and RESIDENT_NOT_AVAILABLE for an unknown resident and for one who is not of the visit alike.',
  })
  async assessment(
    @Arg('resident', () => ResidentReference, { description: 'Who is asked about.' }) reference: ResidentReference,
    @Arg('place', () => PlaceCodeScalar, { description: 'Where the service is asked for.' }) place: string,
    @Arg('asOf', () => DayScalar, { nullable: true, description: "The day asked about; today when left out." })
    asOf: string | null | undefined,
    @Ctx() { loaders, today, viewer }: AgencyContext<RegistryLoaders>,
  ): Promise<AssessmentKey> {
    const day = answerableDay(asOf ?? today);
    const [residentId, served] = await Promise.all([residentIdFor(reference, loaders), loaders.isServed(place)]);
    if (!served) throw unservedPlace(place);
    const relation = residentId === null ? 'none' : relationTo(viewer, personSubject(residentId));
    // Who is only of the household may be read in the family's answer and not be asked about.
    const isAsked = relation === 'self' || relation === 'ward';
    const subjects = residentId === null || !isAsked ? null : await subjectsOf(residentId, place, day, { loaders, viewer, today });
    if (subjects === null) throw residentNotAvailable();
    return { id: assessmentId(subjects, place, day, viewer.visit ?? ''), subjects, asOf: day, place };
  }

  @FieldResolver(() => [Member], { description: 'The family that lives as one, as far as it is of the visit, the resident who asked first; empty when an employer is asked about. Source: household register.' })
  members(@Root() { subjects, asOf }: AssessmentKey, @Ctx() { viewer }: Pick<AgencyContext<RegistryLoaders>, 'viewer'>): Member[] {
    const [asker] = subjects;
    if (asker === undefined || residentIdOf(asker.id) === null) return [];
    return subjects
      .filter((subject) => subject === asker || (subject.household !== null && subject.household === asker.household))
      // A household of an earlier day, or of a child that lives with the other parent, holds people who are not of the visit.
      .filter((subject) => subject === asker || relationTo(viewer, subject.id) !== 'none')
      .map((subject) => ({ resident: { id: residentIdOf(subject.id) ?? subject.id, asOf }, relation: relationOf(subject, asker) }));
  }
}

function relationOf(subject: SubjectKey, asker: SubjectKey): Relation {
  if (subject === asker) return Relation.SELF;
  if (asker.spouse === subject.id) return Relation.SPOUSE;
  if (asker.guardians.includes(subject.id)) return Relation.PARENT;
  if (subject.guardians.includes(asker.id)) return Relation.CHILD;
  return Relation.OTHER;
}
