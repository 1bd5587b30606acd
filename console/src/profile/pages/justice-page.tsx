/** Open cases, without what they are about. */
import type { JusticeRecordsQuery } from '../../../../src/operations/operations.generated';
import { useSay } from '../../words/language';
import { usePlaceName } from '../../words/catalogue';
import { RecordCard } from '../pieces/record-card';
import { SpanTable } from '../pieces/span-table';
import { recordPage } from '../record-page';

type Cases = NonNullable<NonNullable<JusticeRecordsQuery['assessment']>['members'][number]['resident']['justice']>['openCases'];

export const justicePage = recordPage({
  id: 'justice',
  agency: 'justice',
  operation: 'JusticeRecords',
  recordOf: ({ justice }) => (justice === null || justice.openCases.length === 0 ? null : justice.openCases),
  Show: ({ record, asOf }) => <JusticeRecords record={record} asOf={asOf} />,
});

function JusticeRecords({ record, asOf }: { readonly record: Cases; readonly asOf: string }) {
  const say = useSay();
  const placeName = usePlaceName();
  return (
    <RecordCard title={say('justice.open')} written={record[0] ?? null} isWide>
      <SpanTable caption={say('justice.open')} asOf={asOf} columns={[say('justice.procedure'), say('justice.place'), say('justice.side')]}
        rows={record.map(({ procedure, place, isApplicant, openedOn }) => ({
          key: `${procedure} ${openedOn}`, from: openedOn, until: null, tone: 'warn',
          cells: [say(`procedure.${procedure}`), placeName(place), say(isApplicant ? 'justice.applicant' : 'justice.other-side')],
        }))} />
      <p className="quiet">{say('justice.content-not-shown')}</p>
    </RecordCard>
  );
}
