/** Names of places by their code. They are about nobody, so they are asked once and kept while the page stands. */
import { useCallback, useEffect, useState } from 'react';
import type { PlacesQuery } from '../../../src/operations/operations.generated';
import { useSession, type Session } from '../session';
import { useTold, type BothTexts } from './language';

export type Place = PlacesQuery['places'][number];
export type PlacesByCode = ReadonlyMap<string, Place>;

const none: PlacesByCode = new Map();
const ownProvince = '22';
let known: PlacesByCode | null = null;
let coming: Promise<PlacesByCode> | null = null;

async function placesOf(session: Session): Promise<PlacesByCode> {
  coming ??= session.ask('Places', {}).then(({ data }) => new Map(data.places.map((place) => [place.code, place])));
  try {
    known = await coming;
    return known;
  } catch (error) {
    // Asked again by whoever needs a name next; until then a place is told by its code.
    coming = null;
    throw error;
  }
}

export function usePlaces(): PlacesByCode {
  const session = useSession();
  const [places, setPlaces] = useState(known ?? none);
  useEffect(() => {
    let isHere = true;
    if (known === null) placesOf(session).then((told) => { if (isHere) setPlaces(told); }, () => undefined);
    return () => { isHere = false; };
  }, [session]);
  return places;
}

/** Places of the own province by their name, others with their province. */
export function usePlaceName(): (code: string) => string {
  const told = useTold();
  const places = usePlaces();
  return useCallback((code) => {
    const name = nameOf(places, code);
    return name === null ? code : told(name);
  }, [places, told]);
}

export function nameOf(places: PlacesByCode, code: string): BothTexts | null {
  const place = places.get(code);
  if (place !== undefined) return code.startsWith(ownProvince) ? place.name : place.fullName;
  const province = places.get(code.slice(0, 2))?.name;
  return province === undefined ? null : { zh: `${province.zh}（${code}）`, en: `${province.en} (${code})` };
}
