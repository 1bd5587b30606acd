/** One determination, explained: what it gives, where and with what, every condition, and what would change it. */
import { useSay, useDay, useTold, useYuan } from '../words/language';
import { useActor } from './actor';
import { Conditions, type Reasoned } from './conditions';

export function ReasonsOf({ determination }: { readonly determination: Reasoned }) {
  const say = useSay();
  const told = useTold();
  const day = useDay();
  const { verdict, entitlement, papers, nextChange } = determination;
  return (
    <>
      <p className={`verdict ${verdict.toLowerCase()}`}>{say(`verdict.${verdict}`)}</p>
      <p>{told(entitlement.summary)}</p>
      <dl className="facts-of-it">
        <Amount determination={determination} />
        {entitlement.duration !== null && <><dt>{say('reasons.duration')}</dt><dd>{told(entitlement.duration)}</dd></>}
        {entitlement.deadline !== null && <><dt>{say('reasons.deadline')}</dt><dd>{told(entitlement.deadline)}</dd></>}
        <dt>{say('reasons.where')}</dt>
        <dd>{entitlement.where === null ? say('reasons.here') : told(entitlement.where)}{entitlement.agency !== null && <span className="quiet"> · {told(entitlement.agency.name)}</span>}</dd>
        <dt>{say('reasons.papers')}</dt>
        <dd>{papers.length === 0 ? say('reasons.no-papers') : <ul className="papers">{papers.map(({ name, isProved }) => (
          <li key={name.zh}><span aria-hidden="true">{isProved ? '☑' : '☐'}</span> {told(name)}{isProved && <small> {say('reasons.paper-proved')}</small>}</li>))}</ul>}</dd>
      </dl>
      <h3>{say('reasons.conditions')}</h3>
      <Conditions determination={determination} />
      <WhatWouldChange determination={determination} />
      {nextChange !== null && (
        <><h3>{say('reasons.next')}</h3>
          <p>{nextChange.verdict === null ? say('card.ends', { day: day(nextChange.on) }) : say('card.changes', { day: day(nextChange.on), verdict: say(`verdict.${nextChange.verdict}`) })}
            {nextChange.because.map(({ text }) => <span key={text.zh} className="quiet"> {told(text)}</span>)}</p></>
      )}
      {entitlement.notes.length > 0 && <><h3>{say('reasons.notes')}</h3><ul>{entitlement.notes.map((note) => <li key={note.zh}>{told(note)}</li>)}</ul></>}
      <Law determination={determination} />
    </>
  );
}

function Amount({ determination }: { readonly determination: Reasoned }) {
  const say = useSay();
  const told = useTold();
  const yuan = useYuan();
  const { amountYuan, durationMonths, amountWorking, entitlement } = determination;
  if (amountYuan === null && entitlement.amount === null) return null;
  const steps = amountWorking?.steps ?? [];
  return (
    <>
      <dt>{say('reasons.amount')}</dt>
      <dd>
        {amountYuan !== null && amountYuan > 0 && <strong>{yuan(amountYuan)} </strong>}{amountYuan === 0 && <strong>{say('card.free')} </strong>}
        {durationMonths !== null && <span>{say('unit.months', { count: durationMonths })} </span>}
        {entitlement.amount !== null && <span>{told(entitlement.amount)}</span>}
        {steps.length > 0 && <details><summary>{say('reasons.working')}</summary><ol>{steps.map(({ text }) => <li key={text.zh}>{told(text)}</li>)}</ol></details>}
      </dd>
    </>
  );
}

function WhatWouldChange({ determination }: { readonly determination: Reasoned }) {
  const say = useSay();
  const told = useTold();
  const day = useDay();
  const actorOf = useActor();
  const change = determination.wouldChange;
  if (change === null) return null;
  return (
    <>
      <h3>{say('reasons.change')}</h3>
      {!change.canBeChanged || change.paths.length === 0 ? <p>{say('reasons.change-none')}</p> : (
        <ol className="paths">{change.paths.map(({ isOpen, conditions }) => (
          <li key={conditions.map(({ id }) => id).join(' ')} className={isOpen ? 'path' : 'path closed'}>
            <ul>{conditions.map(({ id, text, actors }) => (
              <li key={id}>{told(text)} <span className="quiet">{[...new Set(actors.map((actor) => (actor.day === null ? actorOf(actor) : say('reasons.change-time', { day: day(actor.day) }))))].join(' / ')}</span></li>))}</ul>
          </li>))}</ol>
      )}
    </>
  );
}

function Law({ determination }: { readonly determination: Reasoned }) {
  const say = useSay();
  const { quotes, legalBasis } = determination.entitlement;
  return (
    <>
      <h3>{say('reasons.law')}</h3>
      {quotes.length > 0 && <blockquote lang="zh-CN"><cite>{say('reasons.opinion')}</cite>{quotes.map((quote) => <p key={quote}>{quote}</p>)}</blockquote>}
      <ul lang="zh-CN">{legalBasis.map(({ law, articles }) => <li key={law}>{law}{articles.length > 0 && ` 第${articles.join('、')}条`}</li>)}</ul>
    </>
  );
}
