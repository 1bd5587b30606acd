/** Lets the running platform follow what is released: looks whether another release is active, verifies it, and hands over its policy. */
import type { Policy } from '../entitlement';
import type { ErrorReporter } from '../failure';
import { shipped as nameOfShipped } from './release';
import { shortName, type ReleaseFolder } from './release-folder';
import { approvedPolicyIn } from './verify';

export interface FollowOptions {
  readonly releases: ReleaseFolder;
  /** The policy that came with the program: it decides until something is released, and again when all of that is rolled back. */
  readonly shipped: Policy;
  readonly use: (policy: Policy) => Promise<void>;
  readonly tell: (line: string) => void;
  readonly report: ErrorReporter;
  readonly everyMs?: number;
}

export interface Follower {
  /** Looks now; resolves when what is active decides. */
  look(): Promise<void>;
  stop(): void;
}

const usually = 1_000;

/** The policy to start with. Throws a ReleaseError when what is active is not as it was approved: another law must not slip in by itself. */
export function activePolicy(releases: ReleaseFolder, shipped: Policy): Policy {
  const active = releases.active();
  if (active === null || active.revision === nameOfShipped) return shipped;
  return approvedPolicyIn(active.revision, releases.read(active.revision));
}

/** `decides`: the revision of the policy that the platform started with. What is wrong with a later one is reported, and the old one stays. */
export function followReleases({ releases, shipped, use, tell, report, everyMs = usually }: FollowOptions, decides: string): Follower {
  let seen = JSON.stringify(releases.active());
  let revision = decides;
  let looking: Promise<void> = Promise.resolve();

  const lookOnce = async (): Promise<void> => {
    try {
      const active = JSON.stringify(releases.active());
      if (active === seen) return;
      seen = active;
      const policy = activePolicy(releases, shipped);
      if (policy.revision === revision) return;
      await use(policy);
      revision = policy.revision;
      const name = policy === shipped ? 'policy that came with the program' : `release ${shortName(revision)}`;
      tell(`The ${name} decides now. 新的规则版本已生效`);
    } catch (error) {
      report('release', error);
    }
  };
  const look = (): Promise<void> => (looking = looking.then(lookOnce));
  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  return { look, stop: () => clearInterval(timer) };
}
