/** One rule in words: what a policy officer needs to see of it without reading YAML. */
import { explain } from '../../src/cli/policy/explain';
import { trialPath, trialRule } from '../entitlement/policy-with';
import { policyCopy, projectPolicyWith } from './policy-copy';

const told = (...words: readonly string[]): string => explain(words, '2016-09-01').lines.join('\n');

describe('policy:explain', () => {
  const rental = told('housing.public-rental');

  it('tells each condition in both languages with its FEEL and its clause', () => {
    expect(rental).toContain([
      '    income-below-limit: 家庭人均月收入低于当地标准 · Monthly income per person is below the local limit 〔公共租赁住房管理办法 第7条（二）〕',
      '      household.income_per_capita < local.public_rental_income_limit',
    ].join('\n'));
  });

  it('tells the parameters in force for each class of city, with what they rest on', () => {
    expect(rental).toContain([
      '  local.public_rental_income_limit: 公租房人均月收入限额 · Income limit of public rental housing',
      '    small-or-town  1800  [local placeholder] default by city class; placeholder; strictly below',
      '    medium  2000  [local placeholder] default by city class; placeholder; strictly below',
      '    large  2500  [local placeholder] default by city class; placeholder; strictly below',
    ].join('\n'));
  });

  it('tells one place when asked, and the day before a parameter began that there is none', () => {
    expect(told('housing.public-rental', '--place', '220300')).toContain('    220300  2000  [local placeholder]');
    expect(told('housing.public-rental', '--lang', 'en', '--as-of', '2014-09-11')).toContain('    everywhere  none: verdicts that need it stay open');
  });

  it('tells which agency answers for which fact, and how many rules read it besides', () => {
    expect(rental).toMatch(/ {2}housing \(住房 Housing\)\n( {4}.*\n)*? {4}household\.homes_owned_in_city: 本市自有住房套数 · Homes owned in the city \[open; /);
  });

  it('tells who may know of it', () => {
    expect(told('housing.public-rental', '--lang', 'en')).toContain('Who may know of it\n  the counter');
    expect(told('health.hiv-antiviral', '--lang', 'en')).toContain('only the person and the treating unit');
  });

  it('tells the law of the day, and beside it what does not decide', () => {
    const versions = `versions:
  - from: 2020-01-01
    decides: true
    law: 疫苗管理法
    confidence: verified
    change: {zh: 改为二十岁, en: Twenty instead}
    conditions:
      - {id: only, feel: age >= 20, zh: 满二十岁, en: Twenty or older, cite: {law: 疫苗管理法, article: 6}}`;
    const folder = policyCopy(projectPolicyWith({ [trialPath]: trialRule('age >= 16', { versions }) }));
    const on = (day: string): string => told('health.trial', '--policy', folder, '--lang', 'en', '--as-of', day);
    expect(on('2019-12-31')).toContain('Conditions (2019-12-31, 吉政发〔2015〕29号)\n  only: Condition 〔疫苗管理法 6〕\n    age >= 16');
    expect(on('2020-01-01')).toContain('Conditions (2020-01-01, 疫苗管理法 2020-01-01)\n  only: Twenty or older 〔疫苗管理法 6〕\n    age >= 20');
    expect(on('2020-01-01')).toContain('Shown beside, deciding nothing (吉政发〔2015〕29号)\n  only: Condition 〔疫苗管理法 6〕\n    age >= 16');
    expect(on('2020-01-01')).toContain('  2020-01-01 – … 疫苗管理法 (decides): Twenty instead');
  });

  it('helps with a name that does not exist', () => {
    expect(() => told('housing.public-rentel')).toThrow('There is no entitlement `housing.public-rentel`. Did you mean `housing.public-rental`?');
    expect(() => told('housing.public-rental', '--place', '220310')).toThrow('The place "220310" is not in policy/places. Did you mean `220300`?');
    expect(() => told('housing.public-rental', '--as-of', '2016-02-30')).toThrow('--as-of is a day such as 2016-09-01; it is "2016-02-30".');
  });
});
