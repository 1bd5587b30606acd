/** What an entitlement asked for each hire comes to for the employer. The expected sums are reckoned by hand beside each case. */
import { compile, determine, employerTotals, type EmployerTotal, type Question } from '../../src/entitlement';
import type { FactValue, SubjectId } from '../../src/facts/envelope';
import { facts, policyWith, problemsOf, trialPath, trialRule } from './policy-with';

const employer: SubjectId = 'employer:E1';
const qualifies = { 'hire.migrant_worker': true, 'hire.months_worked_in_year': 6 };
const doesNot = { 'hire.migrant_worker': false, 'hire.months_worked_in_year': 6 };
const isOpen = { 'hire.months_worked_in_year': 6 };

/** 100 yuan for each month of work, taken from two taxes of which the second is levied from May 2016. */
const rule = trialRule('hire.migrant_worker', {
  beneficiaries: 'beneficiaries: [employer]',
  amount: 'amount: {feel: "100 * hire.months_worked_in_year", unit: yuan, zh: 数额, en: Amount}',
  overHires: [
    'overHires:',
    '  zh: 合计',
    '  en: Together',
    '  takenFrom:',
    '    - {feel: \'employer.tax_due_in_year["营业税"]\', zh: 营业税, en: Business tax}',
    '    - {feel: \'if as_of >= date(2016, 5, 1) then employer.tax_due_in_year["增值税"] else null\', zh: 增值税, en: VAT}',
  ].join('\n'),
});
const policy = policyWith({ [trialPath]: rule });

interface Situation extends Pick<Partial<Question>, 'hiresLeftOut' | 'suppositions'> {
  readonly hires: Readonly<Record<string, Readonly<Record<string, FactValue>>>>;
  /** Left out: nobody told. */
  readonly taxes?: Readonly<Record<string, number>>;
  readonly asOf?: string;
}

function total({ hires, taxes, asOf = '2016-09-01', ...question }: Situation): EmployerTotal {
  const ruleSet = compile(policy, { asOf, place: '220100' });
  const ofHires = Object.entries(hires).map(([id, values]) => [`pair:E1/${id}` as SubjectId, facts({ employer, ...values })] as const);
  const asked: Question = {
    subjects: [employer, ...ofHires.map(([id]) => id)],
    facts: new Map([[employer, facts(taxes === undefined ? {} : { 'employer.tax_due_in_year': taxes })], ...ofHires]),
    entitlements: ['health.trial'],
    ...question,
  };
  const [found, ...others] = employerTotals(ruleSet, asked, determine(ruleSet, asked));
  if (found === undefined || others.length > 0) throw new Error('Expected one total.');
  return found;
}

const range = ({ least, most }: { readonly least: number; readonly most: number }): readonly [number, number] => [least, most];
const takenOf = ({ parts }: EmployerTotal): unknown => parts.map(({ from, taken }) => [from.text.en, ...range(taken)]);
const missingOf = ({ missing }: EmployerTotal): readonly string[] => missing.map(({ subject, fact }) => `${subject} ${fact}`).sort();

describe('what all hires come to', () => {
  it('is taken from one tax after the other', () => {
    const found = total({ hires: { R1: qualifies, R2: qualifies, R3: doesNot }, taxes: { 营业税: 700, 增值税: 2000 } });
    expect([found.qualifying, found.open, range(found.claimed), range(found.granted)]).toEqual([2, 0, [1200, 1200], [1200, 1200]]);
    expect(takenOf(found)).toEqual([['Business tax', 700, 700], ['VAT', 500, 500]]);
  });

  it('is never more than the taxes come to', () => {
    const found = total({ hires: { R1: qualifies, R2: qualifies }, taxes: { 营业税: 700, 增值税: 200.5 } });
    expect([range(found.claimed), range(found.granted), missingOf(found)]).toEqual([[1200, 1200], [900.5, 900.5], []]);
  });

  it('leaves out a tax that is not levied', () => {
    const found = total({ hires: { R1: qualifies }, taxes: { 营业税: 100, 增值税: 5000 }, asOf: '2016-04-30' });
    expect([range(found.granted), takenOf(found)]).toEqual([[100, 100], [['Business tax', 100, 100]]]);
    expect(takenOf(total({ hires: { R1: qualifies }, taxes: { 增值税: 5000 } }))).toEqual([['VAT', 600, 600]]);
  });

  it('is open again once the last day of what is known of the taxes has passed', () => {
    const totalUntil = (until: string) => {
      const ruleSet = compile(policy, { asOf: '2016-09-01', place: '220100' });
      const asked: Question = {
        subjects: [employer, 'pair:E1/R1'],
        facts: new Map([[employer, { 'employer.tax_due_in_year': { value: { 营业税: 300 }, until } }], ['pair:E1/R1', facts({ employer, ...qualifies })]]),
        entitlements: ['health.trial'],
      };
      return employerTotals(ruleSet, asked, determine(ruleSet, asked)).map((found) => [...range(found.granted), ...missingOf(found)]);
    };
    expect(totalUntil('2016-09-01')).toEqual([[300, 300]]);
    expect(totalUntil('2016-08-31')).toEqual([[0, 600, 'employer:E1 employer.tax_due_in_year']]);
  });

  it('is nothing without a hire that qualifies, whatever the taxes', () => {
    const found = total({ hires: { R1: doesNot } });
    expect([range(found.granted), missingOf(found)]).toEqual([[0, 0], []]);
    expect(range(total({ hires: {} }).granted)).toEqual([0, 0]);
  });

  it('stays open while the taxes are unknown, and names them', () => {
    const found = total({ hires: { R1: qualifies } });
    expect([range(found.claimed), range(found.granted), missingOf(found)]).toEqual([[600, 600], [0, 600], ['employer:E1 employer.tax_due_in_year']]);
  });

  it('stays open while a hire is open, between what is settled and what may come', () => {
    const found = total({ hires: { R1: qualifies, R2: isOpen }, taxes: { 营业税: 700, 增值税: 2000 } });
    expect([found.open, range(found.granted), missingOf(found)]).toEqual([1, [600, 1200], ['pair:E1/R2 hire.migrant_worker']]);
    expect(takenOf(found)).toEqual([['Business tax', 600, 700], ['VAT', 0, 500]]);
  });

  it('is settled, open hires or not, once the taxes are used up', () => {
    const found = total({ hires: { R1: qualifies, R2: isOpen }, taxes: { 营业税: 600 } });
    expect([range(found.granted), takenOf(found), missingOf(found)]).toEqual([[600, 600], [['Business tax', 600, 600]], []]);
  });

  it('stays open while the amount of a hire is unknown', () => {
    const found = total({ hires: { R1: { 'hire.migrant_worker': true }, R2: qualifies }, taxes: { 营业税: 5000 } });
    expect([found.qualifying, range(found.granted), missingOf(found)]).toEqual([2, [600, 5000], ['pair:E1/R1 hire.months_worked_in_year']]);
  });

  it('stays open for hires that were not asked about', () => {
    const situation = { hires: { R1: qualifies }, hiresLeftOut: new Map([[employer, 3]]) };
    const found = total({ ...situation, taxes: { 营业税: 5000 } });
    expect([found.leftOut, range(found.granted), missingOf(found)]).toEqual([3, [600, 5000], []]);
    expect(range(total({ ...situation, taxes: { 营业税: 600 } }).granted)).toEqual([600, 600]);
  });

  it('follows what is supposed', () => {
    const suppositions = new Map([[employer, { 'employer.tax_due_in_year': { 营业税: 50 } }]]);
    expect(range(total({ hires: { R1: qualifies }, suppositions }).granted)).toEqual([50, 50]);
  });
});

describe('a rule that adds up over hires', () => {
  const problems = (replace: Readonly<Record<string, string>>, condition = 'hire.migrant_worker'): string =>
    problemsOf({ [trialPath]: trialRule(condition, {
      beneficiaries: 'beneficiaries: [employer]', amount: 'amount: {feel: "100", zh: 数额, en: Amount}', ...replace,
    }) }).join();
  const takenFrom = (feel: string): string => `overHires: {zh: 合计, en: Together, takenFrom: [{feel: ${JSON.stringify(feel)}, zh: 税, en: Tax}]}`;

  it('is refused unless it is asked of hires', () => {
    expect(problems({ overHires: takenFrom('employer.headcount') }, 'employer.form = "enterprise"'))
      .toContain('`overHires` adds up over hires, and this rule is not asked of hires');
  });

  it('is refused without an amount for each hire', () => {
    expect(problems({ amount: 'amount: {zh: 数额, en: Amount}', overHires: takenFrom('employer.headcount') }))
      .toContain('`overHires` needs an amount for each hire');
  });

  it('takes from sums of the employer, not of one hire', () => {
    expect(problems({ overHires: takenFrom('employer.headcount') })).toBe('');
    expect(problems({ overHires: takenFrom('hire.contract_months') })).toContain('`hire.contract_months` is not a fact of the employer');
  });

  it('has its words in both languages', () => {
    expect(problems({ overHires: 'overHires: {zh: 合计, takenFrom: []}' })).toContain('The English text is missing');
  });
});
