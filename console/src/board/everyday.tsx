/** Services that everybody may use, folded away so that they hide nothing. */
import { useState } from 'react';
import { KeyOf, useAct } from '../keyboard/keyboard';
import { useSay } from '../words/language';
import { BoardCard } from './board-card';
import type { Card } from './columns';

interface EverydayProps { readonly cards: readonly Card[]; readonly chosen: string | null; readonly onChoose: (card: Card) => void }

export function Everyday({ cards, chosen, onChoose }: EverydayProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const turn = (): void => setOpen(!isOpen);
  useAct('folded', turn);
  return (
    <section className="everyday">
      <h2><button type="button" className="button plain" aria-expanded={isOpen} onClick={turn}>
        {isOpen ? '▾' : '▸'} {say('everyday.title')} · {say('column.count', { count: cards.length })} <KeyOf act="folded" />
      </button></h2>
      {isOpen && <ul data-cards>{cards.map((card) => <li key={card.key}><BoardCard card={card} isChosen={card.key === chosen} onChoose={onChoose} /></li>)}</ul>}
    </section>
  );
}
