/** A broken right: what may be claimed, by which clause, and until when. */
import type { BrokenRight } from '../board/columns';
import { useDay, useSay, useTold, useYuan } from '../words/language';

export function BreachDetails({ breach }: { readonly breach: BrokenRight['breach'] }) {
  const say = useSay();
  const told = useTold();
  const day = useDay();
  const yuan = useYuan();
  const { text, citation, claim, amountYuan, amountUnit, limit, lastDay, isWithinTime } = breach;
  return (
    <section className="breach">
      <p className="breach-text"><span className="sign breached" aria-hidden="true">!</span> {told(text)} <cite lang="zh-CN">{say('reasons.quote-of', { law: citation.law, article: citation.article })}</cite></p>
      <dl>
        <dt>{say('reasons.breach-claim')}</dt>
        <dd>{told(claim)}{amountYuan !== null && <strong> {yuan(amountYuan)}{amountUnit === 'yuan/month' && say('unit.a-month')}</strong>}</dd>
        {(limit !== null || lastDay !== null) && <><dt>{say('reasons.breach-limit')}</dt>
          <dd>{limit !== null && told(limit)}{lastDay !== null && <strong> {say('card.until', { day: day(lastDay) })}</strong>}{isWithinTime === false && <strong className="fault"> {say('card.too-late')}</strong>}</dd></>}
      </dl>
    </section>
  );
}
