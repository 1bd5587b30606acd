/** A state in a word, with a sign and a colour beside it. */
import type { ReactNode } from 'react';

export type Tone = 'good' | 'warn' | 'bad' | 'plain';
const signs: Readonly<Record<Tone, string>> = { good: '✓', warn: '!', bad: '✕', plain: '·' };

export function Status({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`status ${tone}`}><span aria-hidden="true">{signs[tone]}</span> {children}</span>;
}
