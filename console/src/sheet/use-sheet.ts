/** Asks for what the paper needs beside the board: papers, windows and phones. */
import { useCallback, useEffect, useState } from 'react';
import { NotAnswered } from '../graph/ask';
import { factAnswers } from '../visit/answers';
import { useDesk, type Board } from '../visit/desk';
import type { Hindered } from '../words/hindered';
import { detailed, type Details } from './sheet-contents';

export interface SheetKnown {
  /** Null until it is there for the board as it stands. */
  readonly sheet: { readonly board: Board; readonly details: Details } | null;
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
    const asked = only.length === 0 ? Promise.resolve(null) : ask('CounterSheet', { ...question, answers: factAnswers(board.answers), only }, stop.signal);
    asked.then((told) => setSheet({ board, details: told?.data.assessment?.entitlements?.determinations ?? [] })).catch((error: unknown) => {
      if (stop.signal.aborted) return;
      setFailure(error instanceof NotAnswered ? error : { hindrance: 'fault', message: '' });
    });
    return () => stop.abort();
  }, [ask, question, board, turn]);
  return { sheet: sheet?.board === board ? sheet : null, failure, again };
}
