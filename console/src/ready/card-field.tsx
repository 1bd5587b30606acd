/**
 * The one field of a counter: a card read, or a number typed with the ticket of the queue. What is typed stays in the field, and is gone
 * when it is sent, on Esc, and after a minute without a key.
 */
import { useCallback, useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { ResidentReference } from '../../../src/operations/operations.generated';
import { useSay } from '../words/language';
import { cardRead, ticketShown, type Proof } from '../visit/opened-visit';
import { keepsComposing, useKeyTimes } from './key-times';
import { readingOf, type Reading } from './reference';
import { isTicket, TicketField } from './ticket-field';

interface CardFieldProps {
  readonly isBusy: boolean;
  readonly onRead: (reference: ResidentReference, proof: Proof) => void;
}

const wipedAfterMs = 60_000;

export function CardField({ isBusy, onRead }: CardFieldProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [ticket, setTicket] = useState<string | null>(null);
  const [isWiped, setWiped] = useState(false);
  const keys = useKeyTimes();
  const field = useRef<HTMLInputElement>(null);
  const ids = { field: useId(), told: useId() };
  const reading = readingOf(typed);
  useEffect(() => { if (!isBusy && ticket === null) field.current?.focus(); }, [isBusy, ticket]);

  const wipe = useCallback(() => {
    setTyped('');
    setTicket(null);
    keys.clear();
  }, [keys]);
  const isEmpty = typed === '' && ticket === null;
  useEffect(() => {
    if (isEmpty) return;
    const clock = setTimeout(() => {
      wipe();
      setWiped(true);
    }, wipedAfterMs);
    return () => clearTimeout(clock);
  }, [typed, ticket, isEmpty, wipe]);

  /** True when a card was read. */
  function takeCard(text: string): boolean {
    const read = keys.fromReader(text);
    const card = read === null ? null : readingOf(read);
    if (card === null || card.is !== 'good' || isBusy) return false;
    wipe();
    onRead(card.reference, cardRead());
    return true;
  }

  function send(event: FormEvent): void {
    event.preventDefault();
    if (isBusy || takeCard(typed) || reading.is !== 'good') return;
    if (ticket === null) return setTicket('');
    if (!isTicket(ticket)) return;
    wipe();
    onRead(reading.reference, ticketShown(ticket.trim()));
  }

  function onKey(event: KeyboardEvent): void {
    keepsComposing(event);
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) wipe();
  }

  return (
    <form className="card-field" autoComplete="off" onSubmit={send} onKeyDown={onKey}>
      <label htmlFor={ids.field}>{say('ready.field')}</label>
      <input
        ref={field} id={ids.field} className="field large" type="text" inputMode="text" value={typed} aria-describedby={ids.told} readOnly={isBusy}
        autoComplete="off" autoCorrect="off" autoCapitalize="characters" spellCheck={false} maxLength={60}
        aria-invalid={isFault(reading)} {...keys.heard}
        onChange={(event) => {
          setTyped(event.target.value);
          setWiped(false);
          if (event.target.value === '') keys.clear();
        }}
        // An input method takes the X of a card for itself, and the reader's Enter with it.
        onCompositionEnd={(event) => { takeCard(event.currentTarget.value); }}
      />
      <p id={ids.told} role="status" className={`told ${reading.is}`}>
        {isBusy ? say('ready.opening') : isWiped ? say('ready.wiped') : told(reading, say)}
      </p>
      {ticket !== null && <TicketField value={ticket} onChange={setTicket} hint={say('ready.ticket-hint')} isFocusedFirst />}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">{say('ready.enter')}</button>
    </form>
  );
}

const isFault = ({ is }: Reading): boolean => is === 'wrong-check' || is === 'wrong-date' || is === 'too-long';

function told(reading: Reading, say: ReturnType<typeof useSay>): string {
  switch (reading.is) {
    case 'empty': return say('ready.hint');
    case 'unfinished': return say('ready.unfinished', { have: reading.have });
    case 'too-long': return say('ready.too-long');
    case 'wrong-check': return say('ready.wrong-check');
    case 'wrong-date': return say('ready.wrong-date');
    case 'good': return `${say(`ready.good-${reading.kind}`)} · ${say('ready.enter')}`;
  }
}
