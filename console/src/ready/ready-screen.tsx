/** Ready for the next person: one field, and the purpose chosen before the look. */
import { useState } from 'react';
import type { ResidentReference } from '../../../src/operations/operations.generated';
import { NotAnswered, type Hindrance } from '../graph/ask';
import { Masthead } from '../masthead';
import { useSession } from '../session';
import { settings } from '../settings';
import { cardRead, openVisit, type OpenedVisit, type Proof, type Question } from '../visit/opened-visit';
import { useHindered, type Hindered } from '../words/hindered';
import { useSay, useTold } from '../words/language';
import { CardField } from './card-field';
import { PurposeChoice } from './purpose-choice';
import { usePurposes, usualPurpose } from './purposes';
import './ready.css';

interface ReadyScreenProps {
  /** Why the visit before this one ended, where it did not end by the clerk's hand. */
  readonly notice: Hindrance | null;
  readonly onOpen: (visit: OpenedVisit) => void;
}

const hereToday: Question = { place: null, asOf: null };

export function ReadyScreen({ notice, onOpen }: ReadyScreenProps) {
  const say = useSay();
  const told = useTold();
  const session = useSession();
  const { purposes, hindrance } = usePurposes();
  const [purpose, setPurpose] = useState<string>(usualPurpose);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Hindered | null>(null);
  const hindered = useHindered();
  const shown = failure ?? (hindrance === null ? null : { hindrance, message: '' }) ?? (notice === null ? null : { hindrance: notice, message: '' });

  async function open(reference: ResidentReference, proof: Proof, question: Question): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      onOpen(await openVisit(session, { purpose, present: [reference], proof, question }));
    } catch (error) {
      if (!(error instanceof NotAnswered)) throw error;
      setBusy(false);
      setFailure({ hindrance: error.hindrance, message: error.code === 'RESIDENT_NOT_AVAILABLE' ? say('ready.not-available') : error.message });
    }
  }

  return (
    <>
      <Masthead><button type="button" className="button on-dark" onClick={() => session.signOut(null)}>{say('sign-in.out')}</button></Masthead>
      <main className="ready">
        <section className="ready-card">
          <h1>{say('ready.title')}</h1>
          {shown !== null && <p role="alert" className="notice">{hindered(shown)}</p>}
          <CardField isBusy={isBusy} onRead={(reference, proof) => void open(reference, proof, hereToday)} />
          <PurposeChoice purposes={purposes} chosen={purpose} onChoose={setPurpose} />
        </section>
        {settings.isDemo && (
          <section className="examples">
            <h2>{say('ready.examples')}</h2>
            <p className="quiet">{say('ready.examples-hint')} <a href="/examples">{say('ready.all-examples')}</a> · <a href="/explorer">{say('ready.explorer')}</a></p>
            <ul>
              {settings.examples.map(({ residentId, title, place, asOf }) => (
                <li key={residentId}>
                  <button type="button" disabled={isBusy} onClick={() => void open({ residentId }, cardRead(), { place, asOf })}>{told(title)} <code>{residentId}</code></button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
      <footer className="foot quiet">{say('ready.elsewhere')}</footer>
    </>
  );
}
