/**
 * Listens to the keys of the whole page and does what the screens have said an act means.
 *
 * Off while somebody types, except for keys that write nothing; off while an input method composes, whose Enter and letters are its own; off
 * with Ctrl, Alt and Meta, which are the browser's.
 */
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { writesInto } from './writing';
import { actNames, readKeys, sameKey, writeKeys, type Act, type Keys } from './shortcuts';

type Handler = () => void;

interface Keyboard {
  readonly keys: Keys;
  readonly change: (keys: Keys) => void;
  readonly mean: (act: Act, handler: Handler) => () => void;
}

const KeyboardContext = createContext<Keyboard | null>(null);

export function KeyboardProvider({ children }: { readonly children: ReactNode }) {
  const [keys, setKeys] = useState(readKeys);
  // The latest screen that gave an act a meaning has it; when it goes, the one below has it again.
  const meanings = useRef(new Map<Act, Handler[]>());
  const mean = useCallback((act: Act, handler: Handler) => {
    meanings.current.set(act, [...(meanings.current.get(act) ?? []), handler]);
    return () => void meanings.current.set(act, (meanings.current.get(act) ?? []).filter((one) => one !== handler));
  }, []);
  const change = useCallback((next: Keys) => {
    writeKeys(next);
    setKeys(next);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isOfSomebodyElse(event)) return;
      const act = actNames.find((name) => sameKey(keys[name], event.key) && (meanings.current.get(name)?.length ?? 0) > 0);
      const handler = act === undefined ? undefined : meanings.current.get(act)?.at(-1);
      if (handler === undefined) return;
      event.preventDefault();
      handler();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys]);
  const value = useMemo(() => ({ keys, change, mean }), [keys, change, mean]);
  return <KeyboardContext.Provider value={value}>{children}</KeyboardContext.Provider>;
}

export function useKeyboard(): Keyboard {
  const known = useContext(KeyboardContext);
  if (known === null) throw new Error('Keys are heard inside a KeyboardProvider.');
  return known;
}

/** Gives an act its meaning while the screen stands; none where `handler` is null. */
export function useAct(act: Act, handler: Handler | null): void {
  const { mean } = useKeyboard();
  const latest = useRef(handler);
  latest.current = handler;
  const isMeant = handler !== null;
  useEffect(() => (isMeant ? mean(act, () => latest.current?.()) : undefined), [act, isMeant, mean]);
}

/** The key of an act, as a small sign beside its button. */
export function KeyOf({ act }: { readonly act: Act }) {
  const { keys } = useKeyboard();
  return <kbd aria-hidden="true">{keys[act].length === 1 ? keys[act].toUpperCase() : keys[act]}</kbd>;
}

/** Keys that write nothing work in fields as well. */
const writesNothing = /^F\d{1,2}$/;
const takesEnter = 'button, a[href], summary, select, [role="option"], [role="tab"], [role="slider"], [role="menuitem"]';

export function isOfSomebodyElse(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.key === 'Process' || event.ctrlKey || event.altKey || event.metaKey) return true;
  if (writesNothing.test(event.key)) return false;
  if (writesInto(event.target)) return true;
  return event.key === 'Enter' && event.target instanceof Element && event.target.closest(takesEnter) !== null;
}
