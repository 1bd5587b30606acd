/** What the pages of records are drawn from: standings, calendars, lines of years, and the grid of doses. */
import { axisOf, placeOf } from '../../console/src/profile/axis';
import { contributionCalendar, type Spell } from '../../console/src/profile/contribution-calendar';
import { doseGrid } from '../../console/src/profile/dose-grid';
import { placedMilestones } from '../../console/src/profile/milestones';
import { isOutside, schoolYears, type SchoolTerm } from '../../console/src/profile/school-years';
import { standingOf } from '../../console/src/profile/standing';
import { stateOf } from '../../console/src/profile/agency-state';

const forbidden = (member: number) => ({ message: '', path: ['assessment', 'members', member, 'resident', 'housing'], extensions: { code: 'FORBIDDEN' } });
const silent = { message: '', extensions: { code: 'AGENCY_SILENT' } };

describe('the standing of a page', () => {
  it('shows what there is', () => {
    expect(standingOf({ told: 'home', member: 0, leftOut: [] })).toEqual({ is: 'on-record', told: 'home' });
  });

  it('says nothing only where the agency said so', () => {
    expect(standingOf({ told: null, member: 0, leftOut: [] })).toEqual({ is: 'nothing' });
    expect(standingOf({ told: null, member: 0, leftOut: [silent] })).toEqual({ is: 'silent' });
    expect(standingOf({ told: null, member: 0, leftOut: [{ message: 'unheard of' }] })).toEqual({ is: 'silent' });
  });

  it('is not open for whom it is refused, and for nobody else', () => {
    expect(standingOf({ told: null, member: 1, leftOut: [forbidden(1)] })).toEqual({ is: 'not-open' });
    expect(standingOf({ told: null, member: 2, leftOut: [forbidden(1)] })).toEqual({ is: 'nothing' });
  });

  it('takes a person of whom the answer says nothing for unknown', () => {
    expect(stateOf({ housing: { is: 'answered', page: new Map() } }, 'housing', 'R0000001', false)).toBe('silent');
    expect(stateOf({}, 'housing', 'R0000001', true)).toBe('silent');
    expect(stateOf({}, 'housing', 'R0000001', false)).toBe('unseen');
  });
});

const spell = (firstMonth: string, lastMonth: string, scheme: Spell['scheme'] = 'EMPLOYEE', isBackPaid = false): Spell => ({ firstMonth: `${firstMonth}-01`, lastMonth: `${lastMonth}-01`, scheme, isBackPaid });
const states = (spells: readonly Spell[], asOf: string) => contributionCalendar(spells, asOf).map(({ year, months }) => [year, months.map(({ is }) => is)] as const);

describe('the calendar of contributions', () => {
  it('has a row for every year to the day asked about, the latest first', () => {
    expect(contributionCalendar([spell('2014-05', '2016-08')], '2016-09-01').map(({ year, paid }) => [year, paid])).toEqual([[2016, 8], [2015, 12], [2014, 8]]);
    expect(contributionCalendar([], '2016-09-01')).toEqual([]);
  });

  it('tells a gap from what stopped, and from a month that is not over', () => {
    const [[, months] = []] = states([spell('2016-01', '2016-02'), spell('2016-05', '2016-05', 'FLEXIBLE')], '2016-08-15');
    expect(months).toEqual(['EMPLOYEE', 'EMPLOYEE', 'gap', 'gap', 'FLEXIBLE', 'stopped', 'stopped', 'open', 'outside', 'outside', 'outside', 'outside']);
  });

  it('shows a month paid later as such, unless it was paid in time besides', () => {
    const [[, months] = []] = states([spell('2016-01', '2016-03', 'EMPLOYEE', true), spell('2016-02', '2016-02', 'RESIDENT')], '2016-04-01');
    expect(months?.slice(0, 4)).toEqual(['back-paid', 'RESIDENT', 'back-paid', 'open']);
  });
});

describe('the line of years', () => {
  it('reaches from the first year to the end of the last, with few names', () => {
    const axis = axisOf([{ from: '1998-03-01', until: '2027-12-31' }], '2016-09-01');
    expect(axis.years).toEqual([1998, 2003, 2008, 2013, 2018, 2023]);
    expect(placeOf(axis, '1998-01-01')).toBe(0);
    expect(placeOf(axis, '2028-01-01')).toBe(100);
  });

  it('holds the day asked about when all is over', () => {
    expect(axisOf([{ from: '2010-01-01', until: '2011-01-01' }], '2016-09-01').years).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016]);
  });
});

describe('milestones', () => {
  it('puts a last day after the day asked about, also on that day itself', () => {
    const placed = placedMilestones([{ key: 'until', on: '2016-09-01', says: '', isDeadline: true }, { key: 'issued', on: '2016-09-01', says: '' }], { on: '2016-09-01', says: '' });
    expect(placed.map(({ key, is }) => [key, is])).toEqual([['issued', 'past'], ['now', 'now'], ['until', 'ahead']]);
  });

  it('counts the days to what is ahead', () => {
    expect(placedMilestones([{ key: 'due', on: '2016-09-11', says: '' }], { on: '2016-09-01', says: '' }).at(-1)).toMatchObject({ key: 'due', is: 'ahead', daysAhead: 10 });
  });
});

const term = (schoolYear: number, number: number): SchoolTerm => ({
  schoolYear, term: number, stage: 'PRIMARY', grade: 1, school: '', schoolCity: '220100', ruralSchool: false, boarding: false, fullTime: true,
  enrolledOn: '2014-09-01', leftOn: null, leftReason: null, recordedOn: '2014-09-01', source: '',
});

describe('school years', () => {
  it('shows a term at no school between two at one', () => {
    const terms = [term(2013, 2), term(2015, 1)];
    expect(schoolYears(terms).map(({ begins, terms: [first, second] }) => [begins, first.length, second.length])).toEqual([[2015, 1, 0], [2014, 0, 0], [2013, 0, 1]]);
    expect([isOutside(terms, 2013, 1), isOutside(terms, 2014, 1), isOutside(terms, 2015, 2)]).toEqual([true, false, true]);
  });
});

describe('the grid of doses', () => {
  it('puts what is overdue first, and leaves open what is neither', () => {
    const { rows, columns } = doseGrid(
      [{ vaccine: 'HepB', zh: '乙肝疫苗', doseNumber: 1, givenOn: '2010-03-02' }, { vaccine: 'DTaP', zh: '百白破疫苗', doseNumber: 1, givenOn: '2010-06-07' }],
      [{ vaccine: 'DTaP', zh: '百白破疫苗', doseNumber: 2, dueOn: '2010-07-07' }],
    );
    expect(columns).toBe(2);
    expect(rows.map(({ vaccine, doses }) => [vaccine, ...doses.map(({ is }) => is)])).toEqual([['DTaP', 'given', 'overdue'], ['HepB', 'given', 'not-yet']]);
  });
});
