/** Ready for the next person: a card, or name and birth date, and the purpose chosen before the look. */
import { useCallback, useRef, useState } from 'react';
import type { ResidentReference } from '../../../src/operations/operations.generated';
import { NotAnswered, type Hindrance } from '../graph/ask';
import { useCardRead } from '../keyboard/card-read';
import { KeyOf, useAct } from '../keyboard/keyboard';
import { Masthead } from '../masthead';
import { useSession } from '../session';
import { settings } from '../settings';
import { cardRead, openVisit, type OpenedVisit, type Proof, type Question } from '../visit/opened-visit';
import { useHindered, type Hindered } from '../words/hindered';
import { useSay } from '../words/language';
import { CardField } from './card-field';
import { Examples } from './examples';
import { FindForm } from './find-form';
import { PurposeChoice } from './purpose-choice';
import { readingOf } from './reference';
import { purposesOfPresence, usualPurpose, useViewer, useViewerWords } from './viewer';
import { SignOut } from './who-is-signed-in';
import './ready.css';

interface ReadyScreenProps {
  /** Why the visit before this one ended, where it did not end by the clerk's hand. */
  readonly notice: Hindrance | null;
  readonly onOpen: (visit: OpenedVisit) => void;
}

const hereToday: Question = { place: null, asOf: null };

export function ReadyScreen({ notice, onOpen }: ReadyScreenProps) {
  const say = useSay();
  const hindered = useHindered();
  const session = useSession();
  const viewer = useViewer();
  const words = useViewerWords();
  const purposes = purposesOfPresence(viewer);
  const [purposeId, setPurpose] = useState<string>(usualPurpose);
  const purpose = purposes.find(({ id }) => id === purposeId) ?? purposes[0];
  const [isFinding, setFinding] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Hindered | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  // A second Enter of a reader comes before the screen has changed.
  const isOpening = useRef(false);
  const shown = failure ?? (notice === null || isFinding ? null : { hindrance: notice, message: '' });

  async function open(reference: ResidentReference, proof: Proof, question: Question): Promise<void> {
    if (isOpening.current || purpose === undefined) return;
    isOpening.current = true;
    setBusy(true);
    setFailure(null);
    setUnreadable(false);
    try {
      onOpen(await openVisit(session, { purpose: purpose.id, present: [reference], proof, question }));
    } catch (error) {
      isOpening.current = false;
      if (!(error instanceof NotAnswered)) throw error;
      setBusy(false);
      setFailure(error);
    }
  }

  useAct('find', () => setFinding(!isFinding));
  const leaveFinding = useCallback(() => setFinding(false), []);
  useCardRead((text) => {
    const reading = readingOf(text);
    if (reading.is === 'good') void open(reading.reference, cardRead(), hereToday);
    else setUnreadable(true);
  });
  const read = (reference: ResidentReference, proof: Proof): void => void open(reference, proof, hereToday);

  return (
    <>
      <Masthead>
        <span className="whose-counter">{[words.place(viewer), words.role(viewer)].filter((word) => word !== null).join(' · ')}</span>
        <SignOut />
      </Masthead>
      <main className="ready">
        <section className="ready-card">
          <h1>{say(isFinding ? 'find.title' : 'ready.title')}</h1>
          {shown !== null && <p role="alert" className="notice">{shown.hindrance === 'network' && !isFinding ? say('ready.cut-off') : hindered(shown)}</p>}
          {isUnreadable && <p role="alert" className="notice">{say('ready.unreadable')}</p>}
          {isFinding
            ? <FindForm isBusy={isBusy} onRead={read} onLeave={leaveFinding} />
            : (
              <>
                <CardField isBusy={isBusy} onRead={read} />
                <p className="no-papers"><button type="button" className="button" onClick={() => setFinding(true)}>{say('find.way')} <KeyOf act="find" /></button></p>
              </>
            )}
          <PurposeChoice purposes={purposes} chosen={purpose} onChoose={setPurpose} />
        </section>
        {settings.isDemo && <Examples isBusy={isBusy} onChoose={({ residentId, place, asOf }) => void open({ residentId }, cardRead(), { place, asOf })} />}
      </main>
      <footer className="foot quiet">{say('ready.elsewhere')}</footer>
    </>
  );
}
