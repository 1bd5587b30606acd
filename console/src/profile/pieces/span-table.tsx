/** A table of what lasted from one day to another, with a picture of it beside each row. The picture says nothing that the row does not. */
import type { ReactNode } from 'react';
import { useDay, useSay } from '../../words/language';
import { axisOf, placeOf, placeOfYear, type Axis, type Span } from '../axis';

export interface SpanRow extends Span {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  readonly tone: 'good' | 'warn' | 'past';
}

interface SpanTableProps { readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly SpanRow[]; readonly asOf: string }

export function SpanTable({ caption, columns, rows, asOf }: SpanTableProps) {
  const say = useSay();
  const day = useDay();
  const axis = axisOf(rows, asOf);
  return (
    <div className="table-frame" role="group" aria-label={caption} tabIndex={0}>
      <table className="spans">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => <th key={column} scope="col">{column}</th>)}
            <th scope="col">{say('profile.from-until')}</th>
            <th scope="col" className="span-picture"><span className="visually-hidden">{say('profile.picture')}</span><Years axis={axis} /></th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, from, until, tone }) => (
            <tr key={key}>
              {cells.map((cell, index) => (index === 0 ? <th key={columns[index]} scope="row">{cell}</th> : <td key={columns[index]}>{cell}</td>))}
              <td>{until === null ? say('profile.since', { from: day(from) }) : say('profile.from-to', { from: day(from), until: day(until) })}</td>
              <td className="span-picture"><Bar axis={axis} from={from} until={until} asOf={asOf} tone={tone} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Years({ axis }: { readonly axis: Axis }) {
  return (
    <svg className="span-line" width="100%" height="20" aria-hidden="true">
      {axis.years.map((year) => <text key={year} x={`${placeOfYear(axis, year)}%`} y="14">{year}</text>)}
    </svg>
  );
}

function Bar({ axis, from, until, asOf, tone }: Span & { readonly axis: Axis; readonly asOf: string; readonly tone: SpanRow['tone'] }) {
  const start = placeOf(axis, from);
  const end = placeOf(axis, until ?? asOf);
  const today = `${placeOf(axis, asOf)}%`;
  return (
    <svg className="span-line" width="100%" height="22" aria-hidden="true">
      {axis.years.map((year) => <line key={year} className="year" x1={`${placeOfYear(axis, year)}%`} x2={`${placeOfYear(axis, year)}%`} y1="0" y2="22" />)}
      <rect className={tone} x={`${start}%`} y="6" width={`${Math.max(0.6, end - start)}%`} height="10" rx="2" />
      <line className="today" x1={today} x2={today} y1="0" y2="22" />
    </svg>
  );
}
