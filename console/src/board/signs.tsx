/** The sign of a column and of a condition: a shape, so that nobody has to tell colours apart. */
import type { Column } from './columns';

const signs: Readonly<Record<Column, string>> = { claim: '✓', 'one-step': '?', received: '◆', breached: '!', later: '–', silent: '…' };

export function ColumnSign({ column }: { readonly column: Column }) {
  return <span className={`sign ${column}`} aria-hidden="true">{signs[column]}</span>;
}
