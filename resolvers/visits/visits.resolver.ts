/** Opens visits and ends them. */
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { purposeEntry, purposes } from '../../src/identity/purposes';
import { subjectsIn } from '../../src/identity/viewer';
import { personSubject, residentIdOf } from '../../src/subgraph/agency';
import { residentNotAvailable } from '../../src/subgraph/not-available';
import { noSuchConsent } from '../../src/visits/visit';
import { askedVisit, assertFewPresent } from './opening';
import { RegisteredPurpose } from './purpose.type';
import { registeredPurpose } from './registered-purpose';
import { toldVisit } from './told-visit';
import { OpenVisitInput, Visit } from './visit.type';
import type { VisitsContext } from './visits-context';

@Resolver(() => Visit)
export class VisitsResolver {
  @Query(() => [RegisteredPurpose], { description: 'Every purpose for which records may be looked at; whatever is not here is none.' })
  purposes(): RegisteredPurpose[] {
    return purposes.map(registeredPurpose);
  }

  @Mutation(() => Visit, {
    nullable: true,
    description:
      'Opens a visit. Errors: FORBIDDEN for a purpose that the viewer may not state or its client is not bound to, another hall, or a consent that does not hold; BAD_INPUT, also for a case number that has not the form of its agency; ' +
      'BAD_IDENTITY_NUMBER, BAD_REQUEST, BAD_EMPLOYER_NUMBER; RESIDENT_NOT_AVAILABLE and EMPLOYER_NOT_AVAILABLE.',
  })
  async openVisit(
    @Arg('input', () => OpenVisitInput, { description: 'The purpose, who is there, and the proof of it.' }) input: OpenVisitInput,
    @Ctx() { viewer, book, identify, registers }: VisitsContext,
  ): Promise<Visit> {
    const { opening, named } = askedVisit(viewer, input, registers);
    const owner = await recordsOwner(opening, { viewer, book });
    const identified = await identify(viewer, named);
    const present = subjectsIn(identified.circle, 'self');
    assertFewPresent(opening, present.filter((subject) => residentIdOf(subject) !== null).length);
    if (owner !== null && (present.length !== 1 || present[0] !== personSubject(owner))) throw residentNotAvailable();
    return toldVisit(await book.open(viewer, opening, identified));
  }

  @Mutation(() => Visit, {
    nullable: true,
    description: 'Ends a visit before its time; within a second nothing more is shown within it. Error: VISIT_NEEDED for one that is not the viewer’s own.',
  })
  async closeVisit(@Arg('id', () => ID, { description: 'The visit.' }) id: string, @Ctx() { viewer, book }: VisitsContext): Promise<Visit> {
    return toldVisit(await book.close(viewer, id));
  }
}

/** The one resident whom the ground allows the visit to be about; null when whoever is there may be anybody. */
async function recordsOwner(
  { purpose, proof }: ReturnType<typeof askedVisit>['opening'],
  { viewer, book }: Pick<VisitsContext, 'viewer' | 'book'>,
): Promise<string | null> {
  const { ground } = purposeEntry(purpose);
  if (ground === 'own') return viewer.residentId ?? '';
  if (ground !== 'consent') return null;
  const consent = await book.consentHolding(proof.reference ?? '', viewer.client, purpose);
  if (consent === null) throw noSuchConsent();
  return consent.residentId;
}
