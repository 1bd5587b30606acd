/** The facts of a household, told of each of its members. */
import { isValidOn } from '../../src/database/history';
import type { UnknownFact } from '../../src/facts/envelope';
import type { CivilAffairsFacts } from '../../src/facts/facts.generated';
import { type DerivedFacts, type FactsQuestion } from '../../src/subgraph/agency';
import { holdsUntil, notHeld, recorded, type Recorded } from '../../src/subgraph/recorded';
import { emergencyOn, grantsOn } from './assistance';
import type { HouseholdRecords } from './household-records';
import { areAssetsWithinLimit, checkInForce, checkUnderWay } from './means-check';

type Derived = DerivedFacts<CivilAffairsFacts>;
type Day = Pick<FactsQuestion, 'asOf' | 'place'>;

const pending: UnknownFact = { unknown: 'pending' };

/** `isWhole` = the question names the whole household; of a part of it, what is found counts and what is not found is not known. */
export function householdFacts(household: HouseholdRecords, isWhole: boolean, { asOf, place }: Day): Derived {
  const supported = household.destituteSupport.filter((support) => isValidOn(support, asOf));
  const admitted = household.medicalHardship.filter((admission) => admission.county === place && isValidOn(admission, asOf));
  return {
    ...sizeFact(household),
    ...incomeFact(household, { asOf, place }),
    ...assetsFact(household, { asOf, place }),
    'household.dibao': anyOf(grantsOn(household.dibaoGrants, asOf), isWhole),
    'household.destitute_support': anyOf(supported, isWhole),
    // The class is the county's own: what another county admits does not count here.
    'household.other_medical_hardship': anyOf(admitted, isWhole),
    ...emergencyFact(household, { asOf, place }),
  };
}

function sizeFact({ file }: HouseholdRecords): Derived {
  const [record] = [...(file?.members ?? [])].sort((a, b) => b.recorded_at.localeCompare(a.recorded_at));
  if (file === null || record === undefined) return { 'household.size': notHeld };
  return { 'household.size': { value: file.members.length, ...recorded(record) } };
}

function incomeFact({ incomeChecks }: HouseholdRecords, { asOf }: Day): Derived {
  const check = checkInForce(incomeChecks, asOf);
  const income = check?.monthly_income_per_person_yuan ?? null;
  if (check === null || income === null) {
    return { 'household.income_per_capita': checkUnderWay(incomeChecks, asOf) === null ? notHeld : pending };
  }
  return { 'household.income_per_capita': { value: income, ...recorded(check), ...holdsUntil(check.valid_until) } };
}

/** Limits are local: a check against those of another place says nothing here. A check that reports no kind of asset is not complete. */
function assetsFact({ assetChecks, assetFindings }: HouseholdRecords, { asOf, place }: Day): Derived {
  const local = assetChecks.filter(({ city }) => city === place);
  const check = checkInForce(local, asOf);
  const isWithin = check === null ? null : areAssetsWithinLimit(check.check_number, assetFindings);
  if (check === null || isWithin === null) {
    const isUnderWay = check !== null || checkUnderWay(local, asOf) !== null;
    return { 'household.assets_within_limit': isUnderWay ? pending : notHeld };
  }
  return { 'household.assets_within_limit': { value: isWithin, ...recorded(check), ...holdsUntil(check.valid_until) } };
}

/** Reported and not yet looked into is under way; not reported is not known, and asked at the counter. */
function emergencyFact({ emergencies }: HouseholdRecords, { asOf }: Day): Derived {
  const state = emergencyOn(emergencies, asOf);
  if (state === null) return { 'household.sudden_emergency': notHeld };
  if (state.isConfirmed === null) return { 'household.sudden_emergency': pending };
  return { 'household.sudden_emergency': { value: state.isConfirmed, ...recorded(state.report) } };
}

function anyOf(records: readonly Recorded[], isWhole: boolean): Derived['household.dibao'] & object {
  const [record] = records;
  if (record !== undefined) return { value: true, ...recorded(record) };
  return isWhole ? { value: false } : notHeld;
}
