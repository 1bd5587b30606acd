/** Another member of the family is here as well: their card is read, and the visit is opened anew with everybody who is here. */
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ResidentReference } from '../../../src/operations/operations.generated';
import { NotAnswered } from '../graph/ask';
import { KeyOf, useAct } from '../keyboard/keyboard';
import { CardField } from '../ready/card-field';
import { useSession } from '../session';
import { useDesk } from '../visit/desk';
import { openVisit, type Proof } from '../visit/opened-visit';
import { useHindered, type Hindered } from '../words/hindered';
import { useSay } from '../words/language';

export function AddPerson() {
  const say = useSay();
  const hindered = useHindered();
  const session = useSession();
  const { visit, board, change } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Hindered | string | null>(null);
  const show = (): void => {
    setFailure(null);
    setOpen(true);
  };
  useAct('present', show);

  async function add(reference: ResidentReference, proof: Proof): Promise<void> {
    setBusy(true);
    setFailure(null);
    const here = visit.circle.filter(({ relation }) => relation === 'SELF').map(({ residentId }) => ({ residentId }));
    try {
      const opened = await openVisit(session, { purpose: visit.purpose, present: [...here, reference], proof, question: visit.question, askedAbout: visit.askedAbout });
      const family = new Set(board?.assessment.members.map(({ resident }) => resident.id));
      const added = opened.circle.filter(({ relation }) => relation === 'SELF');
      if (added.every(({ residentId }) => family.has(residentId))) {
        void session.ask('CloseVisit', { id: visit.id }).catch(() => undefined);
        return change(opened);
      }
      // Two families at one visit would see each other's affairs.
      void session.ask('CloseVisit', { id: opened.id }).catch(() => undefined);
      setFailure(say('family.not-of-family'));
    } catch (error) {
      if (!(error instanceof NotAnswered)) throw error;
      setFailure(error);
    }
    setBusy(false);
  }

  return (
    <>
      <p className="quiet">{say('family.not-here-hint')}</p>
      <button type="button" className="button" onClick={show}>{say('family.add')} <KeyOf act="present" /></button>
      <ModalOverlay isOpen={isOpen} onOpenChange={setOpen} isDismissable className="overlay">
        <Modal className="dialog">
          <Dialog>
            <Heading slot="title">{say('family.add')}</Heading>
            <p>{say('family.add-hint')}</p>
            {failure !== null && <p role="alert" className="notice">{typeof failure === 'string' ? failure : hindered(failure)}</p>}
            <CardField isBusy={isBusy} onRead={(reference, proof) => void add(reference, proof)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
