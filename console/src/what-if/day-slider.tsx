/**
 * Moves the day asked about, up to two years ahead. A native slider: it says its day, not a number, to whoever listens. Arrow keys go by a day,
 * Page Up and Page Down by a month; under it stand the days on which something is known to change.
 */
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { addDays, addMonths, daysBetween } from '../calendar';
import { useDay, useSay } from '../words/language';
import type { Mark } from './marks';

interface DaySliderProps {
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly marks: readonly Mark[];
  readonly onChange: (day: string) => void;
}

const mostMarks = 6;

export function DaySlider({ from, to, day, marks, onChange }: DaySliderProps) {
  const say = useSay();
  const inWords = useDay();
  const ids = { slider: useId(), date: useId() };
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => slider.current?.focus(), []);
  const length = daysBetween(from, to);
  const within = (wanted: string): string => (wanted < from ? from : wanted > to ? to : wanted);
  const next = marks.filter((mark) => mark.day > day).slice(0, mostMarks);
  const shown = next.length > 0 ? next : marks.slice(-mostMarks);

  function byMonth(event: KeyboardEvent): void {
    const months = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0;
    if (months === 0) return;
    event.preventDefault();
    onChange(within(addMonths(day, months)));
  }

  return (
    <fieldset className="suppose-part">
      <legend>{say('suppose.day')}</legend>
      <p className="suppose-day" aria-hidden="true">{inWords(day)} <small>{say('suppose.days-later', { count: daysBetween(from, day) })}</small></p>
      <label htmlFor={ids.slider} className="visually-hidden">{say('suppose.day-slider')}</label>
      <input ref={slider} id={ids.slider} type="range" className="day-slider" min={0} max={length} step={1} value={daysBetween(from, day)}
        aria-valuetext={inWords(day)} onKeyDown={byMonth} onChange={(event) => onChange(addDays(from, event.target.valueAsNumber))} />
      <svg className="day-marks" width="100%" height="10" aria-hidden="true">
        {marks.map((mark) => {
          const x = `${(daysBetween(from, mark.day) / length) * 100}%`;
          return <line key={mark.day} x1={x} x2={x} y1="0" y2="10" />;
        })}
      </svg>
      <div className="day-steps">
        <button type="button" className="button" onClick={() => onChange(within(addMonths(day, -1)))} disabled={day === from}>{say('suppose.month-earlier')}</button>
        <button type="button" className="button" onClick={() => onChange(within(addMonths(day, 1)))} disabled={day === to}>{say('suppose.month-later')}</button>
        <label htmlFor={ids.date} className="visually-hidden">{say('suppose.date')}</label>
        <input id={ids.date} type="date" className="field" min={from} max={to} value={day} onChange={({ target: { value } }) => { if (value !== '') onChange(within(value)); }} />
      </div>
      <p className="quiet">{say('suppose.day-hint')}</p>
      <h2>{say('suppose.marks')}</h2>
      {marks.length === 0 ? <p className="quiet">{say('suppose.no-marks')}</p> : (
        <ul className="mark-list">
          {shown.map((mark) => (
            <li key={mark.day}>
              <button type="button" className="button" aria-pressed={mark.day === day} onClick={() => onChange(mark.day)}>
                {inWords(mark.day)} <span className="quiet">{say('suppose.mark-changes', { count: mark.changes })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
