/** What every agency did with the question: answered, answered with older facts, or silent and what that leaves open. */
import { KeyOf } from '../keyboard/keyboard';
import { useDesk } from '../visit/desk';
import { useSay, useTold } from '../words/language';
import { leftOpenBy } from './columns';
import { useIntl } from 'react-intl';

export function AgencyStrip() {
  const say = useSay();
  const told = useTold();
  const { formatTime } = useIntl();
  const { board, isAsking, askAgain } = useDesk();
  const agencies = board?.assessment.agencies ?? [];
  const silent = agencies.filter(({ state }) => state === 'SILENT');
  const leftOpen = leftOpenBy(board?.assessment.entitlements ?? null);
  return (
    <section className="agencies" aria-label={say('agencies.title')}>
      {silent.length === agencies.length && agencies.length > 0 && <p role="alert" className="notice">{say('agencies.all-silent')}</p>}
      <ul>
        {agencies.map(({ agency, state, answeredAt, stale }) => (
          <li key={agency.id} className={state === 'SILENT' ? 'agency silent' : stale ? 'agency stale' : 'agency'}>
            <span aria-hidden="true">{state === 'SILENT' ? '…' : stale ? '◷' : '✓'}</span> {told(agency.name)}
            <span className={state === 'SILENT' || stale ? '' : 'visually-hidden'}> {stale && answeredAt !== null ? say('agency.stale', { day: formatTime(answeredAt) }) : say(`agency.${state}`)}</span>
            {state === 'SILENT' && leftOpen.has(agency.id) && <strong> {say('agency.leaves-open', { count: leftOpen.get(agency.id) ?? 0 })}</strong>}
          </li>
        ))}
      </ul>
      {silent.length > 0 && <button type="button" className="button" aria-disabled={isAsking} onClick={askAgain}>{say('agencies.retry')} <KeyOf act="retry" /></button>}
    </section>
  );
}
