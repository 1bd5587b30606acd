/** The code of a sheet and its number in letters, for whoever reads it aloud. */
import { useMemo } from 'react';
import { codeOf } from './opaque-code';
import { Inline, type Speaking } from './paper-parts';

export function SheetCode({ assessmentId, speakers }: Speaking & { readonly assessmentId: string }) {
  const { size, path } = useMemo(() => codeOf(assessmentId), [assessmentId]);
  return (
    <figure className="sheet-code">
      <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={speakers[0]?.say('code', { id: assessmentId })}><path d={path} /></svg>
      <figcaption><Inline speakers={speakers.slice(0, 1)}>{({ say }) => say('code', { id: inGroups(assessmentId) })}</Inline></figcaption>
    </figure>
  );
}

/** As people read a long number aloud. */
const inGroups = (id: string): string => id.match(/.{1,5}/g)?.join(' ') ?? id;
