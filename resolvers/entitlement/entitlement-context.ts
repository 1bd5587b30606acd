import type { CatalogueEntry, Disclose, Policy } from '../../src/entitlement';
import type { ErrorReporter } from '../../src/failure';
import type { Viewer } from '../../src/identity/viewer';
import type { DetermineRestricted } from '../../src/subgraph/confidential';
import type { FactEntry, Place } from './vocabulary.type';

/** What the resolvers of this room find in their context. */
export interface EntitlementContext {
  readonly viewer: Viewer;
  readonly policy: Policy;
  /** The subgraphs that send facts, by name. */
  readonly agencies: readonly string[];
  /** The facts that served rules ask of each agency. */
  readonly factsInUse: ReadonlyMap<string, readonly string[]>;
  /** The same where an employer is asked about. */
  readonly factsInUseOfEmployers: ReadonlyMap<string, readonly string[]>;
  /** Which values this viewer may be shown. */
  readonly disclose: Disclose;
  /** Leaves open what an agency that keeps restricted facts did not answer. */
  readonly determineRestricted: DetermineRestricted;
  /** A digest under the platform's key. */
  readonly keyed: (text: string) => string;
  readonly report: ErrorReporter;
  /** What is served, by id; rules over restricted facts are not in it. */
  readonly published: ReadonlyMap<string, CatalogueEntry>;
  /** The vocabulary as clients read it, by name; restricted facts are not in it. */
  readonly factEntries: ReadonlyMap<string, FactEntry>;
  readonly places: readonly Place[];
}
