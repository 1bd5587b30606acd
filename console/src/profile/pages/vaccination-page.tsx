/** The vaccination card as a grid: what was given, and what is past due. */
import type { VaccinationRecordsQuery } from '../../../../src/operations/operations.generated';
import { useDay, useSay, useTold } from '../../words/language';
import { doseGrid, type Dose } from '../dose-grid';
import { Facts } from '../pieces/facts';
import { NothingThere, RecordCard } from '../pieces/record-card';
import { Status } from '../pieces/status';
import { recordPage } from '../record-page';

type Immunisation = NonNullable<NonNullable<VaccinationRecordsQuery['assessment']>['members'][number]['resident']['immunisation']>;

export const vaccinationPage = recordPage({
  id: 'vaccination',
  agency: 'health',
  operation: 'VaccinationRecords',
  recordOf: ({ immunisation }) => immunisation,
  Show: ({ record }) => <VaccinationRecords record={record} />,
});

const signs: Readonly<Record<Dose['is'], string>> = { 'given': '✓', 'overdue': '!', 'not-yet': '' };

function VaccinationRecords({ record }: { readonly record: Immunisation }) {
  const say = useSay();
  const day = useDay();
  const told = useTold();
  const { dosesGiven, overdueDoses, overdueDosesComplete, cardOpenedOn } = record;
  const { rows, columns } = doseGrid(dosesGiven, overdueDoses);
  return (
    <RecordCard title={say('vaccination.card')} written={record} isWide
      status={overdueDoses.length > 0
        ? <Status tone="warn">{say('vaccination.overdue', { count: overdueDoses.length })}</Status>
        : <Status tone={overdueDosesComplete ? 'good' : 'warn'}>{say(overdueDosesComplete ? 'vaccination.none-overdue' : 'vaccination.none-overdue-known')}</Status>}>
      {!overdueDosesComplete && <p className="notice">{say('vaccination.incomplete')}</p>}
      <Facts of={[[say('vaccination.opened'), day(cardOpenedOn)], [say('vaccination.given'), say('vaccination.doses', { count: dosesGiven.length })]]} />
      {rows.length === 0 ? <NothingThere>{say('vaccination.no-dose')}</NothingThere> : (
        <div className="table-frame" role="group" aria-label={say('vaccination.card')} tabIndex={0}>
          <table className="doses">
            <caption className="visually-hidden">{say('vaccination.card')}</caption>
            <thead>
              <tr><th scope="col">{say('vaccination.vaccine')}</th>{Array.from({ length: columns }, (_, index) => <th key={index} scope="col">{say('vaccination.dose', { number: index + 1 })}</th>)}</tr>
            </thead>
            <tbody>
              {rows.map(({ vaccine, zh, doses }) => (
                <tr key={vaccine}>
                  <th scope="row">{told({ zh, en: vaccine })}</th>
                  {doses.map((dose, index) => (
                    <td key={index} className={`dose ${dose.is}`}>
                      <span aria-hidden="true">{signs[dose.is]}</span>{dose.is !== 'not-yet' && <> {say(`dose.${dose.is}`, { day: day(dose.on) })}</>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </RecordCard>
  );
}
