/**
 * The agency's records as the facts that it owns.
 *
 * Whoever trades has to register for tax, with or without a licence, so that no registration is an answer: no business, no licence, no
 * month of business, no tax. The trade of a business and the start of its relief do not exist without one, and a tax that was not
 * assessed yet is not "nothing due": these are `not-held`. Of employers only what they filed is known; recognition as a domestic-service
 * firm with staff of its own is given by this agency alone, so that none is an answer.
 */
import { addYears } from '../../src/facts/days';
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import type { TaxationFacts } from '../../src/facts/facts.generated';
import {
  allFacts, factsOfEmployers, factsOfPersons, type DerivedFacts, type FactsQuestion,
} from '../../src/subgraph/agency';
import { benefitsFact, benefitsReceived, type Receipt } from '../../src/subgraph/grants';
import { endOfYear, holdsUntil, notHeld, recordOf, type Recorded } from '../../src/subgraph/recorded';
import { businessOn, isLicensedOn, reliefBegun, reliefStart } from './businesses';
import { frontlineShare, isAccruedInFull, lastFiled, staffRecognitionOn } from './employer-filings';
import { monthsOfBusiness } from './months-of-business';
import { assessedFor, duePerTax, type Assessed } from './tax-due';
import type {
  BusinessEntry, BusinessTax, EducationFundReturn, EmployerTax, ReliefClaim, SizeFiling, StaffRecognition, SuspensionEntry, TaxationLoaders,
} from './taxation.loader';

type Derived = DerivedFacts<TaxationFacts>;
type Day = Pick<FactsQuestion, 'asOf'>;

export function taxationFacts(question: FactsQuestion, loaders: TaxationLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return allFacts(
    factsOfPersons<TaxationFacts>(question, async (residentId, subject) => {
      const [businesses, suspensions, claims, taxes, grants] = await Promise.all([
        loaders.businesses.load(residentId),
        loaders.suspensions.load(residentId),
        loaders.reliefClaims.load(residentId),
        loaders.businessTaxes.load(residentId),
        benefitsReceived(loaders.grants, residentId, subject, question),
      ]);
      return {
        ...businessFacts({ businesses, suspensions, claims, taxes }, question),
        ...benefitsFact('benefits.taxation', grants, question, reliefReceived(businesses, claims, question)),
      };
    }),
    factsOfEmployers<TaxationFacts>(question, async (employerNumber) => {
      const [sizes, funds, recognitions, taxes] = await Promise.all([
        loaders.sizeFilings.load(employerNumber),
        loaders.educationFundReturns.load(employerNumber),
        loaders.staffRecognitions.load(employerNumber),
        loaders.employerTaxes.load(employerNumber),
      ]);
      return employerFacts({ sizes, funds, recognitions, taxes }, question);
    }),
  );
}

/** A relief that a business has begun to take is in the tax records themselves: it runs for three years from its first month. */
export function reliefReceived(businesses: readonly BusinessEntry[], claims: readonly ReliefClaim[], { asOf }: Day): readonly Receipt[] {
  const business = businessOn(businesses, asOf);
  const begun = business === null ? null : reliefBegun(business, claims, asOf);
  return begun !== null && asOf < addYears(begun.first_month, 3) ? [{ entitlement: 'tax.self-employed-deduction', record: begun }] : [];
}

export interface OwnerRecords {
  readonly businesses: readonly BusinessEntry[];
  readonly suspensions: readonly SuspensionEntry[];
  readonly claims: readonly ReliefClaim[];
  readonly taxes: readonly BusinessTax[];
}

/** Months and taxes are those of all that the person ran in the year, also of what closed in it. */
export function businessFacts({ businesses, suspensions, claims, taxes }: OwnerRecords, { asOf }: Day): Derived {
  const business = businessOn(businesses, asOf);
  const months = monthsOfBusiness(businesses, suspensions, asOf);
  const due = taxFact(taxes, asOf);
  return {
    ...(business === null ? withoutBusiness : runningBusiness(business, claims, asOf)),
    'business.months_operated_in_year': { value: months, ...recordOf(business), ...(months === 0 ? {} : holdsUntil(endOfYear(asOf))) },
    'business.tax_due_in_year': due ?? (business === null && months === 0 ? { value: {} } : notHeld),
  };
}

function runningBusiness(business: BusinessEntry, claims: readonly ReliefClaim[], asOf: string): Derived {
  const relief = reliefStart(business, claims, asOf);
  return {
    'business.kind': { value: business.kind, ...recordOf(business) },
    'business.industry': { value: business.industry, ...recordOf(business) },
    'business.licence': { value: isLicensedOn(business, asOf), ...recordOf(business) },
    'business.relief_started_on': relief === null ? notHeld : { value: relief.day, ...recordOf(relief.record) },
  };
}

const withoutBusiness: Derived = {
  'business.kind': { value: 'none' },
  'business.industry': notHeld,
  'business.licence': { value: false },
  'business.relief_started_on': notHeld,
};

export interface EmployerRecords {
  readonly sizes: readonly SizeFiling[];
  readonly funds: readonly EducationFundReturn[];
  readonly recognitions: readonly StaffRecognition[];
  readonly taxes: readonly EmployerTax[];
}

export function employerFacts({ sizes, funds, recognitions, taxes }: EmployerRecords, { asOf }: Day): Derived {
  const size = lastFiled(sizes, asOf);
  const recognition = staffRecognitionOn(recognitions, asOf);
  return {
    'employer.size': size === null ? notHeld : { value: size.size, ...recordOf(size) },
    ...fundFacts(lastFiled(funds, asOf)),
    'employer.staff_system_domestic': {
      value: recognition !== null,
      ...recordOf(recognition),
      ...holdsUntil(recognition?.valid_until ?? null, false),
    },
    'employer.tax_due_in_year': taxFact(taxes, asOf) ?? notHeld,
  };
}

function fundFacts(fund: EducationFundReturn | null): Derived {
  if (fund === null) return { 'employer.education_fund_accrued_in_full': notHeld, 'employer.education_fund_frontline_share': notHeld };
  const share = frontlineShare(fund);
  return {
    'employer.education_fund_accrued_in_full': { value: isAccruedInFull(fund), ...recordOf(fund) },
    'employer.education_fund_frontline_share': share === null ? notHeld : { value: share, ...recordOf(fund) },
  };
}

/** What was assessed for the year by the day, as recent as the last assessment; `null` when nothing was yet. */
function taxFact(assessments: readonly (Assessed & Recorded)[], day: string): KnownTax | null {
  const assessed = assessedFor(assessments, day);
  const last = assessed.reduce<Recorded | null>((latest, one) => (latest === null || latest.recorded_at <= one.recorded_at ? one : latest), null);
  return last === null ? null : { value: duePerTax(assessed), ...recordOf(last), ...holdsUntil(endOfYear(day)) };
}

interface KnownTax {
  readonly value: Readonly<Record<string, number>>;
}
