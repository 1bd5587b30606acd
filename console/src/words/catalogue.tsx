/** What facts and places are called, from the platform; asked once after signing in, and about nobody. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { VocabularyQuery } from '../../../src/operations/operations.generated';
import { useSession } from '../session';
import { useTold } from './language';

export type FactEntry = VocabularyQuery['vocabulary'][number];

interface Catalogue {
  readonly facts: ReadonlyMap<string, FactEntry>;
  readonly places: ReadonlyMap<string, VocabularyQuery['places'][number]>;
}

const nothing: Catalogue = { facts: new Map(), places: new Map() };
const CatalogueContext = createContext<Catalogue>(nothing);

export function CatalogueProvider({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const [known, setKnown] = useState<Catalogue>(nothing);
  useEffect(() => {
    const stop = new AbortController();
    // Without it places are shown by their codes; whatever hinders it hinders the next question too, and is told there.
    session.ask('Vocabulary', {}, { signal: stop.signal }).then(({ data }) => setKnown({
      facts: new Map(data.vocabulary.map((entry) => [entry.name, entry])), places: new Map(data.places.map((place) => [place.code, place])),
    }), () => undefined);
    return () => stop.abort();
  }, [session]);
  return <CatalogueContext.Provider value={known}>{children}</CatalogueContext.Provider>;
}

export function useCatalogue(): Catalogue {
  return useContext(CatalogueContext);
}

/** Inside the province the name alone; of a place elsewhere with its province. A code without a name is told by its province, or itself. */
export function usePlaceName(): (code: string) => string {
  const { places } = useCatalogue();
  const told = useTold();
  return useCallback((code) => {
    const place = places.get(code) ?? places.get(code.slice(0, 2));
    return place === undefined ? code : told(place.isServed ? place.name : place.fullName);
  }, [places, told]);
}

/** Where a service may be asked for. */
export function useServedPlaces(): readonly { readonly code: string; readonly name: string }[] {
  const { places } = useCatalogue();
  const told = useTold();
  return useMemo(() => [...places.values()].filter(({ isServed }) => isServed).map(({ code, name }) => ({ code, name: told(name) })), [places, told]);
}
