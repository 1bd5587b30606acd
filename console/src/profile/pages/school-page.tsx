/** Every school term, year by year, and what follows from them. */
import type { SchoolRecordsQuery } from '../../../../src/operations/operations.generated';
import { useDay, useSay } from '../../words/language';
import { usePlaceName } from '../../words/catalogue';
import { Facts } from '../pieces/facts';
import { NothingThere, RecordCard } from '../pieces/record-card';
import { Status } from '../pieces/status';
import { recordPage } from '../record-page';
import { isOutside, schoolYears, type SchoolTerm } from '../school-years';

type Schooling = NonNullable<NonNullable<SchoolRecordsQuery['assessment']>['members'][number]['resident']['schooling']>;

export const schoolPage = recordPage({
  id: 'school',
  agency: 'education',
  operation: 'SchoolRecords',
  recordOf: ({ schooling }) => schooling,
  Show: ({ record }) => <SchoolRecords record={record} />,
});

function useGrade(): (term: SchoolTerm) => string {
  const say = useSay();
  return ({ stage, grade }) => say(stage === 'KINDERGARTEN' ? 'school.year-of' : 'school.grade', { stage: say(`stage.${stage}`), grade });
}

function SchoolRecords({ record: { present, terms, compulsoryCompleted, hardshipRecognised, registeredInProvinceOn } }: { readonly record: Schooling }) {
  const say = useSay();
  const day = useDay();
  const placeName = usePlaceName();
  const grade = useGrade();
  return (
    <>
      <RecordCard title={say('school.now')} written={present}
        status={present === null ? null : <Status tone="good">{say('school.at-school')}</Status>}>
        {present === null ? <NothingThere>{say('school.at-none')}</NothingThere> : (
          <>
            <p className="headline">{present.school}</p>
            <Facts of={[
              [say('school.grade-now'), grade(present)],
              [say('school.city'), placeName(present.schoolCity)],
              [say('school.lodging'), say(present.boarding ? 'school.boards' : 'school.day-pupil')],
              [say('school.category'), say(present.ruralSchool ? 'school.rural' : 'school.not-rural')],
              [say('school.attendance'), say(present.fullTime ? 'school.full-time' : 'school.part-time')],
              [say('school.enrolled'), day(present.enrolledOn)],
            ]} />
          </>
        )}
      </RecordCard>
      <RecordCard title={say('school.standing')}>
        <Facts of={[
          [say('school.compulsory'), say(compulsoryCompleted ? 'school.compulsory-done' : 'school.compulsory-not-done')],
          [say('school.hardship'), say(hardshipRecognised ? 'school.hardship-yes' : 'school.hardship-no')],
          registeredInProvinceOn !== null && [say('school.in-province'), day(registeredInProvinceOn)],
        ]} />
      </RecordCard>
      <TermTable terms={terms} />
    </>
  );
}

function TermTable({ terms }: { readonly terms: readonly SchoolTerm[] }) {
  const say = useSay();
  const grade = useGrade();
  const placeName = usePlaceName();
  const day = useDay();
  if (terms.length === 0) return null;
  return (
    <RecordCard title={say('school.terms')} written={terms.at(-1) ?? null} isWide>
      <table className="terms">
        <caption className="visually-hidden">{say('school.terms')}</caption>
        <thead><tr><th scope="col">{say('school.year')}</th><th scope="col">{say('school.term-1')}</th><th scope="col">{say('school.term-2')}</th></tr></thead>
        <tbody>
          {schoolYears(terms).map(({ begins, terms: both }) => (
            <tr key={begins}>
              <th scope="row">{begins}–{begins + 1}</th>
              {both.map((inTerm, index) => (
                <td key={index} className={inTerm.length > 0 ? 'in-school' : isOutside(terms, begins, index + 1) ? 'outside' : 'gap'}>
                  {inTerm.map((term) => (
                    <p key={term.enrolledOn}>
                      <strong>{grade(term)}</strong> {term.school}
                      <span className="quiet"> {placeName(term.schoolCity)} · {say(term.boarding ? 'school.boards' : 'school.day-pupil')}</span>
                      {term.leftOn !== null && <span className={term.leftReason === 'DROPPED_OUT' ? 'left' : 'quiet'}> {say('school.left', { day: day(term.leftOn), why: term.leftReason === null ? say('school.left-unsaid') : say(`left.${term.leftReason}`) })}</span>}
                    </p>
                  ))}
                  {inTerm.length === 0 && !isOutside(terms, begins, index + 1) && <Status tone="warn">{say('school.gap')}</Status>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </RecordCard>
  );
}
