/** A card that is read during a visit, with the cursor in no field: somebody of the family is added, and nobody else. */
import { useEffect, useRef, useState } from 'react';
import { useCardRead } from '../keyboard/card-read';
import { KeyOf } from '../keyboard/keyboard';
import { readingOf } from '../ready/reference';
import { useHindered } from '../words/hindered';
import { useSay } from '../words/language';
import { cardRead } from './opened-visit';
import { useArrivalWords } from './arrival-words';
import { usePresence, type Arrival } from './presence';

/** Good news may go by itself. */
const goneAfterMs = 10_000;

type Card = Arrival | { readonly is: 'unreadable' } | { readonly is: 'asking' };

export function CardAtVisit() {
  const say = useSay();
  const hindered = useHindered();
  const arrived = useArrivalWords();
  const { add } = usePresence();
  const [card, setCard] = useState<Card | null>(null);
  const isAsking = useRef(false);

  useCardRead((text) => {
    const reading = readingOf(text);
    if (isAsking.current) return;
    if (reading.is !== 'good') return setCard({ is: 'unreadable' });
    isAsking.current = true;
    setCard({ is: 'asking' });
    void add(reading.reference, cardRead()).then(setCard).finally(() => { isAsking.current = false; });
  });

  useEffect(() => {
    if (card?.is !== 'here') return;
    const clock = setTimeout(() => setCard(null), goneAfterMs);
    return () => clearTimeout(clock);
  }, [card]);

  const isTrouble = card !== null && card.is !== 'here' && card.is !== 'asking';
  return (
    <div className={card === null ? 'visually-hidden' : isTrouble ? 'notice' : 'notice good'}>
      <span role="status">{card === null ? '' : told(card)}</span>
      {card?.is === 'not-of-family' && <> <KeyOf act="close" /></>}
      {card !== null && card.is !== 'asking' && <button type="button" className="button plain" onClick={() => setCard(null)}>{say('button.close')}</button>}
    </div>
  );

  function told(one: Card): string {
    switch (one.is) {
      case 'asking': return say('ready.opening');
      case 'unreadable': return say('ready.unreadable');
      case 'not-of-family': return say('family.not-of-family');
      case 'here': return arrived(one.added);
      case 'hindered': return hindered(one.hindered);
    }
  }
}
