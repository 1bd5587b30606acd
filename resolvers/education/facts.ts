/**
 * The agency's records as the facts that it owns.
 *
 * The national school register covers every pupil, so a person without a term in it is at no school: that is known. What an adult
 * without a term learned before the register existed is not. Facts of a school (`grade`, `school_city`, `gaokao_year`) have no value
 * for a person at no school, and are `not-held` then.
 */
import type { FactsOfSubject, SubjectId, UnknownFact } from '../../src/facts/envelope';
import type { EducationFacts } from '../../src/facts/facts.generated';
import { factsOfPersons, type DerivedFacts, type FactsQuestion } from '../../src/subgraph/agency';
import { benefitsFact, benefitsReceived } from '../../src/subgraph/grants';
import { endOfYear, holdsUntil, notHeld, recorded } from '../../src/subgraph/recorded';
import type { EducationLoaders, ExamEntry, HardshipRecognitionEntry, SchoolTermEntry } from './education.loader';
import {
  academicTestInProvince,
  allStagesInProvince,
  entryIntoProvince,
  gaokaoYearOf,
  seniorYearsInProvince,
  zhongkaoInProvince,
} from './gaokao-path';
import { awaitsRenewal, recognitionOn } from './hardship';
import { isKnownMinor } from './known-minor';
import { graduationThisYear, isAdmittedToNextStage } from './leaving-school';
import { compulsorySchoolingCompletedBy, presentTerm, termsBy } from './school-register';
import { lastDayOfSchoolYear } from './school-year';

type Derived = DerivedFacts<EducationFacts>;

const pending: UnknownFact = { unknown: 'pending' };

export function educationFacts(question: FactsQuestion, loaders: EducationLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return factsOfPersons<EducationFacts>(question, async (residentId, subject) => {
    const [terms, exams, recognitions, grants] = await Promise.all([
      loaders.terms.load(residentId),
      loaders.exams.load(residentId),
      loaders.recognitions.load(residentId),
      benefitsReceived(loaders.grants, residentId, subject, question),
    ]);
    const termsSoFar = termsBy(terms, question.asOf);
    // What the register would show of a minor, it would show; what an adult did before there was a register, it would not.
    const registerIsWhole = termsSoFar.length > 0 || isKnownMinor(subject, question.subjects);
    return {
      ...enrolmentFacts(presentTerm(termsSoFar, question.asOf), question),
      ...leavingFacts(termsSoFar, exams, question),
      ...compulsoryFact(termsSoFar, registerIsWhole),
      ...(registerIsWhole ? gaokaoFacts(termsSoFar, exams, question) : gaokaoNotHeld),
      ...hardshipFact(recognitions, termsSoFar, question),
      ...benefitsFact('benefits.education', grants, question),
    };
  });
}

function enrolmentFacts(present: SchoolTermEntry | null, { asOf, place }: FactsQuestion): Derived {
  if (present === null) return atNoSchool;
  const held = recorded(present);
  const thisSchoolYear = holdsUntil(lastDayOfSchoolYear(present.school_year));
  // A pupil goes on where the term is until the register says otherwise; after the final grade of a school, nobody knows where.
  const atThisSchool = { ...held, ...lastYear(present) };
  return {
    'enrolment.stage': { value: present.stage, ...atThisSchool },
    'enrolment.grade': { value: present.grade, ...held, ...thisSchoolYear },
    'enrolment.school_city': { value: present.school_city, ...atThisSchool },
    'enrolment.rural_school': { value: present.rural_school, ...atThisSchool },
    'enrolment.boarding': { value: present.boarding, ...atThisSchool },
    'enrolment.full_time': { value: present.full_time, ...atThisSchool },
    // 居住证暂行条例 art. 2: studies full-time at a school, which a kindergarten is not, and in the city where the permit is asked for.
    'enrolment.continuous_study': {
      value: present.full_time && present.stage !== 'kindergarten' && present.school_city === place,
      ...atThisSchool,
    },
    'enrolment.major_agricultural': { value: present.major === 'agricultural', ...atThisSchool },
    'enrolment.school_in_nutrition_pilot': {
      value: present.nutrition_pilot_from !== null && present.nutrition_pilot_from <= asOf,
      ...atThisSchool,
    },
  };
}

const atNoSchool: Derived = {
  'enrolment.stage': { value: 'none' },
  'enrolment.grade': notHeld,
  'enrolment.school_city': notHeld,
  'enrolment.rural_school': { value: false },
  'enrolment.boarding': { value: false },
  'enrolment.full_time': { value: false },
  'enrolment.continuous_study': { value: false },
  'enrolment.major_agricultural': { value: false },
  'enrolment.school_in_nutrition_pilot': { value: false },
};

function leavingFacts(termsSoFar: readonly SchoolTermEntry[], exams: readonly ExamEntry[], { asOf }: FactsQuestion): Derived {
  const graduation = graduationThisYear(termsSoFar, asOf);
  const admitted = isAdmittedToNextStage(termsSoFar, exams, asOf);
  return {
    'enrolment.just_graduated_from':
      graduation === null
        ? { value: 'none' }
        : { value: graduation.stage, ...recorded(graduation.entry), ...holdsUntil(endOfYear(asOf), 'none') },
    'enrolment.admitted_to_next_stage':
      admitted === 'pending' ? pending : { value: admitted, ...(admitted && graduation !== null ? holdsUntil(endOfYear(asOf), false) : {}) },
  };
}

/**
 * An adult without a term may have completed school before the register: `not-held`. A minor without one has not been to school at all;
 * the only rule that reads the fact asks for an age under 16, which the register has covered from the first grade on.
 */
function compulsoryFact(termsSoFar: readonly SchoolTermEntry[], registerIsWhole: boolean): Derived {
  if (!registerIsWhole) return { 'enrolment.compulsory_completed': notHeld };
  const lastWord = compulsorySchoolingCompletedBy(termsSoFar) ?? termsSoFar.at(-1);
  return {
    'enrolment.compulsory_completed': {
      value: compulsorySchoolingCompletedBy(termsSoFar) !== null,
      ...(lastWord === undefined ? {} : recorded(lastWord)),
    },
  };
}

function gaokaoFacts(termsSoFar: readonly SchoolTermEntry[], exams: readonly ExamEntry[], { asOf }: FactsQuestion): Derived {
  const present = presentTerm(termsSoFar, asOf);
  const gaokaoYear = gaokaoYearOf(present);
  const entry = entryIntoProvince(termsSoFar);
  const seniorYears = seniorYearsInProvince(termsSoFar);
  const allStages = allStagesInProvince(termsSoFar);
  const academicTest = academicTestInProvince(present, exams, asOf);
  const last = termsSoFar.at(-1);
  const held = last === undefined ? {} : recorded(last);
  return {
    'enrolment.gaokao_year': gaokaoYear === null ? notHeld : { value: gaokaoYear, ...held, ...(present === null ? {} : lastYear(present)) },
    'enrolment.registered_in_province_on': { value: entry?.enrolled_on ?? null, ...held },
    'enrolment.zhongkao_in_province': { value: zhongkaoInProvince(termsSoFar, exams, asOf), ...held },
    'enrolment.full_senior_years_in_province': seniorYears === 'unknown' ? notHeld : { value: seniorYears, ...held },
    'enrolment.academic_test_in_province': academicTest === 'pending' ? pending : { value: academicTest, ...held },
    'enrolment.all_stages_in_province': allStages === 'unknown' ? notHeld : { value: allStages, ...held },
  };
}

const gaokaoNotHeld: Derived = {
  'enrolment.gaokao_year': notHeld,
  'enrolment.registered_in_province_on': { value: null },
  'enrolment.zhongkao_in_province': notHeld,
  'enrolment.full_senior_years_in_province': notHeld,
  'enrolment.academic_test_in_province': notHeld,
  'enrolment.all_stages_in_province': notHeld,
};

/** Recognition is what makes the fact, so that a pupil without one is known not to be recognised. */
function hardshipFact(
  recognitions: readonly HardshipRecognitionEntry[],
  termsSoFar: readonly SchoolTermEntry[],
  { asOf }: FactsQuestion,
): Derived {
  const recognition = recognitionOn(recognitions, asOf);
  if (recognition !== null) {
    const { valid_until: until } = recognition;
    const held = recorded(recognition);
    // Schools look at their pupils anew every year: what they will find nobody knows.
    return { 'household.education_hardship': { value: true, ...held, ...holdsUntil(until) } };
  }
  const awaits = presentTerm(termsSoFar, asOf) !== null && awaitsRenewal(recognitions, asOf);
  return { 'household.education_hardship': awaits ? pending : { value: false } };
}

/** Of what ends with the final grade. */
function lastYear(present: SchoolTermEntry): { readonly until?: string } {
  return isFinalGrade(present) ? holdsUntil(lastDayOfSchoolYear(present.school_year)) : {};
}

function isFinalGrade({ stage, grade }: SchoolTermEntry): boolean {
  return (stage === 'primary' && grade === 6) || (stage === 'junior' && grade === 9) || (stage.startsWith('senior') && grade === 3);
}
