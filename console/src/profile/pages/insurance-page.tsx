/** Social insurance line by line, each as a calendar of the months paid; and injuries at work. */
import type { InsuranceRecordsQuery } from '../../../../src/operations/operations.generated';
import { useDay, useSay } from '../../words/language';
import { usePlaceName } from '../../words/catalogue';
import { contributionCalendar } from '../contribution-calendar';
import { monthOf } from '../months';
import { ContributionTable } from '../pieces/contribution-table';
import { MonthLegend } from '../pieces/month-legend';
import { Facts } from '../pieces/facts';
import { MilestoneLine } from '../pieces/milestone-line';
import { RecordCard } from '../pieces/record-card';
import { Status } from '../pieces/status';
import { useMonth } from '../pieces/use-month';
import { recordPage } from '../record-page';

type SocialInsurance = NonNullable<NonNullable<InsuranceRecordsQuery['assessment']>['members'][number]['resident']['socialInsurance']>;
type Line = SocialInsurance['lines'][number];
type Injury = SocialInsurance['workInjuries'][number];

export const insurancePage = recordPage({
  id: 'insurance',
  agency: 'social-insurance',
  operation: 'InsuranceRecords',
  recordOf: ({ socialInsurance }) => (socialInsurance === null || isEmpty(socialInsurance) ? null : socialInsurance),
  Show: ({ record, asOf }) => <InsuranceRecords record={record} asOf={asOf} />,
});

const isEmpty = ({ lines, universallyRegisteredOn, workInjuries }: SocialInsurance): boolean =>
  lines.length === 0 && universallyRegisteredOn === null && workInjuries.length === 0;

function InsuranceRecords({ record: { lines, universallyRegisteredOn, workInjuries }, asOf }: { readonly record: SocialInsurance; readonly asOf: string }) {
  const say = useSay();
  const day = useDay();
  return (
    <>
      {lines.length > 0 && <MonthLegend of={new Set(lines.flatMap(({ spells }) => contributionCalendar(spells, asOf).flatMap(({ months }) => months.map(({ is }) => is))))} />}
      {lines.map((line) => <LineCard key={line.line} line={line} asOf={asOf} />)}
      {workInjuries.map((injury) => <InjuryCard key={`${injury.occurredOn} ${injury.reportedOn}`} injury={injury} asOf={asOf} />)}
      <RecordCard title={say('insurance.universal')}>
        <p>{universallyRegisteredOn === null ? say('insurance.not-universal') : say('insurance.universal-on', { day: day(universallyRegisteredOn) })}</p>
      </RecordCard>
    </>
  );
}

function LineCard({ line, asOf }: { readonly line: Line; readonly asOf: string }) {
  const say = useSay();
  const month = useMonth();
  const placeName = usePlaceName();
  const name = say(`line.${line.line}`);
  const years = contributionCalendar(line.spells, asOf);
  return (
    <RecordCard title={name} written={line}
      status={<Status tone={line.status === 'NONE' ? 'warn' : 'good'}>{say(`insured.${line.status}`)}</Status>}>
      <Facts of={[
        [say('insurance.months'), say('unit.months', { count: line.contributionMonths })],
        line.region !== null && [say('insurance.region'), placeName(line.region)],
        [say('insurance.unbroken'), line.since === null ? say('insurance.none-lasting') : say('insurance.since', { month: month(monthOf(line.since)) })],
        line.gaps.length > 0 && [say('insurance.gaps'), line.gaps.map(({ firstMonth, lastMonth }) => (
          <span key={firstMonth} className="gap-line">{firstMonth === lastMonth ? month(monthOf(firstMonth)) : say('insurance.from-to', { from: month(monthOf(firstMonth)), to: month(monthOf(lastMonth)) })}</span>
        ))],
      ]} />
      {years.length > 0 && <ContributionTable caption={say('insurance.calendar', { line: name })} years={years} />}
    </RecordCard>
  );
}

function InjuryCard({ injury, asOf }: { readonly injury: Injury; readonly asOf: string }) {
  const say = useSay();
  const { kind, occurredOn, reportedOn, recognition, recognitionOn, appraisedOn, disabilityGrade, employerPays } = injury;
  return (
    <RecordCard title={say(`injury.${kind}`)} written={injury} isWide
      status={<Status tone={recognition === 'RECOGNISED' ? 'good' : recognition === 'REFUSED' ? 'bad' : 'warn'}>{say(`recognition.${recognition}`)}</Status>}>
      <MilestoneLine label={say('injury.days')} asOf={asOf} of={[
        { key: 'occurred', on: occurredOn, says: say('injury.occurred') },
        { key: 'reported', on: reportedOn, says: say('injury.reported') },
        recognitionOn === null ? null : { key: 'recognised', on: recognitionOn, says: say(`recognition.${recognition}`) },
        appraisedOn === null ? null : { key: 'appraised', on: appraisedOn, says: say('injury.appraised') },
      ]} />
      <Facts of={[
        [say('injury.grade'), disabilityGrade === null ? say(appraisedOn === null ? 'injury.not-appraised' : 'injury.no-grade') : say('injury.grade-is', { grade: disabilityGrade })],
        [say('injury.employer-pays'), employerPays === null ? say('profile.not-known') : say(employerPays ? 'profile.yes' : 'profile.no')],
        injury.employerNumber !== null && [say('work.employer-number'), <code key="number">{injury.employerNumber}</code>],
      ]} />
    </RecordCard>
  );
}
