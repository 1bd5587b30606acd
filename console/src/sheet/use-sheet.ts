/** Asks for what the paper needs beside the board: papers, windows and phones, and who it is that shows it. */
import { useCallback, useEffect, useState } from 'react';
import type { WhoIsSignedInQuery } from '../../../src/operations/operations.generated';
import { NotAnswered } from '../graph/ask';
import { factAnswers } from '../visit/answers';
import { useDesk, type Board } from '../visit/desk';
import type { Hindered } from '../words/hindered';
import { detailed, type Details } from './sheet-contents';

export type Showing = WhoIsSignedInQuery['viewer'];

export interface SheetKnown {
  /** Null until it is there for the board as it stands. */
  readonly sheet: { readonly board: Board; readonly details: Details; readonly showing: Showing } | null;
  readonly failure: Hindered | null;
  readonly again: () => void;
}

export function useSheet(): SheetKnown {
  const { ask, question, board } = useDesk();
  const [sheet, setSheet] = useState<SheetKnown['sheet']>(null);
  const [failure, setFailure] = useState<Hindered | null>(null);
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((now) => now + 1), []);
  useEffect(() => {
    const entitlements = board?.assessment.entitlements;
    if (board === null || entitlements == null) return undefined;
    const stop = new AbortController();
    const only = [...detailed(entitlements)];
    setFailure(null);
    Promise.all([
      only.length === 0 ? null : ask('CounterSheet', { ...question, answers: factAnswers(board.answers), only }, stop.signal),
      ask('WhoIsSignedIn', {}, stop.signal),
    ]).then(([details, who]) => setSheet({ board, details: details?.data.assessment?.entitlements?.determinations ?? [], showing: who.data.viewer })).catch((error: unknown) => {
      if (stop.signal.aborted) return;
      setFailure(error instanceof NotAnswered ? { hindrance: error.hindrance, message: error.message } : { hindrance: 'fault', message: '' });
    });
    return () => stop.abort();
  }, [ask, question, board, turn]);
  return { sheet: sheet?.board === board ? sheet : null, failure, again };
}
