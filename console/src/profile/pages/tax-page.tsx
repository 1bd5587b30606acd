/** Businesses registered for tax. What they owe is told to nobody outside a determination. */
import type { TaxRecordsQuery } from '../../../../src/operations/operations.generated';
import { useDay, useSay } from '../../words/language';
import { usePlaceName } from '../../words/catalogue';
import { Facts } from '../pieces/facts';
import { RecordCard } from '../pieces/record-card';
import { Status } from '../pieces/status';
import { recordPage } from '../record-page';

type Businesses = NonNullable<NonNullable<TaxRecordsQuery['assessment']>['members'][number]['resident']['taxation']>['businesses'];

export const taxPage = recordPage({
  id: 'tax',
  agency: 'taxation',
  operation: 'TaxRecords',
  recordOf: ({ taxation }) => (taxation === null || taxation.businesses.length === 0 ? null : taxation.businesses),
  Show: ({ record }) => <TaxRecords record={record} />,
});

function TaxRecords({ record }: { readonly record: Businesses }) {
  const say = useSay();
  const day = useDay();
  const placeName = usePlaceName();
  return record.map((business) => (
    <RecordCard key={`${business.kind} ${business.registeredOn}`} title={say(`business.${business.kind}`)} written={business}
      status={<Status tone={business.isSuspended ? 'warn' : 'good'}>{say(business.isSuspended ? 'tax.suspended' : 'tax.running')}</Status>}>
      <Facts of={[
        [say('tax.trade'), say(`trade.${business.trade}`)],
        [say('tax.place'), placeName(business.place)],
        [say('tax.registered'), day(business.registeredOn)],
        [say('tax.licence'), business.licensedOn === null ? say('tax.no-licence') : day(business.licensedOn)],
        [say('tax.relief'), business.reliefFrom === null ? say('tax.no-relief') : day(business.reliefFrom)],
      ]} />
    </RecordCard>
  ));
}
