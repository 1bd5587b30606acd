/** Work as filed: where somebody stands in it, jobs and building projects on a line of years, training and qualifications, and rights broken in it. */
import type { WorkRecordsQuery } from '../../../../src/operations/operations.generated';
import { useDay, useSay } from '../../words/language';
import { usePlaceName } from '../../words/catalogue';
import { BrokenRights } from '../pieces/broken-rights';
import { Facts } from '../pieces/facts';
import { RecordCard } from '../pieces/record-card';
import { SpanTable } from '../pieces/span-table';
import { Status } from '../pieces/status';
import { recordPage } from '../record-page';

type Employment = NonNullable<NonNullable<WorkRecordsQuery['assessment']>['members'][number]['resident']['employment']>;

export const workPage = recordPage({
  id: 'work',
  agency: 'employment',
  operation: 'WorkRecords',
  recordOf: ({ employment }) => (employment === null || isEmpty(employment) ? null : employment),
  Show: ({ record, asOf, residentId }) => <WorkRecords record={record} asOf={asOf} residentId={residentId} />,
});

const isEmpty = ({ position, jobs, projects, unemployedSince, jobCertificateNumber, training, skills }: Employment): boolean =>
  position === null && unemployedSince === null && jobCertificateNumber === null && [jobs, projects, training, skills].every(({ length }) => length === 0);

function WorkRecords({ record, asOf, residentId }: { readonly record: Employment; readonly asOf: string; readonly residentId: string }) {
  const say = useSay();
  const day = useDay();
  const { position, unemployedSince, jobCertificateNumber, jobs, projects, training, skills } = record;
  return (
    <>
      <BrokenRights residentId={residentId} />
      <RecordCard title={say('work.standing')}>
        <Facts of={[
          [say('work.position'), position === null ? say('work.position-unknown') : say(`position.${position}`)],
          [say('work.unemployed'), unemployedSince === null ? say('work.not-registered') : say('work.since', { day: day(unemployedSince) })],
          [say('work.certificate'), jobCertificateNumber === null ? say('profile.none') : <code>{jobCertificateNumber}</code>],
        ]} />
        <p className="quiet">{say('work.filed-only')}</p>
      </RecordCard>
      <Jobs jobs={jobs} asOf={asOf} />
      <Projects projects={projects} asOf={asOf} />
      {training.length > 0 && (
        <RecordCard title={say('work.training')} written={training[0] ?? null}>
          <ul className="plain-list">{training.map(({ course, level, completedOn, certificateNumber }) => (
            <li key={`${course} ${completedOn}`}><strong>{course}</strong> {say(`level.${level}`)} · {day(completedOn)}
              <span className="quiet"> {certificateNumber === null ? say('work.no-certificate') : say('work.certificate-number', { number: certificateNumber })}</span></li>
          ))}</ul>
        </RecordCard>
      )}
      {skills.length > 0 && (
        <RecordCard title={say('work.skills')} written={skills[0] ?? null}>
          <ul className="plain-list">{skills.map(({ occupation, level, issuedOn }) => <li key={`${occupation} ${issuedOn}`}><strong>{occupation}</strong> {say(`level.${level}`)} · {day(issuedOn)}</li>)}</ul>
        </RecordCard>
      )}
    </>
  );
}

function Jobs({ jobs, asOf }: { readonly jobs: Employment['jobs']; readonly asOf: string }) {
  const say = useSay();
  const placeName = usePlaceName();
  if (jobs.length === 0) return null;
  return (
    <RecordCard title={say('work.jobs')} written={jobs[0] ?? null} isWide>
      <SpanTable caption={say('work.jobs')} asOf={asOf} columns={[say('work.employer'), say('work.industry'), say('work.contract'), say('work.ended-because')]}
        rows={jobs.map((job) => ({
          key: `${job.employerNumber} ${job.startedOn}`,
          from: job.startedOn,
          until: job.endedOn,
          tone: job.endedOn !== null ? 'past' : job.writtenContract ? 'good' : 'warn',
          cells: [
            <>{job.employerName}<span className="quiet under">{placeName(job.city)}</span></>,
            <>{say(`industry.${job.industry}`)}<span className="quiet under">{say(job.fullTime ? 'work.full-time' : 'work.part-time')}</span></>,
            <Status key="contract" tone={job.writtenContract ? 'good' : 'warn'}>{say(job.writtenContract ? 'work.written' : 'work.not-written')}</Status>,
            job.endedOn === null ? say('work.lasts') : job.endReason === null ? say('work.no-reason') : say(`ended.${job.endReason}`),
          ],
        }))} />
    </RecordCard>
  );
}

function Projects({ projects, asOf }: { readonly projects: Employment['projects']; readonly asOf: string }) {
  const say = useSay();
  const placeName = usePlaceName();
  if (projects.length === 0) return null;
  return (
    <RecordCard title={say('work.projects')} written={projects[0] ?? null} isWide>
      <SpanTable caption={say('work.projects')} asOf={asOf} columns={[say('work.project'), say('work.place'), say('work.contractor')]}
        rows={projects.map(({ project, city, generalContractor, enteredOn, leftOn }) => ({
          key: `${project} ${enteredOn}`, from: enteredOn, until: leftOn, tone: leftOn === null ? 'good' : 'past',
          cells: [project, placeName(city), <code key="number">{generalContractor}</code>],
        }))} />
    </RecordCard>
  );
}
