/** For what a clerk may look: the platform's register, asked once after signing in. */
import { useEffect, useState } from 'react';
import type { PurposesQuery } from '../../../src/operations/operations.generated';
import type { Hindrance } from '../graph/ask';
import { NotAnswered } from '../graph/ask';
import { useSession } from '../session';

export type RegisteredPurpose = PurposesQuery['purposes'][number];

export const usualPurpose = 'counter-visit';

export interface PurposesKnown { readonly purposes: readonly RegisteredPurpose[]; readonly hindrance: Hindrance | null }

/** Those that rest on somebody being here; empty until the register has answered. */
export function usePurposes(): PurposesKnown {
  const session = useSession();
  const [known, setKnown] = useState<PurposesKnown>({ purposes: [], hindrance: null });
  useEffect(() => {
    const stop = new AbortController();
    session.ask('Purposes', {}, { signal: stop.signal }).then(
      ({ data }) => setKnown({ purposes: data.purposes.filter(({ ground, roles }) => ground === 'PRESENCE' && roles.includes('clerk')), hindrance: null }),
      (error: unknown) => { if (error instanceof NotAnswered) setKnown({ purposes: [], hindrance: error.hindrance }); },
    );
    return () => stop.abort();
  }, [session]);
  return known;
}
