/** What an author shows before a change is released: what differs in the texts, and whose verdicts turn. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { diff } from '../../src/cli/policy/diff';
import { filesOfRevision } from '../../src/cli/policy/policy-source';
import { factsIn } from '../../src/cli/policy/population-facts';
import type { DatabaseConnection } from '../../src/database/connection';
import { testCipher } from '../support/cipher';
import { createDatabase, dropDatabase, testPopulation } from '../support/database';
import { policyCopy, projectPolicyWith, writeInto } from './policy-copy';

const rental = 'policy/entitlements/housing/public-rental.yml';
const parameters = 'policy/places/parameters.yml';
const changed = (from: string, to: string) => (text: string): string => text.replace(from, to);
const copyWith = (changes: Parameters<typeof projectPolicyWith>[0]): string => policyCopy(projectPolicyWith(changes));
const plain = copyWith({});

describe('policy:diff of the texts', () => {
  const texts = async (before: string, after: string): Promise<readonly string[]> => (await diff([before, after, '--households', '0'])).lines;

  it('finds nothing between equal policies', async () => {
    expect(await texts(plain, copyWith({}))).toEqual(['The two policies say the same.']);
  });

  it('names a changed condition and a changed parameter, field by field', async () => {
    const now = copyWith({
      [rental]: changed('feel: age >= 18', 'feel: age >= 16'),
      [parameters]: changed('classes: {large: 24, medium: 12, small-or-town: 6}', 'classes: {large: 18, medium: 12, small-or-town: 6}'),
    });
    expect(await texts(plain, now)).toEqual([
      'Rules: 0 added, 0 removed, 1 changed',
      '  ~ housing.public-rental',
      '      conditions.adult.feel',
      '        - age >= 18',
      '        + age >= 16',
      'Parameters: 0 added, 0 removed, 1 changed',
      '  ~ public_rental_employment_months',
      '      values.from 2014-09-12.classes.large',
      '        - 24',
      '        + 18',
    ]);
  });

  it('names rules, facts and formulas that came and went', async () => {
    const now = copyWith({
      [rental]: null,
      'policy/vocabulary/formulas.yml': (text) => `${text}  adult:\n    label: {zh: 成年, en: Adult}\n    type: boolean\n    feel: age >= 18\n    source: 民法典 第17条\n`,
      'policy/vocabulary/platform.yml': (text) => `${text}  hobbies:\n    label: {zh: 爱好, en: Hobby}\n    type: boolean\n    of: person\n    class: open\n    changedBy: resident\n    meaning: 'a hobby'\n`,
    });
    expect(await texts(plain, now)).toEqual([
      'Rules: 0 added, 1 removed, 0 changed', '  - housing.public-rental',
      'Formulas: 1 added, 0 removed, 0 changed', '  + adult',
      'Facts: 1 added, 0 removed, 0 changed', '  + hobbies',
    ]);
  });

  it('compares what this engine cannot read as far as it is YAML, and says what it left out', async () => {
    const old = copyWith({ [rental]: changed('kind: subsidy', 'kind: gift'), 'policy/entitlements/health/immunisation.yml': 'id: [' });
    const { lines } = await diff([old, plain]);
    expect(lines).toEqual(expect.arrayContaining([
      '      kind', '        - gift', '        + subsidy',
      'Not compared:', '  policy/entitlements/health/immunisation.yml is no YAML',
      expect.stringMatching(/^ {2}Verdicts: this version of the engine cannot read the policy of .* \(\d problems; policy\/entitlements\/health\/immunisation\.yml:1:/),
    ]));
  });
});

describe('policy:diff of the verdicts', () => {
  const database = 'policy_diff';
  let connection: DatabaseConnection;
  beforeAll(async () => {
    connection = await createDatabase(database);
  });
  afterAll(() => dropDatabase(database));
  const compared = (before: string, after: string) =>
    diff([before, after, '--json', '--households', String(testPopulation.households)], (households, policies) => factsIn({ connection, cipher: testCipher }, households, policies));

  it('counts, on the same facts, who comes out otherwise and in which direction', async () => {
    const open = copyWith({ [rental]: changed('feel: age >= 18', 'feel: age >= 200') });
    const { lines } = await compared(plain, open);
    const { verdicts, notCompared } = JSON.parse(lines.join('\n')) as {
      readonly verdicts: { readonly compared: number; readonly changes: Readonly<Record<string, Readonly<Record<string, number>>>> };
      readonly notCompared: readonly string[];
    };
    expect(verdicts.compared).toBeGreaterThan(5_000);
    // Nobody is two hundred years old: whoever was eligible or open is refused now, and no other rule is touched.
    expect(Object.keys(verdicts.changes)).toEqual(['housing.public-rental']);
    expect(Object.keys(verdicts.changes['housing.public-rental'] ?? {}).every((direction) => direction.endsWith('→ INELIGIBLE'))).toBe(true);
    expect(notCompared).toEqual(['Entitlements of employers and their hires: the households ask for their members']);
  });

  it('names a fact that no agency sends, and the rules in which it is unknown', async () => {
    const now = copyWith({
      'policy/vocabulary/platform.yml': (text) => `${text}  hobbies:\n    label: {zh: 爱好, en: Hobby}\n    type: boolean\n    of: person\n    class: open\n    changedBy: resident\n    meaning: 'a hobby'\n`,
      [rental]: changed('feel: age >= 18', 'feel: age >= 18 and hobbies'),
    });
    expect(JSON.parse((await compared(plain, now)).lines.join('\n'))).toMatchObject({
      notCompared: ['hobbies: no agency of this platform sends it; it is unknown in housing.public-rental', expect.any(String)],
      verdicts: { changes: { 'housing.public-rental': { 'ELIGIBLE → UNDETERMINED': expect.any(Number) as number } } },
    });
  });
});

describe('a revision of git', () => {
  const git = (directory: string, ...words: readonly string[]): void =>
    void execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], { cwd: directory, stdio: 'ignore' });

  it('is read as it was committed, whatever stands in the folder now', () => {
    const folder = copyWith({});
    const checkout = dirname(folder);
    git(checkout, 'init');
    git(checkout, 'add', '.');
    git(checkout, 'commit', '-m', 'first');
    const committed = projectPolicyWith({});
    writeInto(checkout, [{ path: rental, text: 'id: changed since\n' }]);
    expect([...filesOfRevision('HEAD', checkout)]).toEqual([...committed].sort((a, b) => (a.path < b.path ? -1 : 1)));
    expect(() => filesOfRevision('v9', checkout)).toThrow('"v9" is neither a folder nor a revision of this repository.');
    expect(() => filesOfRevision('--output=x', checkout)).toThrow('is neither a folder nor a revision');
  });

  it('is refused in a sentence outside a checkout', () => {
    const nowhere = mkdtempSync(join(tmpdir(), 'no-checkout-'));
    try {
      expect(() => filesOfRevision('HEAD', nowhere)).toThrow(`"HEAD" is no folder, and ${nowhere} is no git checkout, so it has no revisions. Compare folders: npm run policy:diff -- OLD_FOLDER policy`);
    } finally {
      rmSync(nowhere, { recursive: true, force: true });
    }
  });
});
