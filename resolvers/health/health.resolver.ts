/** Tells of a resident what the vaccination card holds. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import type { HealthLoaders } from './health.loader';
import { Immunisation, Resident } from './health.type';
import { immunisationOn } from './immunisation';

@Resolver(() => Resident)
export class HealthResolver {
  @FieldResolver(() => Immunisation, {
    nullable: true,
    description: 'Vaccinations as of that day; null for a person without a vaccination card, of whom nothing is known.',
  })
  async immunisation(
    @Root() { id, asOf }: ResidentKey,
    @Ctx() { loaders }: AgencyContext<HealthLoaders>,
  ): Promise<Immunisation | null> {
    const [cards, vaccinations, schedule] = await Promise.all([
      loaders.cards.load(id),
      loaders.vaccinations.load(id),
      loaders.schedule(),
    ]);
    const immunisation = immunisationOn(cards, vaccinations, schedule, asOf);
    if (immunisation === null) return null;
    const nameOf = (vaccine: string): string => schedule.find((dose) => dose.vaccine === vaccine)?.zh ?? vaccine;
    return {
      cardOpenedOn: immunisation.card.opened_on,
      dosesGiven: immunisation.given.map((dose) => ({
        vaccine: dose.vaccine,
        zh: nameOf(dose.vaccine),
        doseNumber: dose.dose_number,
        givenOn: dose.given_on,
        recordedOn: dose.recorded_at.slice(0, 10),
        source: dose.source,
      })),
      overdueDoses: immunisation.overdue.map(({ dose, dueOn }) => ({ vaccine: dose.vaccine, zh: dose.zh, doseNumber: dose.dose_number, dueOn })),
      overdueDosesComplete: immunisation.isComplete,
      recordedOn: immunisation.card.recorded_at.slice(0, 10),
      source: immunisation.card.source,
    };
  }
}
