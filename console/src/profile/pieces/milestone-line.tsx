/** The days of one record from left to right, the day asked about among them. */
import { useDay, useSay } from '../../words/language';
import { placedMilestones, type Milestone } from '../milestones';

const signs = { past: '●', now: '▼', ahead: '○' } as const;

export function MilestoneLine({ label, of, asOf }: { readonly label: string; readonly of: readonly (Milestone | null)[]; readonly asOf: string }) {
  const say = useSay();
  const day = useDay();
  const milestones = of.filter((one) => one !== null);
  return (
    <ol className="milestones" aria-label={label}>
      {placedMilestones(milestones, { on: asOf, says: say('profile.this-day') }).map(({ key, on, says, is, daysAhead }) => (
        <li key={key} className={is}>
          <span className="milestone-sign" aria-hidden="true">{signs[is]}</span>
          <span className="milestone-says">{says}</span>
          <span className="milestone-day">{day(on)}</span>
          {is === 'ahead' && <span className="milestone-left">{say('profile.days-ahead', { count: daysAhead })}</span>}
        </li>
      ))}
    </ol>
  );
}
