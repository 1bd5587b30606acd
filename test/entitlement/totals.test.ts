/** What a household could claim now, added up. Sums are worked out by hand, from the amounts that each rule states. */
import { compile, determine, totalsOf, type Totals } from '../../src/entitlement';
import type { FactValue, SubjectId } from '../../src/facts/envelope';
import { facts, policyWith, trialRule, worker } from './policy-with';

type Values = Readonly<Record<string, FactValue>>;
const wife: SubjectId = 'person:wife';

interface Sum {
  readonly kind?: string;
  readonly amount: string;
  readonly received?: string;
  readonly more?: string;
}

const yuan = (feel: string, unit = 'yuan', more = '') => `amount:\n  feel: ${JSON.stringify(feel)}\n  unit: ${unit}\n  zh: 金额\n  en: A sum\n${more}`;
const notReceived = 'received: {feel: sex = "male" and sex = "female", zh: 已领, en: Received}';
const overlap = (key: 'excludes' | 'reducedBy', ...others: readonly string[]) =>
  `${key}:\n${others.map((one) => `  - {id: health.${one}, zh: 不重复, en: Not twice, cite: {opinion: 17}}`).join('\n')}`;

/** Rules that every worker meets, by name: `one` becomes `health.one`. */
function totalsWith(sums: Readonly<Record<string, Sum>>, people: Readonly<Record<SubjectId, Values>> = { [worker]: { sex: 'male' } }, silentAgencies: readonly string[] = []): Totals {
  const policy = policyWith(Object.fromEntries(Object.entries(sums).map(([name, { kind = 'cash', amount, received = notReceived, more = '' }]) => [
    `policy/entitlements/health/${name}.yml`,
    trialRule('as_of >= date(2000, 1, 1)', { id: `id: health.${name}`, kind: `kind: ${kind}`, amount, received, more }),
  ])));
  const ruleSet = compile(policy, { asOf: '2016-09-01', place: '220100' });
  const known = new Map(Object.entries(people).map(([subject, values]) => [subject as SubjectId, facts(values)]));
  const { determinations } = determine(ruleSet, {
    subjects: Object.keys(people) as SubjectId[], facts: known, silentAgencies, entitlements: Object.keys(sums).map((name) => `health.${name}`),
  });
  return totalsOf(ruleSet, determinations);
}

describe('what can be claimed now', () => {
  it('keeps what is paid year by year apart from what is paid once, and counts a month twelve times', () => {
    const { benefits } = totalsWith({ monthly: { amount: yuan('100', 'yuan/month') }, yearly: { amount: yuan('50', 'yuan/year') }, once: { amount: yuan('7') } });
    expect(benefits.sure).toEqual({ yuanPerYear: 1250, yuanOnce: 7 });
  });

  it('counts a benefit that ends within the year for the months that it lasts, and one that lasts longer for twelve', () => {
    const lasting = (months: number): Sum => ({ amount: `${yuan('100', 'yuan/month')}durationMonths: {feel: "${months}", zh: 期限, en: Term}` });
    expect(totalsWith({ short: lasting(5) }).benefits.sure).toEqual({ yuanPerYear: 500, yuanOnce: 0 });
    expect(totalsWith({ long: lasting(24) }).benefits.sure).toEqual({ yuanPerYear: 1200, yuanOnce: 0 });
  });

  it('adds neither what is owed nor what is lent to the benefits', () => {
    const { benefits, claims, loans } = totalsWith({
      paid: { amount: yuan('10') }, owed: { kind: 'protection', amount: yuan('200') }, lent: { kind: 'loan', amount: yuan('3000') },
    });
    expect([benefits, claims, loans].map(({ sure }) => sure.yuanOnce)).toEqual([10, 200, 3000]);
  });

  it('counts what is the household’s once, and what is a person’s for each', () => {
    const both = { [worker]: { sex: 'male' }, [wife]: { sex: 'female' } } as const;
    expect(totalsWith({ own: { amount: yuan('10') } }, both).benefits.sure.yuanOnce).toBe(20);
    const { benefits } = totalsWith({ joint: { amount: yuan('10', 'yuan', '  per: household\n') } }, both);
    expect(benefits.sure.yuanOnce).toBe(10);
    expect(benefits.counted).toMatchObject([{ entitlement: 'health.joint', isOfHousehold: true }]);
  });

  it('counts nothing to claim as nothing, and names no claim of it', () => {
    expect(totalsWith({ free: { amount: yuan('0') } }).benefits).toMatchObject({ counted: [], unknown: [] });
  });
});

describe('what is received', () => {
  const received = `received: {feel: 'list contains(benefits.civil_affairs, "civil-affairs.medical-assistance")', zh: 已领, en: Received}`;
  const one: Readonly<Record<string, Sum>> = { relief: { amount: yuan('10'), received } };
  const receiving = (...ids: readonly string[]) => ({ [worker]: { 'benefits.civil_affairs': ids } });

  it('is left out, and said so', () => {
    const totals = totalsWith(one, receiving('civil-affairs.medical-assistance'));
    expect(totals.benefits.sure.yuanOnce).toBe(0);
    expect(totals.leftOut).toEqual([{ entitlement: 'health.relief', subject: worker, why: 'received', money: { yuanPerYear: 0, yuanOnce: 10 } }]);
  });

  it('is counted when the register is there and shows none', () => {
    expect(totalsWith(one, receiving()).benefits.sure.yuanOnce).toBe(10);
  });

  it('is counted apart, as perhaps, when the register is silent', () => {
    const { benefits } = totalsWith(one, { [worker]: {} }, ['civil-affairs']);
    expect([benefits.sure.yuanOnce, benefits.perhaps.yuanOnce]).toEqual([0, 10]);
  });

  it('is perhaps as well when nobody keeps a record of it', () => {
    const { benefits } = totalsWith({ voucher: { amount: yuan('30', 'yuan/year'), received: '' } });
    expect([benefits.sure.yuanPerYear, benefits.perhaps.yuanPerYear]).toEqual([0, 30]);
  });

  it('is no question of a claim: what was paid is not owed any more', () => {
    const { claims } = totalsWith({ owed: { kind: 'right', amount: yuan('30'), received: '' } });
    expect([claims.sure.yuanOnce, claims.perhaps.yuanOnce]).toEqual([30, 0]);
  });

  it('by one member is received by the household, where the benefit is the household’s', () => {
    const joint = { relief: { amount: yuan('10', 'yuan', '  per: household\n'), received } };
    const people = { [worker]: { 'benefits.civil_affairs': [] }, [wife]: { 'benefits.civil_affairs': ['civil-affairs.medical-assistance'] } };
    expect(totalsWith(joint, people).leftOut).toMatchObject([{ why: 'received' }]);
    expect(totalsWith(joint, people).benefits.counted).toEqual([]);
  });
});

describe('benefits that exclude each other', () => {
  it('give the highest, and the other is named with what stands against it', () => {
    const totals = totalsWith({ low: { amount: yuan('10'), more: overlap('excludes', 'high') }, high: { amount: yuan('25') } });
    expect(totals.benefits.sure.yuanOnce).toBe(25);
    expect(totals.leftOut).toMatchObject([{ entitlement: 'health.low', why: 'excluded', by: 'health.high', overlap: { text: { en: 'Not twice' } } }]);
  });

  it('give the most that may be had together: two at the ends of a chain rather than the one between', () => {
    const totals = totalsWith({ left: { amount: yuan('5') }, middle: { amount: yuan('6'), more: overlap('excludes', 'left', 'right') }, right: { amount: yuan('5') } });
    expect(totals.benefits.sure.yuanOnce).toBe(10);
    expect(totals.leftOut.map(({ entitlement }) => entitlement)).toEqual(['health.middle']);
  });

  it('compare what recurs with what is paid once by the money of the first year', () => {
    const totals = totalsWith({ yearly: { amount: yuan('100', 'yuan/month'), more: overlap('excludes', 'once') }, once: { amount: yuan('1199') } });
    expect(totals.benefits.sure).toEqual({ yuanPerYear: 1200, yuanOnce: 0 });
  });

  it('leave out even the higher one while the other is received', () => {
    const totals = totalsWith({
      high: { amount: yuan('25'), more: overlap('excludes', 'low') }, low: { amount: yuan('10'), received: 'received: {feel: sex = "male", zh: 已领, en: Received}' },
    });
    expect(totals.benefits.sure.yuanOnce).toBe(0);
    expect(totals.leftOut).toMatchObject([{ entitlement: 'health.low', why: 'received' }, { entitlement: 'health.high', why: 'excluded', by: 'health.low' }]);
  });

  it('make a benefit uncertain while nobody knows whether the other is received', () => {
    const { benefits } = totalsWith({
      high: { amount: yuan('25'), more: overlap('excludes', 'low') }, low: { amount: yuan('10'), received: 'received: {feel: settled, zh: 已领, en: Received}' },
    });
    expect([benefits.sure.yuanOnce, benefits.perhaps.yuanOnce]).toEqual([0, 25]);
  });

  it('do not stand against each other in two persons', () => {
    const sums = { low: { amount: yuan('10'), more: overlap('excludes', 'high') }, high: { amount: yuan('25') } };
    expect(totalsWith(sums, { [worker]: { sex: 'male' }, [wife]: { sex: 'female' } }).benefits.sure.yuanOnce).toBe(50);
  });
});

describe('a benefit that is less by what another pays', () => {
  it('counts with what is left', () => {
    const totals = totalsWith({ income: { amount: yuan('100', 'yuan/month') }, rest: { amount: yuan('360', 'yuan/month'), more: overlap('reducedBy', 'income') } });
    // 12 x 100, and 12 x 360 less 1,200.
    expect(totals.benefits.sure.yuanPerYear).toBe(4320);
    expect(totals.benefits.counted).toMatchObject([
      { entitlement: 'health.income', money: { yuanPerYear: 1200 } },
      { entitlement: 'health.rest', money: { yuanPerYear: 3120 }, reductions: [{ by: 'health.income' }] },
    ]);
  });

  it('is left out where the other pays all of it, in whichever group it stands', () => {
    const totals = totalsWith({ wages: { kind: 'right', amount: yuan('15000') }, fund: { amount: yuan('1480'), more: overlap('reducedBy', 'wages') } });
    expect([totals.claims.sure.yuanOnce, totals.benefits.sure.yuanOnce]).toEqual([15000, 0]);
    expect(totals.leftOut).toMatchObject([{ entitlement: 'health.fund', why: 'covered', by: 'health.wages' }]);
  });

  it('is not known while what lessens it is not', () => {
    const { benefits } = totalsWith({
      income: { amount: yuan('employment.wage_monthly') }, rest: { amount: yuan('360'), more: overlap('reducedBy', 'income') },
    });
    expect(benefits.sure.yuanOnce).toBe(0);
    expect(benefits.unknown.map(({ entitlement }) => entitlement)).toEqual(['health.income', 'health.rest']);
  });
});

describe('a sum that is not known', () => {
  it('is named, never nothing: a fact is unknown, the place fixes it, or it is what the person has to pay', () => {
    const { benefits } = totalsWith({
      missing: { amount: yuan('employment.wage_monthly') },
      worded: { amount: 'amount: {zh: 由当地规定, en: Fixed by the place}' },
      tax: { kind: 'tax relief', amount: yuan('300', 'yuan', '  payable: true\n') },
    });
    expect(benefits.sure).toEqual({ yuanPerYear: 0, yuanOnce: 0 });
    expect(benefits.unknown.map(({ entitlement }) => entitlement)).toEqual(['health.missing', 'health.worded', 'health.tax']);
  });

  it('of a right is named only where the rule works it out', () => {
    const { claims } = totalsWith({ owed: { kind: 'right', amount: yuan('employment.wage_arrears') }, worded: { kind: 'right', amount: 'amount: {zh: 六项, en: Six services}' } });
    expect(claims.unknown.map(({ entitlement }) => entitlement)).toEqual(['health.owed']);
  });
});

describe('the rules of the Opinion', () => {
  it('pay owed wages once, whoever pays them first', () => {
    const ruleSet = compile(policyWith(), { asOf: '2016-09-01', place: '220300' });
    const builder = {
      birth_date: '1985-03-01', sex: 'male', 'hukou.type': 'rural', 'employment.status': 'employed', 'employment.industry': 'construction',
      'employment.wage_arrears': 15000, 'employment.project_general_contractor': 'E9', employer: 'employer:E1', 'benefits.employment': [],
    };
    const known = new Map<SubjectId, ReturnType<typeof facts>>([
      [worker, facts(builder)], ['employer:E1', facts({ 'employer.state': 'absconded', 'employer.wage_deposit_balance': 20000 })],
    ]);
    const entitlements = ['labour.timely-wage-payment', 'labour.wage-deposit-protection', 'labour.general-contractor-liability', 'labour.wage-arrears-emergency-fund'];
    const { determinations } = determine(ruleSet, { subjects: [worker], facts: known, entitlements });
    expect(determinations.map(({ verdict }) => verdict)).toEqual(['ELIGIBLE', 'ELIGIBLE', 'ELIGIBLE', 'ELIGIBLE']);
    const totals = totalsOf(ruleSet, determinations);
    expect(totals.claims.sure).toEqual({ yuanPerYear: 0, yuanOnce: 15000 });
    expect(totals.benefits.sure).toEqual({ yuanPerYear: 0, yuanOnce: 0 });
    expect(totals.leftOut.map(({ entitlement, why }) => [entitlement, why]).sort()).toEqual([
      ['labour.general-contractor-liability', 'covered'], ['labour.wage-arrears-emergency-fund', 'covered'], ['labour.wage-deposit-protection', 'covered'],
    ]);
  });

  it('pay the lump sum of an injury once, by the insurance or in advance by the fund', () => {
    const ruleSet = compile(policyWith(), { asOf: '2016-09-01', place: '220100' });
    const hurt = {
      'injury.recognition': 'recognised', 'injury.disability_grade': 9, 'injury.employer_pays': false, 'employment.wage_monthly': 3200,
      employer: 'employer:E1', 'benefits.social_insurance': [],
    };
    const known = new Map<SubjectId, ReturnType<typeof facts>>([[worker, facts(hurt)], ['employer:E1', facts({ 'employer.injury_insured_at_event': false })]]);
    const { determinations } = determine(ruleSet, {
      subjects: [worker], facts: known, entitlements: ['social-insurance.work-injury', 'social-insurance.work-injury-advance-payment'],
    });
    const totals = totalsOf(ruleSet, determinations);
    // Grade 9: nine months of the own wage.
    expect(totals.benefits.sure).toEqual({ yuanPerYear: 0, yuanOnce: 28800 });
    expect(totals.leftOut).toMatchObject([{ why: 'excluded' }]);
  });
});
