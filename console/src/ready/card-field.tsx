/**
 * The one field of a counter: a card read, or a number typed with the ticket of the queue. What is typed stays in the field, and is gone
 * when it is sent.
 */
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { ResidentReference } from '../../../src/operations/operations.generated';
import { useSay } from '../words/language';
import { cardRead, ticketShown, type Proof } from '../visit/opened-visit';
import { KeyTimes } from './card-reading';
import { readingOf, type Reading } from './reference';

interface CardFieldProps {
  readonly isBusy: boolean;
  readonly onRead: (reference: ResidentReference, proof: Proof) => void;
}

export function CardField({ isBusy, onRead }: CardFieldProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [ticket, setTicket] = useState<string | null>(null);
  const times = useRef(new KeyTimes());
  const field = useRef<HTMLInputElement>(null);
  const ids = { field: useId(), told: useId(), ticket: useId() };
  const reading = readingOf(typed);
  useEffect(() => { if (!isBusy && ticket === null) field.current?.focus(); }, [isBusy, ticket]);

  function send(event: FormEvent): void {
    event.preventDefault();
    if (reading.is !== 'good' || isBusy) return;
    if (times.current.isReader()) return read(cardRead());
    if (ticket === null) return setTicket('');
    if (ticket.trim() !== '') read(ticketShown(ticket.trim()));
  }

  function read(proof: Proof): void {
    if (reading.is !== 'good') return;
    onRead(reading.reference, proof);
    setTyped('');
    setTicket(null);
    times.current.clear();
  }

  return (
    <form className="card-field" autoComplete="off" onSubmit={send}>
      <label htmlFor={ids.field}>{say('ready.field')}</label>
      <input
        ref={field} id={ids.field} className="field large" type="text" inputMode="text" value={typed} aria-describedby={ids.told} disabled={isBusy}
        autoComplete="off" autoCorrect="off" autoCapitalize="characters" spellCheck={false} maxLength={40}
        aria-invalid={reading.is === 'wrong-check' || reading.is === 'wrong-date'}
        onKeyDown={(event) => { if (event.key.length === 1) times.current.press(event.timeStamp); }}
        onChange={(event) => {
          setTyped(event.target.value);
          if (event.target.value === '') times.current.clear();
        }}
      />
      <p id={ids.told} role="status" className={`told ${reading.is}`}>{isBusy ? say('ready.opening') : told(reading, say)}</p>
      {ticket !== null && (
        <div className="ticket">
          <label htmlFor={ids.ticket}>{say('ready.ticket')}</label>
          <p className="quiet">{say('ready.ticket-hint')}</p>
          <input id={ids.ticket} className="field" type="text" autoFocus required maxLength={40} value={ticket} autoComplete="off" onChange={(event) => setTicket(event.target.value)} />
        </div>
      )}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">{say('ready.enter')}</button>
    </form>
  );
}

function told(reading: Reading, say: ReturnType<typeof useSay>): string {
  switch (reading.is) {
    case 'empty': return say('ready.hint');
    case 'unfinished': return say('ready.unfinished', { have: reading.have });
    case 'wrong-check': return say('ready.wrong-check');
    case 'wrong-date': return say('ready.wrong-date');
    case 'good': return `${say(`ready.good-${reading.kind}`)} · ${say('ready.enter')}`;
  }
}
