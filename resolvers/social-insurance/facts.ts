/**
 * The agency's records as the facts that it owns.
 *
 * A person is insured by being in the contribution record and registered by being in the register, so that the absence of an entry is an
 * answer here: none, zero, false. Work injuries are not in these tables yet, and are `not-held`.
 */
import type { FactsOfSubject, SubjectId, UnknownFact } from '../../src/facts/envelope';
import type { SocialInsuranceFacts } from '../../src/facts/facts.generated';
import { factsOfPersons, recordedAs, type DerivedFacts, type FactsQuestion } from '../../src/subgraph/agency';
import { lastingRun, ofLine, selfPaidThisYear, spansCounted, unemploymentMonths, urbanPension } from './contributions';
import { runInForce } from './insurance-status';
import { countMonths, firstDayOf } from './months';
import { monthsInOtherRegions } from './pooling-regions';
import type { ContributionRun, SocialInsuranceLoaders, UniversalRegistration } from './social-insurance.loader';

type Derived = DerivedFacts<SocialInsuranceFacts>;

const notHeld: UnknownFact = { unknown: 'not-held' };
const jilin = '22';

export function socialInsuranceFacts(
  question: FactsQuestion,
  loaders: SocialInsuranceLoaders,
): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  const { asOf, place } = question;
  return factsOfPersons<SocialInsuranceFacts>(question, async (residentId) => {
    const [runs, benefits, transfers, registrations] = await Promise.all([
      loaders.runs.load(residentId),
      loaders.benefits.load(residentId),
      loaders.transfers.load(residentId),
      loaders.universalRegistrations.load(residentId),
    ]);
    const held = lastRecorded(runs, asOf);
    return {
      ...statusFacts(runs, question),
      ...continuityFacts(runs, question),
      'insurance.unemployment.months': { value: unemploymentMonths(runs, benefits, asOf), ...held },
      'insurance.urban_months': { value: countMonths(spansCounted(urbanPension(runs), asOf)), ...held },
      'insurance.other_region_months': { value: monthsInOtherRegions(runs, transfers, place, asOf), ...held },
      ...selfPaidFact(runs, question),
      ...registrationFact(registrations, question),
      ...withoutRecords,
    };
  });
}

function statusFacts(runs: readonly ContributionRun[], { asOf, place }: FactsQuestion): Derived {
  const pension = runInForce(runs, 'pension', asOf);
  const medical = runInForce(runs, 'medical', asOf);
  const maternity = runInForce(runs, 'maternity', asOf);
  const elsewhere = medical?.payer_kind === 'resident' && medical.region !== place;
  return {
    'insurance.pension.status': { value: pension?.payer_kind ?? 'none', ...recordOf(pension) },
    'insurance.medical.status': { value: elsewhere ? 'resident-elsewhere' : (medical?.payer_kind ?? 'none'), ...recordOf(medical) },
    'insurance.maternity.status': { value: maternity === null ? 'none' : 'employee', ...recordOf(maternity) },
  };
}

/**
 * The event that maternity insurance is counted up to is known to health alone: the months are those up to the day asked about.
 *
 * For candidates of the gaokao from 2020 on, three lines must run without a break; the year is a fact of education, so that only the
 * pension line is sent here, which decides for all candidates before.
 */
function continuityFacts(runs: readonly ContributionRun[], { asOf }: FactsQuestion): Derived {
  const maternity = lastingRun(ofLine(runs, 'maternity'), asOf);
  const pension = lastingRun(urbanPension(runs).filter((run) => run.province === jilin), asOf);
  const held = lastRecorded(runs, asOf);
  return {
    'insurance.maternity.months': { value: maternity === null ? 0 : countMonths([maternity]), ...held },
    'insurance.continuous_in_province_since': { value: pension === null ? null : firstDayOf(pension.first), ...held },
  };
}

function selfPaidFact(runs: readonly ContributionRun[], { asOf }: FactsQuestion): Derived {
  const yuan = selfPaidThisYear(runs, asOf);
  return { 'insurance.self_paid_this_year': yuan === null ? notHeld : { value: yuan, ...lastRecorded(runs, asOf) } };
}

function registrationFact(registrations: readonly UniversalRegistration[], { asOf }: FactsQuestion): Derived {
  const registration = registrations.find(({ registered_on }) => registered_on <= asOf) ?? null;
  return { 'insurance.universal_registered': { value: registration !== null, ...recordOf(registration) } };
}

const withoutRecords: Derived = {
  'injury.occurred_on': notHeld,
  'injury.recognition': notHeld,
  'injury.disability_grade': notHeld,
  'injury.employer_pays': notHeld,
};

interface Recorded {
  readonly source: string;
  readonly recorded_at: string;
}

function recordOf(entry: Recorded | null): Partial<ReturnType<typeof recordedAs>> {
  return entry === null ? {} : recordedAs(entry.source, entry.recorded_at);
}

/** What is counted over many runs is as recent as the last one recorded of those begun, and paid if at all, by the day. */
function lastRecorded(runs: readonly ContributionRun[], day: string): Partial<ReturnType<typeof recordedAs>> {
  const begun = runs.filter((run) => run.first_month <= day && (run.paid_on === null || run.paid_on <= day));
  return recordOf(begun.reduce<Recorded | null>((last, run) => (last === null || last.recorded_at <= run.recorded_at ? run : last), null));
}
