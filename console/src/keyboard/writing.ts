/** Where a key writes, so that it can mean nothing else. */
const fields = 'input:not([type="checkbox"]):not([type="radio"]):not([type="range"]), textarea, select, [contenteditable="true"]';

export function writesInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(fields) !== null;
}
