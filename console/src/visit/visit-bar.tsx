/** Who is here, for what, until when; the screens; and the one key that ends it. */
import { useIntl } from 'react-intl';
import { Masthead } from '../masthead';
import { KeyOf, useAct } from '../keyboard/keyboard';
import { useDay, useSay } from '../words/language';
import { useDesk, type Screen } from './desk';

const screens: readonly Screen[] = ['board', 'questions', 'suppose', 'profile', 'sheet'];

export function VisitBar() {
  const say = useSay();
  const day = useDay();
  const { formatTime } = useIntl();
  const { visit, board, screen, go, end } = useDesk();
  useAct('close', () => end());
  useAct('board', screen === 'board' ? null : () => go('board'));
  useAct('questions', () => go('questions'));
  useAct('suppose', () => go('suppose'));
  useAct('profile', () => go('profile'));
  useAct('sheet', () => go('sheet'));
  const asked = board?.assessment.members.find(({ relation }) => relation === 'SELF')?.resident;
  return (
    <Masthead>
      <span className="visit-who">{asked === undefined ? '……' : asked.name ?? asked.id}</span>
      <span className="visit-until">{say('visit.until', { time: formatTime(visit.expiresAt, { hour: '2-digit', minute: '2-digit' }) })}</span>
      {board !== null && visit.question.asOf !== null && <span className="visit-until">{say('visit.day', { day: day(board.assessment.asOf) })}</span>}
      <nav aria-label={say('visit.screens')} className="screens">
        {screens.map((one) => (
          <button key={one} type="button" className="button on-dark" aria-current={one === screen ? 'page' : undefined} onClick={() => go(one)}>
            {say(`visit.${one}`)} <KeyOf act={one} />
          </button>
        ))}
      </nav>
      <button type="button" className="button on-dark end" onClick={() => end()}>{say('visit.end')} <KeyOf act="close" /></button>
    </Masthead>
  );
}
