/** One record, or several of one kind: what it is, what it says, and where and when it was written down. */
import { useId, type ReactNode } from 'react';
import { useDay, useSay } from '../../words/language';

export interface Written { readonly source: string; readonly recordedOn: string }

interface RecordCardProps { readonly title: string; readonly status?: ReactNode; readonly written?: Written | null; readonly isWide?: boolean; readonly children: ReactNode }

export function RecordCard({ title, status = null, written = null, isWide = false, children }: RecordCardProps) {
  const id = useId();
  return (
    <section className={isWide ? 'record wide' : 'record'} aria-labelledby={id}>
      <header><h3 id={id}>{title}</h3>{status}</header>
      {children}
      {written !== null && <WrittenDown of={written} />}
    </section>
  );
}

export function WrittenDown({ of: { source, recordedOn } }: { readonly of: Written }) {
  const say = useSay();
  const day = useDay();
  return <p className="written">{say('profile.written', { source, day: day(recordedOn) })}</p>;
}

/** Asked, answered, and nothing there. */
export function NothingThere({ children }: { readonly children: ReactNode }) {
  return <p className="nothing-there"><span aria-hidden="true">○</span> {children}</p>;
}
