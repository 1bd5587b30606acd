/** The cases prove the conditions: a rule could not be changed anywhere without a case that notices. */
import { readPolicyFiles } from '../../src/cli/read-policy-files';
import { readPolicy, type PolicyFile } from '../../src/entitlement';
import { sha256 } from '../../src/digest';
import { coverage, coverageOf } from '../../src/cli/policy/coverage';
import { nameOf } from '../../src/cli/policy/decisive-conditions';
import { policyCopy } from './policy-copy';

const project = readPolicyFiles();
const promised = 100;

describe('the cases of the project', () => {
  const found = coverageOf(project, readPolicy(project, sha256));

  it('prove every condition of every rule, in both directions, that can be proved', () => {
    expect(found.unproved.map(nameOf)).toEqual([]);
    expect(found.outdated).toEqual([]);
    expect(found.floor).toBe(promised);
  });

  it('leave few aside, and say why', () => {
    expect(found.neverDecisive.size).toBeLessThan(found.provable / 50);
    for (const reason of found.neverDecisive.values()) expect(reason.split(' ').length).toBeGreaterThan(5);
  });
});

/** One rule of three conditions in a policy of its own: everything else is the project's vocabulary. */
const rule = `id: health.trial
sections: [17]
quotes: [继续实施国家免疫规划]
name: {zh: 试验, en: Trial}
summary: {zh: 试验事项, en: A trial}
kind: right
beneficiaries: [worker]
agency: health
confidence: text
basis: []
conditions:
  all:
    - {id: adult, feel: age >= 18, zh: 成年, en: Adult, cite: {opinion: 17}}
    - any:
        - {id: rural, feel: hukou.type = "rural", zh: 农村, en: Rural, cite: {opinion: 17}}
        - {id: lives-here, feel: residence.city = place.city, zh: 居住, en: Lives here, cite: {opinion: 17}}
`;
const people = (facts: string, result: string): string =>
  `    wang: {role: worker, facts: {${facts}}}\n  expect:\n  - {entitlement: health.trial, subject: wang, result: ${result}}\n`;
const trialOf = (facts: string, result: string, id: string): string =>
  `- id: ${id}\n  title: A trial\n  as_of: 2016-09-01\n  place: {city: '220100', city_class: large}\n  people:\n${people(facts, result)}`;

function policyOf(cases: string, claims = 'floor: 0\nneverDecisive: []\n'): readonly PolicyFile[] {
  return [
    ...project.filter(({ path }) => /vocabulary|places/.test(path)),
    { path: 'policy/entitlements/health/trial.yml', text: rule },
    { path: 'policy/cases/trial.yml', text: `cases:\n${cases}` },
    { path: 'policy/coverage.yml', text: claims },
  ];
}

function unproved(cases: string): readonly string[] {
  const files = policyOf(cases);
  return coverageOf(files, readPolicy(files, sha256)).unproved.map(nameOf);
}

const adultRural = "birth_date: 1990-01-01, hukou.type: rural, residence.city: '220200'";

describe('a condition is proved', () => {
  it('while it is met, by a case in which the verdict rests on it alone', () => {
    expect(unproved(trialOf(adultRural, 'eligible', 'T1'))).toEqual([
      'health.trial adult NOT_MET', 'health.trial rural NOT_MET', 'health.trial lives-here MET', 'health.trial lives-here NOT_MET',
    ]);
  });

  it('while it is not met, by a case in which it alone stands in the way', () => {
    const minor = trialOf(adultRural.replace('1990', '2010'), 'ineligible', 'T1');
    expect(unproved(minor)).toEqual([
      'health.trial adult MET', 'health.trial rural MET', 'health.trial rural NOT_MET', 'health.trial lives-here MET', 'health.trial lives-here NOT_MET',
    ]);
  });

  it('by no case in which another condition decides as well', () => {
    const both = trialOf("birth_date: 1990-01-01, hukou.type: rural, residence.city: '220100'", 'eligible', 'T1');
    expect(unproved(both)).toContain('health.trial rural MET');
  });

  it('by no case in which the verdict stays open', () => {
    const open = trialOf('birth_date: 1990-01-01, hukou.type: urban', 'undetermined', 'T1');
    expect(unproved(open)).toHaveLength(6);
  });
});

it('asks as well for what a later law changes, on the days of that law', () => {
  const versions = `versions:
  - {from: 2020-01-01, decides: true, law: 疫苗管理法, confidence: verified, change: {zh: 改, en: Changed}, conditions: [{id: adult, feel: age >= 20, zh: 满二十, en: Twenty}]}
`;
  const files = policyOf(trialOf(adultRural, 'eligible', 'T1')).map((file) => (file.path.includes('/entitlements/')
    ? { ...file, text: `${file.text.replace('basis: []', 'basis:\n- {law: 疫苗管理法, articles: [6], confidence: verified}')}${versions}` } : file));
  const { unproved: open } = coverageOf(files, readPolicy(files, sha256));
  expect(open.map(nameOf)).toEqual(expect.arrayContaining(['health.trial from 2020-01-01 adult MET', 'health.trial from 2020-01-01 adult NOT_MET']));
  expect(open.map(nameOf)).not.toContain('health.trial adult MET');
});

describe('policy:coverage', () => {
  const half = `${trialOf(adultRural, 'eligible', 'T1')}`;

  it('fails below what was promised, and names what is missing', () => {
    const folder = policyCopy(policyOf(half, 'floor: 50\nneverDecisive: []\n'));
    expect(coverage(['--policy', folder])).toEqual({
      exitCode: 1,
      lines: [
        'not proved  health.trial adult NOT_MET',
        'not proved  health.trial rural NOT_MET',
        'not proved  health.trial lives-here MET',
        'not proved  health.trial lives-here NOT_MET',
        '2 of 6 directions of 1 rule proved: 33.33 % (promised: 50 %); 0 can never be proved.',
      ],
    });
  });

  it('takes a claim that something can never be proved, until a case proves it', () => {
    const claim = (condition: string): string => `floor: 0\nneverDecisive:\n- {rule: health.trial, condition: ${condition}, state: MET, reason: another decides}\n`;
    expect(coverage(['--policy', policyCopy(policyOf(half, claim('lives-here')))])).toMatchObject({ exitCode: 0 });
    expect(coverage(['--policy', policyCopy(policyOf(half, claim('adult')))])).toMatchObject({
      exitCode: 1,
      lines: expect.arrayContaining(['policy/coverage.yml says that health.trial adult MET is never decisive, and a case proves it. Take it out.']) as unknown,
    });
    expect(() => coverage(['--policy', policyCopy(policyOf(half, claim('adlut')))])).toThrow('policy/coverage.yml:3:3: There is no condition health.trial adlut MET.');
  });
});
