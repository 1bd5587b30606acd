/** Arrow keys between the cards of a board: up and down within a column, left and right to the next column that has any. */
import { useRef, type KeyboardEvent, type RefObject } from 'react';

const steps: Readonly<Record<string, readonly [column: number, card: number]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

interface CardKeys { readonly ref: RefObject<HTMLDivElement>; readonly onKeyDown: (event: KeyboardEvent) => void }

export function useCardKeys(): CardKeys {
  const board = useRef<HTMLDivElement>(null);
  return {
    ref: board,
    onKeyDown(event) {
      const step = steps[event.key];
      if (step === undefined || board.current === null || event.nativeEvent.isComposing) return;
      const lists = [...board.current.querySelectorAll('[data-cards]')].map((list) => [...list.querySelectorAll<HTMLElement>('[data-card]')]).filter((list) => list.length > 0);
      const at = lists.findIndex((list) => list.some((card) => card === document.activeElement));
      if (at === -1) return;
      const within = lists[at]?.findIndex((card) => card === document.activeElement) ?? 0;
      const [column, card] = step;
      const list = lists[clamp(at + column, lists.length)] ?? [];
      const next = list[clamp(column === 0 ? within + card : within, list.length)];
      event.preventDefault();
      next?.focus();
    },
  };
}

const clamp = (index: number, length: number): number => Math.max(0, Math.min(index, length - 1));

/** From anywhere on the board to its first card. */
export function focusFirstCard(): void {
  document.querySelector<HTMLElement>('[data-card]')?.focus();
}
