/** Another policy decides while the platform answers: nobody waits, nobody is answered by half of each. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { release } from '../../src/cli/policy/release';
import { readPolicyFiles } from '../../src/cli/read-policy-files';
import { sha256 } from '../../src/digest';
import { readPolicy } from '../../src/entitlement';
import type { Viewer } from '../../src/identity/viewer';
import { followReleases } from '../../src/releases/follow';
import { ReleaseFolder } from '../../src/releases/release-folder';
import { policyCopy, projectPolicyWith } from '../policy/policy-copy';
import { trialPath, trialRule } from '../entitlement/policy-with';
import { family, observed, policy, startPlatform, type TestPlatform } from '../support/platform';

/** Two parents and a child at school age. */
const childAtSchoolAge = 'R0000013';
const question = `query ($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date) {
  assessment(resident: $resident, place: $place, asOf: $asOf) {
    entitlements { policyRevision determinations { residentId verdict missing { fact } entitlement { id } } }
  }
}`;

interface Answer {
  readonly assessment: {
    readonly entitlements: {
      readonly policyRevision: string;
      readonly determinations: readonly { readonly residentId: string; readonly verdict: string; readonly missing: readonly { readonly fact: string }[]; readonly entitlement: { readonly id: string } }[];
    };
  };
}

describe('a release on the running platform', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => {
    yizhan = await startPlatform('release');
  });
  afterAll(() => yizhan.close());

  const asked = async (): Promise<Answer['assessment']['entitlements']> => {
    const { data, errors } = await yizhan.ask<Answer>(question, family(childAtSchoolAge));
    if (data == null) throw new Error(errors?.[0]?.message ?? 'no answer');
    return data.assessment.entitlements;
  };
  const begun = async (viewer: Viewer): Promise<Answer['assessment']['entitlements']> =>
    ((await observed(yizhan, question, family(childAtSchoolAge), viewer)).data as Answer).assessment.entitlements;
  const verdictsOf = ({ determinations }: Answer['assessment']['entitlements'], id: string): readonly string[] =>
    determinations.filter(({ entitlement }) => entitlement.id === id).map(({ verdict }) => verdict);

  it('changes a verdict without a restart, names its revision, and a rollback restores what was', async () => {
    const data = mkdtempSync(join(tmpdir(), 'release-journey-'));
    const releases = new ReleaseFolder(join(data, 'releases'));
    const follower = followReleases({
      releases, shipped: policy, use: (next) => yizhan.platform.usePolicy(next), tell: () => undefined,
      report: (_, error) => { throw error; }, everyMs: 3_600_000,
    }, policy.revision);
    const run = (...words: readonly string[]): string => {
      const { lines, exitCode } = release(words, { DATA_DIRECTORY: data });
      expect([exitCode, lines]).toEqual([0, lines]);
      return lines[0]?.slice(0, 12) ?? '';
    };
    const put = (feel: string): string => {
      const files = projectPolicyWith({ [trialPath]: trialRule(feel, { beneficiaries: 'beneficiaries: [family]' }) });
      // A few cases are enough here: they are run at every step.
      const folder = policyCopy(files.filter(({ path }) => !path.includes('/cases/') || path.endsWith('/each-condition-alone.yml')));
      const revision = run('propose', '--policy', folder, '--note', `a trial: ${feel}`, '--by', 'Wang');
      run('approve', revision, '--by', 'Li');
      return run('activate', revision, '--by', 'Li');
    };
    try {
      expect(verdictsOf(await asked(), 'health.trial')).toEqual([]);
      const everybody = put('age >= 0');
      await follower.look();
      const first = await asked();
      expect(new Set(verdictsOf(first, 'health.trial'))).toEqual(new Set(['ELIGIBLE']));
      expect(first.policyRevision.startsWith(everybody)).toBe(true);
      const nobody = put('age >= 200');
      await follower.look();
      const second = await asked();
      expect(new Set(verdictsOf(second, 'health.trial'))).toEqual(new Set(['INELIGIBLE']));
      expect(second.policyRevision.startsWith(nobody)).toBe(true);
      run('rollback', '--by', 'Zhao');
      await follower.look();
      expect(await asked()).toEqual(first);
      run('rollback', '--by', 'Zhao');
      await follower.look();
      expect((await asked()).policyRevision).toBe(policy.revision);
    } finally {
      follower.stop();
      rmSync(data, { recursive: true, force: true });
    }
  }, 120_000);

  it('is answered whole by the old policy or the new one, never without a fact that only the new one reads', async () => {
    const immunisation = 'policy/entitlements/health/immunisation.yml';
    const without = readPolicy(readPolicyFiles().filter(({ path }) => path !== immunisation), sha256);
    await yizhan.platform.usePolicy(without);
    expect(verdictsOf(await asked(), 'health.immunisation')).toEqual([]);
    const before = yizhan.reported.length;
    // Asked of the executor itself, so that they have begun when the exchange begins.
    const viewer = await yizhan.viewerOf(family(childAtSchoolAge));
    const answers = [begun(viewer), begun(viewer), begun(viewer)];
    const exchanged = yizhan.platform.usePolicy(policy);
    for (let count = 0; count < 5; count += 1) answers.push(begun(viewer));
    await exchanged;
    answers.push(begun(viewer));
    const all = await Promise.all(answers);
    const settled = verdictsOf(await asked(), 'health.immunisation');
    expect(settled).not.toContain('UNDETERMINED');
    for (const answer of all) expect(verdictsOf(answer, 'health.immunisation')).toEqual(answer.policyRevision === policy.revision ? settled : []);
    expect(all.at(-1)?.policyRevision).toBe(policy.revision);
    expect(all[0]?.policyRevision).toBe(without.revision);
    expect(yizhan.reported.slice(before)).toEqual([]);
  }, 60_000);
});
