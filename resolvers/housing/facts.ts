/** The agency's records as the facts that it owns. */
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import type { HousingFacts } from '../../src/facts/facts.generated';
import { allFacts, factsOfEmployers, factsOfPersons, householdMembers, type DerivedFacts, type FactsQuestion } from '../../src/subgraph/agency';
import { benefitsFact, benefitsReceived, type Receipt } from '../../src/subgraph/grants';
import { holdsUntil, notHeld, recorded } from '../../src/subgraph/recorded';
import { dormitoryPlanOn } from './dormitory-plan';
import { dwellingOn, lawfulnessOf } from './dwelling';
import { homesAfterPurchase, homesOwnedIn, lastPurchase } from './homes';
import type {
  DormitoryPlanEntry,
  DwellingEntry,
  FirmInZoneEntry,
  FundAccountEntry,
  HousingLoaders,
  LeaseEntry,
  PropertyEntry,
  ZoneEntry,
} from './housing.loader';
import { zoneWithHomesOf } from './zone';

type Derived = DerivedFacts<HousingFacts>;

export function housingFacts(question: FactsQuestion, loaders: HousingLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return allFacts(factsOfDwellers(question, loaders), factsOfFirms(question, loaders));
}

function factsOfDwellers(question: FactsQuestion, loaders: HousingLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return factsOfPersons<HousingFacts>(question, async (residentId, subject) => {
    const members = householdMembers(subject, question.subjects);
    const family = members ?? [residentId];
    const [dwellings, leases, homes, accounts, grants] = await Promise.all([
      loaders.dwellings.load(residentId),
      Promise.all(family.map((id) => loaders.leases.load(id))),
      Promise.all(family.map((id) => loaders.properties.load(id))),
      loaders.fundAccounts.load(residentId),
      benefitsReceived(loaders.grants, residentId, subject, question),
    ]);
    return {
      ...dwellingFacts(dwellings, leases.flat(), homes.flat(), question),
      ...benefitsFact('benefits.housing', grants, question, fundOpen(accounts, question)),
      ...(members === null ? familyNotNamed : { ...homesFact(homes.flat(), question), ...purchaseFacts(homes.flat(), question) }),
    };
  });
}

function factsOfFirms(question: FactsQuestion, loaders: HousingLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return factsOfEmployers<HousingFacts>(question, async (employerNumber) => {
    const [firms, plans] = await Promise.all([loaders.firmsInZones.load(employerNumber), loaders.dormitoryPlans.load(employerNumber)]);
    const zones = await Promise.all([...new Set(firms.map((firm) => firm.zone_code))].map((code) => loaders.zones.load(code)));
    return { ...zoneFact(firms, zones.flat(), question), ...planFact(plans, question) };
  });
}

function dwellingFacts(
  dwellings: readonly DwellingEntry[],
  familyLeases: readonly LeaseEntry[],
  familyHomes: readonly PropertyEntry[],
  { asOf, place }: FactsQuestion,
): Derived {
  const dwelling = dwellingOn(dwellings, place, asOf);
  if (dwelling === null) return { 'residence.lawful_dwelling': notHeld, 'residence.dwelling_kind': notHeld };
  const { isLawful, record, until, then } = lawfulnessOf(dwelling, familyLeases, familyHomes, asOf);
  return {
    'residence.lawful_dwelling': {
      value: isLawful,
      ...recorded(record),
      ...holdsUntil(until, then),
    },
    'residence.dwelling_kind': { value: dwelling.kind, ...recorded(dwelling) },
  };
}

/** Whoever has an account of the housing provident fund is in the fund; from the day on which it is closed no more. */
export function fundOpen(accounts: readonly FundAccountEntry[], { asOf }: Pick<FactsQuestion, 'asOf'>): readonly Receipt[] {
  return accounts
    .filter(({ opened_on, closed_on }) => opened_on <= asOf && (closed_on === null || asOf < closed_on))
    .map((record) => ({ entitlement: 'housing.provident-fund', record }));
}

function homesFact(familyHomes: readonly PropertyEntry[], { asOf, place }: FactsQuestion): Derived {
  const owned = homesOwnedIn(place, familyHomes, asOf);
  const [home] = owned;
  return {
    'household.homes_owned_in_city': {
      value: owned.length,
      ...(home === undefined ? {} : recorded(home)),
    },
  };
}

/** Without a purchase its day is a known none, while its price, its area and the homes after it do not exist. */
function purchaseFacts(familyHomes: readonly PropertyEntry[], { asOf }: FactsQuestion): Derived {
  const purchase = lastPurchase(familyHomes, asOf);
  if (purchase === null) return { ...noPurchase, 'housing.purchase_on': { value: null } };
  const { home, contractOn } = purchase;
  const held = recorded(home);
  return {
    'housing.purchase_on': { value: contractOn, ...held },
    'housing.purchase_price': home.price_yuan === null ? notHeld : { value: home.price_yuan, ...held },
    'housing.purchase_area': { value: home.area_m2, ...held },
    'household.homes_owned_after_purchase': { value: homesAfterPurchase(purchase, familyHomes), ...held },
  };
}

const noPurchase: Derived = {
  'housing.purchase_price': notHeld,
  'housing.purchase_area': notHeld,
  'household.homes_owned_after_purchase': notHeld,
};

/** The homes of kin whose family the question does not name cannot be counted: a part of them would read as all. */
const familyNotNamed: Derived = {
  ...noPurchase,
  'housing.purchase_on': notHeld,
  'household.homes_owned_in_city': notHeld,
};

/** A zone knows the firms that it let in, and the city the zones that have homes: a firm in no such zone is a known no. */
function zoneFact(firms: readonly FirmInZoneEntry[], zones: readonly ZoneEntry[], { asOf }: FactsQuestion): Derived {
  const firm = zoneWithHomesOf(firms, zones, asOf);
  return {
    'employer.in_development_zone': {
      value: firm !== null,
      ...(firm === null ? {} : recorded(firm)),
    },
  };
}

/** A plan conforms by this agency's decision alone: without a plan there is none, and while one is checked the answer is on its way. */
function planFact(plans: readonly DormitoryPlanEntry[], { asOf }: FactsQuestion): Derived {
  const { state, plan } = dormitoryPlanOn(plans, asOf);
  if (state === 'under-way') return { 'employer.plan_conform': { unknown: 'pending' } };
  return {
    'employer.plan_conform': {
      value: state === 'conforms',
      ...(plan === null ? {} : recorded(plan)),
    },
  };
}
