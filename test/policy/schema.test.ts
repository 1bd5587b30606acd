/** What an editor knows of policy files: everything that stands, and the mistakes that authors make most. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { policyFolder, readPolicyFiles, readPolicyFolder } from '../../src/cli/read-policy-files';
import { checkPolicyFiles } from '../../src/cli/policy/check-policy';
import { policySchemas, schemaOfFile } from '../../src/cli/policy/schema/policy-schemas';
import type { PolicyFile, Problem } from '../../src/entitlement';

const files = readPolicyFiles();
const policy = readPolicyFolder();
const generated = policySchemas(policy);
const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
const validators = new Map<string, ValidateFunction>();

function validatorFor(path: string): ValidateFunction {
  const [name] = schemaOfFile.find(([, globs]) => globs.some((glob) => matches(path.replace(/^policy\//, ''), glob))) ?? [];
  if (name === undefined) throw new Error(`No schema holds for ${path}.`);
  const known = validators.get(name) ?? ajv.compile(JSON.parse(generated.get(`schema/${name}.json`) ?? '') as object);
  validators.set(name, known);
  return known;
}

/** As editors match: `**`, `*`, and `!(a|b)` for a name that is none of these. */
function matches(path: string, glob: string): boolean {
  const pattern = glob.replace(/[.]/g, '\\.').replace(/!\(([^)]+)\)/, '(?!(?:$1)\\.yml)[^/]+').replace(/\*\*\//g, '(?:.+/)?').replace(/(?<![)\]])\*/g, '[^/]*');
  return new RegExp(`^${pattern}$`).test(path);
}

/** What `policy:check` finds wrong. */
const problemsIn = (changedFiles: readonly PolicyFile[]): readonly Problem[] => checkPolicyFiles(changedFiles, { files, policy }).problems;

const fits = ({ path, text }: PolicyFile): boolean => validatorFor(path)(parse(text));

describe('the schemas in policy/schema', () => {
  it.each([...generated.keys()])('%s is what the readers say; `npm run generate` writes it', (name) => {
    expect(readFileSync(join(policyFolder, name), 'utf8')).toBe(generated.get(name));
  });

  it('hold for every file of the policy', () => {
    const wrong = files.filter((file) => !fits(file)).map(({ path }) => `${path}: ${JSON.stringify(validatorFor(path).errors?.slice(0, 3))}`);
    expect(wrong).toEqual([]);
    expect(validators.size).toBe(schemaOfFile.length);
  });
});

const rental = 'policy/entitlements/housing/public-rental.yml';
const breaches = 'policy/entitlements/labour/written-contract.yml';
const alone = 'policy/cases/each-condition-alone.yml';

/** A file with one text replaced. */
function changed(path: string, from: string, to: string): PolicyFile {
  const file = files.find((one) => one.path === path);
  if (file === undefined || !file.text.includes(from)) throw new Error(`${path} has no ${from}.`);
  return { path, text: file.text.replace(from, to) };
}

it('every agency has a public service line that answers for it', () => {
  expect([...readPolicyFolder().vocabulary.agencies.values()].filter(({ phone }) => phone === undefined)).toEqual([]);
});

describe('an editor sees at once', () => {
  it.each([
    ['a misspelt key', rental, 'summary:', 'sumary:'],
    ['a kind that does not exist', rental, 'kind: subsidy', 'kind: gift'],
    ['an agency that does not exist', rental, 'agency: housing', 'agency: hosing'],
    ['a beneficiary that does not exist', rental, 'beneficiaries: [worker, family]', 'beneficiaries: [workers]'],
    ['a section that the Opinion does not have', rental, 'sections: [18]', 'sections: [31]'],
    ['a text in one language', rental, 'name: {zh: 公共租赁住房, en: Public rental housing}', 'name: {zh: 公共租赁住房}'],
    ['a condition that cites nothing', rental, 'cite: {law: 公共租赁住房管理办法, article: 第3条}', 'note: none'],
    ['a law without its article', rental, 'cite: {law: 公共租赁住房管理办法, article: 第3条}', 'cite: {law: 公共租赁住房管理办法}'],
    ['a day that is none', rental, 'confidence: local parameter', 'confidence: local parameter\nfrom: 1 July 2016'],
    ['a claim from nobody', breaches, 'claimFrom: employer', 'claimFrom: boss'],
    ['a fact without a class', 'policy/vocabulary/housing.yml', 'class: open', 'clas: open'],
    ['an enum without values', 'policy/vocabulary/education.yml', '    values:\n      none: {zh: 未就读', '    meanings:\n      none: {zh: 未就读'],
    ['a parameter of no type', 'policy/places/parameters.yml', 'type: int', 'type: integer'],
    ['a value that holds nowhere', 'policy/places/parameters.yml', "province: '22', value: 12", 'value: 12'],
    ['a value that rests on nothing', 'policy/places/parameters.yml', 'mark: local placeholder', 'mark: guess'],
    ['a class of city that does not exist', 'policy/places/jilin.yml', 'value: large', 'value: huge'],
    ['a formula without a source', 'policy/vocabulary/formulas.yml', 'source: 民法典', 'origin: 民法典'],
    ['an unknown fact in a case', alone, 'residence.in_urban_area: false', 'residence.urban_area: false'],
    ['a value of another type in a case', alone, 'household.size: 3', 'household.size: three'],
    ['a value outside its list in a case', alone, 'hukou.type: urban', 'hukou.type: town'],
    ['an entitlement that does not exist in a case', alone, 'entitlement: civil-affairs.dibao-at-residence', 'entitlement: civil-affairs.dibao'],
    ['a result that does not exist in a case', alone, 'result: eligible', 'result: yes'],
    ['a fact changed that does not exist in a variant', alone, 'lu/hukou.type: rural', 'lu/hukou.kind: rural'],
    ['a service line that is none', 'policy/vocabulary/agencies.yml', "phone: '12366'", "phone: '1236'"],
    ['a claim of coverage without a reason', 'policy/coverage.yml', 'reason:', 'because:'],
  ])('%s', (_, path, from, to) => {
    const file = changed(path, from, to);
    expect(fits(file)).toBe(false);
    // Whatever an editor marks, `policy:check` refuses too; what coverage.yml says is read by `policy:coverage`.
    const problems = problemsIn(files.filter((one) => one.path === path || !one.path.includes('/cases/')).map((one) => (one.path === path ? file : one)));
    expect(problems.length > 0 || path.endsWith('coverage.yml')).toBe(true);
  });

  it('no mistake where `policy:check` finds none: each key that is needed is needed by both', () => {
    const file = files.find(({ path }) => path === breaches);
    const data = parse(file?.text ?? '') as Readonly<Record<string, unknown>>;
    const withoutKey = (key: string): PolicyFile => ({ path: breaches, text: JSON.stringify(Object.fromEntries(Object.entries(data).filter(([name]) => name !== key))) });
    const judged = Object.keys(data).map((key) => {
      const without = withoutKey(key);
      const isRefused = problemsIn(files.filter(({ path }) => !path.includes('/cases/')).map((one) => (one.path === breaches ? without : one))).some(({ file: path }) => path === breaches);
      return { key, editor: !fits(without), check: isRefused };
    });
    // A law that a citation names must stand in the basis, and a version rests on it: only the check can know that.
    expect(judged.filter(({ editor, check, key }) => editor !== check && key !== 'versions')).toEqual([]);
  });
});
