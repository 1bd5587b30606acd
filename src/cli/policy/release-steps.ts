/** What people do with releases, each step with everything that it refuses. */
import { sha256 } from '../../digest';
import type { Policy, PolicyFile } from '../../entitlement';
import { ReleaseError, shipped, type Event } from '../../releases/release';
import { shortName, type ReleaseFolder } from '../../releases/release-folder';
import { approvedPolicyIn, isSamePerson, policyIn, refuseUnservable } from '../../releases/verify';
import { checkPolicyFiles } from './check-policy';
import { casesOf, outcomesOf } from './policy-cases';
import { readableOr } from './readable-policy';

export interface Step {
  readonly releases: ReleaseFolder;
  readonly by: string;
  readonly at: string;
}

/** Bundles a policy that has no mistake and holds its own cases; answers its revision. */
export function propose(files: readonly PolicyFile[], note: string, { releases, by, at }: Step): string {
  const policy = refuseUnfit(files);
  const digests = Object.fromEntries(files.map(({ path, text }) => [path, sha256(text)]));
  releases.add({ revision: policy.revision, proposedBy: by, proposedAt: at, note, files: digests }, files);
  releases.record({ act: 'propose', revision: policy.revision, by, at });
  return policy.revision;
}

/** The second person reads the whole bundle once more: it must be what was proposed, and hold by the engine that will run it. */
export function approve(written: string, { releases, by, at }: Step): string {
  const revision = revisionMeant(written, releases);
  const bundle = releases.read(revision);
  const { manifest, approval } = bundle;
  if (approval !== null) throw new ReleaseError(`The release ${shortName(revision)} was approved by ${approval.approvedBy} already.`);
  if (isSamePerson(by, manifest.proposedBy)) {
    throw new ReleaseError(`${manifest.proposedBy} proposed the release ${shortName(revision)}, so somebody else has to approve it.`);
  }
  policyIn(revision, bundle);
  refuseUnfit(bundle.files);
  releases.approve(revision, { approvedBy: by, approvedAt: at, manifest: bundle.manifestDigest });
  releases.record({ act: 'approve', revision, by, at });
  return revision;
}

export function activate(written: string, { releases, by, at }: Step): string {
  const revision = revisionMeant(written, releases);
  if (releases.active()?.revision === revision) throw new ReleaseError(`The release ${shortName(revision)} decides already.`);
  return put(revision, 'activate', { releases, by, at });
}

/** To what decided before, or to the one named. All of them were approved once, so that one person is enough in an emergency. */
export function rollback(written: string | undefined, { releases, by, at }: Step): string {
  const active = releases.active()?.revision ?? shipped;
  if (active === shipped) throw new ReleaseError('Nothing is released, so there is nothing to roll back: the policy that came with the program decides.');
  const decided = decidedInTurn(releases.history());
  const before = written === undefined ? (decided.at(-2) ?? shipped) : written === shipped ? shipped : revisionMeant(written, releases);
  if (before === active) throw new ReleaseError(`The release ${shortName(before)} decides already.`);
  if (before !== shipped && !decided.includes(before)) throw new ReleaseError(`The release ${shortName(before)} never decided, so it is no way back. Activate it.`);
  return put(before, 'rollback', { releases, by, at });
}

/** Those that decided, each replaced by the next; what was rolled back is taken out again, so that a second rollback goes one further. */
function decidedInTurn(history: readonly Event[]): readonly string[] {
  return history.reduce<readonly string[]>((decided, { act, revision }) => {
    if (act === 'activate') return [...decided, revision];
    return act === 'rollback' ? decided.slice(0, decided.lastIndexOf(revision) + 1) : decided;
  }, []);
}

function put(revision: string, act: 'activate' | 'rollback', { releases, by, at }: Step): string {
  if (revision === shipped) releases.activate({ revision, by, at });
  else {
    const bundle = releases.read(revision);
    approvedPolicyIn(revision, bundle);
    refuseUnfit(bundle.files);
    releases.activate({ revision, by, at, manifest: bundle.manifestDigest });
  }
  releases.record({ act, revision, by, at });
  return revision;
}

/** Throws a PolicyError for mistakes, a ReleaseError for cases that fail and for facts that nobody sends. */
function refuseUnfit(files: readonly PolicyFile[]): Policy {
  const policy = readableOr(checkPolicyFiles(files));
  refuseUnservable(policy);
  const trials = casesOf(files, policy);
  if (trials.length === 0) throw new ReleaseError('The policy has no cases, so nothing shows that it says what is meant.');
  const failed = outcomesOf(trials, policy).flatMap((outcome) => (outcome.kind === 'failed' ? [`  ${outcome.trial}: ${outcome.expectation.entitlement}`] : []));
  if (failed.length > 0) {
    throw new ReleaseError(`The policy does not hold ${failed.length} of its own cases; \`npm run policy:test\` says why:\n${failed.slice(0, 10).join('\n')}`);
  }
  return policy;
}

/** A release by its name or the beginning of it. */
function revisionMeant(written: string, releases: ReleaseFolder): string {
  const found = releases.revisions().filter((revision) => revision.startsWith(written));
  const [revision, other] = found;
  if (revision === undefined || written.length < 6) throw new ReleaseError(`There is no release "${written}" (at least six characters of its name). \`npm run policy:release -- list\` names them.`);
  if (other !== undefined) throw new ReleaseError(`More than one release begins with "${written}"; write more of it.`);
  return revision;
}
