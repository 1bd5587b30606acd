/**
 * The ten rules as other engines can have them: a verdict of two values, no states of conditions, nothing about what is unknown. Whatever
 * these engines have no words for is prepared for them (ages, days of the calendar, who is whose guardian), and the preparation is not
 * part of what is measured.
 */
import { addMonths, addYears, dateOf } from '../../src/entitlement/dates';
import type { SubjectId } from '../../src/facts/envelope';
import type { FamilyByHand } from './hand-written';
import type { Person, PlaceByHand } from './people-by-hand';

export type Operand = { readonly var: string } | string | number | boolean | null;
export type Comparison = '==' | '!=' | '<' | '<=' | 'in';

/** In the words of JSON Logic, which the other two are translated from. */
export type Logic =
  | { readonly and: readonly Logic[] }
  | { readonly or: readonly Logic[] }
  | { readonly some: readonly [{ readonly var: string }, Logic] }
  | { readonly compare: readonly [Comparison, Operand, Operand | readonly string[]] };

const fact = (name: string): Operand => ({ var: name });
const and = (...and: readonly Logic[]): Logic => ({ and });
const or = (...or: readonly Logic[]): Logic => ({ or });
const some = (list: string, claim: Logic): Logic => ({ some: [{ var: list }, claim] });
const compare = (name: string, sign: Comparison, other: Operand | readonly string[]): Logic => ({ compare: [sign, fact(name), other] });
const is = (name: string, other: Operand = true) => compare(name, '==', other);
const isNot = (name: string, other: Operand) => compare(name, '!=', other);
const isOneOf = (name: string, ...values: readonly string[]) => compare(name, 'in', values);
const atLeast = (name: string, least: Operand): Logic => ({ compare: ['<=', least, fact(name)] });
const atMost = (name: string, most: Operand) => compare(name, '<=', most);
const below = (name: string, limit: Operand) => compare(name, '<', limit);

export const twoValued: Readonly<Record<string, Logic>> = {
  'civil-affairs.dibao-at-residence': and(
    below('income', fact('dibaoStandard')), is('assetsWithinLimit'),
    or(and(is('hukouPlace', fact('city')), or(is('hukouType', 'urban'), is('inUrbanArea'))),
      and(is('permitStatus', 'valid'), is('permitCity', fact('city')), atLeast('residenceMonths', fact('dibaoResidenceMonths'))))),
  'community.election-registration': and(
    atLeast('age', 18), is('politicalRights'), or(isNot('hukouPlace', fact('city')), is('hukouType', 'rural')),
    atMost('residentForAYearOn', fact('asOf')), is('wantsToVote'), is('communityElectionOpen')),
  'education.compulsory-schooling': and(
    atLeast('ageAtSchoolStart', 6), below('age', 16), is('compulsoryCompleted', false),
    or(is('hukouPlace', fact('city')), some('guardians', is('hukouPlace', fact('city'))),
      some('guardians', and(is('permitStatus', 'valid'), is('permitCity', fact('city')))),
      and(is('permitRequired', false), some('guardians', is('residenceCity', fact('city')))))),
  'education.gaokao-at-destination': and(
    is('stage', 'senior-general'),
    or(
      and(is('province', '22'), or(
        is('hasAlwaysBeenInProvince'),
        and(atMost('movedIntoProvinceOn', fact('gaokao2')), is('wholeFamilyMoved'), some('guardians', atMost('insuredSince', fact('gaokao1')))),
        and(atMost('movedIntoProvinceOn', fact('gaokao4')), is('fullSeniorYears'), is('academicTest')))),
      and(isNot('province', '22'), or(is('zhongkao'), atMost('enrolledInProvinceOn', fact('gaokao3'))), is('fullSeniorYears'), is('academicTest'),
        some('guardians', and(is('lawfulInProvince'), is('lawfulDwelling'), atMost('insuredSince', fact('gaokao3'))))),
      and(isNot('province', '22'), atLeast('gaokaoYear', 2017), is('allStages')))),
  'finance.small-guaranteed-loan': and(
    is('hukouType', 'rural'),
    or(and(isNot('industry', 'agriculture'),
      or(isOneOf('status', 'employed', 'flexible', 'self-employed'), and(is('status', 'unemployed'), atLeast('unemployedForAYearOn', fact('asOf'))))),
    is('returnedHome')),
    is('certificate', 'held'), is('licence'), atLeast('age', 18), below('age', fact('retirementAgeMale')),
    or(below('age', fact('retirementAgeFemale')), below('age', fact('ownRetirementAge'))), is('creditStanding'), is('loanOutstanding', false)),
  'housing.provident-fund': and(is('status', 'employed'), isOneOf('employerForm', 'enterprise', 'private-non-enterprise', 'public')),
  'labour.wage-arrears-emergency-fund': and(is('migrantWorker'), { compare: ['<', 0, fact('arrears')] }, isOneOf('employerState', 'absconded', 'insolvent')),
  'residence.permit-endorsement': and(isOneOf('permitStatus', 'valid', 'suspended'), is('residenceCity', fact('permitCity')), atMost('permitDueOn', fact('asOf'))),
  'residence.settlement': and(
    is('wantsToSettle'), or(isNot('hukouPlace', fact('city')), is('hukouType', 'rural')), is('residenceCity', fact('city')),
    or(and(is('cityClass', 'small-or-town'), is('lawfulDwelling')),
      and(is('cityClass', 'medium'), is('lawfulDwelling'), is('lawfulEmployment'), atLeast('urbanMonths', fact('settlementInsuranceMonths'))),
      and(is('cityClass', 'large'), is('lawfulDwelling'), is('lawfulEmployment'), atLeast('monthsInCity', fact('settlementEmploymentMonths')),
        atLeast('urbanMonths', fact('settlementInsuranceMonths'))),
      some('closeKin', and(is('hukouPlace', fact('city')), is('settledAsHead'))))),
  'social-insurance.maternity': and(
    is('maternityEvent'),
    or(and(is('maternityStatus', 'employee'), atLeast('maternityMonths', fact('maternityMinMonths'))),
      and(isNot('status', 'employed'), is('spouseMaternityStatus', 'employee'), atLeast('spouseMaternityMonths', fact('maternityMinMonths'))))),
};

export type Prepared = Readonly<Record<string, unknown>>;

/** One flat object per person; related persons lie in lists, each with what the place gives as well. */
export function prepare(family: FamilyByHand, subject: SubjectId): Prepared {
  const person = family.person(subject);
  const own = flat(person, family);
  const related = (list: readonly string[] | null | undefined) => (list ?? []).map((id) => flat(family.person(id), family));
  const spouse = typeof person.spouse === 'string' ? family.person(person.spouse) : null;
  const employer = typeof person.employer === 'string' ? family.employer(person.employer) : null;
  return withoutUnknown({
    ...own, guardians: related(person.guardians), closeKin: related(person.closeKin),
    employerForm: employer?.form, employerState: employer?.state, spouseMaternityStatus: spouse?.maternityStatus, spouseMaternityMonths: spouse?.maternityMonths,
  });
}

function flat(person: Person, { asOf, place, communityElectionOpen }: FamilyByHand): Prepared {
  const { gaokaoYear: year, wishes } = person;
  const gaokao = (years: number, month: number, day: number) => (typeof year === 'number' ? dateOf(year - years, month, day) : undefined);
  const after = (day: string | null | undefined, move: (day: string) => string | null) => (typeof day === 'string' ? move(day) : day);
  return withoutUnknown({
    ...person, ...placeFacts(place), asOf, communityElectionOpen, ...withoutRelations,
    wantsToVote: wishes?.includes('vote'), wantsToSettle: wishes?.includes('settle'),
    hasAlwaysBeenInProvince: person.movedIntoProvinceOn === null,
    residentForAYearOn: after(person.residentSince, (day) => addYears(day, 1)),
    unemployedForAYearOn: after(person.endOn, (day) => addMonths(day, 12)),
    permitDueOn: after(person.permitValidUntil, (day) => addMonths(day, -1)),
    ownRetirementAge: person.sex === 'male' ? place.retirementAge.male : place.retirementAge.female,
    gaokao1: gaokao(1, 9, 30), gaokao2: gaokao(2, 12, 31), gaokao3: gaokao(3, 9, 30), gaokao4: gaokao(4, 12, 31),
  });
}

/** Whom somebody is related to is told by objects inside objects, and only of the person who is asked about. */
const withoutRelations = { guardians: undefined, closeKin: undefined, employer: undefined, spouse: undefined, wishes: undefined };

function placeFacts(place: PlaceByHand): Prepared {
  return { ...place, retirementAgeMale: place.retirementAge.male, retirementAgeFemale: place.retirementAge.female };
}

/** What is unknown cannot be told to these engines; it is left out. */
function withoutUnknown(prepared: Prepared): Prepared {
  return Object.fromEntries(Object.entries(prepared).filter(([, value]) => value !== undefined && value !== null));
}
