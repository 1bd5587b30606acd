/** Parts of which the paper is made: whatever is said stands in every language of the sheet. */
import type { ReactNode } from 'react';
import type { PrintedWordId } from './printed-words';
import type { Speaker } from './speaker';

export interface Speaking { readonly speakers: readonly Speaker[] }

/** The same in each language: one below the other on its own, or in two columns. */
export function Each({ speakers, children }: Speaking & { readonly children: (speaker: Speaker) => ReactNode }) {
  return <div className={speakers.length > 1 ? 'sheet-each beside' : 'sheet-each'}>{speakers.map((speaker) => <div key={speaker.language} lang={speaker.locale}>{children(speaker)}</div>)}</div>;
}

/** In one line. */
export function Inline({ speakers, children }: Speaking & { readonly children: (speaker: Speaker) => string }) {
  return <>{speakers.map((speaker, index) => <span key={speaker.language} lang={speaker.locale}>{index > 0 && ' · '}{children(speaker)}</span>)}</>;
}

export function Part({ speakers, heading, kind, children }: Speaking & { readonly heading: PrintedWordId; readonly kind: string; readonly children: ReactNode }) {
  return (
    <section className={`sheet-part sheet-${kind}`}>
      <h3><Inline speakers={speakers}>{({ say }) => say(heading)}</Inline></h3>
      {children}
    </section>
  );
}
