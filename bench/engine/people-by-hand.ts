/** The persons and employers of the ten rules written by hand: every fact read once into a field, what rules share worked out once. */
import { addMonths, dateOf, fullYears, monthsBetween, partsOf } from '../../src/entitlement/dates';
import type { FactsOfSubject, FactValue } from '../../src/facts/envelope';
import { and, or, not, is, isOneOf, atMost, then, type Known, type Truth } from './truths-by-hand';

export interface PlaceByHand {
  readonly city: string;
  readonly cityClass: string;
  readonly dibaoStandard: number;
  readonly dibaoResidenceMonths: number;
  readonly permitRequired: boolean;
  readonly retirementAge: { readonly male: number; readonly female: number };
  readonly maternityMinMonths: number;
  readonly settlementInsuranceMonths: number;
  readonly settlementEmploymentMonths: number;
  readonly schoolAgeCutoff: { readonly month: number; readonly day: number };
}

export class Employer {
  readonly form: Known<string>;
  readonly state: Known<string>;

  constructor(facts: FactsOfSubject, asOf: string) {
    this.form = read(facts, 'employer.form', asOf) as Known<string>;
    this.state = read(facts, 'employer.state', asOf) as Known<string>;
  }
}

export class Person {
  readonly birthDate; readonly sex; readonly hukouType; readonly hukouPlace; readonly movedIntoProvinceOn; readonly wholeFamilyMoved; readonly wishes;
  readonly residenceCity; readonly registeredOn; readonly inUrbanArea; readonly lawfulDwelling; readonly lawfulEmployment; readonly permitStatus;
  readonly permitCity; readonly permitValidUntil; readonly income; readonly assetsWithinLimit; readonly politicalRights; readonly residentSince;
  readonly compulsoryCompleted; readonly stage; readonly gaokaoYear; readonly fullSeniorYears; readonly academicTest; readonly zhongkao;
  readonly enrolledInProvinceOn; readonly allStages; readonly lawfulInProvince; readonly insuredSince; readonly industry; readonly status; readonly endOn;
  readonly returnedHome; readonly certificate; readonly licence; readonly creditStanding; readonly loanOutstanding; readonly arrears; readonly urbanMonths;
  readonly monthsInCity; readonly settledAsHead; readonly maternityEvent; readonly maternityStatus; readonly maternityMonths;
  readonly employer; readonly spouse; readonly guardians; readonly closeKin;
  readonly age: Known<number>;
  readonly ageAtSchoolStart: Known<number>;
  readonly province: Known<string>;
  readonly residenceMonths: Known<number>;
  readonly migrantWorker: Truth;

  constructor(facts: FactsOfSubject, asOf: string, place: PlaceByHand) {
    const text = (fact: string) => read(facts, fact, asOf) as Known<string>;
    const yes = (fact: string) => read(facts, fact, asOf) as Known<boolean>;
    const number = (fact: string) => read(facts, fact, asOf) as Known<number>;
    const list = (fact: string) => read(facts, fact, asOf) as Known<readonly string[]>;
    this.birthDate = text('birth_date'); this.sex = text('sex'); this.hukouType = text('hukou.type'); this.hukouPlace = text('hukou.place');
    this.movedIntoProvinceOn = text('hukou.moved_into_province_on'); this.wholeFamilyMoved = yes('hukou.whole_family_moved'); this.wishes = list('wishes');
    this.residenceCity = text('residence.city'); this.registeredOn = text('residence.registered_on'); this.inUrbanArea = yes('residence.in_urban_area');
    this.lawfulDwelling = yes('residence.lawful_dwelling'); this.lawfulEmployment = yes('residence.lawful_employment');
    this.permitStatus = text('residence_permit.status'); this.permitCity = text('residence_permit.city'); this.permitValidUntil = text('residence_permit.valid_until');
    this.income = number('household.income_per_capita'); this.assetsWithinLimit = yes('household.assets_within_limit');
    this.politicalRights = yes('political_rights'); this.residentSince = text('community.resident_since');
    this.compulsoryCompleted = yes('enrolment.compulsory_completed'); this.stage = text('enrolment.stage'); this.gaokaoYear = number('enrolment.gaokao_year');
    this.fullSeniorYears = yes('enrolment.full_senior_years_in_province'); this.academicTest = yes('enrolment.academic_test_in_province');
    this.zhongkao = yes('enrolment.zhongkao_in_province'); this.enrolledInProvinceOn = text('enrolment.registered_in_province_on');
    this.allStages = yes('enrolment.all_stages_in_province'); this.lawfulInProvince = yes('employment.lawful_in_province');
    this.insuredSince = text('insurance.continuous_in_province_since'); this.industry = text('employment.industry'); this.status = text('employment.status');
    this.endOn = text('employment.end_on'); this.returnedHome = yes('returned_home'); this.certificate = text('job_certificate.status');
    this.licence = yes('business.licence'); this.creditStanding = yes('credit.in_good_standing'); this.loanOutstanding = yes('credit.guaranteed_loan_outstanding');
    this.arrears = number('employment.wage_arrears'); this.urbanMonths = number('insurance.urban_months'); this.monthsInCity = number('employment.months_in_city');
    this.settledAsHead = yes('settled_as_head'); this.maternityEvent = yes('health.maternity_event'); this.maternityStatus = text('insurance.maternity.status');
    this.maternityMonths = number('insurance.maternity.months'); this.employer = text('employer'); this.spouse = text('spouse');
    this.guardians = list('guardians'); this.closeKin = list('close_kin');

    this.age = then(this.birthDate, (born) => fullYears(born, asOf));
    this.ageAtSchoolStart = then(this.birthDate, (born) => then(schoolAgeDay(asOf, place), (day) => fullYears(born, day)));
    this.province = then(this.hukouPlace, (code) => code.slice(0, 2));
    this.residenceMonths = then(this.registeredOn, (day) => monthsBetween(day, asOf));
    const works = isOneOf(this.status, ['employed', 'flexible', 'self-employed']);
    const seeks = and(is(this.status, 'unemployed'), atMost(asOf, then(this.endOn, (day) => addMonths(day, 12))));
    this.migrantWorker = and(and(atMost(16, this.age), is(this.hukouType, 'rural')), and(not(is(this.industry, 'agriculture')), or(works, seeks)));
  }
}

export function read(facts: FactsOfSubject, fact: string, asOf: string): FactValue | undefined {
  const entry = facts[fact];
  if (entry === undefined || !('value' in entry)) return undefined;
  return entry.until !== undefined && entry.until < asOf ? entry.then : entry.value;
}

function schoolAgeDay(asOf: string, { schoolAgeCutoff: { month, day } }: PlaceByHand): string | null {
  const { year } = partsOf(asOf);
  return dateOf(asOf <= `${year}-09-30` ? year : year + 1, month, day);
}
