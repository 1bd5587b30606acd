/** The calendar of one line of insurance: years down, months across. Each cell is a sign for the eye and a word for whoever listens. */
import { useSay } from '../../words/language';
import type { CalendarYear, MonthState } from '../contribution-calendar';

export const monthSigns: Readonly<Record<MonthState, string>> = {
  'EMPLOYEE': '■', 'FLEXIBLE': '◆', 'RESIDENT': '●', 'back-paid': '▲', 'gap': '✕', 'stopped': '–', 'open': '…', 'outside': '',
};

export function ContributionTable({ caption, years }: { readonly caption: string; readonly years: readonly CalendarYear[] }) {
  const say = useSay();
  return (
    <table className="months">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('insurance.year')}</th>
          {Array.from({ length: 12 }, (_, index) => <th key={index} scope="col"><span className="visually-hidden">{say('insurance.month-long', { month: index + 1 })}</span><span aria-hidden="true">{index + 1}</span></th>)}
          <th scope="col">{say('insurance.paid-months')}</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, months, paid }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {months.map(({ month, is }) => (
              <td key={month} className={`month ${is}`}>
                <span aria-hidden="true">{monthSigns[is]}</span><span className="visually-hidden">{is === 'outside' ? '' : say(`month.${is}`)}</span>
              </td>
            ))}
            <td className="paid-months">{paid}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
