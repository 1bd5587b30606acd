/**
 * The policy by which the running platform determines, and how it is exchanged for another one without a stop.
 *
 * A request asks the agencies first and determines afterwards, so that the two steps must agree: before a new policy decides, the agencies
 * send what the old and the new one read, and every request that was asked for less has been answered.
 */
import { factsUsed, factsUsedOfEmployers, type Policy } from './entitlement';
import type { FactsInUse } from './subgraph/assessment-facts';

type Names = ReadonlyMap<string, ReadonlySet<string>>;

interface Asked {
  readonly ofFamilies: Names;
  readonly ofEmployers: Names;
}

const nothing: ReadonlySet<string> = new Set();

export class PolicyInForce {
  private asked: Asked;
  private exchange: Promise<void> = Promise.resolve();

  /** `drained` resolves when all requests that run now have been answered. */
  constructor(
    private policy: Policy,
    private readonly drained: () => Promise<void>,
    private readonly alsoAskedBy: readonly Policy[] = [],
  ) {
    this.asked = this.askedBy(policy);
  }

  get current(): Policy {
    return this.policy;
  }

  /** What an agency is asked for; always as it is at the moment of reading. */
  factsInUse(agency: string): FactsInUse {
    const of = (): Asked => this.asked;
    return {
      get ofFamilies() {
        return of().ofFamilies.get(agency) ?? nothing;
      },
      get ofEmployers() {
        return of().ofEmployers.get(agency) ?? nothing;
      },
    };
  }

  /** Resolves when the policy decides every request that begins. Exchanges happen one after the other. */
  use(policy: Policy): Promise<void> {
    const done = this.exchange.then(() => this.exchangeFor(policy));
    this.exchange = done.catch(() => undefined);
    return done;
  }

  private async exchangeFor(policy: Policy): Promise<void> {
    if (policy.revision === this.policy.revision) return;
    const asked = this.askedBy(policy);
    this.asked = both(this.asked, asked);
    await this.drained();
    this.policy = policy;
    // Requests that were asked by the old policy are still to be answered by it; then what only the old one read stays at home again.
    await this.drained();
    this.asked = asked;
  }

  private askedBy(policy: Policy): Asked {
    return this.alsoAskedBy.map(factsReadBy).reduce(both, factsReadBy(policy));
  }
}

function factsReadBy(policy: Policy): Asked {
  const sets = (names: ReadonlyMap<string, readonly string[]>): Names => new Map([...names].map(([agency, facts]) => [agency, new Set(facts)]));
  return { ofFamilies: sets(factsUsed(policy)), ofEmployers: sets(factsUsedOfEmployers(policy)) };
}

function both(one: Asked, other: Asked): Asked {
  const union = (a: Names, b: Names): Names =>
    new Map([...new Set([...a.keys(), ...b.keys()])].map((agency) => [agency, new Set([...(a.get(agency) ?? []), ...(b.get(agency) ?? [])])]));
  return { ofFamilies: union(one.ofFamilies, other.ofFamilies), ofEmployers: union(one.ofEmployers, other.ofEmployers) };
}
