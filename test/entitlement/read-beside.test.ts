import { readPolicyFiles } from '../../src/cli/read-policy-files';
import { sha256 } from '../../src/digest';
import { PolicyError, readPolicy, readPolicyBeside, type Policy } from '../../src/entitlement';
import { trialPath, trialRule } from './policy-with';

const files = readPolicyFiles();
const before = { files, policy: readPolicy(files, sha256) };
const immunisation = 'policy/entitlements/health/immunisation.yml';
const agencies = 'policy/vocabulary/agencies.yml';
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? '';

type Changes = Readonly<Record<string, string | null>>;

/** Texts by path; null takes a file away. */
function changed(changes: Changes) {
  const added = Object.entries(changes).flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
  return [...files.filter(({ path }) => !(path in changes)), ...added];
}

/** The policy in the order of its rules, or everything that is wrong with it. */
function readBy(read: () => Policy): unknown {
  try {
    // In order, and without the functions that the vocabulary is checked by.
    return JSON.stringify(read(), (_, value: unknown) => (value instanceof Map ? [...value as ReadonlyMap<string, unknown>] : value));
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
}

describe('a policy read beside another', () => {
  it.each<[string, Changes]>([
    ['nothing differs', {}],
    ['a rule is added', { [trialPath]: trialRule('settled') }],
    ['a rule is changed', { [immunisation]: textOf(immunisation).replace('id: ', '# changed\nid: ') }],
    ['a rule is gone', { [immunisation]: null }],
    ['a rule that others name is gone', { 'policy/entitlements/labour/inspection-complaint.yml': null }],
    ['an agency is called otherwise', { [agencies]: textOf(agencies).replace('zh: ', 'zh: 新') }],
    ['a file of the vocabulary is gone', { [agencies]: null }],
    ['facts are added', { 'policy/vocabulary/more.yml': 'agency: land\nfacts: {}\n' }],
    ['a rule is wrong', { [trialPath]: trialRule('hukou.plase = place.city') }],
    ['two rules are wrong', { [trialPath]: trialRule('settld'), [immunisation]: 'id: [' }],
    ['an id is taken', { [trialPath]: trialRule('settled', { id: 'id: health.immunisation' }) }],
    ['a rule names none that there is', { [trialPath]: trialRule('settled', { more: 'excludes:\n  - {id: health.nothing, zh: 不, en: Not, cite: {opinion: 17}}' }) }],
    ['a rule names none that there is, and another is wrong', {
      [trialPath]: trialRule('settled', { more: 'excludes:\n  - {id: health.nothing, zh: 不, en: Not, cite: {opinion: 17}}' }), [immunisation]: 'id: 3',
    }],
  ])('is what it is read alone when %s', (_, changes) => {
    const now = changed(changes);
    expect(readBy(() => readPolicyBeside(before, now, sha256))).toEqual(readBy(() => readPolicy(now, sha256)));
  });

  it('takes over the rules that did not change, and no other', () => {
    const { rules } = readPolicyBeside(before, changed({ [immunisation]: `${textOf(immunisation)}# changed\n` }), sha256);
    const readAnew = [...rules.values()].filter((rule) => before.policy.rules.get(rule.id) !== rule);
    expect(readAnew.map(({ id }) => id)).toEqual(['health.immunisation']);
  });
});
