import fc from 'fast-check';
import { facts, policyWith, trialPath, trialRule, worker } from './policy-with';
import { boundsOf } from '../../src/entitlement/amounts/bounds';
import type { Expression } from '../../src/entitlement/feel/expression';
import { usesOf } from '../../src/entitlement/reading/uses';
import { toClosures } from '../../src/entitlement/three-valued/evaluate';
import { Evidence } from '../../src/entitlement/three-valued/evidence';
import type { Frame } from '../../src/entitlement/three-valued/frame';
import { compile, determine, workingOf, type AmountWorking, type Disclose } from '../../src/entitlement';
import type { FactValue } from '../../src/facts/envelope';
import type { FactShape } from '../../src/facts/shape';

const shown: Disclose = () => 'shown';

/** The working of one amount, written as FEEL, for a worker of whom these facts are known. */
function working(feel: string, known: Readonly<Record<string, FactValue>>, disclose: Disclose = shown): AmountWorking {
  const policy = policyWith({ [trialPath]: trialRule('true', { amount: `amount: {feel: '${feel}', unit: yuan/year, zh: 数额, en: Sum}` }) });
  const ruleSet = compile(policy, { asOf: '2016-09-01', place: '220100' });
  const [determination] = determine(ruleSet, { subjects: [worker], facts: new Map([[worker, facts(known)]]), entitlements: ['health.trial'] }).determinations;
  const found = determination === undefined ? null : workingOf(ruleSet, determination, disclose);
  if (found === null) throw new Error('No working.');
  return found;
}

const range = ({ result: { low, high } }: { readonly result: { readonly low: number; readonly high: number } }) => [low, high];
const lines = ({ steps }: AmountWorking, language: 'zh' | 'en' = 'zh') => steps.map(({ text }) => text[language]);

describe('the ceiling of 9,600 yuan a year, by months, taken from the taxes in their order', () => {
  const ceiling = 'min(9600 * business.months_operated_in_year / 12, sum(business.tax_due_in_year["营业税"], business.tax_due_in_year["城市维护建设税"], business.tax_due_in_year["个人所得税"]))';

  it('shows the proration, the sum due, the smaller of both, and what each tax bears', () => {
    const { result, steps, missing } = working(ceiling, {
      'business.months_operated_in_year': 6, 'business.tax_due_in_year': { 营业税: 4000, 城市维护建设税: 280, 个人所得税: 3000 },
    });
    expect([result.low, result.high, missing]).toEqual([4800, 4800, []]);
    expect(steps.map(({ text, result: { low } }) => `${text.zh} = ${low}`)).toEqual([
      '9600 × 本年度经营月数 6 ÷ 12 = 4800',
      '合计：营业税 4000 + 城市维护建设税 280 + 个人所得税 3000 = 7280',
      '取较小的：4800、7280 = 4800',
      '依次扣减：营业税 4000、城市维护建设税 280、个人所得税 520 = 4800',
    ]);
  });

  it('lies between nothing and the ceiling while the taxes are unknown, and names them', () => {
    const found = working(ceiling, { 'business.months_operated_in_year': 6 });
    expect(range(found)).toEqual([0, 4800]);
    expect(found.missing.map(({ fact }) => fact)).toEqual(['business.tax_due_in_year']);
  });

  it('is bounded by what is due while the months are unknown', () => {
    expect(range(working(ceiling, { 'business.tax_due_in_year': { 营业税: 700 } }))).toEqual([0, 700]);
  });
});

describe('an amount with an unknown input', () => {
  it('has every bound that the known inputs leave', () => {
    expect(range(working('max(0, 1500 - employment.wage_monthly)', {}))).toEqual([0, 1500]);
    expect(range(working('employment.wage_arrears * 2', {}))).toEqual([0, Infinity]);
    expect(range(working('if employment.full_time then 300 else 100', {}))).toEqual([100, 300]);
    expect(range(working('1000 / household.size', {}))).toEqual([-Infinity, Infinity]);
  });

  it('is a number all the same where the unknown does not matter', () => {
    expect(range(working('if employment.full_time then 300 else 300', {}))).toEqual([300, 300]);
    expect(range(working('min(400, max(500, employment.wage_arrears))', {}))).toEqual([400, 400]);
  });

  it('keeps "none" apart from zero', () => {
    const found = working('if employment.full_time then 300 else null', { 'employment.full_time': false });
    expect([found.result.low > found.result.high, found.result.mayBeNone, found.missing]).toEqual([true, true, []]);
    expect(working('if employment.full_time then 300 else null', {}).result).toEqual({ low: 300, high: 300, mayBeNone: true });
  });

  it('adds nothing for a tax that is not levied', () => {
    expect(range(working('sum(business.tax_due_in_year["营业税"], 100)', { 'business.tax_due_in_year': {} }))).toEqual([100, 100]);
  });
});

describe('the words of a step', () => {
  it('say which branch applied, and why', () => {
    const grade = 'if injury.disability_grade = 1 then 27 else if injury.disability_grade = 7 then 13 else 7';
    expect(lines(working(grade, { 'injury.disability_grade': 7 }))).toEqual(['伤残等级 7等于7，按13']);
    expect(lines(working(grade, { 'injury.disability_grade': 9 }), 'en')[0]).toContain('not the case that');
  });

  it('say what an amount depends on while that is unknown', () => {
    const contract = working('if employment.written_contract = false then 100 else 0', {});
    expect(contract.steps[0]?.text).toEqual({
      zh: '取决于是否成立：已签书面劳动合同（未知）等于否', en: expect.stringMatching(/^depends on whether .* \(unknown\) is no$/) as string,
    });
  });

  it('put inner sums in brackets', () => {
    expect(lines(working('(500 - household.income_per_capita) * household.size', { 'household.income_per_capita': 300, 'household.size': 3 }))[0])
      .toMatch(/^\(500 − .* 300\) × .* 3$/);
  });

  it('do not show a value that may not be seen', () => {
    const hidden = working('500 - household.income_per_capita', { 'household.income_per_capita': 317 }, (fact) => (fact === 'household.income_per_capita' ? 'hidden' : 'shown'));
    expect(lines(hidden, 'zh').join()).not.toContain('317');
    expect(lines(hidden, 'zh').join()).toContain('不显示');
  });

  it('nor a step from which it could be worked out, though the amount itself is told', () => {
    const incomeHidden: Disclose = (fact) => (fact === 'household.income_per_capita' ? 'hidden' : 'shown');
    // 500 − 317 = 183: the ceiling of 100 keeps it to itself.
    const capped = working('min(500 - household.income_per_capita, 100)', { 'household.income_per_capita': 317 }, incomeHidden);
    expect(range(capped)).toEqual([100, 100]);
    expect(JSON.stringify(capped.steps)).not.toMatch(/183|317/);
    // 317 × 12 = 3804.
    const chosen = working('if household.income_per_capita * 12 < 5000 then 100 else 50', { 'household.income_per_capita': 317 }, incomeHidden);
    expect(JSON.stringify(chosen.steps)).not.toMatch(/3804|317/);
    // 20 of the 100 are taken from the first of two sums, one of which is hidden.
    const inOrder = working('min(100, sum(household.income_per_capita, household.size))', { 'household.income_per_capita': 20, 'household.size': 90 }, incomeHidden);
    expect(JSON.stringify(inOrder.steps)).not.toMatch(/20|110/);
  });
});

describe('the bounds of a difference', () => {
  it('are numbers where neither side has an upper bound', () => {
    expect(range(working('household.income_per_capita - household.size', {}))).toEqual([-Infinity, Infinity]);
    expect(range(working('max(0, household.income_per_capita - household.size)', {}))).toEqual([0, Infinity]);
  });
});

describe('the bounds of every rule', () => {
  const policy = policyWith();
  const { rules, surroundings } = compile(policy, { asOf: '2016-09-01', place: '220100' });
  const amounts = [...rules.values()].filter(({ rule }) => rule.subjects.includes('person')).flatMap(({ rule }) => rule.amount?.expression ?? []);
  const read = (expression: Expression) => [...usesOf([expression], policy.vocabulary).facts].flatMap((name) => policy.vocabulary.facts.get(name) ?? []);
  const frame = (known: Readonly<Record<string, FactValue>>): Frame => ({
    evidence: new Evidence(policy.vocabulary, { facts: new Map([[worker, facts(known)]]) }), asOf: '2016-09-01', subject: worker, members: [], formulas: new Map(),
  });

  it('hold the amount, whatever the unknown facts turn out to be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...amounts), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (amount, draws) => {
        const all = Object.fromEntries(read(amount).map(({ name, shape }) => [name, valueFor(shape, draws)]));
        const some = Object.fromEntries(Object.entries(all).filter(() => draw(draws) < 0.5));
        const value = toClosures(amount, surroundings).value(frame(all));
        const bounds = boundsOf(amount, frame(some), surroundings);
        if (value === null) expect(bounds.mayBeNone).toBe(true);
        if (typeof value === 'number') expect(bounds.low <= value && value <= bounds.high).toBe(true);
        if (Object.keys(some).length === Object.keys(all).length && typeof value === 'number') expect(bounds.low).toBe(bounds.high);
      }),
      { numRuns: 5_000 },
    );
  });
});

function draw(draws: Iterator<number>): number {
  return draws.next().value as number;
}

function valueFor(shape: FactShape, draws: Iterator<number>): FactValue {
  const one = draw(draws);
  if (shape.isNullable && one < 0.1) return null;
  switch (shape.kind) {
    case 'boolean':
      return draw(draws) < 0.7;
    case 'int':
    case 'money':
    case 'decimal':
      return Math.min(shape.max ?? Infinity, Math.floor(one * 200));
    case 'date':
      return `20${10 + Math.floor(one * 15)}-0${1 + Math.floor(draw(draws) * 9)}-15`;
    case 'enum':
      return shape.values?.[Math.floor(one * shape.values.length)] ?? null;
    case 'set':
      return shape.values?.filter(() => draw(draws) < 0.5) ?? [];
    case 'code':
      return '220100';
    case 'money-by-tax':
      return { 营业税: Math.floor(one * 9000), 个人所得税: Math.floor(draw(draws) * 900) };
    case 'codes':
    case 'persons':
      return [];
    case 'id':
    case 'person':
    case 'employer':
      return null;
  }
}
