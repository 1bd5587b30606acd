/** What differs, in columns: each line says what was and what would be, in words. */
import { useDesk } from '../visit/desk';
import { useSay, useTold, useYuan } from '../words/language';
import { changes, type Change, type Changed, type Compared, type Difference } from './compare';

const signs: Readonly<Record<Change, string>> = { 'gained': '＋', 'more': '↑', 'opened': '?', 'less': '↓', 'lost': '－', 'refused': '✕', 'not-compared': '…' };

export function DifferenceColumns({ difference }: { readonly difference: Difference }) {
  const say = useSay();
  const shown = changes.filter((change) => difference[change].length > 0);
  return (
    <div className="differences">
      {shown.map((change) => (
        <section key={change} className={`difference ${change}`} aria-label={say(`change.${change}`)}>
          <header><h3><span aria-hidden="true" className="difference-sign">{signs[change]}</span> {say(`change.${change}`)}</h3><span>{say('change.count', { count: difference[change].length })}</span></header>
          <p className="quiet">{say(`change-hint.${change}`)}</p>
          <ul>{difference[change].map((one) => <Line key={one.key} changed={one} />)}</ul>
        </section>
      ))}
    </div>
  );
}

function Line({ changed: { name, residentId, before, after } }: { readonly changed: Changed }) {
  const say = useSay();
  const told = useTold();
  const { board } = useDesk();
  const members = board?.assessment.members ?? [];
  const who = members.find(({ resident }) => resident.id === residentId)?.resident.name ?? null;
  const inWords = useInWords();
  return (
    <li>
      <span className="difference-name">{told(name)}{members.length > 1 && who !== null && <span className="quiet"> {who}</span>}</span>
      <span className="difference-states">{say('change.from-to', { before: inWords(before), after: inWords(after) })}</span>
    </li>
  );
}

/** A verdict with what it comes to. */
function useInWords(): (one: Compared | null) => string {
  const say = useSay();
  const yuan = useYuan();
  return (one) => {
    if (one === null) return say('change.no-rule');
    const parts = [
      say(`verdict.${one.verdict}`),
      ...(one.verdict === 'ELIGIBLE' && one.amountYuan !== null && one.amountYuan > 0 ? [yuan(one.amountYuan)] : []),
      ...(one.verdict === 'ELIGIBLE' && one.durationMonths !== null ? [say('unit.months', { count: one.durationMonths })] : []),
    ];
    return parts.join(' ');
  };
}
