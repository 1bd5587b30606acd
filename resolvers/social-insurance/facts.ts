/**
 * The agency's records as the facts that it owns.
 *
 * A person is insured by being in the contribution record and registered by being in the register, so that the absence of an entry is an
 * answer here: none, zero, false. What an employer pays is told of the hire, where it differs from worker to worker.
 */
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import type { SocialInsuranceFacts } from '../../src/facts/facts.generated';
import {
  allFacts,
  factsOfEmployers,
  factsOfHires,
  factsOfPersons,
  type DerivedFacts,
  type FactsQuestion,
} from '../../src/subgraph/agency';
import { benefitsFact, benefitsReceived } from '../../src/subgraph/grants';
import { endOfYear, holdsUntil, holdsUntilOtherwise, notHeld, recordOf, type RecordNamed, type Recorded } from '../../src/subgraph/recorded';
import { benefitsPaidOn } from './benefits-paid';
import { lastingRun, ofLine, selfPaidThisYear, spansCounted, unemploymentMonths, urbanPension } from './contributions';
import { endsOfCover, runInForce, runsKnownOn } from './insurance-status';
import { hireInsurance, injuryCover } from './insured-hire';
import { insuredStaffOn } from './insured-staff';
import { countMonths, firstDayOf, monthOf } from './months';
import { monthsInOtherRegions } from './pooling-regions';
import type {
  ContributionRun,
  InsuredStaffReport,
  SocialInsuranceLoaders,
  UniversalRegistration,
  WorkInjury,
} from './social-insurance.loader';
import { injuriesOn, injuryCasesOn, injuryRecordsOf, type InjuryRecords } from './work-injury';

type Derived = DerivedFacts<SocialInsuranceFacts>;

const jilin = '22';

export function socialInsuranceFacts(
  question: FactsQuestion,
  loaders: SocialInsuranceLoaders,
): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return allFacts(factsOfTheInsured(question, loaders), factsOfTheHired(question, loaders), factsOfPayers(question, loaders));
}

function factsOfTheInsured(question: FactsQuestion, loaders: SocialInsuranceLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  const { asOf, place } = question;
  return factsOfPersons<SocialInsuranceFacts>(question, async (residentId, subject) => {
    const [allRuns, benefits, transfers, registrations, injuries, grants] = await Promise.all([
      loaders.runs.load(residentId),
      loaders.benefits.load(residentId),
      loaders.transfers.load(residentId),
      loaders.universalRegistrations.load(residentId),
      injuryRecordsOf(residentId, loaders),
      benefitsReceived(loaders.grants, residentId, subject, question),
    ]);
    const runs = runsKnownOn(allRuns, asOf);
    const held = lastRecorded(runs, asOf);
    return {
      ...statusFacts(runs, question),
      ...continuityFacts(runs, question),
      'insurance.unemployment.months': { value: unemploymentMonths(runs, benefits, asOf), ...held },
      'insurance.urban_months': { value: countMonths(spansCounted(urbanPension(runs), asOf)), ...held },
      'insurance.other_region_months': { value: monthsInOtherRegions(runs, transfers, place, asOf), ...held },
      ...selfPaidFact(runs, question),
      ...registrationFact(registrations, question),
      ...injuryFacts(injuries, question),
      ...benefitsFact('benefits.social_insurance', grants, question, benefitsPaidOn(benefits, asOf)),
    };
  });
}

function factsOfTheHired(question: FactsQuestion, loaders: SocialInsuranceLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return factsOfHires<SocialInsuranceFacts>(question, async ({ employerNumber, residentId }) => {
    const [allRuns, injuries] = await Promise.all([loaders.runs.load(residentId), loaders.injuries.load(residentId)]);
    const { asOf } = question;
    const runs = runsKnownOn(allRuns, asOf);
    const insuredOn = (day: string): boolean => hireInsurance(runs, employerNumber, day) !== null;
    return {
      'hire.insured': {
        value: insuredOn(asOf), ...recordOf(hireInsurance(runs, employerNumber, asOf)), ...holdsUntilOtherwise(insuredOn, endsOfCover(runs, asOf), asOf),
      },
      ...injuryCoverFact(runs, injuries, employerNumber, question),
    };
  });
}

/** Whether an employer insured its worker against injury differs from worker to worker: of the employer as such it is not known. */
function factsOfPayers(question: FactsQuestion, loaders: SocialInsuranceLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return factsOfEmployers<SocialInsuranceFacts>(question, async (employerNumber) => ({
    ...headcountFact(await loaders.staffReports.load(employerNumber), question),
    'employer.injury_insured_at_event': notHeld,
  }));
}

function statusFacts(runs: readonly ContributionRun[], { asOf, place }: FactsQuestion): Derived {
  const ends = endsOfCover(runs, asOf);
  const pensionOn = (day: string) => runInForce(runs, 'pension', day)?.payer_kind ?? 'none';
  const medicalOn = (day: string) => medicalStatus(runInForce(runs, 'medical', day), place);
  const maternityOn = (day: string) => (runInForce(runs, 'maternity', day) === null ? 'none' : 'employee');
  return {
    'insurance.pension.status': { value: pensionOn(asOf), ...recordOf(runInForce(runs, 'pension', asOf)), ...holdsUntilOtherwise(pensionOn, ends, asOf) },
    'insurance.medical.status': { value: medicalOn(asOf), ...recordOf(runInForce(runs, 'medical', asOf)), ...holdsUntilOtherwise(medicalOn, ends, asOf) },
    'insurance.maternity.status': { value: maternityOn(asOf), ...recordOf(runInForce(runs, 'maternity', asOf)), ...holdsUntilOtherwise(maternityOn, ends, asOf) },
  };
}

function medicalStatus(run: ContributionRun | null, place: string): SocialInsuranceFacts['insurance.medical.status'] {
  if (run === null) return 'none';
  return run.payer_kind === 'resident' && run.region !== place ? 'resident-elsewhere' : run.payer_kind;
}

/**
 * The event that maternity insurance is counted up to is known to health alone: the months are those up to the day asked about.
 *
 * For candidates of the gaokao from 2020 on, three lines must run without a break; the year is a fact of education, so that only the
 * pension line is sent here, which decides for all candidates before.
 */
function continuityFacts(runs: readonly ContributionRun[], { asOf }: FactsQuestion): Derived {
  const pensionRuns = urbanPension(runs).filter((run) => run.province === jilin);
  const maternityRuns = ofLine(runs, 'maternity');
  const monthsOn = (day: string): number => {
    const run = lastingRun(maternityRuns, day);
    return run === null ? 0 : countMonths([run]);
  };
  const sinceOn = (day: string): string | null => {
    const run = lastingRun(pensionRuns, day);
    return run === null ? null : firstDayOf(run.first);
  };
  const held = lastRecorded(runs, asOf);
  // Months still being paid are counted as they come in: what will be paid nobody has recorded.
  const isPaying = maternityRuns.some(({ last_month }) => last_month === null);
  return {
    'insurance.maternity.months': { value: monthsOn(asOf), ...held, ...(isPaying ? {} : holdsUntilOtherwise(monthsOn, endsOfCover(maternityRuns, asOf), asOf)) },
    'insurance.continuous_in_province_since': { value: sinceOn(asOf), ...held, ...holdsUntilOtherwise(sinceOn, endsOfCover(pensionRuns, asOf), asOf) },
  };
}

function selfPaidFact(runs: readonly ContributionRun[], { asOf }: FactsQuestion): Derived {
  const yuan = selfPaidThisYear(runs, asOf);
  return { 'insurance.self_paid_this_year': yuan === null ? notHeld : { value: yuan, ...lastRecorded(runs, asOf), ...holdsUntil(endOfYear(asOf)) } };
}

function registrationFact(registrations: readonly UniversalRegistration[], { asOf }: FactsQuestion): Derived {
  const registration = registrations.find(({ registered_on }) => registered_on <= asOf) ?? null;
  return { 'insurance.universal_registered': { value: registration !== null, ...recordOf(registration) } };
}

/**
 * Of the last injury. None on record is a known none: whoever is hurt, the employer, kin, the union or the hospital may report it, and it is
 * in the register from that moment; the rules ask for a case that somebody has reported.
 *
 * Whether the employer pays is known only where it was called on to pay; nothing found is neither a payment nor a refusal.
 */
function injuryFacts(records: InjuryRecords, { asOf }: FactsQuestion): Derived {
  const [last] = injuryCasesOn(records, asOf);
  if (last === undefined) return noInjury;
  const { injury, recognition, appraisal, finding } = last;
  return {
    'injury.occurred_on': { value: injury.occurred_on, ...recordOf(injury) },
    'injury.recognition': { value: recognition.state, ...recordOf(recognition.record ?? injury) },
    'injury.disability_grade': { value: appraisal?.grade ?? null, ...recordOf(appraisal ?? injury) },
    'injury.employer_pays': finding === null ? notHeld : { value: finding.pays, ...recordOf(finding) },
  };
}

const noInjury: Derived = {
  'injury.occurred_on': { value: null },
  'injury.recognition': { value: 'none' },
  'injury.disability_grade': { value: null },
  'injury.employer_pays': notHeld,
};

/**
 * Of the last injury where it happened in this employ, and of today without any injury. Of the hire by another employer than that of the
 * injury it is not known: an answer about today would read as one about the injury.
 */
function injuryCoverFact(
  runs: readonly ContributionRun[],
  injuries: readonly WorkInjury[],
  employerNumber: string,
  { asOf }: FactsQuestion,
): Derived {
  const injury = injuriesOn(injuries, asOf)[0] ?? null;
  if (injury !== null && injury.employer_number !== employerNumber) return { 'employer.injury_insured_at_event': notHeld };
  const coverOn = (day: string) => injuryCover(runs, employerNumber, injury?.occurred_on ?? day, day);
  const isCoveredOn = (day: string): boolean => coverOn(day) !== null;
  // The month of the injury may still be paid while it lasts.
  const ends = [...endsOfCover(runs, asOf), ...(injury === null ? [] : [firstDayOf(monthOf(injury.occurred_on) + 1)])];
  return {
    'employer.injury_insured_at_event': {
      value: isCoveredOn(asOf), ...recordOf(coverOn(asOf) ?? injury), ...holdsUntilOtherwise(isCoveredOn, ends, asOf),
    },
  };
}

function headcountFact(reports: readonly InsuredStaffReport[], { asOf }: FactsQuestion): Derived {
  const staff = insuredStaffOn(reports, asOf);
  if (staff === null) return { 'employer.headcount': notHeld };
  return { 'employer.headcount': { value: staff.report.insured_staff, ...recordOf(staff.report), ...holdsUntil(staff.until) } };
}

/** What is counted over many runs is as recent as the last one recorded of those begun, and paid if at all, by the day. */
function lastRecorded(runs: readonly ContributionRun[], day: string): Partial<RecordNamed> {
  const begun = runs.filter((run) => run.first_month <= day && (run.paid_on === null || run.paid_on <= day));
  return recordOf(begun.reduce<Recorded | null>((last, run) => (last === null || last.recorded_at <= run.recorded_at ? run : last), null));
}
