/**
 * What lies on the desk during a visit: the visit, what the resident answered, the board as it stands, and the screen in front.
 *
 * All of it is state of one component. When the visit ends the component goes, and with it everything that was known of the family.
 */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CounterBoardQuery } from '../../../src/operations/operations.generated';
import { NotAnswered, type GraphError, type Hindrance, type OperationName, type Told, type VariablesOf } from '../graph/ask';
import { useSession } from '../session';
import type { Hindered } from '../words/hindered';
import { factAnswers, withAnswer, withoutAnswer, type AnswerGiven } from './answers';
import { useBackAgain } from './back-again';
import type { OpenedVisit } from './opened-visit';

export type Assessment = NonNullable<CounterBoardQuery['assessment']>;
export type Screen = 'board' | 'questions' | 'suppose' | 'profile' | 'sheet';

export interface Board {
  readonly assessment: Assessment;
  /** Parts that this visit does not open. */
  readonly leftOut: readonly GraphError[];
  /** The answers that it was determined with. */
  readonly answers: readonly AnswerGiven[];
}

export interface Desk {
  readonly visit: OpenedVisit;
  /** Null until the first one is there. The last one stays in sight while the next is on its way. */
  readonly board: Board | null;
  readonly isAsking: boolean;
  readonly failure: Hindered | null;
  /** The last question of this visit did not reach the platform. */
  readonly isCutOff: boolean;
  readonly answers: readonly AnswerGiven[];
  readonly answer: (answer: AnswerGiven) => void;
  readonly forget: (answer: Pick<AnswerGiven, 'subject' | 'fact'>) => void;
  readonly askAgain: () => void;
  /** What every question about this family says of whom, where and when. */
  readonly question: { readonly resident: { readonly residentId: string }; readonly place: string; readonly asOf: string | null };
  /** Asks within the visit. */
  readonly ask: <Name extends OperationName>(name: Name, variables: VariablesOf<Name>, signal?: AbortSignal) => Promise<Told<Name>>;
  readonly screen: Screen;
  readonly go: (screen: Screen) => void;
  readonly end: (because?: Hindrance | null) => void;
  /** The visit was opened anew, with somebody else who is here. */
  readonly change: (visit: OpenedVisit) => void;
}

const DeskContext = createContext<Desk | null>(null);

interface DeskProps {
  readonly visit: OpenedVisit;
  readonly onChange: (visit: OpenedVisit) => void;
  readonly onEnd: (because?: Hindrance | null) => void;
  readonly children: ReactNode;
}

export function DeskProvider({ visit, onChange, onEnd, children }: DeskProps) {
  const session = useSession();
  const [answers, setAnswers] = useState<readonly AnswerGiven[]>([]);
  const [board, setBoard] = useState<Board | null>(null);
  const [isAsking, setAsking] = useState(true);
  const [failure, setFailure] = useState<Hindered | null>(null);
  const [isCutOff, setCutOff] = useState(false);
  const [turn, setTurn] = useState(0);
  const openNow = useRef(visit.id);
  openNow.current = visit.id;
  const [screen, setScreen] = useState<Screen>('board');
  const question = useMemo(
    () => ({ resident: { residentId: visit.askedAbout }, place: visit.question.place ?? visit.place ?? '', asOf: visit.question.asOf }), [visit],
  );
  const ask = useCallback<Desk['ask']>(async (name, variables, signal) => {
    try {
      const told = await session.ask(name, variables, { visit: visit.id, ...(signal === undefined ? {} : { signal }) });
      setCutOff(false);
      return told;
    } catch (error) {
      if (error instanceof NotAnswered) {
        setCutOff(error.hindrance === 'network');
        // A late answer about a visit that was opened anew since, with more of the family, ends nothing.
        if (error.hindrance === 'visit' && visit.id === openNow.current) onEnd('visit');
      }
      throw error;
    }
  }, [session, visit.id, onEnd]);

  useEffect(() => {
    const stop = new AbortController();
    setAsking(true);
    ask('CounterBoard', { ...question, answers: factAnswers(answers) }, stop.signal).then(({ data, leftOut }) => {
      if (data.assessment == null) throw new NotAnswered('fault', 'There is no assessment.');
      setBoard({ assessment: data.assessment, leftOut, answers });
      setFailure(null);
      setAsking(false);
    }).catch((error: unknown) => {
      if (stop.signal.aborted) return;
      setFailure(error instanceof NotAnswered ? error : { hindrance: 'fault', message: '' });
      setAsking(false);
    });
    return () => stop.abort();
  }, [ask, question, answers, turn]);

  // The visit ends by itself when its time is over.
  useEffect(() => {
    const ends = setTimeout(() => onEnd('visit'), Math.max(0, Date.parse(visit.expiresAt) - Date.now()));
    return () => clearTimeout(ends);
  }, [visit.expiresAt, onEnd]);

  const askAgain = useCallback(() => setTurn((now) => now + 1), []);
  useBackAgain(isCutOff, failure, askAgain);

  const desk = useMemo<Desk>(() => ({
    visit, board, isAsking, failure, isCutOff, answers, question, ask, screen,
    answer: (answer) => setAnswers((before) => withAnswer(before, answer)),
    forget: (answer) => setAnswers((before) => withoutAnswer(before, answer)),
    askAgain, go: setScreen, end: onEnd, change: onChange,
  }), [visit, board, isAsking, failure, isCutOff, answers, question, ask, askAgain, screen, onEnd, onChange]);
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}

export function useDesk(): Desk {
  const known = useContext(DeskContext);
  if (known === null) throw new Error('The desk is there during a visit.');
  return known;
}
