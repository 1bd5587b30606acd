/** The headers of somebody of the running demonstration, for a program that asks for longer than a token lives. */
import { actAs, type Actor } from './act-as';
import { usualPersona } from './personas';

const renewedAfterMs = 10 * 60_000;

/** At the platform of this origin, as the usual clerk. */
export function staySignedIn(origin: string): () => Promise<Readonly<Record<string, string>>> {
  let actor: Promise<Actor> | null = null;
  let since = 0;
  return async () => {
    if (actor === null || performance.now() - since > renewedAfterMs) {
      since = performance.now();
      actor = actAs(usualPersona, { origin, run: null });
    }
    return (await actor).headers('POST', `${origin}/graphql`);
  };
}
