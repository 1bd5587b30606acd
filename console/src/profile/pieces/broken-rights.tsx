/** Rights of one person that are known to be broken, as the board has them. What is owed is determined; records of wages are shown to nobody. */
import { useDesk } from '../../visit/desk';
import { useDay, useSay, useTold, useYuan } from '../../words/language';
import { RecordCard } from './record-card';
import { Status } from './status';

const ofWork: readonly string[] = ['employment', 'social-insurance'];

export function BrokenRights({ residentId }: { readonly residentId: string }) {
  const say = useSay();
  const told = useTold();
  const yuan = useYuan();
  const day = useDay();
  const { board } = useDesk();
  const broken = (board?.assessment.entitlements?.breaches ?? [])
    .filter(({ determination: { residentId: whose, entitlement } }) => whose === residentId && entitlement.agency != null && ofWork.includes(entitlement.agency.id));
  if (broken.length === 0) return null;
  return (
    <RecordCard title={say('work.broken')} isWide status={<Status tone="bad">{say('work.broken-count', { count: broken.length })}</Status>}>
      <ul className="plain-list">
        {broken.map(({ determination, breach }) => (
          <li key={`${determination.entitlement.id} ${breach.id}`}>
            <strong>{told(breach.text)}</strong>
            {breach.amountYuan !== null && ` ${yuan(breach.amountYuan)}${breach.amountUnit === 'yuan' ? '' : say('unit.a-month')}`}
            <span className="quiet"> {told(determination.entitlement.name)}{breach.lastDay !== null && ` · ${say('work.claim-until', { day: day(breach.lastDay) })}`}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{say('work.broken-hint')}</p>
    </RecordCard>
  );
}
