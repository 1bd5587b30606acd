/** The published contracts as the code has them now: file name in `schema/` → text. */
import { compose } from '../gateway/compose';
import { freshGatewayKey } from '../identity/signed-context';
import { subgraphParts } from '../platform';
import { PolicyInForce } from '../policy-in-force';
import { buildSubgraph } from '../subgraph/subgraph';
import { readPolicyFolder } from './read-policy-files';

export function contracts(): ReadonlyMap<string, string> {
  const policies = new PolicyInForce(readPolicyFolder(), () => Promise.resolve());
  const services = { gatewayKey: freshGatewayKey(), report: () => undefined };
  // A contract is read, never asked: no statement is ever run.
  const unconnected = { agency: () => undefined as never, audit: () => undefined as never };
  const sealsNothing = undefined as never;
  const parts = subgraphParts({
    policies, cipher: sealsNothing, today: () => '2016-09-01', report: services.report, visits: undefined as never, clients: {},
    identify: () => Promise.reject(new Error('Nobody is asked about.')),
  }, unconnected);
  const subgraphs = parts.map((part) => buildSubgraph(part, services));
  const { sdl, publicSdl } = compose(subgraphs);
  return new Map([
    ...subgraphs.map(({ name, sdl: contract }): [string, string] => [`${name}.graphql`, contract]),
    ['supergraph.graphql', `${sdl}\n`],
    ['public.graphql', `${publicSdl}\n`],
  ]);
}
