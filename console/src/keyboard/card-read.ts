/** Hears a card that is read while no field has the cursor. */
import { useEffect, useRef } from 'react';
import { readerGapMs } from '../ready/card-reading';
import { HeldKeys, type HeldKey, type Meaning } from './held-keys';
import { writesInto } from './writing';

interface Pressed extends HeldKey { readonly event: KeyboardEvent }

/** A little more than a reader leaves, so that the next key is not overtaken by the clock. */
const settleAfterMs = readerGapMs + 10;

export function useCardRead(onCard: (text: string) => void): void {
  const latest = useRef(onCard);
  latest.current = onCard;
  useEffect(() => {
    const held = new HeldKeys<Pressed>();
    const given = new WeakSet<Event>();
    let clock: ReturnType<typeof setTimeout> | undefined;

    function take(meanings: readonly Meaning<Pressed>[], now: Event | null): void {
      for (const meaning of meanings) {
        if (meaning.is === 'card') latest.current(meaning.text);
        // The key that is just being heard goes its way by itself.
        if (meaning.is === 'typed') for (const { event } of meaning.keys) if (event !== now) giveBack(event);
      }
    }

    function giveBack({ key, code, shiftKey, target }: KeyboardEvent): void {
      const again = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true, composed: true });
      given.add(again);
      (target instanceof Element && target.isConnected ? target : document.body).dispatchEvent(again);
    }

    function onKey(event: KeyboardEvent): void {
      if (given.has(event) || event.key === 'Shift' || event.key === 'CapsLock') return;
      if (event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || writesInto(event.target)) return take(held.settle(), event);
      const meanings = held.press({ key: event.key, atMs: event.timeStamp, event });
      take(meanings, event);
      const isItsOwn = meanings.some((meaning) => meaning.is === 'typed' && meaning.keys.some((one) => one.event === event));
      if (!isItsOwn) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      clearTimeout(clock);
      clock = setTimeout(() => take(held.settle(), null), settleAfterMs);
    }

    // In front of everything that listens inside the page, and behind the watch over an unused screen, which listens at the window.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      clearTimeout(clock);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, []);
}
