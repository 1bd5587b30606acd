/** Tells of a resident what the contribution record holds. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { InsuranceLine } from '../../src/database/tables/social-insurance';
import type { IsoDate } from '../../src/facts/envelope';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { lastingRun, ofLine, spansCounted } from './contributions';
import { runInForce } from './insurance-status';
import { countMonths, firstDayOf, gapsBetween } from './months';
import type { ContributionRun, SocialInsuranceLoaders } from './social-insurance.loader';
import { InsuranceRecord, Resident, SocialInsurance } from './social-insurance.type';

const lines: readonly InsuranceLine[] = ['pension', 'medical', 'unemployment', 'injury', 'maternity'];

@Resolver(() => Resident)
export class SocialInsuranceResolver {
  @FieldResolver(() => SocialInsurance, { nullable: true, description: 'Contributions line by line as of that day.' })
  async socialInsurance(
    @Root() { id, asOf }: ResidentKey,
    @Ctx() { loaders }: AgencyContext<SocialInsuranceLoaders>,
  ): Promise<SocialInsurance> {
    const [runs, registrations] = await Promise.all([loaders.runs.load(id), loaders.universalRegistrations.load(id)]);
    const registration = registrations.find(({ registered_on }) => registered_on <= asOf);
    return {
      lines: lines.map((line) => recordOfLine(runs, line, asOf)).filter((record) => record !== null),
      universallyRegisteredOn: registration?.registered_on ?? null,
    };
  }
}

function recordOfLine(runs: readonly ContributionRun[], line: InsuranceLine, day: IsoDate): InsuranceRecord | null {
  const begun = ofLine(runs, line).filter((run) => run.first_month <= day && (run.paid_on === null || run.paid_on <= day));
  const lastWord = [...begun].sort((a, b) => b.recorded_at.localeCompare(a.recorded_at))[0];
  if (lastWord === undefined) return null;
  const inForce = runInForce(begun, line, day);
  const spans = spansCounted(begun, day);
  const lasting = lastingRun(begun, day);
  return {
    line,
    status: inForce?.payer_kind ?? 'none',
    region: inForce?.region ?? null,
    contributionMonths: countMonths(spans),
    since: lasting === null ? null : firstDayOf(lasting.first),
    gaps: gapsBetween(spans).map(({ first, last }) => ({ firstMonth: firstDayOf(first), lastMonth: firstDayOf(last) })),
    recordedOn: lastWord.recorded_at.slice(0, 10),
    source: lastWord.source,
  };
}
