/**
 * Keys that no field takes, held for a moment until it is clear whether a hand pressed them or a card reader sent them: what a reader sends
 * is a card and never a shortcut, not even its first digit or the X at its end.
 */
import { readerGapMs } from '../ready/card-reading';

export interface HeldKey { readonly key: string; readonly atMs: number }

export type Meaning<Key extends HeldKey> =
  /** Not yet clear. */
  | { readonly is: 'held' }
  /** What a reader sent, whole or not. */
  | { readonly is: 'card'; readonly text: string }
  /** A hand pressed them: they mean what they always mean, in this order. */
  | { readonly is: 'typed'; readonly keys: readonly Key[] };

/** No hand presses so many letters and digits within a few milliseconds, and outside of any field. */
const tooManyForAHand = 4;
/** A number on a card begins with a digit, or with a letter that a reader sends as a capital: the other keys need not wait. */
const begins = /^[\dA-Z]$/;
const goesOn = /^[\dA-Za-z-]$/;

export class HeldKeys<Key extends HeldKey> {
  #held: Key[] = [];

  /** The meanings that are clear with this key: first that of the keys held before it, then its own. */
  press(key: Key): readonly Meaning<Key>[] {
    const last = this.#held.at(-1);
    if (last !== undefined && key.atMs - last.atMs > readerGapMs) return [...this.settle(), ...this.press(key)];
    if (key.key === 'Enter' && this.#held.length >= tooManyForAHand) return this.settle();
    if (this.#held.length === 0 ? begins.test(key.key) : goesOn.test(key.key)) {
      this.#held.push(key);
      return [{ is: 'held' }];
    }
    return [...this.settle(), { is: 'typed', keys: [key] }];
  }

  /** When no further key came in time. */
  settle(): readonly Meaning<Key>[] {
    const keys = this.#held;
    this.#held = [];
    if (keys.length === 0) return [];
    if (keys.length < tooManyForAHand) return [{ is: 'typed', keys }];
    return [{ is: 'card', text: keys.map(({ key }) => key).join('') }];
  }
}
