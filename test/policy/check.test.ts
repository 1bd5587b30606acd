/** What an author is told before anything is used: every mistake of every file, in one go. */
import { check } from '../../src/cli/policy/check';
import { test as policyTest } from '../../src/cli/policy/test';
import { policyCopy, projectPolicyWith } from './policy-copy';

const checked = (changes: Parameters<typeof projectPolicyWith>[0]) => check(['--policy', policyCopy(projectPolicyWith(changes))]);
const changed = (from: string, to: string) => (text: string): string => text.replace(from, to);

const rental = 'policy/entitlements/housing/public-rental.yml';
const immunisation = 'policy/entitlements/health/immunisation.yml';
const cases = 'policy/cases/each-condition-alone.yml';
const facts = 'policy/vocabulary/housing.yml';

describe('policy:check', () => {
  it('finds nothing wrong with the policy of the project', () => {
    expect(check([])).toEqual({ exitCode: 0, lines: [expect.stringMatching(/^\d+ files checked \(160 rules, \d+ files of cases\): no problem\.$/)] });
  });

  it('names the mistakes of rules and of cases together, file by file', () => {
    const { lines, exitCode } = checked({
      [rental]: changed('confidence: local parameter', 'confidence: local parametr'),
      [immunisation]: changed('kind:', 'kinde:'),
      [cases]: (text) => text
        .replace('health.maternity_event: true', 'health.maternity_event: maybe')
        .replace('entitlement: health.maternal-child', 'entitlement: health.maternal-chlid'),
    });
    expect(exitCode).toBe(1);
    expect(lines.map((line) => line.replace(/:\d+:\d+:/, ':'))).toEqual([
      `${cases}: \`health.maternity_event\`: expected true or false, got "maybe".`,
      `${cases}: There is no entitlement \`health.maternal-chlid\`. Did you mean \`health.maternal-child\`?`,
      `${immunisation}: \`kind\` is missing.`,
      `${immunisation}: Unknown key \`kinde\`. Did you mean \`kind\`?`,
      `${rental}: "local parametr" is not allowed here. Did you mean \`local parameter\`?`,
      expect.stringMatching(/^\d+ files checked: 5 problems in 3 files\.$/),
    ]);
  });

  it('finds each value of a fact that has no words: no line of its own, and no entitlement of that name', () => {
    const { lines } = checked({ [facts]: (text) => text
      .replace("      rented: {zh: 租赁住房, en: 'Rented'}", "      rented: {zh: 租赁住房}")
      .replace('values: [housing.provident-fund,', 'values: [housing.provident-found,') });
    expect(lines.slice(0, -1).map((line) => line.replace(/:\d+:\d+:/, ':'))).toEqual([
      `${facts}: The English text is missing. Add \`en: …\`.`,
      `${facts}: There is no entitlement \`housing.provident-found\`, and the value has no words. Did you mean \`housing.provident-fund\`?`,
    ]);
  });

  it('does not let a rule that is no YAML hide the mistakes of the others, nor blames the cases that name it', () => {
    const { lines } = checked({ [rental]: 'conditions: [', [immunisation]: changed('kind:', 'kinde:') });
    expect(lines.map((line) => line.replace(/:.*/, ''))).toEqual([immunisation, immunisation, rental, expect.stringMatching(/^\d+ files checked/)]);
  });

  it('stops at a broken vocabulary, since rules and cases would all seem wrong', () => {
    const { lines } = checked({ [facts]: changed('type: boolean', 'type: bolean'), [immunisation]: changed('kind:', 'kinde:') });
    expect(lines).toEqual([
      expect.stringMatching(/^policy\/vocabulary\/housing\.yml:\d+:\d+: "bolean" is not allowed here\. Did you mean `boolean`\?$/),
      expect.stringMatching(/1 problem in 1 file\.$/),
    ]);
  });

  it('names a missing fact that a case expects and nobody knows, and a case given twice', () => {
    const { lines } = checked({
      [cases]: (text) => text.replace('subject: lu, result: ineligible', 'subject: lu, result: undetermined, missing: [household.size, hukou.plase, local.dibao_standrad]').replace('id: ALONE-02', 'id: ALONE-01'),
    });
    expect(lines.map((line) => line.replace(/^.*?:\d+:\d+: /, ''))).toEqual([
      'Unknown fact `hukou.plase`. Did you mean `hukou.place`?',
      'Unknown parameter `local.dibao_standrad`. Did you mean `dibao_standard`?',
      'The case ALONE-01 is given twice.',
      expect.stringMatching(/3 problems in 1 file\.$/),
    ]);
  });

  it('names a file that nobody would ever read', () => {
    const { lines } = checked({ 'policy/entitlements/health/new.yaml': 'id: health.new' });
    expect(lines[0]).toMatch(/^policy\/entitlements\/health\/new\.yaml:1:1: This file is read by nobody\. Rules stand in/);
  });

  it('answers in JSON for editors and pipelines', () => {
    const { lines, exitCode } = check(['--json', '--policy', policyCopy(projectPolicyWith({ [immunisation]: changed('kind:', 'kinde:') }))]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(lines.join('\n'))).toMatchObject({ problems: [{ file: immunisation, column: 1, message: '`kind` is missing' }, { message: 'Unknown key `kinde`', hint: 'Did you mean `kind`?' }] });
  });

  it('says so when there is no such folder', () => {
    expect(() => check(['--policy', '/nowhere/policy'])).toThrow('There is no folder /nowhere/policy.');
  });
});

describe('policy:test', () => {
  it('holds every case of the project', () => {
    expect(policyTest([])).toEqual({ exitCode: 0, lines: [expect.stringMatching(/^\d+ passed, 0 failed$/)] });
  });

  it('tells which case fails, and the state of every condition', () => {
    const folder = policyCopy(projectPolicyWith({ [cases]: changed('subject: mother, result: ineligible', 'subject: mother, result: eligible') }));
    const { lines, exitCode } = policyTest(['health.maternal-child', '--policy', folder]);
    expect(exitCode).toBe(1);
    expect(lines).toEqual(expect.arrayContaining([
      'ALONE-06: health.maternal-child of mother',
      '  expected  eligible',
      '  got       ineligible',
      '              NOT_MET lives-here: residence.city = place.city (mother: residence.city = "220200")',
      expect.stringMatching(/^\d+ passed, 1 failed$/),
    ]));
  });

  it('takes one entitlement or one domain, and helps with a misspelt one', () => {
    const count = (...names: readonly string[]): number => Number(/^(\d+) passed/.exec(policyTest(names).lines.at(-1) ?? '')?.[1]);
    expect(count('housing')).toBeGreaterThan(count('housing.public-rental'));
    expect(() => policyTest(['housing.public-rentel'])).toThrow('There is no entitlement and no domain "housing.public-rentel". Did you mean `housing.public-rental`?');
  });
});
