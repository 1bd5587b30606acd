/** Every act of the page that has a key, as the list on `?` shows them. A clerk may give an act another key. */
import { readPreference, writePreference } from '../preferences';
import type { WordId } from '../words/page-words';

export const acts = {
  help: { key: '?', says: 'key.help' },
  purpose: { key: 'F2', says: 'key.purpose' },
  // Looking for something is what F3 means everywhere; the browser's own search stays on Ctrl+F.
  find: { key: 'F3', says: 'key.find' },
  close: { key: 'F9', says: 'key.close' },
  language: { key: 'F8', says: 'key.language' },
  theme: { key: 'F4', says: 'key.theme' },
  board: { key: 'b', says: 'key.board' },
  questions: { key: 'q', says: 'key.questions' },
  suppose: { key: 'w', says: 'key.suppose' },
  profile: { key: 'p', says: 'key.profile' },
  sheet: { key: 's', says: 'key.sheet' },
  print: { key: 'Enter', says: 'key.print' },
  reasons: { key: 'r', says: 'key.reasons' },
  folded: { key: 'e', says: 'key.folded' },
  retry: { key: 'a', says: 'key.retry' },
  present: { key: 'f', says: 'key.present' },
} as const satisfies Readonly<Record<string, { readonly key: string; readonly says: WordId }>>;

export type Act = keyof typeof acts;
export const actNames = Object.keys(acts) as readonly Act[];
export type Keys = Readonly<Record<Act, string>>;

export const usualKeys = Object.fromEntries(actNames.map((act) => [act, acts[act].key])) as Keys;

export function readKeys(): Keys {
  const kept: unknown = JSON.parse(readPreference('keys') ?? '{}');
  if (typeof kept !== 'object' || kept === null) return usualKeys;
  const own = actNames.flatMap((act) => {
    const key: unknown = Reflect.get(kept, act);
    return typeof key === 'string' && key !== '' ? [[act, key] as const] : [];
  });
  return { ...usualKeys, ...Object.fromEntries(own) };
}

export function writeKeys(keys: Keys): void {
  writePreference('keys', JSON.stringify(Object.fromEntries(actNames.filter((act) => keys[act] !== usualKeys[act]).map((act) => [act, keys[act]]))));
}

/** The act that has this key already, if another one does. */
export function actOfKey(keys: Keys, key: string): Act | null {
  return actNames.find((act) => sameKey(keys[act], key)) ?? null;
}

export const sameKey = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
