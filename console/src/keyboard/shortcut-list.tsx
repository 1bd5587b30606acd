/** The list of shortcuts on `?`, where a clerk may give an act another key. */
import { useState, type KeyboardEvent } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useSay } from '../words/language';
import { useAct, useKeyboard } from './keyboard';
import { actNames, acts, actOfKey, usualKeys, type Act } from './shortcuts';
import './shortcut-list.css';

export function ShortcutList() {
  const [isOpen, setOpen] = useState(false);
  useAct('help', () => setOpen(true));
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={setOpen} isDismissable className="overlay">
      <Modal className="dialog"><Dialog className="shortcuts">{({ close }) => <Shortcuts close={close} />}</Dialog></Modal>
    </ModalOverlay>
  );
}

function Shortcuts({ close }: { readonly close: () => void }) {
  const say = useSay();
  const { keys, change } = useKeyboard();
  const [changing, setChanging] = useState<Act | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  function take(event: KeyboardEvent, act: Act): void {
    if (event.nativeEvent.isComposing || event.key === 'Tab' || event.key === 'Shift') return;
    event.preventDefault();
    event.stopPropagation();
    const owner = actOfKey(keys, event.key);
    if (event.key === 'Escape') setFault(null);
    else if (owner !== null && owner !== act) return setFault(say('key.taken', { key: event.key, act: say(acts[owner].says) }));
    else {
      change({ ...keys, [act]: event.key });
      setFault(null);
    }
    setChanging(null);
  }

  return (
    <>
      <Heading slot="title">{say('key.list')}</Heading>
      <p className="quiet">{say('key.list-hint')}</p>
      <p role="alert" className="fault">{fault}</p>
      <table>
        <thead><tr><th scope="col">{say('key.act')}</th><th scope="col">{say('key.key')}</th><th scope="col">{say('key.change')}</th></tr></thead>
        <tbody>
          {actNames.map((act) => (
            <tr key={act}>
              <th scope="row">{say(acts[act].says)}</th>
              <td><kbd>{keys[act]}</kbd></td>
              <td>
                {changing === act
                  ? <button type="button" className="button" autoFocus onKeyDown={(event) => take(event, act)} onBlur={() => setChanging(null)}>{say('key.press-new')}</button>
                  : <button type="button" className="button plain" aria-label={`${say('key.change')}: ${say(acts[act].says)}`} onClick={() => setChanging(act)}>{say('key.change')}</button>}
              </td>
            </tr>
          ))}
          <tr><th scope="row">{say('key.arrows')}</th><td><kbd>↑</kbd> <kbd>↓</kbd> <kbd>←</kbd> <kbd>→</kbd></td><td /></tr>
          <tr><th scope="row">{say('key.escape')}</th><td><kbd>Esc</kbd></td><td /></tr>
        </tbody>
      </table>
      <p className="buttons">
        <Button className="button" onPress={() => change(usualKeys)}>{say('key.usual')}</Button>
        <Button className="button primary" onPress={close}>{say('button.close')}</Button>
      </p>
    </>
  );
}
