/** The form of an agency's case numbers is data, and is read with care: anybody's words are held against it. */
import { isCaseNumber } from '../../src/visits/case-numbers';
import { readPolicyFiles } from '../../src/cli/read-policy-files';
import { policyWith, problemsOf } from './policy-with';

const path = 'policy/vocabulary/agencies.yml';
const text = readPolicyFiles().find((file) => file.path === path)?.text ?? '';
const problemsWith = (caseNumbers: string): readonly string[] =>
  problemsOf({ [path]: text.replace(/caseNumbers: \{ form: '吉教.*\}/, `caseNumbers: ${caseNumbers}`) }).map((problem) => problem.replace(/^.*?: /, ''));

it('has an example of its own form for every agency that has one, which is every agency with records', () => {
  const { agencies } = policyWith().vocabulary;
  const without = [...agencies.values()].filter(({ caseNumbers }) => caseNumbers === undefined).map(({ id }) => id);
  expect(without).toEqual(['culture', 'platform']);
  for (const { caseNumbers } of agencies.values()) if (caseNumbers !== undefined) expect(isCaseNumber(caseNumbers, caseNumbers.example)).toBe(true);
});

it('is over the whole number', () => {
  const numbers = { form: String.raw`\d{4}-\d{1,6}|A\d`, example: '2016-17' };
  expect(['2016-17', 'A1'].filter((written) => isCaseNumber(numbers, written))).toEqual(['2016-17', 'A1']);
  expect(['2016-17 ', 'x2016-17', '2016-17A1', 'A12', ''].filter((written) => isCaseNumber(numbers, written))).toEqual([]);
});

it.each([
  ["{ form: '[', example: x }", 'is no regular expression'],
  [`{ form: '${'a'.repeat(121)}', example: ${'a'.repeat(121)} }`, 'at most 120 characters'],
  ["{ form: 'a', example: b }", 'has not the form that is given'],
  ["{ form: 'a' }", '`example` is missing'],
])('is refused where it is wrong: %s', (caseNumbers, problem) => {
  expect(problemsWith(caseNumbers).join('\n')).toContain(problem);
});
