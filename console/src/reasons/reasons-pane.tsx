/** The reasons behind one card, beside the board; it follows the card that is chosen. */
import { useEffect, useId, useRef, useState } from 'react';
import type { Card } from '../board/columns';
import { NotAnswered } from '../graph/ask';
import { KeyOf } from '../keyboard/keyboard';
import { factAnswers } from '../visit/answers';
import { useDesk } from '../visit/desk';
import { useHindered, type Hindered } from '../words/hindered';
import { useSay, useTold } from '../words/language';
import { BreachDetails } from './breach-details';
import type { Reasoned } from './conditions';
import { ReasonsOf } from './reasons-of';
import './reasons.css';

export function ReasonsPane({ card, onClose }: { readonly card: Card; readonly onClose: () => void }) {
  const say = useSay();
  const told = useTold();
  const hindered = useHindered();
  const id = useId();
  const { reasons, failure } = useReasons(card.entitlement.id);
  const { board } = useDesk();
  const [residentId, setResident] = useState<string | null>(null);
  const pane = useRef<HTMLElement>(null);
  // Newer browsers answer a scroll with a promise, which is no way to undo an effect.
  useEffect(() => { pane.current?.scrollTo({ top: 0 }); }, [card.key]);
  useEffect(() => {
    const close = (event: KeyboardEvent): void => { if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) onClose(); };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [onClose]);
  const mine = (reasons ?? []).filter((one) => card.residentIds.includes(one.residentId));
  const shown = mine.find((one) => one.residentId === residentId) ?? mine[0];
  const nameOf = (of: string): string => board?.assessment.members.find(({ resident }) => resident.id === of)?.resident.name ?? of;
  return (
    <aside ref={pane} className="reasons" aria-labelledby={id} tabIndex={-1}>
      <header>
        <h2 id={id}>{told(card.entitlement.name)}</h2>
        <button type="button" className="button" onClick={onClose}>{say('button.close')} <KeyOf act="reasons" /></button>
      </header>
      {card.breach !== null && <BreachDetails breach={card.breach} />}
      {failure !== null && <p role="alert" className="notice">{hindered(failure)}</p>}
      {reasons === null && failure === null && <p role="status" className="quiet">{say('reasons.loading')}</p>}
      {mine.length > 1 && (
        <div className="of-whom" role="group" aria-label={say('family.title')}>
          {mine.map((one) => <button key={one.residentId} type="button" className="button" aria-pressed={one === shown} onClick={() => setResident(one.residentId)}>{nameOf(one.residentId)}</button>)}
        </div>
      )}
      {shown !== undefined && <ReasonsOf determination={shown} />}
    </aside>
  );
}

interface ReasonsKnown { readonly reasons: readonly Reasoned[] | null; readonly failure: Hindered | null }

/** Asked for one entitlement at a time: what nobody opens is not looked at. */
function useReasons(entitlementId: string): ReasonsKnown {
  const { ask, question, board } = useDesk();
  const answers = board?.answers;
  const [known, setKnown] = useState<ReasonsKnown & { readonly of: string | null }>({ of: null, reasons: null, failure: null });
  useEffect(() => {
    const stop = new AbortController();
    ask('CounterReasons', { ...question, answers: factAnswers(answers ?? []), only: [entitlementId] }, stop.signal).then(
      ({ data }) => setKnown({ of: entitlementId, reasons: data.assessment?.entitlements?.determinations ?? [], failure: null }),
      (error: unknown) => {
        if (!stop.signal.aborted && error instanceof NotAnswered) setKnown({ of: entitlementId, reasons: null, failure: { hindrance: error.hindrance, message: error.message } });
      },
    );
    return () => stop.abort();
  }, [ask, question, answers, entitlementId]);
  return known.of === entitlementId ? known : { reasons: null, failure: null };
}
