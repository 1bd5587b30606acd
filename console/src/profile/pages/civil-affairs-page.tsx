/** Marriage, the household's file with its checks, assistance, emergencies, and those left behind. */
import type { CivilAffairsRecordsQuery } from '../../../../src/operations/operations.generated';
import { useDay, useSay } from '../../words/language';
import { usePlaceName } from '../../words/catalogue';
import { Facts } from '../pieces/facts';
import { NothingThere, RecordCard } from '../pieces/record-card';
import { SpanTable } from '../pieces/span-table';
import { Status } from '../pieces/status';
import { recordPage } from '../record-page';

type CivilAffairs = NonNullable<NonNullable<CivilAffairsRecordsQuery['assessment']>['members'][number]['resident']['civilAffairs']>;
type HouseholdFile = CivilAffairs['householdFiles'][number];

export const civilAffairsPage = recordPage({
  id: 'civil-affairs',
  agency: 'civil-affairs',
  operation: 'CivilAffairsRecords',
  recordOf: ({ civilAffairs }) => (civilAffairs === null || isEmpty(civilAffairs) ? null : civilAffairs),
  Show: ({ record, asOf }) => <CivilAffairsRecords record={record} asOf={asOf} />,
});

const isEmpty = ({ marriage, householdFiles, assistance, emergencies, leftBehind }: CivilAffairs): boolean =>
  marriage === null && leftBehind === null && [householdFiles, assistance, emergencies].every(({ length }) => length === 0);

function CivilAffairsRecords({ record: { marriage, householdFiles, assistance, emergencies, leftBehind }, asOf }: { readonly record: CivilAffairs; readonly asOf: string }) {
  const say = useSay();
  const day = useDay();
  const placeName = usePlaceName();
  return (
    <>
      {leftBehind !== null && (
        <RecordCard title={say('civil.left-behind')} written={leftBehind}
          status={<Status tone={leftBehind.category === 'NONE' ? 'plain' : 'warn'}>{leftBehind.category === null ? say('civil.left-behind-open') : say(`left-behind.${leftBehind.category}`)}</Status>}>
          <Facts of={[
            [say('civil.county'), placeName(leftBehind.county)], [say('civil.since'), day(leftBehind.since)],
            [say('civil.carer'), <Status key="carer" tone={leftBehind.isCarerNamed ? 'good' : 'warn'}>{say(leftBehind.isCarerNamed ? 'civil.carer-named' : 'civil.no-carer')}</Status>],
          ]} />
        </RecordCard>
      )}
      <RecordCard title={say('civil.assistance')} written={assistance[0] ?? null} isWide={assistance.length > 0}>
        {assistance.length === 0 ? <NothingThere>{say('civil.no-assistance')}</NothingThere> : (
          <SpanTable caption={say('civil.assistance')} asOf={asOf} columns={[say('civil.kind'), say('civil.place')]}
            rows={assistance.map(({ kind, place, since }) => ({ key: `${kind} ${since}`, from: since, until: null, tone: 'good', cells: [say(`assistance.${kind}`), placeName(place)] }))} />
        )}
      </RecordCard>
      <RecordCard title={say('civil.marriage')} written={marriage}>
        {marriage === null ? <NothingThere>{say('civil.no-marriage')}</NothingThere> : <Facts of={[[say('civil.registered'), day(marriage.registeredOn)]]} />}
      </RecordCard>
      {householdFiles.map((file) => <FileCard key={`${file.city} ${file.since}`} file={file} />)}
      {emergencies.map((report) => (
        <RecordCard key={report.reportedOn} title={say(`emergency.${report.kind}`)} written={report}
          status={<Status tone={report.isConfirmed === null ? 'warn' : 'plain'}>{say(report.isConfirmed === null ? 'civil.not-visited' : report.isConfirmed ? 'civil.confirmed' : 'civil.not-confirmed')}</Status>}>
          <Facts of={[[say('civil.reported'), day(report.reportedOn)]]} />
        </RecordCard>
      ))}
    </>
  );
}

function FileCard({ file }: { readonly file: HouseholdFile }) {
  const say = useSay();
  const day = useDay();
  const placeName = usePlaceName();
  const checked = (check: HouseholdFile['incomeCheck']): string => {
    if (check === null) return say('civil.no-check');
    if (check.completedOn === null) return say('civil.check-under-way', { day: day(check.orderedOn) });
    return check.validUntil === null ? day(check.completedOn) : say('civil.check-until', { day: day(check.completedOn), until: day(check.validUntil) });
  };
  return (
    <RecordCard title={say('civil.file')} written={file}>
      <Facts of={[
        [say('civil.place'), placeName(file.city)],
        [say('civil.since'), day(file.since)],
        [say('civil.persons'), say('civil.persons-count', { count: file.persons })],
        [say('civil.income-check'), checked(file.incomeCheck)],
        [say('civil.asset-check'), checked(file.assetCheck)],
        file.assetsWithinLimit !== null && [say('civil.assets'), say(file.assetsWithinLimit ? 'civil.assets-within' : 'civil.assets-beyond')],
      ]} />
    </RecordCard>
  );
}
