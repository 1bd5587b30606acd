/** A policy becomes law by two persons or not at all, and stays what was approved. */
import { mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { release } from '../../src/cli/policy/release';
import { readPolicyFolder } from '../../src/cli/read-policy-files';
import { ReleaseFolder } from '../../src/releases/release-folder';
import { activePolicy, followReleases } from '../../src/releases/follow';
import { trialPath, trialRule } from '../entitlement/policy-with';
import { policyCopy, projectPolicyWith } from '../policy/policy-copy';

const shipped = readPolicyFolder();

/** The project's vocabulary and places, one rule that asks for this, and one case that it holds. */
function policyAsking(feel: string, result: string, more: Readonly<Record<string, string | ((text: string) => string)>> = {}): string {
  const kept = projectPolicyWith(more).filter(({ path }) => !/\/(entitlements|cases)\//.test(path));
  const cases = `cases:\n- id: T1\n  title: Ten years old\n  as_of: 2016-09-01\n  place: {city: '220100', city_class: large}\n  people:\n    wang: {role: child, facts: {birth_date: 2006-09-01}}\n  expect:\n  - {entitlement: health.trial, subject: wang, result: ${result}}\n`;
  return policyCopy([...kept, { path: trialPath, text: trialRule(feel) }, { path: 'policy/cases/trial.yml', text: cases }]);
}

const fromTen = policyAsking('age >= 10', 'eligible');
const fromEleven = policyAsking('age >= 11', 'ineligible');

describe('a release', () => {
  let data: string;
  let releases: ReleaseFolder;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'releases-'));
    releases = new ReleaseFolder(join(data, 'releases'));
  });
  afterEach(() => rmSync(data, { recursive: true, force: true }));

  const run = (...words: readonly string[]) => release(words, { DATA_DIRECTORY: data });
  const said = (...words: readonly string[]): string => run(...words).lines.join('\n');
  const propose = (folder: string, by = 'Wang'): string => {
    const { lines, exitCode } = run('propose', '--policy', folder, '--note', 'a trial', '--by', by);
    expect([exitCode, lines]).toEqual([0, [expect.any(String)]]);
    return lines[0]?.slice(0, 12) ?? '';
  };
  const released = (folder: string): string => {
    const revision = propose(folder);
    run('approve', revision, '--by', 'Li');
    run('activate', revision, '--by', 'Li');
    return revision;
  };

  it('is proposed by one person, approved by another, and then decides', () => {
    const revision = propose(fromTen);
    expect(said('activate', revision, '--by', 'Wang')).toBe(`The release ${revision} is not approved. A second person approves it: npm run policy:release -- approve ${revision}`);
    expect(said('approve', revision, '--by', 'Li')).toMatch(/is approved by Li/);
    expect(activePolicy(releases, shipped)).toBe(shipped);
    expect(said('activate', revision, '--by', 'Li')).toBe(`${revision} decides now.`);
    expect(activePolicy(releases, shipped).revision.startsWith(revision)).toBe(true);
    expect(releases.history().map(({ act, by }) => `${act} ${by}`)).toEqual(['propose Wang', 'approve Li', 'activate Li']);
    expect(said('list')).toMatch(new RegExp(`shipped .*\\n▶ ${revision} {2}proposed by Wang .*, approved by Li .*: a trial`));
  });

  it.each(['Wang', ' wang ', 'ＷＡＮＧ'])('is not approved by the person who proposed it, written %p', (name) => {
    const revision = propose(fromTen);
    const { lines, exitCode } = run('approve', revision, '--by', name);
    expect([exitCode, lines]).toEqual([1, [`Wang proposed the release ${revision}, so somebody else has to approve it.`]]);
  });

  it('is refused with every mistake of its policy', () => {
    const folder = policyAsking('agee >= 10', 'eligible');
    expect(run('propose', '--policy', folder, '--note', 'x', '--by', 'Wang')).toEqual({
      exitCode: 1, lines: [expect.stringMatching(/^The policy has 1 problem:\npolicy\/entitlements\/health\/trial\.yml:14:\d+: Unknown fact `agee`\. Did you mean `age`\?$/)],
    });
    expect(releases.revisions()).toEqual([]);
  });

  it('is refused when it does not hold its own cases, or has none', () => {
    expect(said('propose', '--policy', policyAsking('age >= 11', 'eligible'), '--note', 'x', '--by', 'Wang')).toBe(
      'The policy does not hold 1 of its own cases; `npm run policy:test` says why:\n  T1: health.trial');
    const none = policyCopy(projectPolicyWith({}).filter(({ path }) => !/\/(entitlements|cases)\//.test(path)));
    expect(said('propose', '--policy', none, '--note', 'x', '--by', 'Wang')).toBe('The policy has no cases, so nothing shows that it says what is meant.');
  });

  it('is refused when it reads a fact that the running platform does not send, or sends otherwise', () => {
    const hobby = "  hobbies:\n    label: {zh: 爱好, en: Hobby}\n    type: boolean\n    of: person\n    class: open\n    changedBy: nobody\n    meaning: 'a hobby'\n";
    const added = policyAsking('age >= 10 or hobbies', 'eligible', { 'policy/vocabulary/platform.yml': (text) => `${text}${hobby}` });
    expect(said('propose', '--policy', added, '--note', 'x', '--by', 'Wang')).toBe([
      'The policy reads facts that the running platform does not send so:',
      '  hobbies: no agency of this platform sends it (read by health.trial)',
      'Release it with the version of the platform that does.',
    ].join('\n'));
    const other = policyAsking('age >= 10 or enrolment.stage = "kindergarten"', 'eligible', { 'policy/vocabulary/education.yml': (text) => text.replace('      kindergarten: {', '      nursery: {zh: 托儿所, en: Nursery}\n      kindergarten: {') });
    expect(said('propose', '--policy', other, '--note', 'x', '--by', 'Wang')).toMatch(/enrolment\.stage: its values are none, kindergarten, primary, /);
  });

  it('is refused when a file was changed, added, taken away or made a link after it was proposed', () => {
    const revision = propose(fromTen);
    const [whole = ''] = releases.revisions();
    const rule = join(data, 'releases', whole, trialPath);
    const text = readFileSync(rule, 'utf8');
    const approved = (): string => said('approve', revision, '--by', 'Li');
    writeFileSync(rule, text.replace('10', '1'));
    expect(approved()).toBe(`The release ${revision} is not as it was proposed: ${trialPath} was changed. It is refused.`);
    unlinkSync(rule);
    expect(approved()).toBe(`The release ${revision} is not as it was proposed: ${trialPath} is gone. It is refused.`);
    const aside = join(data, 'aside.yml');
    writeFileSync(aside, text);
    symlinkSync(aside, rule);
    expect(approved()).toBe(`The release ${revision} is not as it was proposed: ${trialPath} was changed. It is refused.`);
    unlinkSync(rule);
    writeFileSync(rule, text);
    writeFileSync(rule.replace('trial', 'slipped-in'), text);
    expect(approved()).toBe(`The release ${revision} is not as it was proposed: policy/entitlements/health/slipped-in.yml was added. It is refused.`);
    unlinkSync(rule.replace('trial', 'slipped-in'));
    expect(approved()).toMatch(/is approved by Li/);
  });

  it('is refused when its manifest was rewritten after the approval', () => {
    const revision = propose(fromTen);
    run('approve', revision, '--by', 'Li');
    const manifest = join(data, 'releases', releases.revisions()[0] ?? '', 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('Wang', 'Zhao'));
    expect(said('activate', revision, '--by', 'Li')).toBe(`The release ${revision} was changed after it was approved: its manifest is another one. It is refused.`);
  });

  it('is not proposed twice, and not activated twice', () => {
    const revision = released(fromTen);
    expect(said('propose', '--policy', fromTen, '--note', 'x', '--by', 'Zhao')).toBe(`The release ${revision} has been proposed already.`);
    expect(said('activate', revision, '--by', 'Zhao')).toBe(`The release ${revision} decides already.`);
    expect(said('approve', revision, '--by', 'Zhao')).toBe(`The release ${revision} was approved by Li already.`);
  });

  it('is rolled back by one person, step by step, to the policy that came with the program', () => {
    expect(said('rollback')).toMatch(/^Nothing is released, so there is nothing to roll back/);
    const [first, second] = [released(fromTen), released(fromEleven)];
    expect(said('rollback', second, '--by', 'Zhao')).toBe(`The release ${second} decides already.`);
    expect(said('rollback', '--by', 'Zhao')).toBe(`${first} decides again.`);
    expect(said('rollback', '--by', 'Zhao')).toBe('The policy that came with the program decides again.');
    expect(activePolicy(releases, shipped)).toBe(shipped);
    expect(said('activate', second, '--by', 'Zhao')).toBe(`${second} decides now.`);
    expect(said('rollback', 'shipped', '--by', 'Zhao')).toBe('The policy that came with the program decides again.');
  });

  it('says what is missing in a command', () => {
    expect(() => run('propose', '--by', 'Wang')).toThrow('Say with --note what the release changes, and why.');
    expect(() => run('approve', '--by', 'Wang')).toThrow(/^approve which release\?/);
    expect(() => run('list', '--by', '<script>')).toThrow(/^--by is a name of letters/);
    expect(said('approve', '000000', '--by', 'Li')).toMatch(/^There is no release "000000"/);
  });

  describe('that the running platform notices', () => {
    const following = () => {
      const used: string[] = [];
      const reported: unknown[] = [];
      const follower = followReleases({
        releases, shipped, tell: () => undefined, report: (_, error) => void reported.push(error), everyMs: 3_600_000,
        use: (policy) => Promise.resolve(void used.push(policy.revision.slice(0, 12))),
      }, shipped.revision);
      return { follower, used, reported };
    };

    it('takes the place of the one before, once', async () => {
      const { follower, used, reported } = following();
      await follower.look();
      const revision = released(fromTen);
      await follower.look();
      await follower.look();
      run('rollback');
      await follower.look();
      follower.stop();
      expect(used).toEqual([revision, shipped.revision.slice(0, 12)]);
      expect(reported).toEqual([]);
    });

    it('is reported and left aside when it is not as it was approved', async () => {
      const { follower, used, reported } = following();
      released(fromTen);
      const rule = join(data, 'releases', releases.revisions()[0] ?? '', trialPath);
      writeFileSync(rule, readFileSync(rule, 'utf8').replace('10', '1'));
      await follower.look();
      follower.stop();
      expect(used).toEqual([]);
      expect(reported.map(String)).toEqual([expect.stringMatching(/is not as it was proposed: .* was changed\. It is refused\.$/)]);
      expect(() => activePolicy(releases, shipped)).toThrow('It is refused.');
    });
  });
});
