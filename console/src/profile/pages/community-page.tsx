/** The community in which somebody is registered. */
import { useDay, useSay } from '../../words/language';
import { usePlaceName } from '../../words/catalogue';
import type { CommunityRecordsQuery } from '../../../../src/operations/operations.generated';
import { Facts } from '../pieces/facts';
import { RecordCard } from '../pieces/record-card';
import { recordPage } from '../record-page';

type Registration = NonNullable<NonNullable<CommunityRecordsQuery['assessment']>['members'][number]['resident']['community']>;

export const communityPage = recordPage({
  id: 'community',
  agency: 'community',
  operation: 'CommunityRecords',
  recordOf: ({ community }) => community,
  Show: ({ record }) => <CommunityRecords record={record} />,
});

function CommunityRecords({ record }: { readonly record: Registration }) {
  const say = useSay();
  const day = useDay();
  const placeName = usePlaceName();
  return (
    <RecordCard title={say('community.registered')} written={record}>
      <Facts of={[
        [say('community.place'), placeName(record.city)],
        [say('community.code'), <code key="code">{record.communityCode}</code>],
        [say('community.moved-in'), day(record.movedInOn)],
        [say('community.unbroken'), day(record.residentSince)],
      ]} />
    </RecordCard>
  );
}
