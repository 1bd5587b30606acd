/** Who can change a fact is said of every fact, and said of values that it may have. */
import { policyWith, problemsOf } from './policy-with';

const housing = 'policy/vocabulary/more.yml';
const fact = (more: string) => `agency: housing\nfacts:\n  house.colour:\n    label: {zh: 颜色, en: Colour}\n    type: enum\n    values: {red: {zh: 红, en: Red}, blue: {zh: 蓝, en: Blue}}\n    of: person\n    class: open\n${more}    meaning: colour\n`;

it('every fact says who can change it, and nobody works towards an unlucky value', () => {
  const { facts } = policyWith().vocabulary;
  const of = (name: string) => facts.get(name);
  expect(of('residence_permit.status')).toMatchObject({ changedBy: 'resident', changedTo: ['valid'], isFormality: true });
  expect(of('employment.written_contract')).toMatchObject({ changedBy: 'employer', changedTo: [true], isFormality: true });
  expect(of('insurance.unemployment.months')).toMatchObject({ changedBy: 'time', changedTo: ['more'] });
  expect(of('hukou.type')).toMatchObject({ changedBy: 'resident', changedTo: ['urban'], isFormality: false });
  for (const name of ['birth_date', 'sex', 'guardians', 'injury.occurred_on', 'employment.end_reason', 'household.income_per_capita']) {
    expect([name, of(name)?.changedBy]).toEqual([name, 'nobody']);
  }
});

it('a fact that does not say it is refused, as is a value that it cannot have', () => {
  expect(problemsOf({ [housing]: fact('') })).toEqual(['policy/vocabulary/more.yml:4:5: `changedBy` is missing.']);
  expect(problemsOf({ [housing]: fact('    changedBy: government\n') })).toEqual([
    'policy/vocabulary/more.yml:9:16: "government" is not allowed here. Allowed: resident, employer, agency, time, nobody.',
  ]);
  expect(problemsOf({ [housing]: fact('    changedBy: resident\n    changedTo: [blue, green, more]\n') })).toEqual([
    'policy/vocabulary/more.yml:10:23: Nobody can work towards this value: expected one of red / blue, got "green". Write values of the fact; `more` or `less` of a number, `today` of a date, `here` of a place.',
    'policy/vocabulary/more.yml:10:30: Nobody can work towards this value: expected one of red / blue, got "more". Write values of the fact; `more` or `less` of a number, `today` of a date, `here` of a place.',
  ]);
});
