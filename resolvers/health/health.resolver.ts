/** Tells of a resident what the vaccination card and the records of occupational health hold. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { recorded } from '../../src/subgraph/recorded';
import type { DiagnosisEntry, HazardPostEntry, HealthCheckEntry, HealthLoaders } from './health.loader';
import { Immunisation, Resident } from './health.type';
import { immunisationOn } from './immunisation';
import { diagnosesOn, hazardPostsOn, lastHealthCheck } from './occupational-health';
import { HazardPost, OccupationalDiagnosis, OccupationalHealth, OccupationalHealthCheck } from './occupational-health.type';

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

  @FieldResolver(() => OccupationalHealth, { nullable: true, description: 'Hazards at work, last health check and diagnoses as of that day.' })
  async occupationalHealth(
    @Root() { id, asOf }: ResidentKey,
    @Ctx() { loaders }: AgencyContext<HealthLoaders>,
  ): Promise<OccupationalHealth> {
    const [diagnoses, posts, checks] = await Promise.all([
      loaders.diagnoses.load(id),
      loaders.hazardPosts.load(id),
      loaders.healthChecks.load(id),
    ]);
    const check = lastHealthCheck(checks, asOf);
    return {
      hazardPosts: hazardPostsOn(posts, asOf).map(shownPost),
      lastCheck: check === null ? null : shownCheck(check),
      diagnoses: diagnosesOn(diagnoses, asOf).map(shownDiagnosis),
    };
  }
}

function shownPost(entry: HazardPostEntry): HazardPost {
  return { employerNumber: entry.employer_number, hazard: entry.hazard, since: entry.valid_from, ...recorded(entry) };
}

function shownCheck(entry: HealthCheckEntry): OccupationalHealthCheck {
  return { kind: entry.kind, checkedOn: entry.checked_on, ...recorded(entry) };
}

function shownDiagnosis(entry: DiagnosisEntry): OccupationalDiagnosis {
  return {
    certificateNumber: entry.certificate_number,
    diagnosedOn: entry.diagnosed_on,
    employerNumber: entry.employer_number,
    ...recorded(entry),
  };
}
