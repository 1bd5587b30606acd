/** Hazards at work, the last health check, and diagnoses without the disease. */
import type { WorkHealthRecordsQuery } from '../../../../src/operations/operations.generated';
import { useDay, useSay } from '../../words/language';
import { Facts } from '../pieces/facts';
import { NothingThere, RecordCard } from '../pieces/record-card';
import { SpanTable } from '../pieces/span-table';
import { Status } from '../pieces/status';
import { recordPage } from '../record-page';

type OccupationalHealth = NonNullable<NonNullable<WorkHealthRecordsQuery['assessment']>['members'][number]['resident']['occupationalHealth']>;

export const workHealthPage = recordPage({
  id: 'work-health',
  agency: 'health',
  operation: 'WorkHealthRecords',
  recordOf: ({ occupationalHealth: held }) => (held === null || (held.hazardPosts.length === 0 && held.lastCheck === null && held.diagnoses.length === 0) ? null : held),
  Show: ({ record, asOf }) => <WorkHealthRecords record={record} asOf={asOf} />,
});

function WorkHealthRecords({ record: { hazardPosts, lastCheck, diagnoses }, asOf }: { readonly record: OccupationalHealth; readonly asOf: string }) {
  const say = useSay();
  const day = useDay();
  return (
    <>
      <RecordCard title={say('health.hazards')} written={hazardPosts[0] ?? null} isWide>
        {hazardPosts.length === 0 ? <NothingThere>{say('health.no-hazard')}</NothingThere> : (
          <SpanTable caption={say('health.hazards')} asOf={asOf} columns={[say('health.hazard'), say('work.employer-number')]}
            rows={hazardPosts.map(({ hazard, since, employerNumber }) => ({
              key: `${hazard} ${since}`, from: since, until: null, tone: 'warn', cells: [say(`hazard.${hazard}`), <code key="number">{employerNumber}</code>],
            }))} />
        )}
      </RecordCard>
      <RecordCard title={say('health.check')} written={lastCheck}>
        {lastCheck === null ? <NothingThere>{say('health.no-check')}</NothingThere> : <Facts of={[[say(`check.${lastCheck.kind}`), day(lastCheck.checkedOn)]]} />}
      </RecordCard>
      {diagnoses.map((diagnosis) => (
        <RecordCard key={diagnosis.certificateNumber} title={say('health.diagnosis')} written={diagnosis} status={<Status tone="bad">{say('health.diagnosed')}</Status>}>
          <Facts of={[
            [say('health.diagnosed-on'), day(diagnosis.diagnosedOn)],
            [say('health.certificate'), <code key="certificate">{diagnosis.certificateNumber}</code>],
            [say('work.employer-number'), diagnosis.employerNumber === null ? say('health.no-employer') : <code key="number">{diagnosis.employerNumber}</code>],
          ]} />
          <p className="quiet">{say('health.disease-not-shown')}</p>
        </RecordCard>
      ))}
    </>
  );
}
