/** What a vaccination card means on a day. */
import { immunisationOn } from '../../resolvers/health/immunisation';
import type { ScheduledDose, VaccinationCardEntry, VaccinationEntry } from '../../resolvers/health/health.loader';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2015-01-20T01:30:00.000Z', source: '预防接种信息系统', resident_id: 'R0000003' };

const schedule: readonly ScheduledDose[] = [
  { vaccine: 'BCG', dose_number: 1, due_age_months: 0, zh: '卡介苗' },
  { vaccine: 'HepB', dose_number: 1, due_age_months: 0, zh: '乙肝疫苗' },
  { vaccine: 'HepB', dose_number: 2, due_age_months: 1, zh: '乙肝疫苗' },
  { vaccine: 'MR', dose_number: 1, due_age_months: 8, zh: '麻风疫苗' },
  { vaccine: 'DT', dose_number: 1, due_age_months: 72, zh: '白破疫苗' },
];

const card = (opened_on: string): VaccinationCardEntry => ({ ...recorded, opened_on });
const dose = (vaccine: string, dose_number: number, given_on: string): VaccinationEntry => ({ ...recorded, vaccine, dose_number, given_on });

/** Born on 10 January 2015, with the doses of the delivery ward. */
const atBirth = [dose('BCG', 1, '2015-01-10'), dose('HepB', 1, '2015-01-10')];
const overdueOn = (day: string, given: VaccinationEntry[], opened = '2015-01-20') =>
  immunisationOn([card(opened)], given, schedule, day)?.overdue.map((one) => `${one.dose.vaccine} ${one.dose.dose_number}`);

describe('immunisation', () => {
  it('is not known of a child without a card', () => {
    expect(immunisationOn([], atBirth, schedule, '2015-02-01')).toBeNull();
  });

  it('is not known before the card was made out', () => {
    expect(immunisationOn([card('2015-01-20')], atBirth, schedule, '2015-01-19')).toBeNull();
  });

  it('counts a dose as overdue once the month of age is over in which it is to be given', () => {
    expect(overdueOn('2015-03-09', atBirth)).toEqual([]);
    expect(overdueOn('2015-03-10', atBirth)).toEqual(['HepB 2']);
  });

  it('sees no dose given on a later day', () => {
    const late = [...atBirth, dose('HepB', 2, '2015-04-01')];
    expect(overdueOn('2015-03-31', late)).toEqual(['HepB 2']);
    expect(overdueOn('2015-04-01', late)).toEqual([]);
  });

  it('tells one dose of a vaccine from another', () => {
    expect(overdueOn('2015-03-10', [atBirth[0] ?? dose('BCG', 1, '2015-01-10'), dose('HepB', 2, '2015-02-10')])).toEqual(['HepB 1']);
  });

  it('says when each overdue dose fell due, and until when the count holds', () => {
    const found = immunisationOn([card('2015-01-20')], atBirth, schedule, '2015-03-10');
    expect(found?.overdue[0]?.dueOn).toBe('2015-02-10');
    expect(found?.holdsUntil).toBe('2015-10-09');
  });

  it('vouches for the count of a child whose card begins at birth', () => {
    expect(immunisationOn([card('2015-01-20')], atBirth, schedule, '2015-03-10')?.isComplete).toBe(true);
  });

  it('does not vouch for the count of a child whose card was made out late: the child may be older than it shows', () => {
    const late = immunisationOn([card('2016-06-01')], [dose('HepB', 1, '2016-06-01')], schedule, '2016-07-15');
    expect(late).toMatchObject({ isComplete: false, holdsUntil: null });
  });

  it('vouches for it again once every dose of the programme is due or given', () => {
    const late = immunisationOn([card('2009-06-01')], [dose('HepB', 1, '2009-06-01')], schedule, '2016-07-15');
    expect(late?.isComplete).toBe(true);
    expect(late?.overdue).toHaveLength(4);
  });
});
