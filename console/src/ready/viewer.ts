/** Who is signed in: role, hall, and for what they may look; asked once after signing in. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { WhoIsSignedInQuery } from '../../../src/operations/operations.generated';
import { NotAnswered } from '../graph/ask';
import { useSession } from '../session';
import type { Hindered } from '../words/hindered';
import { useLanguage } from '../words/language';

export type Viewer = WhoIsSignedInQuery['viewer'];
export type Purpose = Viewer['purposes'][number];

/** What a visit is opened for unless the clerk chooses another. */
export const usualPurpose = 'counter-visit';

/** Those that rest on somebody being here; the usual one first, the others as the register has them. */
export function purposesOfPresence({ purposes }: Pick<Viewer, 'purposes'>): readonly Purpose[] {
  const present = purposes.filter(({ ground }) => ground === 'PRESENCE');
  return [...present.filter(({ id }) => id === usualPurpose), ...present.filter(({ id }) => id !== usualPurpose)];
}

/** Whoever opens visits for people before a counter. Others have pages of their own. */
export const isClerk = ({ role }: Pick<Viewer, 'role'>): boolean => role === 'clerk';

export interface ViewerAsked {
  readonly viewer: Viewer | null;
  readonly failure: Hindered | null;
  readonly askAgain: () => void;
}

export function useViewerAsked(): ViewerAsked {
  const session = useSession();
  const [known, setKnown] = useState<Pick<ViewerAsked, 'viewer' | 'failure'>>({ viewer: null, failure: null });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    session.ask('WhoIsSignedIn', {}, { signal: stop.signal }).then(
      ({ data }) => setKnown({ viewer: data.viewer, failure: null }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        setKnown({ viewer: null, failure: error instanceof NotAnswered ? error : { hindrance: 'fault', message: '' } });
      },
    );
    return () => stop.abort();
  }, [session, turn]);
  const askAgain = useCallback(() => setTurn((now) => now + 1), []);
  return useMemo(() => ({ ...known, askAgain }), [known, askAgain]);
}

const ViewerContext = createContext<Viewer | null>(null);
export const ViewerProvider = ViewerContext.Provider;

export function useViewer(): Viewer {
  const known = useContext(ViewerContext);
  if (known === null) throw new Error('Who is signed in is known inside the counter.');
  return known;
}

/** A purpose, a role or a place, of which the platform tells both languages. */
export function useViewerWords(): { readonly purpose: (purpose: Purpose) => string; readonly basis: (purpose: Purpose) => string; readonly role: (viewer: Viewer) => string; readonly place: (viewer: Viewer) => string | null } {
  const isChinese = useLanguage().language === 'zh';
  return useMemo(() => ({
    purpose: ({ zh, en }) => (isChinese ? zh : en),
    basis: ({ basisZh, basisEn }) => (isChinese ? basisZh : basisEn),
    role: ({ roleZh, roleEn }) => (isChinese ? roleZh : roleEn),
    place: ({ placeZh, placeEn }) => (isChinese ? placeZh : placeEn),
  }), [isChinese]);
}
