/**
 * The ways to answer, by the type of the fact: numbered choices that one key takes, or a field. "Does not know" and, where there may be none,
 * "there is none" are answers like others.
 */
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { useServedPlaces, type FactEntry } from '../words/catalogue';
import { useSay, useTold } from '../words/language';
import type { WordId } from '../words/page-words';
import { parsedDay, parsedNumber, type Parsed } from './parsed-answer';

/** Left out: the resident does not know. */
export type Said = { readonly value: unknown } | null;

interface AnswerFieldProps { readonly entry: FactEntry; readonly onSay: (said: Said) => void }

interface Choice { readonly key: string; readonly label: string; readonly said: Said }

export function AnswerField({ entry, onSay }: AnswerFieldProps) {
  const say = useSay();
  const told = useTold();
  const places = useServedPlaces();
  const rest: readonly Choice[] = [
    ...(entry.isNullable ? [{ key: '9', label: say('questions.none'), said: { value: null } }] : []),
    { key: '0', label: say('questions.unknown'), said: null },
  ];
  const numbered = (labels: readonly { readonly label: string; readonly value: unknown }[]): readonly Choice[] =>
    labels.map(({ label, value }, index) => ({ key: index < 8 ? String(index + 1) : '', label, said: { value } }));
  switch (entry.type) {
    case 'BOOLEAN': return <Choices choices={[...numbered([{ label: say('questions.yes'), value: true }, { label: say('questions.no'), value: false }]), ...rest]} onSay={onSay} />;
    case 'ENUM': return <Choices choices={[...numbered(entry.choices.map(({ value, label }) => ({ value, label: told(label) }))), ...rest]} onSay={onSay} />;
    case 'CODE': return <Choices choices={[...numbered(places.map(({ code, name }) => ({ value: code, label: name }))), ...rest]} onSay={onSay} />;
    case 'SET': return <Several choices={entry.choices.map(({ value, label }) => ({ value, label: told(label) }))} rest={rest} onSay={onSay} />;
    case 'CODES': return <Several choices={places.map(({ code, name }) => ({ value: code, label: name }))} rest={rest} onSay={onSay} />;
    case 'INT': case 'DECIMAL': case 'MONEY': {
      const bounds = { isWhole: entry.type === 'INT', min: entry.min, max: entry.max };
      return <Written parse={(text) => parsedNumber(text, bounds)} hint={entry.unit === null ? null : told(entry.unit)} isNumber rest={rest} onSay={onSay} />;
    }
    case 'DATE': return <Written parse={parsedDay} hint={say('questions.day-hint')} isNumber rest={rest} onSay={onSay} />;
    // Nothing of these kinds is asked today.
    case 'ID': case 'PERSON': case 'PERSONS': case 'EMPLOYER': case 'MONEY_BY_TAX': return <Written parse={(text) => ({ value: text.trim() })} hint={null} isNumber={false} rest={rest} onSay={onSay} />;
  }
}

function Choices({ choices, onSay }: { readonly choices: readonly Choice[]; readonly onSay: (said: Said) => void }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  useNumberKeys(choices, onSay);
  return (
    <ul className="choices-of-answer">
      {choices.map(({ key, label, said }, index) => (
        <li key={label}><button ref={index === 0 ? first : undefined} type="button" className="button answer" onClick={() => onSay(said)}>{key !== '' && <kbd aria-hidden="true">{key}</kbd>} {label}</button></li>
      ))}
    </ul>
  );
}

interface SeveralProps { readonly choices: readonly { readonly value: string; readonly label: string }[]; readonly rest: readonly Choice[]; readonly onSay: (said: Said) => void }

function Several({ choices, rest, onSay }: SeveralProps) {
  const say = useSay();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const turn = (value: string): void => setChosen((before) => new Set(before.has(value) ? [...before].filter((one) => one !== value) : [...before, value]));
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  useNumberKeys([...choices.map(({ value, label }, index) => ({ key: String(index + 1), label, said: { value } })), ...rest], (said) => {
    if (said !== null && typeof said.value === 'string') turn(said.value);
    else onSay(said);
  });
  function send(event: FormEvent): void {
    event.preventDefault();
    onSay({ value: choices.map(({ value }) => value).filter((value) => chosen.has(value)) });
  }
  return (
    <form onSubmit={send}>
      <ul className="choices-of-answer">
        {choices.map(({ value, label }, index) => (
          <li key={value}><label className="button answer">
            <input ref={index === 0 ? first : undefined} type="checkbox" checked={chosen.has(value)} onChange={() => turn(value)} onKeyDown={(event) => { if (event.key === 'Enter') send(event); }} />
            {index < 8 && <kbd aria-hidden="true">{index + 1}</kbd>} {label}
          </label></li>
        ))}
      </ul>
      <p className="answer-buttons"><button type="submit" className="button primary">{say('questions.take')} <kbd aria-hidden="true">Enter</kbd></button><Rest rest={rest} onSay={onSay} /></p>
    </form>
  );
}

interface WrittenProps { readonly parse: (text: string) => Parsed; readonly hint: string | null; readonly isNumber: boolean; readonly rest: readonly Choice[]; readonly onSay: (said: Said) => void }

function Written({ parse, hint, isNumber, rest, onSay }: WrittenProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<WordId | null>(null);
  const ids = { field: useId(), told: useId() };
  function send(event: FormEvent): void {
    event.preventDefault();
    if (typed.trim() === '') return;
    const parsed = parse(typed);
    if ('fault' in parsed) setFault(parsed.fault);
    else onSay({ value: parsed.value });
  }
  return (
    <form onSubmit={send}>
      <label htmlFor={ids.field} className="visually-hidden">{say('questions.answer')}</label>
      <p className="answer-buttons">
        <input id={ids.field} className="field answer-written" type="text" inputMode={isNumber ? 'decimal' : 'text'} autoFocus autoComplete="off" value={typed} aria-describedby={ids.told} aria-invalid={fault !== null}
          onChange={(event) => { setTyped(event.target.value); setFault(null); }} />
        <button type="submit" className="button primary">{say('questions.take')} <kbd aria-hidden="true">Enter</kbd></button>
        <Rest rest={rest} onSay={onSay} />
      </p>
      <p id={ids.told} role="status" className={fault === null ? 'quiet' : 'fault'}>{fault === null ? hint : say(fault)}</p>
    </form>
  );
}

function Rest({ rest, onSay }: { readonly rest: readonly Choice[]; readonly onSay: (said: Said) => void }) {
  return <>{rest.map(({ label, said }) => <button key={label} type="button" className="button" onClick={() => onSay(said)}>{label}</button>)}</>;
}

/** One key answers; in a field the digits are written instead. */
function useNumberKeys(choices: readonly Choice[], onSay: (said: Said) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || (event.target instanceof Element && event.target.closest('input[type="text"], [role="dialog"]') !== null)) return;
      const choice = choices.find(({ key }) => key !== '' && key === event.key);
      if (choice === undefined) return;
      event.preventDefault();
      onSay(choice.said);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
