/** Asks how the board would be. The last answer stays in sight while the next is on its way, and nothing is asked while a hand still moves. */
import { useEffect, useState } from 'react';
import { NotAnswered } from '../graph/ask';
import type { CounterSupposeQuery } from '../../../src/operations/operations.generated';
import { factAnswers } from '../visit/answers';
import { useDesk } from '../visit/desk';
import type { Hindered } from '../words/hindered';
import { isSupposing, suppositions, type Supposed } from './supposed';

export interface SupposedAnswer {
  readonly assessment: NonNullable<CounterSupposeQuery['assessment']>;
  readonly supposed: Supposed;
}

export interface SupposedState { readonly answer: SupposedAnswer | null; readonly isAsking: boolean; readonly failure: Hindered | null; readonly isImpossible: boolean }

const pauseMilliseconds = 250;
const quiet: SupposedState = { answer: null, isAsking: false, failure: null, isImpossible: false };

export function useSupposedBoard(supposed: Supposed): SupposedState {
  const { ask, question, answers, board } = useDesk();
  const [state, setState] = useState<SupposedState>(quiet);
  const day = supposed.day ?? board?.assessment.asOf ?? null;
  useEffect(() => {
    if (!isSupposing(supposed) || day === null || board === null) {
      setState(quiet);
      return undefined;
    }
    const stop = new AbortController();
    setState((before) => ({ ...before, isAsking: true }));
    const pause = setTimeout(() => {
      const suppose = suppositions(supposed, day, board.assessment.entitlements?.nextSteps ?? []);
      const asked = { ...question, asOf: day, place: supposed.city ?? question.place, answers: factAnswers(answers), suppose };
      ask('CounterSuppose', asked, stop.signal).then(({ data }) => {
        if (data.assessment == null) throw new NotAnswered('fault', '');
        setState({ ...quiet, answer: { assessment: data.assessment, supposed } });
      }).catch((error: unknown) => {
        if (stop.signal.aborted) return;
        const known = error instanceof NotAnswered ? error : new NotAnswered('fault', '');
        const isImpossible = known.code === 'BAD_INPUT';
        setState({ ...quiet, isImpossible, failure: isImpossible ? null : { hindrance: known.hindrance, message: known.message } });
      });
    }, pauseMilliseconds);
    return () => {
      clearTimeout(pause);
      stop.abort();
    };
  }, [ask, question, answers, board, supposed, day]);
  return state;
}
