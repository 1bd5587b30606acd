/**
 * The pages looked at during this stay on the screen. A page is looked at when it has rested in front for a moment: whoever passes over it with
 * the arrow keys has looked at nothing, and the resident's list of looks says so.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { NotAnswered } from '../graph/ask';
import { useDesk } from '../visit/desk';
import type { Hindered } from '../words/hindered';
import type { PageId } from './page-ids';
import { pages } from './pages';
import type { Page } from './record-page';

export type LookedAt =
  | { readonly is: 'asking' }
  | { readonly is: 'answered'; readonly page: Page }
  /** The purpose of this visit does not open the page, of anybody. */
  | { readonly is: 'not-open' }
  | { readonly is: 'failed'; readonly hindered: Hindered };

export type LookedAtPages = Readonly<Partial<Record<PageId, LookedAt>>>;
const restMilliseconds = 180;

export function usePages(front: PageId): { readonly looked: LookedAtPages; readonly lookAgain: () => void } {
  const { ask, question } = useDesk();
  const [looked, setLooked] = useState<LookedAtPages>({});
  const [turn, setTurn] = useState(0);
  const known = useRef(looked);
  known.current = looked;
  const settle = useCallback((id: PageId, to: LookedAt) => setLooked((before) => ({ ...before, [id]: to })), []);
  useEffect(() => {
    const before = known.current[front];
    if (before !== undefined && before.is !== 'asking' && before.is !== 'failed') return undefined;
    const stop = new AbortController();
    const rests = setTimeout(() => {
      settle(front, { is: 'asking' });
      pages[front].look(ask, question, stop.signal).then((page) => settle(front, { is: 'answered', page })).catch((error: unknown) => {
        if (!stop.signal.aborted) settle(front, failure(error));
      });
    }, restMilliseconds);
    return () => {
      clearTimeout(rests);
      stop.abort();
    };
  }, [front, ask, question, settle, turn]);
  const lookAgain = useCallback(() => {
    settle(front, { is: 'asking' });
    setTurn((now) => now + 1);
  }, [front, settle]);
  return { looked, lookAgain };
}

function failure(error: unknown): LookedAt {
  if (!(error instanceof NotAnswered)) return { is: 'failed', hindered: { hindrance: 'fault', message: '' } };
  if (error.code === 'FORBIDDEN') return { is: 'not-open' };
  return { is: 'failed', hindered: { hindrance: error.hindrance, message: error.message } };
}
