/** What the signs of the calendars mean. */
import { useSay } from '../../words/language';
import { monthSigns } from './contribution-table';

const shown = ['EMPLOYEE', 'FLEXIBLE', 'RESIDENT', 'back-paid', 'gap', 'stopped', 'open'] as const;

export function MonthLegend() {
  const say = useSay();
  return (
    <ul className="legend" aria-label={say('insurance.legend')}>
      {shown.map((is) => <li key={is}><span className={`month ${is}`} aria-hidden="true">{monthSigns[is]}</span> {say(`month.${is}`)}</li>)}
    </ul>
  );
}
