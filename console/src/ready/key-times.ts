/** Listens to how the text of a field comes there. */
import { useMemo, useRef, type KeyboardEvent } from 'react';
import { KeyTimes } from './card-reading';

export function useKeyTimes() {
  const times = useRef(new KeyTimes());
  return useMemo(() => {
    const clear = (): void => times.current.clear();
    return {
      clear,
      fromReader: (text: string) => times.current.fromReader(text),
      /** Of the field. A paste or a drop counts as typed. */
      heard: {
        onPaste: clear,
        onDrop: clear,
        onKeyDown(event: KeyboardEvent): void {
          if (event.repeat || event.key === 'Backspace' || event.key === 'Delete') clear();
          else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) times.current.press(event.timeStamp);
        },
      },
    };
  }, []);
}

/** An Enter by which an input method takes a word is not the form's. */
export function keepsComposing(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault();
}
