/**
 * Ten rules as a careful programmer would write them once, for these ten alone: every fact is read once per person into a field, what rules
 * share is worked out once, truths are three-valued, and the states of all conditions are kept, two bits each. No missing facts, no reasons.
 *
 * `npm run bench:engine` compares its answers with the engine's before anything is measured.
 */
import { addMonths, addYears, dateOf } from '../../src/entitlement/dates';
import type { Verdict } from '../../src/entitlement';
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import { Employer, Person, read, type PlaceByHand } from './people-by-hand';
import { and, or, not, met, is, isOneOf, atMost, below, holds, then, type Known, type Truth } from './truths-by-hand';

export interface DeterminedByHand {
  readonly entitlement: string;
  readonly subject: SubjectId;
  readonly verdict: Verdict;
  /** Two bits per condition: 0 not met, 1 unknown, 3 met; fifteen to a word. */
  readonly states: number;
  readonly moreStates: number;
}

type Rule = (person: Person, family: FamilyByHand) => Truth;

const nobody: FactsOfSubject = {};

export class FamilyByHand {
  private readonly persons = new Map<string, Person>();
  private readonly employers = new Map<string, Employer>();
  readonly communityElectionOpen: Known<boolean>;
  word = 0;
  moreWord = 0;
  private count = 0;

  constructor(readonly facts: ReadonlyMap<SubjectId, FactsOfSubject>, readonly asOf: string, readonly place: PlaceByHand) {
    this.communityElectionOpen = read(facts.get(`place:${place.city}`) ?? nobody, 'place.community_election_open', asOf) as Known<boolean>;
  }

  determine(subjects: readonly SubjectId[]): readonly DeterminedByHand[] {
    const determined: DeterminedByHand[] = [];
    for (const subject of subjects) {
      const person = this.person(subject);
      for (const [entitlement, rule] of rules) {
        this.word = 0;
        this.moreWord = 0;
        this.count = 0;
        const truth = rule(person, this);
        const verdict = truth === undefined ? 'UNDETERMINED' : truth ? 'ELIGIBLE' : 'INELIGIBLE';
        determined.push({ entitlement, subject, verdict, states: this.word, moreStates: this.moreWord });
      }
    }
    return determined;
  }

  person(id: string): Person {
    const known = this.persons.get(id);
    if (known !== undefined) return known;
    const person = new Person(this.facts.get(id as SubjectId) ?? nobody, this.asOf, this.place);
    this.persons.set(id, person);
    return person;
  }

  employer(id: string): Employer {
    const known = this.employers.get(id);
    if (known !== undefined) return known;
    const employer = new Employer(this.facts.get(id as SubjectId) ?? nobody, this.asOf);
    this.employers.set(id, employer);
    return employer;
  }

  /** Keeps the state of the next condition. */
  note(truth: Truth): Truth {
    const bits = truth === undefined ? 1 : truth ? 3 : 0;
    if (this.count < 15) this.word |= bits << (2 * this.count);
    else this.moreWord |= bits << (2 * (this.count - 15));
    this.count += 1;
    return truth;
  }

  someOf(list: Known<readonly string[]>, claim: (person: Person) => Truth): Truth {
    if (list === undefined) return undefined;
    let result: Truth = false;
    for (const id of list ?? []) {
      const truth = claim(this.person(id));
      if (truth === true) return true;
      if (truth === undefined) result = undefined;
    }
    return result;
  }
}

const rules: readonly (readonly [string, Rule])[] = [
  ['civil-affairs.dibao-at-residence', (p, f) => {
    const { place } = f;
    const below1 = f.note(below(p.income, place.dibaoStandard));
    const assets = f.note(met(p.assetsWithinLimit));
    const here = f.note(is(p.hukouPlace, place.city));
    const urban = f.note(is(p.hukouType, 'urban'));
    const inTown = f.note(met(p.inUrbanArea));
    const permit = f.note(is(p.permitStatus, 'valid'));
    const permitHere = f.note(is(p.permitCity, place.city));
    const longEnough = f.note(atMost(place.dibaoResidenceMonths, p.residenceMonths));
    return and(and(below1, assets), or(and(here, or(urban, inTown)), and(and(permit, permitHere), longEnough)));
  }],
  ['community.election-registration', (p, f) => {
    const adult = f.note(atMost(18, p.age));
    const rights = f.note(met(p.politicalRights));
    const elsewhere = f.note(not(is(p.hukouPlace, f.place.city)));
    const rural = f.note(is(p.hukouType, 'rural'));
    const yearHere = f.note(atMost(then(p.residentSince, (day) => addYears(day, 1)), f.asOf));
    const wants = f.note(holds(p.wishes, 'vote'));
    const open = f.note(met(f.communityElectionOpen));
    return and(and(and(adult, rights), or(elsewhere, rural)), and(and(yearHere, wants), open));
  }],
  ['education.compulsory-schooling', (p, f) => {
    const { city } = f.place;
    const old = f.note(atMost(6, p.ageAtSchoolStart));
    const young = f.note(below(p.age, 16));
    const open = f.note(is(p.compulsoryCompleted, false));
    const own = f.note(is(p.hukouPlace, city));
    const registered = f.note(f.someOf(p.guardians, (g) => is(g.hukouPlace, city)));
    const permitted = f.note(f.someOf(p.guardians, (g) => and(is(g.permitStatus, 'valid'), is(g.permitCity, city))));
    const noPermitNeeded = f.note(!f.place.permitRequired);
    const living = f.note(f.someOf(p.guardians, (g) => is(g.residenceCity, city)));
    return and(and(and(old, young), open), or(or(own, registered), or(permitted, and(noPermitNeeded, living))));
  }],
  ['education.gaokao-at-destination', (p, f) => {
    const before = (years: number, month: number, day: number) => then(p.gaokaoYear, (year) => dateOf(year - years, month, day));
    const senior = f.note(is(p.stage, 'senior-general'));
    const ofProvince = f.note(is(p.province, '22'));
    const always = f.note(is(p.movedIntoProvinceOn, null));
    const moved2 = f.note(atMost(p.movedIntoProvinceOn, before(2, 12, 31)));
    const family = f.note(met(p.wholeFamilyMoved));
    const insured1 = before(1, 9, 30);
    const parentInsured = f.note(f.someOf(p.guardians, (g) => atMost(g.insuredSince, insured1)));
    const moved4 = f.note(atMost(p.movedIntoProvinceOn, before(4, 12, 31)));
    const years1 = f.note(met(p.fullSeniorYears));
    const test1 = f.note(met(p.academicTest));
    const ofOther1 = f.note(not(is(p.province, '22')));
    const zhongkao = f.note(met(p.zhongkao));
    const day3 = before(3, 9, 30);
    const enrolled = f.note(atMost(p.enrolledInProvinceOn, day3));
    const years2 = f.note(met(p.fullSeniorYears));
    const test2 = f.note(met(p.academicTest));
    const parent = f.note(f.someOf(p.guardians, (g) => and(and(met(g.lawfulInProvince), met(g.lawfulDwelling)), atMost(g.insuredSince, day3))));
    const ofOther2 = f.note(not(is(p.province, '22')));
    const from2017 = f.note(atMost(2017, p.gaokaoYear));
    const stages = f.note(met(p.allStages));
    const local = and(ofProvince, or(or(always, and(and(moved2, family), parentInsured)), and(and(moved4, years1), test1)));
    const other = and(and(and(ofOther1, or(zhongkao, enrolled)), and(years2, test2)), parent);
    return and(senior, or(or(local, other), and(and(ofOther2, from2017), stages)));
  }],
  ['finance.small-guaranteed-loan', (p, f) => {
    const { male, female } = f.place.retirementAge;
    const rural = f.note(is(p.hukouType, 'rural'));
    const nonFarm = f.note(not(is(p.industry, 'agriculture')));
    const works = f.note(isOneOf(p.status, ['employed', 'flexible', 'self-employed']));
    const seeks = f.note(is(p.status, 'unemployed'));
    const recently = f.note(atMost(f.asOf, then(p.endOn, (day) => addMonths(day, 12))));
    const home = f.note(met(p.returnedHome));
    const certificate = f.note(is(p.certificate, 'held'));
    const licence = f.note(met(p.licence));
    const adult = f.note(atMost(18, p.age));
    const own = then(p.sex, (sex) => (sex === 'male' ? male : female));
    const working = f.note(and(below(p.age, male), or(below(p.age, female), below(p.age, own))));
    const standing = f.note(met(p.creditStanding));
    const free = f.note(is(p.loanOutstanding, false));
    const worker = or(and(nonFarm, or(works, and(seeks, recently))), home);
    return and(and(and(rural, worker), and(certificate, licence)), and(and(adult, working), and(standing, free)));
  }],
  ['housing.provident-fund', (p, f) => {
    const employed = f.note(is(p.status, 'employed'));
    const { employer } = p;
    const unit = f.note(isOneOf(typeof employer === 'string' ? f.employer(employer).form : employer, ['enterprise', 'private-non-enterprise', 'public']));
    return and(employed, unit);
  }],
  ['labour.wage-arrears-emergency-fund', (p, f) => {
    const migrant = f.note(p.migrantWorker);
    const owed = f.note(below(0, p.arrears));
    const state = typeof p.employer === 'string' ? f.employer(p.employer).state : p.employer;
    const gone = f.note(isOneOf(state, ['absconded', 'insolvent']));
    return and(and(migrant, owed), gone);
  }],
  ['residence.permit-endorsement', (p, f) => {
    const held = f.note(isOneOf(p.permitStatus, ['valid', 'suspended']));
    const here = f.note(is(p.residenceCity, p.permitCity));
    const due = f.note(atMost(then(p.permitValidUntil, (day) => addMonths(day, -1)), f.asOf));
    return and(and(held, here), due);
  }],
  ['residence.settlement', (p, f) => {
    const { city, cityClass, settlementInsuranceMonths, settlementEmploymentMonths } = f.place;
    const wants = f.note(holds(p.wishes, 'settle'));
    const elsewhere = f.note(not(is(p.hukouPlace, city)));
    const rural = f.note(is(p.hukouType, 'rural'));
    const lives = f.note(is(p.residenceCity, city));
    const isSmall = f.note(cityClass === 'small-or-town');
    const dwelling = met(p.lawfulDwelling);
    const employment = met(p.lawfulEmployment);
    const insured = atMost(settlementInsuranceMonths, p.urbanMonths);
    const dwelling1 = f.note(dwelling);
    const isMedium = f.note(cityClass === 'medium');
    const dwelling2 = f.note(dwelling);
    const employment2 = f.note(employment);
    const insured2 = f.note(insured);
    const isLarge = f.note(cityClass === 'large');
    const dwelling3 = f.note(dwelling);
    const employment3 = f.note(employment);
    const worked = f.note(atMost(settlementEmploymentMonths, p.monthsInCity));
    const insured3 = f.note(insured);
    const kin = f.note(f.someOf(p.closeKin, (r) => and(is(r.hukouPlace, city), met(r.settledAsHead))));
    const small = and(isSmall, dwelling1);
    const medium = and(and(isMedium, dwelling2), and(employment2, insured2));
    const large = and(and(isLarge, dwelling3), and(employment3, and(worked, insured3)));
    return and(and(wants, or(elsewhere, rural)), and(lives, or(or(small, medium), or(large, kin))));
  }],
  ['social-insurance.maternity', (p, f) => {
    const least = f.place.maternityMinMonths;
    const event = f.note(met(p.maternityEvent));
    const own = f.note(is(p.maternityStatus, 'employee'));
    const ownMonths = f.note(atMost(least, p.maternityMonths));
    const jobless = f.note(not(is(p.status, 'employed')));
    const spouse = typeof p.spouse === 'string' ? f.person(p.spouse) : p.spouse;
    const spouses = f.note(is(spouse === null || spouse === undefined ? spouse : spouse.maternityStatus, 'employee'));
    const spousesMonths = f.note(atMost(least, spouse === null || spouse === undefined ? spouse : spouse.maternityMonths));
    return and(event, or(and(own, ownMonths), and(and(jobless, spouses), spousesMonths)));
  }],
];

export const tenRules: readonly string[] = rules.map(([id]) => id);
