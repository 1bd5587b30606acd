/**
 * A release: a whole policy, bundled under the name of its revision, proposed by one person and approved by another.
 *
 *     <releases>/<revision>/policy/…        the files, as they were checked
 *     <releases>/<revision>/manifest.json   who proposed it, when, why, and the SHA-256 of every file
 *     <releases>/<revision>/approval.json   who approved it, and of which manifest
 *     <releases>/active.json                what decides now
 *     <releases>/history.jsonl              everything that was done, one line each, only ever added to
 *
 * The digests find a file that was changed after it was approved. They do not prove who somebody is: until people sign in, a name is what
 * the operating system, or the person, says.
 */
export interface Manifest {
  /** SHA-256 over the policy: the `policyRevision` of every determination. */
  readonly revision: string;
  readonly proposedBy: string;
  /** Instant, ISO 8601 in UTC. */
  readonly proposedAt: string;
  readonly note: string;
  /** Path in the bundle → SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

export interface Approval {
  readonly approvedBy: string;
  readonly approvedAt: string;
  /** SHA-256 of the manifest that was approved. */
  readonly manifest: string;
}

/** Stands for the policy that came with the program wherever a release is named. */
export const shipped = 'shipped';

/** What decides. */
export interface Active {
  /** Of a release, or `shipped`. */
  readonly revision: string;
  readonly by: string;
  readonly at: string;
  /** The digests that were verified when it was activated; none of the policy that came with the program. */
  readonly manifest?: string;
}

export const acts = ['propose', 'approve', 'activate', 'rollback'] as const;
export type Act = (typeof acts)[number];

export interface Event {
  readonly act: Act;
  /** Of a release, or `shipped`. */
  readonly revision: string;
  readonly by: string;
  readonly at: string;
}

/** What is wrong with a release, or with what somebody wants to do with it; its message is meant for the person at the terminal. */
export class ReleaseError extends Error {}
