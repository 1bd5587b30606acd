/** Breaking the glass: a clerk says why it cannot wait, a supervisor of the hall says yes or no, and the resident sees it afterwards. */
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { askedEmergency } from './opening';
import { toldVisit } from './told-visit';
import { Emergency, OpenEmergencyVisitInput, Visit } from './visit.type';
import type { VisitsContext } from './visits-context';

@Resolver(() => Emergency)
export class EmergenciesResolver {
  @Query(() => [Emergency], { description: 'Emergency looks of the viewer’s hall that wait for a second person, the oldest first.' })
  async emergencies(@Ctx() { viewer, book }: VisitsContext): Promise<Emergency[]> {
    return [...(await book.emergencies(viewer))];
  }

  @Mutation(() => Visit, {
    nullable: true,
    description:
      'Asks for an emergency look of 15 minutes, from now on; nothing is shown before a supervisor of the hall has reviewed it. Errors: FORBIDDEN, BAD_INPUT, ' +
      'BAD_IDENTITY_NUMBER, BAD_REQUEST, RESIDENT_NOT_AVAILABLE.',
  })
  async openEmergencyVisit(
    @Arg('input', () => OpenEmergencyVisitInput, { description: 'Who it is about, and why it cannot wait.' }) input: OpenEmergencyVisitInput,
    @Ctx() { viewer, book, identify, registers }: VisitsContext,
  ): Promise<Visit> {
    const { opening, named } = askedEmergency(viewer, input, registers);
    return toldVisit(await book.open(viewer, opening, await identify(viewer, named)));
  }

  @Mutation(() => Visit, {
    nullable: true,
    description:
      'Lets an emergency look happen, or refuses it for good. Error: VISIT_NEEDED for one that does not wait in the viewer’s hall, was opened by the viewer, or is about the viewer or their household.',
  })
  async reviewEmergencyVisit(
    @Arg('id', () => ID, { description: 'The visit.' }) id: string,
    @Arg('approve', () => Boolean, { description: 'True lets it happen.' }) approve: boolean,
    @Ctx() { viewer, book }: VisitsContext,
  ): Promise<Visit> {
    // Whoever reviews judges the reason and sees nobody: not even who is of the household.
    return { ...toldVisit(await book.review(viewer, id, approve)), circle: [] };
  }
}
