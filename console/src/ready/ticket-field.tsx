/** The ticket of the queue, which shows that somebody is here whose card was not read. */
import { useId } from 'react';
import { useSay } from '../words/language';
import { readingOf } from './reference';

interface TicketFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint: string;
  readonly isFocusedFirst?: boolean;
}

const charactersMost = 40;

/** A number of a person proves nothing, and is written down nowhere. */
export const isTicket = (text: string): boolean => text.trim() !== '' && !isNumberOfAPerson(text);

export function TicketField({ value, onChange, hint, isFocusedFirst = false }: TicketFieldProps) {
  const say = useSay();
  const ids = { field: useId(), hint: useId(), fault: useId() };
  const isWrong = isNumberOfAPerson(value);
  return (
    <div className="ticket">
      <label htmlFor={ids.field}>{say('ready.ticket')}</label>
      <p id={ids.hint} className="quiet">{hint}</p>
      <input
        id={ids.field} className="field" type="text" autoFocus={isFocusedFirst} required maxLength={charactersMost} value={value} autoComplete="off" spellCheck={false}
        aria-describedby={`${ids.hint} ${ids.fault}`} aria-invalid={isWrong} onChange={(event) => onChange(event.target.value)}
      />
      <p id={ids.fault} role="status" className="fault">{isWrong ? say('ready.ticket-is-number') : ''}</p>
    </div>
  );
}

function isNumberOfAPerson(text: string): boolean {
  const reading = readingOf(text);
  return reading.is === 'good' && reading.kind === 'identity';
}
