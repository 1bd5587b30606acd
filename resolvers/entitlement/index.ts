/** The room where entitlements are determined: it owns no table of residents and calls nobody; the facts are handed to it. */
import { catalogue, factsUsed, type Policy } from '../../src/entitlement';
import type { ErrorReporter } from '../../src/failure';
import type { SubgraphParts } from '../../src/subgraph/subgraph';
import { access } from './access';
import { assessmentOf } from './assessment.resolver';
import { DeterminationResolver } from './determination.resolver';
import type { EntitlementContext } from './entitlement-context';

export interface EntitlementRoomOptions {
  readonly policy: Policy;
  /** The subgraphs that send facts, by name. */
  readonly agencies: readonly string[];
  readonly report: ErrorReporter;
}

export function entitlementRoom({ policy, agencies, report }: EntitlementRoomOptions): SubgraphParts {
  const published = new Map(catalogue(policy).map((entry) => [entry.id, entry]));
  const factsInUse = factsUsed(policy);
  const { Assessment, AssessmentResolver } = assessmentOf(agencies);
  return {
    name: 'entitlement',
    resolvers: [AssessmentResolver, DeterminationResolver],
    entities: [Assessment],
    access,
    contextFor: (viewer): EntitlementContext => ({ viewer, policy, agencies, published, factsInUse, report }),
  };
}
