/** For whoever came without papers: name and birth date, with the ticket of the queue; then they say which one they are. */
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { ResidentReference } from '../../../src/operations/operations.generated';
import { KeyOf } from '../keyboard/keyboard';
import { cardRead, ticketShown, type Proof } from '../visit/opened-visit';
import { useHindered } from '../words/hindered';
import { useDay, useSay } from '../words/language';
import { birthDateOf, todayInChina, type BirthDateReading } from './birth-date';
import { FoundPeople } from './found-people';
import { keepsComposing, useKeyTimes } from './key-times';
import { readingOf } from './reference';
import { isTicket, TicketField } from './ticket-field';
import { useFindPeople } from './use-find-people';

interface FindFormProps {
  readonly isBusy: boolean;
  readonly onRead: (reference: ResidentReference, proof: Proof) => void;
  readonly onLeave: () => void;
}

/** After a minute without a key nothing of it is left. */
const wipedAfterMs = 60_000;

export function FindForm({ isBusy, onRead, onLeave }: FindFormProps) {
  const say = useSay();
  const day = useDay();
  const hindered = useHindered();
  const { formatTime } = useIntl();
  const [name, setName] = useState('');
  const [birth, setBirth] = useState('');
  const [ticket, setTicket] = useState('');
  const { search, find, forget } = useFindPeople();
  const keys = useKeyTimes();
  const first = useRef<HTMLInputElement>(null);
  const ids = { name: useId(), nameTold: useId(), birth: useId(), birthTold: useId() };
  const birthDate = birthDateOf(birth, todayInChina(new Date()));
  const hasDigits = /\d/.test(name.normalize('NFKC'));
  const isComplete = name.trim() !== '' && !hasDigits && birthDate.is === 'good' && isTicket(ticket);
  // The same question has the same answer, and few may be asked in an hour.
  const isAnswered = search.is === 'found' || search.is === 'nobody' || search.is === 'too-many' || search.is === 'asking';
  const mayAskAt = search.is === 'too-often' ? search.againAt : null;
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    const clock = setTimeout(onLeave, wipedAfterMs);
    return () => clearTimeout(clock);
  }, [name, birth, ticket, search, onLeave]);

  function send(event: FormEvent): void {
    event.preventDefault();
    const read = keys.fromReader(name);
    const card = read === null ? null : readingOf(read);
    if (card?.is === 'good' && !isBusy) return onRead(card.reference, cardRead());
    if (!isComplete || birthDate.is !== 'good' || isBusy || isAnswered || (mayAskAt ?? 0) > Date.now()) return;
    void find(name.trim(), birthDate.day);
  }

  function onKey(event: KeyboardEvent): void {
    keepsComposing(event);
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onLeave();
  }

  const changed = (set: (value: string) => void) => (value: string): void => {
    set(value);
    forget();
  };

  return (
    <div className="find" onKeyDown={onKey}>
      <form autoComplete="off" onSubmit={send}>
        <div className="find-fields">
          <div>
            <label htmlFor={ids.name}>{say('find.name')}</label>
            <input
              ref={first} id={ids.name} className="field" type="text" lang="zh-CN" value={name} required maxLength={60} autoComplete="off" spellCheck={false}
              aria-describedby={ids.nameTold} aria-invalid={hasDigits} {...keys.heard} onChange={(event) => changed(setName)(event.target.value)}
            />
            <p id={ids.nameTold} role="status" className={hasDigits ? 'told wrong' : 'told'}>{say(hasDigits ? 'find.name-digits' : 'find.name-hint')}</p>
          </div>
          <div>
            <label htmlFor={ids.birth}>{say('find.birth')}</label>
            <input
              id={ids.birth} className="field" type="text" inputMode="numeric" value={birth} required maxLength={16} autoComplete="off" spellCheck={false}
              aria-describedby={ids.birthTold} aria-invalid={birthDate.is === 'wrong'} onChange={(event) => changed(setBirth)(event.target.value)}
            />
            <p id={ids.birthTold} role="status" className={birthDate.is === 'empty' ? 'told' : `told ${birthDate.is}`}>{birthTold(birthDate)}</p>
          </div>
        </div>
        <TicketField value={ticket} onChange={setTicket} hint={say('find.ticket-hint')} />
        <p className="find-buttons">
          <button type="submit" className="button primary" aria-disabled={!isComplete || isBusy || isAnswered || (mayAskAt ?? 0) > Date.now()}>{say('find.button')}</button>
          <button type="button" className="button" onClick={onLeave}>{say('find.leave')} <KeyOf act="find" /></button>
        </p>
      </form>
      <div role="status">
        {search.is === 'asking' && <p className="quiet">{say('find.asking')}</p>}
        {isBusy && <p className="quiet">{say('ready.opening')}</p>}
        {search.is === 'nobody' && <p className="notice"><strong>{say('find.nobody')}</strong> {say('find.nobody-hint')}</p>}
        {search.is === 'too-many' && <p className="notice"><strong>{say('find.too-many')}</strong> {say('find.too-many-hint')}</p>}
        {mayAskAt !== null && <p className="notice">{say('find.too-often', { time: formatTime(mayAskAt, { hour: '2-digit', minute: '2-digit' }), minutes: Math.max(1, Math.ceil((mayAskAt - Date.now()) / 60_000)) })}</p>}
        {search.is === 'hindered' && <p className="notice">{hindered(search.hindered)}</p>}
      </div>
      {search.is === 'found' && !isBusy && (
        <FoundPeople people={search.people} onChoose={(residentId) => { if (isTicket(ticket)) onRead({ residentId }, ticketShown(ticket.trim())); }} />
      )}
    </div>
  );

  function birthTold(reading: BirthDateReading): string {
    switch (reading.is) {
      case 'empty': return say('find.birth-hint');
      case 'unfinished': return say('find.birth-unfinished');
      case 'wrong': return say('find.birth-wrong');
      case 'good': return day(reading.day);
    }
  }
}
