/**
 * What happened to a family, told once and not yet as records: the writers of the agencies turn it into their rows.
 *
 * Days are text; `until` is the last day, and left out while it lasts. Months may be given by any day in them.
 */
import type { InsuranceLine } from '../database/tables/social-insurance';
import type { BusinessTaxLife } from './business-tax-life';
import type { Industry } from './calibration';
import type { CivilAffairsLife } from './civil-affairs-life';
import type { CommunityLife } from './community-life';
import type { CreditLife } from './credit-life';
import type { EmploymentLife } from './employment-life';
import type { WorkInjuryLife } from './injury-life';
import type { GrantLife } from './grant-life';
import type { JusticeLife } from './justice-life';
import type { LandLife } from './land-life';
import type { PregnancyLife } from './maternal-life';
import type { NotifiableCaseLife } from './notifiable-case-life';
import type { OccupationalHealthLife } from './occupational-health-life';

export type Area = 'rural' | 'urban';

export interface HukouSpell {
  readonly place: string;
  readonly area: Area;
  readonly from: string;
  readonly isHead?: boolean;
  /** Set when the spell began with a move; those who moved together give the same case. */
  readonly moveCase?: string;
}

export interface Stay {
  readonly city: string;
  readonly area: Area;
  readonly from: string;
  readonly until?: string;
  readonly station?: string;
}

export interface PermitLife {
  readonly city: string;
  readonly issuedOn: string;
  readonly endorsedOn?: readonly string[];
  readonly cancelled?: { readonly on: string; readonly reason: 'left-city' | 'settled' | 'obtained-by-fraud' | 'replaced' | 'other' };
}

export interface DwellingSpell {
  readonly city: string;
  readonly kind: 'own' | 'rented' | 'employer-dormitory' | 'construction-site' | 'urban-village' | 'shantytown' | 'other';
  readonly proof: 'property' | 'lease' | 'lodging' | 'none';
  readonly from: string;
  readonly until?: string;
  /** A lease that was registered; it ends on the day agreed, also when that lies ahead. */
  readonly lease?: { readonly registeredOn: string; readonly until: string };
}

export interface SchoolSpell {
  readonly stage: 'kindergarten' | 'primary' | 'junior' | 'senior-general' | 'senior-vocational' | 'higher';
  readonly city: string;
  readonly rural: boolean;
  /** The grade in the first school year of the spell. */
  readonly grade: number;
  readonly fromYear: number;
  readonly fromTerm?: 1 | 2;
  /** The last term at this school; left out while the pupil is still there. */
  readonly untilYear?: number;
  readonly untilTerm?: 1 | 2;
  readonly leaves?: 'graduated' | 'transferred' | 'dropped-out';
  readonly boarding?: boolean;
  readonly major?: 'agricultural' | 'other';
  /** Which of the city's schools of this kind; any whole number. */
  readonly school?: number;
}

export interface ExamLife {
  readonly kind: 'zhongkao' | 'academic-test' | 'gaokao-registration';
  readonly province: string;
  readonly heldOn: string;
  readonly admitted?: boolean;
}

/** Doses given late by days; `missing` ones were never given. Without this a person has no card. */
export interface VaccinationLife {
  readonly cardOpenedOn: string;
  readonly daysLate?: number;
  readonly missing?: readonly string[];
}

export interface InsuranceSpell {
  readonly lines: readonly InsuranceLine[];
  readonly payer: 'employee' | 'flexible' | 'resident';
  readonly employer?: string;
  readonly region: string;
  readonly from: string;
  readonly until?: string;
  readonly paidOn?: string;
  readonly backPaid?: boolean;
  readonly monthlyYuan?: number;
}

/** A job as it was; whether anybody filed, insured or paid it is told elsewhere. */
export interface Job {
  /** Everything about the employer follows from the number: see `employers.ts`. */
  readonly employer: string;
  readonly city: string;
  readonly from: string;
  /** Left out while the job lasts. */
  readonly until?: string;
}

/** A business that the person runs. */
export interface BusinessLife {
  readonly kind: 'individual' | 'company' | 'family-farm' | 'cooperative' | 'agri-enterprise' | 'agri-service';
  readonly industry: Industry;
  readonly city: string;
  readonly from: string;
  readonly until?: string;
  /** Left out by whoever trades without a licence. */
  readonly licensedOn?: string;
}

export interface Person {
  readonly id: string;
  readonly citizenId: string | null;
  readonly name: string;
  readonly sex: 'female' | 'male';
  readonly birthDate: string;
  /** A migrant worker of the survey: at work outside farming. */
  readonly works?: boolean;
  /** One after the other, or side by side; farming at home is none. */
  readonly jobs?: readonly Job[];
  readonly business?: BusinessLife;
  readonly hukou: readonly HukouSpell[];
  readonly stays: readonly Stay[];
  readonly permits?: readonly PermitLife[];
  readonly dwellings?: readonly DwellingSpell[];
  readonly schooling?: readonly SchoolSpell[];
  readonly hardshipYears?: readonly number[];
  readonly exams?: readonly ExamLife[];
  readonly vaccination?: VaccinationLife;
  readonly insurance?: readonly InsuranceSpell[];
  readonly benefits?: readonly { readonly kind: InsuranceLine; readonly region: string; readonly from: string; readonly until?: string; readonly monthlyYuan?: number }[];
  readonly transfers?: readonly { readonly line: 'pension' | 'medical' | 'unemployment'; readonly fromRegion: string; readonly toRegion: string; readonly months: number; readonly appliedOn: string; readonly completedOn?: string }[];
  readonly universallyRegisteredOn?: string;
  readonly providentFund?: { readonly employer: string; readonly city: string; readonly from: string; readonly monthlyYuan: number };
  /** Left out where the bureau knows nothing of the person. */
  readonly employment?: EmploymentLife;
  readonly workInjuries?: readonly WorkInjuryLife[];
  readonly occupationalHealth?: OccupationalHealthLife;
  readonly notifiableCases?: readonly NotifiableCaseLife[];
  /** Those that have not led to a birth: births follow from the children. */
  readonly pregnancies?: readonly PregnancyLife[];
}

export interface Kin {
  readonly of: string;
  readonly relative: string;
  readonly kind: 'parent' | 'spouse' | 'guardian';
  readonly from: string;
}

export interface Home {
  readonly owner: string;
  readonly city: string;
  readonly areaM2: number;
  readonly acquiredOn: string;
  readonly disposedOn?: string;
  readonly priceYuan?: number;
  readonly contractOn?: string;
}

export interface RentalApplicationLife {
  readonly applicant: string;
  readonly city: string;
  readonly states: readonly { readonly state: 'applied' | 'waiting' | 'granted' | 'refused' | 'withdrawn'; readonly from: string }[];
}

/** An order of protection, and whom it protects together. */
export interface ProtectionLife {
  readonly order: string;
  readonly residents: readonly string[];
  readonly from: string;
  readonly until?: string;
}

export interface Family {
  readonly householdId: string;
  readonly members: readonly Person[];
  /** Both ways of a marriage are written from one entry. */
  readonly kinship: readonly Kin[];
  readonly togetherSince: string;
  readonly homes?: readonly Home[];
  readonly rentalApplications?: readonly RentalApplicationLife[];
  readonly civilAffairs?: CivilAffairsLife;
  /** Left out for a family whose runs of residence stand in the communities as they are. */
  readonly community?: CommunityLife;
  readonly land?: LandLife;
  /** Of those members who run a business; whoever is left out runs a usual one. */
  readonly businessTax?: readonly BusinessTaxLife[];
  readonly credit?: CreditLife;
  readonly justice?: JusticeLife;
  readonly grants?: readonly GrantLife[];
  readonly protection?: readonly ProtectionLife[];
}
