/** The sheet to take home: what is printed, as it will be printed, and the key that prints it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { KeyOf, useAct } from '../keyboard/keyboard';
import { useDesk } from '../visit/desk';
import { useHindered } from '../words/hindered';
import { useSay } from '../words/language';
import { arrangementsOf, sheetsOf } from './arrangements';
import { SheetOptions } from './sheet-options';
import { SheetPaper } from './sheet-paper';
import { contentsOf } from './sheet-contents';
import { printLanguages, speakerOf } from './speaker';
import { useSheet } from './use-sheet';
import './sheet.css';

const arrangements = arrangementsOf(printLanguages);

export function SheetScreen() {
  const say = useSay();
  const hindered = useHindered();
  const { failure: boardFailure } = useDesk();
  const { sheet, failure, again } = useSheet();
  const [only, setOnly] = useState<string | null>(null);
  const [arrangementId, setArrangement] = useState<string>('zh');
  const button = useRef<HTMLButtonElement>(null);
  const entitlements = sheet?.board.assessment.entitlements ?? null;
  const isReady = sheet !== null && entitlements !== null;
  const contents = useMemo(() => (sheet === null || entitlements === null ? null : contentsOf({ board: entitlements, asOf: sheet.board.assessment.asOf, details: sheet.details, only })), [sheet, entitlements, only]);
  const arrangement = arrangements.find(({ id }) => id === arrangementId);
  useAct('print', isReady ? () => window.print() : null);
  // Whoever came by a button of the bar would press that again with Enter.
  useEffect(() => { if (isReady) button.current?.focus(); }, [isReady]);
  const shown = failure ?? boardFailure;
  return (
    <main className="sheet-screen">
      <section className="sheet-bar" aria-label={say('sheet.options')}>
        <h1>{say('visit.sheet')}</h1>
        {sheet !== null && <SheetOptions members={sheet.board.assessment.members} only={only} onOnly={setOnly} arrangements={arrangements} arrangement={arrangementId} onArrangement={setArrangement} />}
        <p role="status" className="quiet">{isReady ? say('sheet.ready') : shown === null ? say('sheet.preparing') : ''}</p>
        <button ref={button} type="button" className="button primary large" aria-disabled={!isReady} onClick={() => { if (isReady) window.print(); }}>{say('button.print')} <KeyOf act="print" /></button>
      </section>
      {shown !== null && <p role="alert" className="notice">{hindered(shown)} <button type="button" className="button" onClick={again}>{say('button.retry')}</button></p>}
      {sheet !== null && contents !== null && arrangement !== undefined && (
        <section aria-label={say('sheet.preview')} className="sheet-preview">
          {sheetsOf(arrangement).map((languages) => (
            <SheetPaper key={languages.join(' ')} speakers={languages.map(speakerOf)} contents={contents} only={only} board={sheet.board} />
          ))}
        </section>
      )}
    </main>
  );
}
