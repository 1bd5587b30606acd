/**
 * The board: who is of the family, what every agency answered, and each entitlement in its column, with the most useful step above all.
 */
import { useMemo, useState } from 'react';
import { useAct } from '../keyboard/keyboard';
import { ReasonsPane } from '../reasons/reasons-pane';
import { useDesk } from '../visit/desk';
import { useHindered } from '../words/hindered';
import { useSay } from '../words/language';
import { AgencyStrip } from './agency-strip';
import { BoardColumn } from './board-column';
import { columns, sortBoard, sumOf, type Card } from './columns';
import { Everyday } from './everyday';
import { FamilyTree } from './family-tree';
import { NextStepLine } from './next-step-line';
import { Skeleton } from './skeleton';
import { useCardKeys } from './card-keys';
import './board.css';

export function BoardScreen() {
  const say = useSay();
  const hindered = useHindered();
  const { board, isAsking, failure, isCutOff, askAgain } = useDesk();
  const [only, setOnly] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [hasReasons, setReasons] = useState(false);
  const entitlements = board?.assessment.entitlements ?? null;
  const sorted = useMemo(() => (entitlements === null ? null : sortBoard(entitlements, only)), [entitlements, only]);
  const all = useMemo(() => (sorted === null ? [] : [...columns.flatMap((column) => sorted.cards[column]), ...sorted.everyday]), [sorted]);
  const card = all.find(({ key }) => key === chosen) ?? null;
  const cardKeys = useCardKeys();
  useAct('retry', askAgain);
  useAct('reasons', all.length === 0 ? null : () => {
    if (card === null) setChosen(all[0]?.key ?? null);
    setReasons(!hasReasons);
  });

  function choose(next: Card): void {
    setChosen(next.key);
    setReasons(true);
  }

  if (sorted === null || entitlements === null) {
    return failure === null
      ? <Skeleton />
      : <main><p role="alert" className="notice">{hindered(failure)}</p><button type="button" className="button primary" onClick={askAgain}>{say('button.retry')}</button></main>;
  }
  const counts = { claim: sorted.cards.claim.length, open: sorted.cards['one-step'].length, silent: sorted.cards.silent.length };
  return (
    <main className={hasReasons && card !== null ? 'board with-reasons' : 'board'} aria-busy={isAsking}>
      <h1 className="visually-hidden">{say('visit.board')}</h1>
      <p role="status" className="visually-hidden">{isAsking ? say('board.updating') : say('board.resorted', counts)}</p>
      {failure !== null && !isCutOff && <p role="alert" className="notice board-failure">{hindered(failure)} <button type="button" className="button" onClick={askAgain}>{say('button.retry')}</button></p>}
      {entitlements.determinations.length > 0 && <NextStepLine steps={entitlements.nextSteps} />}
      <AgencyStrip />
      <FamilyTree only={only} onOnly={setOnly} />
      <div className="columns" {...cardKeys}>
        {all.length === 0 && <p role="status" className="notice board-empty">{say('board.empty')}</p>}
        {all.length > 0 && columns.filter((column) => column !== 'silent' || sorted.cards.silent.length > 0).map((column) => (
          <BoardColumn key={column} column={column} cards={sorted.cards[column]} sum={sumOf(entitlements, column)} chosen={card?.key ?? null} onChoose={choose} isOpen={sorted.cards.silent.length > 0}
            perhaps={column === 'claim' ? entitlements.totals.benefits.perhaps : null} />
        ))}
        {sorted.everyday.length > 0 && <Everyday cards={sorted.everyday} chosen={card?.key ?? null} onChoose={choose} />}
      </div>
      {hasReasons && card !== null && <ReasonsPane card={card} onClose={() => setReasons(false)} />}
    </main>
  );
}
