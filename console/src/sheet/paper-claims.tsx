/** On the paper: what is owed, and what can be claimed; for each how much, what to bring, where, until when. */
import type { Card } from '../board/columns';
import { Each, Part, type Speaking } from './paper-parts';
import type { NameOf } from './names';
import type { Breached, Claim, PaperToBring, Window } from './sheet-contents';
import type { Speaker } from './speaker';
import { sumIn } from './sums';

interface OfFamily extends Speaking { readonly nameOf: NameOf; readonly isFamily: boolean }

export function PaperClaims({ claims, nameOf, isFamily, speakers }: OfFamily & { readonly claims: readonly Claim[] }) {
  return (
    <Part speakers={speakers} heading="claims" kind="claims">
      {claims.length === 0 && <Each speakers={speakers}>{({ say }) => <p>{say('no-claims')}</p>}</Each>}
      {claims.length > 0 && <ol className="sheet-items">{claims.map((claim, index) => (
        <li key={claim.card.key}>
          <Each speakers={speakers}>{(speaker) => (
            <>
              <h4>{index + 1}. {speaker.told(claim.card.entitlement.name)}{isFamily && <span className="sheet-who"> {speaker.list(claim.card.residentIds.map((id) => nameOf(id, speaker)))}</span>}</h4>
              <dl><Gives card={claim.card} speaker={speaker} /><Papers papers={claim.papers} speaker={speaker} nameOf={nameOf} /><Where at={claim} speaker={speaker} /><Until claim={claim} speaker={speaker} /></dl>
            </>
          )}</Each>
        </li>))}</ol>}
    </Part>
  );
}

export function PaperBreached({ breached, nameOf, isFamily, speakers }: OfFamily & { readonly breached: readonly Breached[] }) {
  return (
    <Part speakers={speakers} heading="breached" kind="breached">
      <ol className="sheet-items">{breached.map((one, index) => (
        <li key={one.key}>
          <Each speakers={speakers}>{(speaker) => {
            const { say, told, yuan, day } = speaker;
            const { text, claim, amountYuan, amountUnit, limit, lastDay, isWithinTime } = one.breach;
            const sum = amountYuan === null ? null : amountUnit === 'yuan/month' ? say('per-month', { amount: yuan(amountYuan) }) : yuan(amountYuan);
            return (
              <>
                <h4>{index + 1}. {told(text)}{isFamily && <span className="sheet-who"> {nameOf(one.residentId, speaker)}</span>}</h4>
                <dl>
                  <dt>{say('may-claim')}</dt><dd>{sum !== null && <strong>{sum} </strong>}{told(claim)}</dd>
                  <Where at={one} speaker={speaker} />
                  {(lastDay !== null || limit !== null) && <><dt>{say('last-day')}</dt>
                    <dd>{lastDay !== null && <strong>{day(lastDay)} </strong>}{isWithinTime === false && <strong>{say('too-late')} </strong>}{limit !== null && told(limit)}</dd></>}
                </dl>
              </>
            );
          }}</Each>
        </li>))}</ol>
    </Part>
  );
}

function Gives({ card: { yuan, isFree, determination }, speaker }: { readonly card: Card; readonly speaker: Speaker }) {
  const { say, told } = speaker;
  const inWords = determination?.entitlement.amount ?? null;
  if (yuan === null && !isFree && inWords === null) return null;
  const months = determination?.durationMonths ?? null;
  return (
    <>
      <dt>{say('gives')}</dt>
      <dd>{yuan !== null ? <strong>{sumIn(speaker, yuan)}</strong> : isFree ? <strong>{say('free')}</strong> : inWords !== null && told(inWords)}{months !== null && ` ${say('months', { count: months })}`}</dd>
    </>
  );
}

/** A box to tick before going; ticked already where the records prove it. */
function Papers({ papers, speaker, nameOf }: { readonly papers: readonly PaperToBring[]; readonly speaker: Speaker; readonly nameOf: NameOf }) {
  const { say, told, list } = speaker;
  return (
    <>
      <dt>{say('bring')}</dt>
      <dd>
        {papers.length === 0 ? say('bring-nothing') : <ul className="sheet-papers">{papers.map(({ name, of, isOfAll }) => (
          <li key={name.zh} className={of.length === 0 ? 'proved' : ''}>
            <span className="sheet-box" aria-hidden="true">{of.length === 0 ? '☑' : '☐'}</span>{' '}
            {of.length === 0 || isOfAll ? told(name) : say('paper-of', { paper: told(name), names: list(of.map((id) => nameOf(id, speaker))) })}
            {of.length === 0 && say('proved')}{' '}
          </li>))}</ul>}
      </dd>
    </>
  );
}

function Where({ at: { where, agency, phone }, speaker: { say, told } }: { readonly at: Window; readonly speaker: Speaker }) {
  return (
    <>
      <dt>{say('where')}</dt>
      <dd>{where === null ? (agency === null ? say('here') : told(agency)) : told(where)}{phone !== null && <> <span className="sheet-phone">{say('phone', { phone })}</span></>}</dd>
    </>
  );
}

function Until({ claim: { card: { determination }, turns: next }, speaker: { say, told, day, list } }: { readonly claim: Claim; readonly speaker: Speaker }) {
  const deadline = determination?.entitlement.deadline ?? null;
  if (deadline === null && next === null) return null;
  return (
    <>
      <dt>{say('until')}</dt>
      <dd>{deadline !== null && told(deadline)}{deadline !== null && next !== null && <br />}
        {next !== null && (next.verdict === null ? say('ends', { day: day(next.on) }) : say('turns', { day: day(next.on), verdict: say(`verdict.${next.verdict}`) }))}
        {next !== null && next.because.length > 0 && ` ${say('because', { reasons: list(next.because.map(({ text }) => told(text))) })}`}</dd>
    </>
  );
}
