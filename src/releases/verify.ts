/** Makes sure that a release is what was proposed, checked and approved, before it decides anything. */
import { sha256 } from '../digest';
import { PolicyError, readPolicy, type Policy } from '../entitlement';
import { ReleaseError } from './release';
import { shortName, type Bundle } from './release-folder';
import { unservableFacts } from './servable-facts';

/** The policy of an untouched bundle. Throws a ReleaseError that says what is not as it was proposed. */
export function policyIn(revision: string, bundle: Bundle): Policy {
  refuseTampered(revision, bundle);
  try {
    const policy = readPolicy(bundle.files, sha256);
    if (policy.revision !== revision) throw new ReleaseError(`${named(revision)} holds another policy, ${shortName(policy.revision)}. It is refused.`);
    return policy;
  } catch (error) {
    if (error instanceof PolicyError) throw new ReleaseError(`${named(revision)} cannot be read by this version of the engine.\n${error.message}`);
    throw error;
  }
}

/** The same of a release that may decide: approved by a second person, and readable from what the agencies here send. */
export function approvedPolicyIn(revision: string, bundle: Bundle): Policy {
  const { manifest, manifestDigest, approval } = bundle;
  if (approval === null) throw new ReleaseError(`${named(revision)} is not approved. A second person approves it: npm run policy:release -- approve ${shortName(revision)}`);
  if (approval.manifest !== manifestDigest) throw new ReleaseError(`${named(revision)} was changed after it was approved: its manifest is another one. It is refused.`);
  if (isSamePerson(approval.approvedBy, manifest.proposedBy)) throw new ReleaseError(`${named(revision)} was proposed and approved by the same person. It is refused.`);
  const policy = policyIn(revision, bundle);
  refuseUnservable(policy);
  return policy;
}

export function refuseUnservable(policy: Policy): void {
  const facts = unservableFacts(policy);
  if (facts.length === 0) return;
  const lines = facts.map(({ fact, why, rules }) => `  ${fact}: ${why} (read by ${rules.join(', ')})`);
  throw new ReleaseError(`The policy reads facts that the running platform does not send so:\n${lines.join('\n')}\nRelease it with the version of the platform that does.`);
}

/** However the name is written: blanks, case and width do not make another person. */
export function isSamePerson(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(one) === plain(other);
}

function refuseTampered(revision: string, { manifest, files }: Bundle): void {
  const there = new Map(files.map(({ path, text }) => [path, sha256(text)]));
  const promised = new Map(Object.entries(manifest.files));
  const changed = [...promised].filter(([path, digest]) => there.has(path) && there.get(path) !== digest).map(([path]) => `${path} was changed`);
  const gone = [...promised.keys()].filter((path) => !there.has(path)).map((path) => `${path} is gone`);
  const added = [...there.keys()].filter((path) => !promised.has(path)).map((path) => `${path} was added`);
  const all = [...changed, ...gone, ...added, ...(manifest.revision === revision ? [] : ['the manifest names another revision'])];
  if (all.length > 0) throw new ReleaseError(`${named(revision)} is not as it was proposed: ${all.slice(0, 5).join('; ')}${all.length > 5 ? '; …' : ''}. It is refused.`);
}

const named = (revision: string): string => `The release ${shortName(revision)}`;
