/** One column of the board: how many and how much first, then its cards. */
import { useId, useState } from 'react';
import { useSay, useYuan } from '../words/language';
import { BoardCard } from './board-card';
import type { Card, Column, Yuan } from './columns';
import { ColumnSign } from './signs';

interface BoardColumnProps {
  readonly column: Column;
  readonly cards: readonly Card[];
  readonly sum: Yuan | null;
  readonly perhaps: Yuan | null;
  /** Verdicts wait for an agency, so that nothing here is no answer yet. */
  readonly isOpen: boolean;
  readonly chosen: string | null;
  readonly onChoose: (card: Card) => void;
}

/** More would hide the columns beside it; the rest is one press away. */
const shownAtFirst: Readonly<Record<Column, number>> = { claim: 60, 'one-step': 20, received: 20, breached: 20, later: 6, silent: 20 };

export function BoardColumn({ column, cards, sum, perhaps, isOpen, chosen, onChoose }: BoardColumnProps) {
  const say = useSay();
  const sumInWords = useSum();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? cards : cards.slice(0, shownAtFirst[column]);
  const rest = cards.length - shown.length;
  return (
    <section className={`column ${column}`} aria-labelledby={id}>
      <header>
        <h2 id={id}><ColumnSign column={column} /> {say(`column.${column}`)}</h2>
        <p><strong>{say('column.count', { count: cards.length })}</strong>{sum !== null && worthOf(sum) > 0 && <span> · {column === 'breached' ? say('column.owed', { sum: sumInWords(sum) }) : sumInWords(sum)}</span>}
          {perhaps !== null && worthOf(perhaps) > 0 && <span className="quiet"> · {say('column.perhaps', { sum: sumInWords(perhaps) })}</span>}</p>
      </header>
      {cards.length === 0
        ? <p className="quiet nothing">{say(isOpen ? 'column.nothing-yet' : 'column.nothing')}</p>
        : <ul data-cards>{shown.map((card) => <li key={card.key}><BoardCard card={card} isChosen={card.key === chosen} onChoose={onChoose} /></li>)}</ul>}
      {rest > 0 && <button type="button" className="button plain" onClick={() => setWhole(true)}>{say('column.more', { count: rest })}</button>}
    </section>
  );
}

const worthOf = ({ perYear, once }: Yuan): number => perYear + once;

export function useSum(): (yuan: Yuan) => string {
  const say = useSay();
  const yuanInWords = useYuan();
  return ({ perYear, once }) => [
    ...(perYear > 0 ? [say('unit.yuan-per-year', { amount: yuanInWords(perYear) })] : []),
    ...(once > 0 ? [say('unit.yuan-once', { amount: yuanInWords(once) })] : []),
  ].join(' + ');
}
