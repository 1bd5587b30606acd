import { problemsOf, trialPath, trialRule } from './policy-with';

/** The condition stands on line 14 of the trial rule, from column 10, after the quote. */
function problemsWith(feel: string): readonly string[] {
  const quote = feel.includes("'") ? '"' : "'";
  return problemsOf({ [trialPath]: trialRule('x').replace('feel: "x"', `feel: ${quote}${feel}${quote}`) });
}

describe('a condition that cannot be right is refused at its place', () => {
  it.each([
    ['hukou.plase = place.city', 1, 'Unknown fact `hukou.plase`. Did you mean `hukou.place`?'],
    ['some g in guardians satisfies g.hukou.plce = place.city', 31, 'Unknown fact `g.hukou.plce`. Did you mean `g.hukou.place`?'],
    ['age >= local.settlement_insurance_month', 8, 'Unknown parameter `local.settlement_insurance_month`. Did you mean `local.settlement_insurance_months`?'],
    ["residence_permit.status = 'valid'", 27, "Cannot read `'valid'`."],
    ['hukou.type = "rurl"', 14, '"rurl" is not one of its values. Did you mean "rural"?'],
    ['hukou.type in ["rural", "town"]', 15, '"town" is not one of its values. They are: rural, urban.'],
    ['list contains(wishes, "marry")', 23, '"marry" is not one of its values. They are: work, settle, vote, return-land, long-term-transfer.'],
    ['place.city = "Changchun"', 14, '"Changchun" is not a place code. A place code has 2 or 6 digits.'],
    ['age >= "18"', 8, 'Cannot compare a number with text.'],
    ['residence.registered_on <= "2016-01-01"', 28, 'Cannot compare a date with text. Write `date(2016, 9, 1)`.'],
    ['hukou.type < "urban"', 1, '`<` compares numbers or dates, but this is text.'],
    ['birth_date + 1 = 2', 1, '`+` takes numbers, but this is a date. Use `add_years`, `add_months` or `months_between`.'],
    ['birth_date != null', 1, 'This is never null. A fact that no agency answered is UNKNOWN; only facts marked `nullable` can be a known none.'],
    ['employment.end_on > null', 21, '`>` with null is always false.'],
    ['age', 1, 'Expected true or false, but `age` is a number.'],
    ['age and settled', 1, 'Expected true or false, but this is a number.'],
    ['full_years(birth_date) > 3', 1, '`full_years` takes 2 operands, not 1.'],
    ['add_year(birth_date, 1) < as_of', 1, 'Unknown function `add_year`. Did you mean `add_years`?'],
    ['add_months(age, 1) < as_of', 12, '`add_months` takes a date here, but this is a number.'],
    ['local.retirement_age > age', 24, 'Cannot compare a map with a number.'],
    ['local.retirement_age["child"] > age', 22, 'The map has no entry for "child". Its keys are: male, female.'],
    ['some g in wishes satisfies true', 11, 'A quantifier goes over a list of persons, but this is a list.'],
    ['hire.insured', 1, '`hire.insured` is not a fact of a person. It belongs to: pair.'],
    ['wishes contains "work"', 17, 'Cannot read `"work"`. Write `list contains(x, "a")`.'],
    ['age between 1 and 2', 5, '`between` is not part of the rule language. Write `x >= low and x <= high`, or `x in ["a", "b"]`.'],
    ['for g in guardians return g', 1, '`for g in guardians retur…` is not part of the rule language. Use `some … satisfies` or `every … satisfies`.'],
    ['age in [1..3]', 8, '`[1..3]` is not part of the rule language. Write `x >= low and x <= high`.'],
    ['age >= 16 and', 14, 'The expression ends too early.'],
    ['age > 0.1234567', 7, '0.1234567 has more than 6 decimals.'],
  ])('%s', (feel, column, message) => {
    expect(problemsWith(feel)).toEqual([`policy/entitlements/health/trial.yml:14:${column + 9}: ${message}`]);
  });

  it('names the line inside a block of several lines', () => {
    const rule = trialRule('x').replace('feel: "x"', 'feel: |\n    age >= 16\n    and hukou.kind = "rural"');
    expect(problemsOf({ [trialPath]: rule })).toEqual(['policy/entitlements/health/trial.yml:16:9: Unknown fact `hukou.kind`. There are: hukou.type, hukou.place, hukou.moved_into_province_on, hukou.whole_family_moved, hukou.province.']);
  });
});

describe('a rule that is not complete is refused', () => {
  const problems = (replace: Record<string, string>) => problemsOf({ [trialPath]: trialRule('true', replace) });

  it('without a citation', () => {
    expect(problems({ conditions: 'conditions: {id: only, feel: settled, zh: 条件, en: Condition}' })).toEqual([
      'policy/entitlements/health/trial.yml:12:13: The condition cites nothing. Add `cite: {law: …, article: …}`, or `cite: {opinion: 15}` where only the Opinion supports it.',
    ]);
  });

  it('with a citation of a law that its basis does not name', () => {
    expect(problems({ conditions: 'conditions: {id: only, feel: settled, zh: 条件, en: Condition, cite: {law: 疫苗法, article: 6}}' })).toEqual([
      'policy/entitlements/health/trial.yml:12:74: The law 疫苗法 is not in the basis of this entry. Did you mean `疫苗管理法`?',
    ]);
  });

  it('without a text in either language', () => {
    expect(problems({ conditions: 'conditions: {id: only, feel: settled, cite: {opinion: 17}}', name: 'name: {zh: 试验}' })).toEqual([
      'policy/entitlements/health/trial.yml:4:7: The English text is missing. Add `en: …`.',
      'policy/entitlements/health/trial.yml:12:13: The Chinese text is missing. Add `zh: …`.',
      'policy/entitlements/health/trial.yml:12:13: The English text is missing. Add `en: …`.',
    ]);
  });

  it('with a key that nobody reads', () => {
    expect(problems({ kind: 'kind: right\ndeadlines: soon' })).toEqual([
      'policy/entitlements/health/trial.yml:7:1: Unknown key `deadlines`. Did you mean `deadline`?',
    ]);
  });

  it('under an id that is taken, and in a file of another name', () => {
    expect(problems({ id: 'id: health.immunisation' })).toEqual([
      'policy/entitlements/health/trial.yml:1:5: The file of `health.immunisation` has another name. Name it entitlements/health/immunisation.yml.',
      'policy/entitlements/health/trial.yml:1:5: The entitlement `health.immunisation` is given twice. The other one is in policy/entitlements/health/immunisation.yml.',
    ]);
  });

  it('and says all of it at once', () => {
    expect(problems({ agency: 'agency: helth', kind: 'kind: gift', sections: 'sections: [17, 31]' })).toEqual([
      'policy/entitlements/health/trial.yml:2:16: The Opinion has no section 31. Sections run from 0 (总体目标) to 30.',
      'policy/entitlements/health/trial.yml:6:7: "gift" is not allowed here. Allowed: right, protection, service-in-kind, cash, subsidy, tax relief, loan, priority.',
      'policy/entitlements/health/trial.yml:8:9: "helth" is not allowed here. Did you mean `health`?',
    ]);
  });
});

describe('a vocabulary that cannot be right is refused', () => {
  const formulas = (text: string) => problemsOf({ 'policy/vocabulary/formulas.yml': text });
  const formula = (name: string, feel: string) => `  ${name}:\n    label: {zh: 式, en: Formula}\n    type: int\n    feel: ${feel}\n    source: none\n`;

  it('when formulas go round in a circle, with the path', () => {
    expect(formulas(`formulas:\n${formula('one', 'two + 1')}${formula('two', 'three + 1')}${formula('three', 'one + 1')}`)).toEqual([
      'policy/vocabulary/formulas.yml:2:3: The formulas go round in a circle: one → two → three → one.',
    ]);
  });

  it('when a fact has two owners', () => {
    const text = 'agency: land\nfacts:\n  sex:\n    label: {zh: 性别, en: Sex}\n    type: enum\n    values: {female: {zh: 女, en: Female}, male: {zh: 男, en: Male}}\n    of: person\n    class: open\n    changedBy: nobody\n    meaning: sex\n';
    expect(problemsOf({ 'policy/vocabulary/more.yml': text })).toEqual(['policy/vocabulary/residence-permit.yml:13:3: The fact `sex` is given twice. A fact has one owner.']);
  });

  it('when a value of a fact has no words', () => {
    const text = 'agency: land\nfacts:\n  crop:\n    label: {zh: 作物, en: Crop}\n    type: enum\n    values: [rice, maize]\n    of: person\n    class: open\n    changedBy: nobody\n    meaning: crop\n';
    expect(problemsOf({ 'policy/vocabulary/more.yml': text })).toEqual([
      'policy/vocabulary/more.yml:6:14: The value `rice` has no words. Write a line `rice: {zh: …, en: …}` under `values:`.',
      'policy/vocabulary/more.yml:6:20: The value `maize` has no words. Write a line `maize: {zh: …, en: …}` under `values:`.',
    ]);
  });

  it('when a place is named twice, or a name has no code', () => {
    expect(problemsOf({ 'policy/places/names.yml': "names:\n  '220100': {zh: 长春, en: Changchun}\n  '2201': {zh: 长春, en: Changchun}\n" })).toEqual([
      'policy/places/names.yml:2:3: The place `220100` is named twice. The cities of the rules have their names beside their classes.',
      'policy/places/names.yml:3:3: "2201" is not a place code of 2 or 6 digits.',
    ]);
  });

  it('when a file is no YAML', () => {
    const [problem] = problemsOf({ [trialPath]: 'id: [' });
    expect(problem).toMatch(/^policy\/entitlements\/health\/trial\.yml:1:\d+: Flow sequence in block collection/);
  });

  it('when a value does not fit its parameter', () => {
    const text = 'parameters:\n  permit_required:\n    label: {zh: 证, en: Permit}\n    type: boolean\n    values:\n      - {from: 2015-01-01, province: "22", value: often, mark: text, source: none}\n';
    expect(problemsOf({ 'policy/places/parameters.yml': text })[0]).toBe(
      'policy/places/parameters.yml:6:51: The value does not fit: expected true or false, got "often".',
    );
  });
});
