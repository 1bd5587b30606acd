import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCases } from '../../src/cli/cases';
import { readCaseFile } from '../../src/cli/cases/read-case-file';
import { runTrial } from '../../src/cli/cases/run-trial';
import { policyWith, trialPath, trialRule } from './policy-with';

const policyFolder = join(__dirname, '..', '..', 'policy');
const caseFiles = readdirSync(join(policyFolder, 'cases'));
const scratch = mkdtempSync(join(tmpdir(), 'cases-'));

/** Runs one case written in YAML through the command. */
function run(text: string): { readonly lines: readonly string[]; readonly exitCode: number } {
  const path = join(scratch, 'case.yml');
  writeFileSync(path, text);
  const { lines, exitCode } = runCases([path]);
  return { lines: lines.flatMap((line) => line.replaceAll(`${scratch}/`, '').split('\n')), exitCode };
}

const oneCase = (people: string, expect: string, more = '') => `cases:
- id: T1
  title: A trial
  as_of: 2016-09-01
  place: {city: '220100', city_class: large}
  people:
    wang: {role: worker, facts: {${people}}}
${more}  expect:
  - ${expect}
`;

describe.each(caseFiles)('the households of %s', (file) => {
  const policy = policyWith();
  const path = join(policyFolder, 'cases', file);
  const outcomes = readCaseFile(path, readFileSync(path, 'utf8'), policy).flatMap((trial) => runTrial(trial, policy));

  it('come out as expected', () => {
    expect(outcomes.filter((outcome) => outcome.kind !== 'passed')).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(15);
  });
});

describe('the rules', () => {
  const { rules } = policyWith();

  it('are the 160 entitlements of the Opinion', () => {
    expect(rules.size).toBe(160);
  });

  it('each stand in a case', () => {
    const text = caseFiles.map((file) => readFileSync(join(policyFolder, 'cases', file), 'utf8')).join('\n');
    expect([...rules.keys()].filter((id) => !text.includes(`entitlement: ${id},`))).toEqual([]);
  });
});

describe('the command', () => {
  it('passes when every expectation holds', () => {
    expect(run(oneCase("residence.city: '220100', birth_date: 2012-09-01", '{entitlement: health.immunisation, subject: wang, result: eligible}'))).toEqual({ lines: ['1 passed, 0 failed'], exitCode: 0 });
  });

  it('prints what was expected, what came out, why, and what decided', () => {
    const text = oneCase("residence.city: '220100', birth_date: 2009-09-01, immunisation.overdue_doses: 0", '{entitlement: health.immunisation, subject: wang, result: eligible, why: "six"}');
    expect(run(text)).toEqual({
      exitCode: 1,
      lines: [
        'T1: health.immunisation of wang',
        '  expected  eligible',
        '  got       ineligible',
        '  why       six',
        '  because   NOT_MET all of:',
        '              MET lives-here: residence.city = place.city (wang: residence.city = "220100")',
        '              NOT_MET any of:',
        '                NOT_MET programme-age: age < 7 (wang: birth_date = "2009-09-01", wang: age = 7)',
        '                NOT_MET all of:',
        '                  MET catch-up-age: age < 15 (wang: birth_date = "2009-09-01", wang: age = 7)',
        '                  NOT_MET doses-missed: immunisation.overdue_doses > 0 (wang: immunisation.overdue_doses = 0)',
        '',
        '0 passed, 1 failed',
      ],
    });
  });

  it('compares missing facts as sets, and a wrong set fails', () => {
    const expectation = (missing: string) => oneCase('birth_date: 2012-09-01', `{entitlement: residence.permit-public-services, subject: wang, result: undetermined, missing: ${missing}}`);
    expect(run(expectation('[residence_permit.status, residence_permit.city]')).exitCode).toBe(0);
    expect(run(expectation('[residence_permit.status]')).lines).toContain('  got       undetermined; missing: residence_permit.city, residence_permit.status');
  });

  it('counts an entitlement without a rule as failed, by name', () => {
    expect(run(oneCase('sex: male', '{entitlement: justice.no-such-thing, subject: wang, result: eligible}'))).toEqual({
      lines: ['No rule: justice.no-such-thing (1 expectation)', '0 passed, 1 failed'], exitCode: 1,
    });
  });

  it('forgets every fact of an agency that is down', () => {
    const text = oneCase("residence.city: '220100', birth_date: 2012-09-01", '{entitlement: health.immunisation, subject: wang, result: undetermined, missing: [birth_date, residence.city]}', '  agencies_down: [residence-permit]\n');
    expect(run(text.replace('missing: [birth_date, residence.city]', 'missing: [birth_date, immunisation.overdue_doses, residence.city]')).exitCode).toBe(0);
  });

  it('explains itself when called without a file', () => {
    expect(runCases([])).toMatchObject({ exitCode: 2, lines: [expect.stringMatching(/^Usage: npm run cases -- FILE\.yml/)] });
  });

  it('says in one sentence that a file cannot be read', () => {
    expect(runCases(['nowhere.yml'])).toEqual({ lines: ['nowhere.yml:1:1: The file cannot be read. Check its path.'], exitCode: 2 });
  });

  it.each([
    ['an unknown key', oneCase('sex: male', '{entitlement: housing.provident-fund, subject: wang, result: eligible, because: none}'), 'case.yml:9:76: Unknown key `because`. Allowed here: entitlement, subject, result, missing, why, viewer, amount, duration_months, breaches, law, beside, received.'],
    ['a misspelt fact', oneCase('hukou.plase: "220182"', '{entitlement: housing.provident-fund, subject: wang, result: eligible}'), 'case.yml:7:34: Unknown fact `hukou.plase`. Did you mean `hukou.place`?'],
    ['a derived fact', oneCase('age: 30', '{entitlement: housing.provident-fund, subject: wang, result: eligible}'), 'case.yml:7:34: `age` is derived and cannot be given. Give the facts that it is derived from: full_years(birth_date, as_of)'],
    ['a value that does not fit', oneCase('hukou.type: village', '{entitlement: housing.provident-fund, subject: wang, result: eligible}'), 'case.yml:7:46: `hukou.type`: expected one of rural / urban, got "village".'],
    ['a result that does not exist', oneCase('sex: male', '{entitlement: housing.provident-fund, subject: wang, result: elligible}'), 'case.yml:9:66: "elligible" is not allowed here. Did you mean `eligible`?'],
    ['a subject who is not in the case', oneCase('sex: male', '{entitlement: housing.provident-fund, subject: wong, result: eligible}'), 'case.yml:9:52: "wong" is not allowed here. Did you mean `wang`?'],
  ])('refuses %s at its place', (_, text, problem) => {
    const { lines, exitCode } = run(text);
    expect([exitCode, lines]).toEqual([2, [problem]]);
  });
});

describe('viewers', () => {
  const policy = policyWith({ [trialPath]: trialRule('health.hiv_case', { kind: 'kind: service-in-kind' }) });
  const passed = (expectation: string, more = '') => {
    const text = oneCase('health.hiv_case: true', `{entitlement: health.trial, subject: wang, ${expectation}}`, more);
    const [trial] = readCaseFile('case.yml', text, policy);
    return trial === undefined ? [] : runTrial(trial, policy).map((outcome) => outcome.kind);
  };

  it('of a restricted entitlement are the person and the treating unit; from everybody else it is withheld', () => {
    expect(passed('result: eligible, viewer: self')).toEqual(['passed']);
    expect(passed('result: eligible, viewer: treating-unit')).toEqual(['passed']);
    for (const viewer of ['counter-clerk', 'employer', 'education']) expect(passed(`result: withheld, viewer: ${viewer}`)).toEqual(['passed']);
  });

  it('see no difference when the health agency is silent', () => {
    expect(passed('result: undetermined, missing: [health.hiv_case], viewer: self', '  agencies_down: [health]\n')).toEqual(['passed']);
    expect(passed('result: withheld, viewer: counter-clerk', '  agencies_down: [health]\n')).toEqual(['passed']);
  });
});
