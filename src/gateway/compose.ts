/**
 * Composes the subgraphs' contracts into the supergraph that the front door plans on.
 */
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';

export interface Contract {
  readonly name: string;
  readonly sdl: string;
}

export interface Supergraph {
  /** For the planner: every subgraph, `@inaccessible` fields included. */
  readonly sdl: string;
  /** For clients: what they may ask. */
  readonly publicSdl: string;
}

/** Throws with every conflict named when the contracts do not fit together. */
export function compose(contracts: readonly Contract[]): Supergraph {
  const result = composeServices(contracts.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `subgraph://${name}` })));
  if (compositionHasErrors(result)) {
    throw new Error(`The subgraphs do not compose:\n${result.errors.map((error) => `- ${error.message}`).join('\n')}`);
  }
  return { sdl: result.supergraphSdl, publicSdl: result.publicSdl };
}
