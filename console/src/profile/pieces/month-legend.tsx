/** What the signs of the calendars mean. */
import { useSay } from '../../words/language';
import type { MonthState } from '../contribution-calendar';
import { monthSigns } from './contribution-table';

const order = ['EMPLOYEE', 'FLEXIBLE', 'RESIDENT', 'back-paid', 'gap', 'stopped', 'open'] as const;

/** Of those that stand in a calendar on the page. */
export function MonthLegend({ of }: { readonly of: ReadonlySet<MonthState> }) {
  const say = useSay();
  return (
    <ul className="legend" aria-label={say('insurance.legend')}>
      {order.filter((is) => of.has(is)).map((is) => <li key={is}><span className={`month ${is}`} aria-hidden="true">{monthSigns[is]}</span> {say(`month.${is}`)}</li>)}
    </ul>
  );
}
