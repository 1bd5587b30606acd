/** The childhood of a synthetic person: school after school where the family lived, the examinations, and the vaccinations. */
import { addDays, addMonths, ageOn, dayOf, demoDay, monthOf, yearOf } from './calendar';
import * as calibration from './calibration';
import type { ExamLife, Person, SchoolSpell, VaccinationLife } from './life';
import { programmeDoses } from './programme-doses';
import type { Chance } from './random';
import { type Whereabouts, isAway } from './residence-life';

type Stage = SchoolSpell['stage'];

interface Year {
  readonly year: number;
  readonly stage: Stage;
  readonly grade: number;
  readonly lastOfStage: boolean;
}

/** School begins in the September after the sixth birthday; a birthday in September waits for the next year. */
export function firstSchoolYear(birthDate: string): number {
  return yearOf(birthDate) + 6 + (monthOf(birthDate) >= 9 ? 1 : 0);
}

/** Who was born before this had left school when the register was kept by computer; nothing is held of them. */
const registerBegins = '1994-09-01';

export function schoolingOf(
  chance: Chance, birthDate: string, whereabouts: Whereabouts, works: boolean,
): Pick<Person, 'schooling' | 'exams' | 'hardshipYears'> {
  if (birthDate < registerBegins) return {};
  const after = works ? 'leaves' : chance.weighted(calibration.afterJunior);
  const years = schoolYears(birthDate, chance.happens(calibration.attendsKindergarten), after);
  if (years.length === 0) return {};

  const schooling: SchoolSpell[] = [];
  const exams: ExamLife[] = [];
  const ruralAtHome = chance.happens(0.7);
  for (const { year, stage, grade, lastOfStage } of years) {
    const away = isAway(whereabouts, dayOf(year, 9, 1));
    const city = away ? whereabouts.city ?? whereabouts.home : whereabouts.home;
    const senior = stage === 'senior-general' || stage === 'senior-vocational';
    const last = schooling.at(-1);
    const goesOn = last !== undefined && last.stage === stage && last.city === city;
    if (last !== undefined && !goesOn) {
      schooling[schooling.length - 1] = { ...last, untilYear: year - 1, untilTerm: 2, leaves: last.stage === stage ? 'transferred' : 'graduated' };
    }
    if (!goesOn) {
      const rural = !away && !senior && ruralAtHome;
      const boards = (senior && !away) || (rural && stage === 'junior' && chance.happens(calibration.boardsInRuralJunior));
      schooling.push({
        stage, city, rural, grade, fromYear: year, school: chance.between(0, 2),
        ...(boards ? { boarding: true } : {}),
        ...(stage === 'senior-vocational' ? { major: chance.happens(0.2) ? 'agricultural' as const : 'other' as const } : {}),
      });
    }
    exams.push(...examsIn(year, stage, grade, city, after !== 'leaves'));
    if (lastOfStage) endIfNothingFollows(schooling, years, year);
  }
  const hardshipYears = chance.happens(calibration.hardshipRecognised) ? [2014, 2015].filter((year) => years.some((other) => other.year === year)) : [];
  return { schooling, exams: exams.filter(({ heldOn }) => heldOn <= demoDay), hardshipYears };
}

function endIfNothingFollows(schooling: SchoolSpell[], years: readonly Year[], year: number): void {
  const last = schooling.at(-1);
  if (last !== undefined && !years.some((other) => other.year === year + 1)) {
    schooling[schooling.length - 1] = { ...last, untilYear: year, untilTerm: 2, leaves: 'graduated' };
  }
}

function schoolYears(birthDate: string, kindergarten: boolean, after: keyof typeof calibration.afterJunior): Year[] {
  const first = firstSchoolYear(birthDate);
  const plan: readonly (readonly [Stage, number, number])[] = [
    ...(kindergarten ? [['kindergarten', 1, 3] as const] : []),
    ['primary', 1, 6], ['junior', 7, 3],
    ...(after === 'leaves' ? [] : [[after, 1, 3] as const]),
  ];
  let year = first - (kindergarten ? 3 : 0);
  const years: Year[] = [];
  for (const [stage, firstGrade, length] of plan) {
    for (let step = 0; step < length; step += 1, year += 1) {
      if (dayOf(year, 9, 1) <= demoDay) years.push({ year, stage, grade: firstGrade + step, lastOfStage: step === length - 1 });
    }
  }
  return years;
}

function examsIn(year: number, stage: Stage, grade: number, city: string, admitted: boolean): ExamLife[] {
  const province = city.slice(0, 2);
  if (stage === 'junior' && grade === 9) return [{ kind: 'zhongkao', province, heldOn: dayOf(year + 1, 6, 26), admitted }];
  if (stage === 'senior-general' && grade === 2) return [{ kind: 'academic-test', province, heldOn: dayOf(year + 1, 6, 20) }];
  if (stage === 'senior-general' && grade === 3) return [{ kind: 'gaokao-registration', province, heldOn: dayOf(year, 11, 5) }];
  return [];
}

/** Null for a child without a card; nothing for those who grew up before the records. */
export function vaccinationOf(chance: Chance, birthDate: string): Pick<Person, 'vaccination'> {
  if (birthDate < '2001-01-01' || chance.happens(calibration.withoutVaccinationCard)) return {};
  const cardOpenedOn = addDays(birthDate, chance.between(1, 28));
  if (cardOpenedOn > demoDay) return {};
  const daysLate = chance.between(0, 14);
  const life: VaccinationLife = { cardOpenedOn, daysLate };
  if (ageOn(birthDate, demoDay) > 7 || !chance.happens(calibration.behindWithDoses)) return { vaccination: life };
  const given = programmeDoses.filter(({ dueAgeMonths }) => addDays(addMonths(birthDate, dueAgeMonths), daysLate) <= demoDay);
  const missing = given.slice(-chance.between(1, 3)).map(({ vaccine, dose }) => `${vaccine} ${dose}`);
  return { vaccination: { ...life, missing } };
}
