/** Another member of the family is here as well: their card is read, or everybody is here and the clerk says so. */
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { KeyOf, useAct } from '../keyboard/keyboard';
import { CardField } from '../ready/card-field';
import { useArrivalWords } from '../visit/arrival-words';
import { useDesk } from '../visit/desk';
import { usePresence, type Arrival } from '../visit/presence';
import { useHindered } from '../words/hindered';
import { useSay } from '../words/language';

export function AddPerson() {
  const say = useSay();
  const hindered = useHindered();
  const arrived = useArrivalWords();
  const { visit, board } = useDesk();
  const { add, wholeHousehold } = usePresence();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [arrival, setArrival] = useState<Arrival | null>(null);
  // Children in the care of whoever is here need no card of their own.
  const here = new Set(visit.circle.filter(({ relation }) => relation !== 'HOUSEHOLD').map(({ residentId }) => residentId));
  const absent = board?.assessment.members.filter(({ resident }) => !here.has(resident.id)) ?? [];
  const show = (): void => {
    setArrival(null);
    setOpen(true);
  };
  useAct('present', show);

  async function open(asked: Promise<Arrival>): Promise<void> {
    setBusy(true);
    setArrival(null);
    const told = await asked;
    setBusy(false);
    setArrival(told);
    if (told.is === 'here') setOpen(false);
  }

  return (
    <>
      {absent.length > 0 && <p className="quiet">{say('family.not-here-hint')}</p>}
      <p role="status" className="quiet">{arrival?.is === 'here' && !isOpen ? arrived(arrival.added) : ''}</p>
      <button type="button" className="button" onClick={show}>{say('family.add')} <KeyOf act="present" /></button>
      <ModalOverlay isOpen={isOpen} onOpenChange={setOpen} isDismissable className="overlay">
        <Modal className="dialog">
          <Dialog className="add-person">
            <Heading slot="title">{say('family.add')}</Heading>
            <p>{say('family.add-hint')}</p>
            {arrival !== null && arrival.is !== 'here' && (
              <p role="alert" className="notice">{arrival.is === 'hindered' ? hindered(arrival.hindered) : say('family.not-of-family')}</p>
            )}
            <CardField isBusy={isBusy} onRead={(reference, proof) => void open(add(reference, proof))} />
            {!visit.wholeHousehold && absent.length > 0 && (
              <section className="whole-family">
                <h3>{say('family.whole')}</h3>
                <p>{say('family.whole-who', { names: absent.map(({ resident }) => resident.name ?? resident.id).join('、') })}</p>
                <p className="quiet">{say('family.whole-hint')}</p>
                <button type="button" className="button" aria-disabled={isBusy} onClick={() => { if (!isBusy) void open(wholeHousehold()); }}>{say('family.whole-button')}</button>
              </section>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
