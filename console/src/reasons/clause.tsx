/** A clause of law, named; of the Opinion its words open under it. */
import { useId, useState } from 'react';
import { useSay } from '../words/language';

interface ClauseProps { readonly law: string; readonly article: string; readonly quotes: readonly string[] }

const opinion = '吉政发〔2015〕29号';

export function Clause({ law, article, quotes }: ClauseProps) {
  const say = useSay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const name = say('reasons.quote-of', { law, article });
  if (!law.includes(opinion) || quotes.length === 0) return <cite lang="zh-CN">{name}</cite>;
  return (
    <>
      <button type="button" className="clause" lang="zh-CN" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>{name}</button>
      {isOpen && <blockquote id={id} lang="zh-CN">{quotes.map((quote) => <p key={quote}>{quote}</p>)}</blockquote>}
    </>
  );
}
