/** The schools of every place: enough of each stage that a child finds one wherever the family lives. */
import type { Ledger } from './ledger';
import type { SchoolSpell } from './life';
import { type SyntheticPlace, places } from './places';

type Stage = SchoolSpell['stage'];

const stages: Readonly<Record<Stage, { readonly letter: string; readonly zh: string }>> = {
  kindergarten: { letter: 'K', zh: '幼儿园' },
  primary: { letter: 'P', zh: '小学' },
  junior: { letter: 'J', zh: '初级中学' },
  'senior-general': { letter: 'S', zh: '高级中学' },
  'senior-vocational': { letter: 'V', zh: '职业技术学校' },
  higher: { letter: 'H', zh: '职业技术学院' },
};

const schoolsOfAKind = 3;

export function schoolCode(city: string, stage: Stage, rural: boolean, which: number): string {
  return `${city}${rural ? 'R' : 'U'}${stages[stage].letter}${Math.abs(which) % schoolsOfAKind + 1}`;
}

export function recordSchools(ledger: Ledger): void {
  for (const place of places) {
    for (const stage of Object.keys(stages) as Stage[]) {
      for (const rural of [false, true]) {
        for (let which = 0; which < schoolsOfAKind; which += 1) recordSchool(ledger, place, stage, rural, which);
      }
    }
  }
}

function recordSchool(ledger: Ledger, place: SyntheticPlace, stage: Stage, rural: boolean, which: number): void {
  const piloted = rural && (stage === 'primary' || stage === 'junior') && place.nutritionPilot === true;
  ledger.put('education.school', {
    code: schoolCode(place.code, stage, rural, which),
    name: `${place.zh}${rural ? '乡镇' : ''}第${'一二三'[which] ?? ''}${stages[stage].zh}`,
    city: place.code, rural, stage,
    // Two kindergartens in three are private; of the other schools, the third is.
    is_public: stage === 'kindergarten' ? which === 0 : which < 2,
    nutrition_pilot_from: piloted ? '2012-03-01' : null,
    recorded_at: '2009-09-01T01:30:00Z', source: '学校代码库',
  });
}
