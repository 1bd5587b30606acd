/** Tells of a resident what the contribution record and the work-injury register hold. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { InsuranceLine } from '../../src/database/tables/social-insurance';
import type { IsoDate } from '../../src/facts/envelope';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { countedMonths, lastingRun, ofLine, spansCounted } from './contributions';
import { runInForce } from './insurance-status';
import { countMonths, firstDayOf, gapsBetween } from './months';
import type { ContributionRun, SocialInsuranceLoaders } from './social-insurance.loader';
import { ContributionSpell, InsuranceRecord, Resident, SocialInsurance } from './social-insurance.type';
import { injuryCasesOn, injuryRecordsOf, type InjuryCase, type Recognition } from './work-injury';
import type { WorkInjury } from './work-injury.type';

const lines: readonly InsuranceLine[] = ['pension', 'medical', 'unemployment', 'injury', 'maternity'];

@Resolver(() => Resident)
export class SocialInsuranceResolver {
  @FieldResolver(() => SocialInsurance, { nullable: true, description: 'Contributions line by line, and work injuries, as of that day.' })
  async socialInsurance(
    @Root() { id, asOf }: ResidentKey,
    @Ctx() { loaders }: AgencyContext<SocialInsuranceLoaders>,
  ): Promise<SocialInsurance> {
    const [runs, registrations, injuries] = await Promise.all([
      loaders.runs.load(id),
      loaders.universalRegistrations.load(id),
      injuryRecordsOf(id, loaders),
    ]);
    const registration = registrations.find(({ registered_on }) => registered_on <= asOf);
    return {
      lines: lines.map((line) => recordOfLine(runs, line, asOf)).filter((record) => record !== null),
      universallyRegisteredOn: registration?.registered_on ?? null,
      workInjuries: injuryCasesOn(injuries, asOf).map(shownInjury),
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
    spells: begun.flatMap((run) => spellCounted(run, day)).sort((a, b) => a.firstMonth.localeCompare(b.firstMonth)),
    gaps: gapsBetween(spans).map(({ first, last }) => ({ firstMonth: firstDayOf(first), lastMonth: firstDayOf(last) })),
    recordedOn: lastWord.recorded_at.slice(0, 10),
    source: lastWord.source,
  };
}

function spellCounted(run: ContributionRun, day: IsoDate): readonly ContributionSpell[] {
  const counted = countedMonths(run, day);
  if (counted === null) return [];
  return [{ firstMonth: firstDayOf(counted.first), lastMonth: firstDayOf(counted.last), scheme: run.payer_kind, region: run.region, isBackPaid: run.back_paid }];
}

function shownInjury({ injury, recognition, appraisal, finding }: InjuryCase): WorkInjury {
  return {
    kind: injury.kind,
    occurredOn: injury.occurred_on,
    reportedOn: injury.reported_on,
    employerNumber: injury.employer_number,
    recognition: recognition.state,
    recognitionOn: dayOfRecognition(recognition),
    disabilityGrade: appraisal?.grade ?? null,
    appraisedOn: appraisal?.decided_on ?? null,
    employerPays: finding?.pays ?? null,
    recordedOn: injury.recorded_at.slice(0, 10),
    source: injury.source,
  };
}

function dayOfRecognition({ state, record }: Recognition): IsoDate | null {
  if (state === 'none') return null;
  return state === 'applied' ? record.applied_on : record.decided_on;
}
