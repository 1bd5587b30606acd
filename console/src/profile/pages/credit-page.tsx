/** Guaranteed loans with their days, and adverse entries of the credit report. Neither amounts nor lenders. */
import type { CreditRecordsQuery } from '../../../../src/operations/operations.generated';
import { useDay, useSay } from '../../words/language';
import { usePlaceName } from '../../words/catalogue';
import { Facts } from '../pieces/facts';
import { MilestoneLine } from '../pieces/milestone-line';
import { RecordCard } from '../pieces/record-card';
import { Status } from '../pieces/status';
import { recordPage } from '../record-page';

type CreditRecord = NonNullable<NonNullable<CreditRecordsQuery['assessment']>['members'][number]['resident']['credit']>;

export const creditPage = recordPage({
  id: 'credit',
  agency: 'credit',
  operation: 'CreditRecords',
  recordOf: ({ credit }) => (credit === null || (credit.guaranteedLoans.length === 0 && credit.adverseEntries.length === 0) ? null : credit),
  Show: ({ record, asOf }) => <CreditRecords record={record} asOf={asOf} />,
});

function CreditRecords({ record: { guaranteedLoans, adverseEntries }, asOf }: { readonly record: CreditRecord; readonly asOf: string }) {
  const say = useSay();
  const day = useDay();
  const placeName = usePlaceName();
  return (
    <>
      {guaranteedLoans.map((loan) => (
        <RecordCard key={`${loan.place} ${loan.grantedOn}`} title={say('credit.loan')} written={loan} isWide
          status={<Status tone={loan.overdueSince === null ? 'good' : 'bad'}>{loan.overdueSince === null ? say('credit.in-time') : say('credit.overdue', { day: day(loan.overdueSince) })}</Status>}>
          <MilestoneLine label={say('credit.days')} asOf={asOf} of={[
            { key: 'granted', on: loan.grantedOn, says: say('credit.granted') },
            loan.overdueSince === null ? null : { key: 'overdue', on: loan.overdueSince, says: say('credit.overdue-since') },
            { key: 'due', on: loan.dueOn, says: say('credit.due'), isDeadline: true },
          ]} />
          <Facts of={[[say('credit.place'), placeName(loan.place)]]} />
        </RecordCard>
      ))}
      {adverseEntries.map((entry) => (
        <RecordCard key={`${entry.kind} ${entry.enteredOn}`} title={say(`adverse.${entry.kind}`)} written={entry} status={<Status tone="warn">{say('credit.adverse')}</Status>}>
          <Facts of={[
            [say('credit.entered'), day(entry.enteredOn)], [say('credit.kept'), entry.keptUntil === null ? say('credit.goes-on') : day(entry.keptUntil)],
          ]} />
        </RecordCard>
      ))}
    </>
  );
}
