/** What the records of work mean on a day: the position, the present or last job, lawful work and its months. */
import type { Filing, RealNameEntry, Registration } from '../../resolvers/employment/employment.loader';
import { lawfulWork, monthsOfWorkIn } from '../../resolvers/employment/lawful-work';
import { workOn, type WorkOnDay } from '../../resolvers/employment/position';
import { positionFacts } from '../../resolvers/employment/position-facts';
import { workBy } from '../../resolvers/employment/work-record';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2015-03-25T01:30:00.000Z', source: '用工备案', resident_id: 'R0000001' };
const today = '2016-09-01';
const changchun = '220100';

/** A job in a plant of Changchun that began in March 2015 and lasts. */
function job(change: Partial<Filing> = {}): Filing {
  return {
    ...recorded, employer_number: 'E2201000105', employer_name: '永永制造有限公司', city: changchun, industry: 'manufacturing',
    started_on: '2015-03-05', ended_on: null, end_reason: null, full_time: true, dispatched_by: null, hukou_type: 'rural', hukou_place: '220182',
    ...change,
  };
}

function project(change: Partial<RealNameEntry> = {}): RealNameEntry {
  return {
    ...recorded, source: '农民工实名制管理系统', project: '某项目', city: changchun, industry: 'construction', general_contractor: 'E2201000538',
    employer_number: 'E2201000528', entered_on: '2016-04-08', left_on: null, ...change,
  };
}

function registered(as: Registration['registered_as'], valid_from: string, change: Partial<Registration> = {}): Registration {
  const isOwn = as === 'flexible' || as === 'self-employed';
  return {
    ...recorded, source: '就业失业登记', registered_as: as, city: changchun, industry: isOwn ? 'catering' : null,
    licence_seen: as === 'self-employed' ? true : null, never_worked: as === 'unemployed' || as === 'not-seeking' ? false : null,
    valid_from, valid_until: null, ...change,
  };
}

interface Records {
  readonly filings?: Filing[];
  readonly entries?: RealNameEntry[];
  readonly registrations?: Registration[];
}

const workOf = ({ filings = [], entries = [], registrations = [] }: Records, day = today) => workBy(day, { filings, entries, registrations });
const onDay = (records: Records, day = today): WorkOnDay => workOn(day, changchun, workOf(records, day), records.registrations ?? []);
const status = (records: Records, day = today) => onDay(records, day).position?.status ?? null;
const factsOf = (records: Records, place = changchun, day = today) =>
  positionFacts(workOn(day, place, workOf(records, day), records.registrations ?? []), workOf(records, day), { subjects: [], asOf: day, place });

const ended = job({ ended_on: '2016-08-15', end_reason: 'contract-expired' });

describe('the position in work', () => {
  it('is not known of somebody of whom nothing is on record: informal work is filed by nobody', () => {
    expect(status({})).toBeNull();
    const facts = factsOf({});
    expect(Object.values(facts).every((fact) => 'unknown' in fact && fact.unknown === 'not-held')).toBe(true);
  });

  it('is employed from the first to the last day of a job, and before and after it not known', () => {
    expect(['2015-03-04', '2015-03-05', '2016-08-15', '2016-08-16'].map((day) => status({ filings: [ended] }, day)))
      .toEqual([null, 'employed', 'employed', null]);
  });

  it('is employed by the list of a project alone', () => {
    expect(status({ entries: [project()] })).toBe('employed');
    expect(status({ entries: [project({ left_on: '2016-08-31' })] })).toBeNull();
  });

  it('is unemployed from the registration on, and no longer after it was closed', () => {
    const registrations = [registered('unemployed', '2016-08-20', { valid_until: '2016-12-31' })];
    expect(['2016-08-19', '2016-08-20', '2016-12-31', '2017-01-01'].map((day) => status({ filings: [ended], registrations }, day)))
      .toEqual([null, 'unemployed', 'unemployed', null]);
  });

  it('is unemployed by a search for a job only after work that is known to have ended', () => {
    const registrations = [registered('job-search', '2016-08-20')];
    expect(status({ filings: [ended], registrations })).toBe('unemployed');
    expect(status({ filings: [job()], registrations })).toBe('employed');
    expect(status({ registrations })).toBeNull();
  });

  it('is none only by a registration as not looking for work', () => {
    expect(status({ registrations: [registered('not-seeking', '2015-06-01')] })).toBe('none');
  });

  it('is employed again when hired while still registered as unemployed', () => {
    const registrations = [registered('unemployed', '2014-01-10')];
    expect(status({ filings: [job()], registrations })).toBe('employed');
  });

  it('is unemployed when the employer never filed the end of a job before the registration', () => {
    const registrations = [registered('unemployed', '2016-07-01')];
    expect(status({ filings: [job()], registrations })).toBe('unemployed');
    expect(onDay({ filings: [job()], registrations }).job).toMatchObject({ until: '2016-06-30', endIsStated: false });
  });

  it('puts a job before work on one’s own account, and that before flexible work', () => {
    const own = [registered('flexible', '2016-01-01'), registered('self-employed', '2015-01-01')];
    expect(status({ registrations: own })).toBe('self-employed');
    expect(status({ filings: [job()], registrations: own })).toBe('employed');
  });
});

describe('the present or last job', () => {
  it('is, of several, the one in the place asked about, and then the one that began last', () => {
    const elsewhere = job({ employer_number: 'E2202000012', city: '220200', started_on: '2016-01-01' });
    expect(onDay({ filings: [elsewhere, job()] }).job?.employer).toBe('E2201000105');
    expect(onDay({ filings: [job({ city: '220300' }), elsewhere] }).job?.employer).toBe('E2202000012');
  });

  it('is the last one that ended when none lasts', () => {
    const earlier = job({ employer_number: 'E2201000101', started_on: '2011-02-01', ended_on: '2012-07-31' });
    expect(onDay({ filings: [earlier, ended] }).job?.employer).toBe('E2201000105');
  });

  it('is, of the self-employed, the last one with an employer, while the industry is that of the business', () => {
    const records = { filings: [ended], registrations: [registered('self-employed', '2016-08-20')] };
    expect(onDay(records)).toMatchObject({ job: { employer: 'E2201000105' }, last: { industry: 'catering' } });
  });

  it('does not begin or end on a day that lies ahead', () => {
    expect(onDay({ filings: [job({ started_on: '2016-09-02' })] }).job).toBeNull();
    expect(onDay({ filings: [job({ ended_on: '2016-09-02' })] }).job?.until).toBeNull();
  });

  it('takes a project of its employer for the same job, and one of another employer for another', () => {
    const filed = job({ employer_number: 'E2201000528', industry: 'construction', started_on: '2016-04-01' });
    expect(workOf({ filings: [filed], entries: [project()] })).toHaveLength(1);
    expect(workOf({ filings: [job()], entries: [project()] })).toHaveLength(2);
    expect(workOf({ filings: [{ ...filed, ended_on: '2016-04-07' }], entries: [project()] })).toHaveLength(2);
  });
});

describe('the employer', () => {
  it('is the present or last one, also of somebody who now works on own account', () => {
    expect(factsOf({ filings: [ended], registrations: [registered('self-employed', '2016-08-20')] }).employer)
      .toMatchObject({ value: 'employer:E2201000105' });
  });

  it('is none only of somebody who declared never to have worked and of whom no work is on record', () => {
    const never = registered('unemployed', '2016-08-20', { never_worked: true });
    expect(factsOf({ registrations: [never] }).employer).toMatchObject({ value: null });
    expect(factsOf({ filings: [ended], registrations: [never] }).employer).toMatchObject({ value: 'employer:E2201000105' });
    expect(factsOf({ registrations: [registered('unemployed', '2016-08-20')] }).employer).toEqual({ unknown: 'not-held' });
  });
});

describe('lawful and stable work', () => {
  const isLawfulIn = (city: string, records: Records) => lawfulWork(workOf(records), (one) => one === city) !== null;

  it('is a job on record in the place, and not one elsewhere or one that is over', () => {
    expect(isLawfulIn(changchun, { filings: [job()] })).toBe(true);
    expect(isLawfulIn(changchun, { entries: [project()] })).toBe(true);
    expect(isLawfulIn('220200', { filings: [job()] })).toBe(false);
    expect(isLawfulIn(changchun, { filings: [ended] })).toBe(false);
  });

  it('is a business whose licence was shown, and not one without, nor flexible work', () => {
    expect(isLawfulIn(changchun, { registrations: [registered('self-employed', '2015-01-01')] })).toBe(true);
    expect(isLawfulIn(changchun, { registrations: [registered('self-employed', '2015-01-01', { licence_seen: false })] })).toBe(false);
    expect(isLawfulIn(changchun, { registrations: [registered('flexible', '2015-01-01')] })).toBe(false);
  });

  it('in the province may be anywhere in Jilin', () => {
    const inProvince = (city: string) => factsOf({ filings: [job({ city })] })['employment.lawful_in_province'];
    expect(inProvince('222401')).toMatchObject({ value: true });
    expect(inProvince('210100')).toMatchObject({ value: false });
  });
});

describe('months of work in the city', () => {
  const months = (filings: Filing[], day = today) => monthsOfWorkIn(changchun, workOf({ filings }, day), day);
  const before = (ended_on: string) => job({ started_on: '2014-01-01', ended_on });

  it('are full on the same day of the month', () => {
    expect(months([job()], '2016-03-04')).toBe(11);
    expect(months([job()], '2016-03-05')).toBe(12);
    expect(months([job({ started_on: '2015-09-01', ended_on: '2016-08-31' })], today)).toBe(12);
  });

  it('go on over a break of three months, whose days do not count, and begin anew after a longer one', () => {
    expect(months([before('2014-12-04'), job()])).toBe(29);
    expect(months([before('2014-12-03'), job()])).toBe(17);
  });

  it('count once where two jobs overlap', () => {
    expect(months([before('2015-12-31'), job()])).toBe(32);
  });

  it('are none once the last work is over for more than three months, and none of work elsewhere', () => {
    const until = job({ ended_on: '2016-05-31' });
    expect(months([until], '2016-09-01')).toBe(14);
    expect(months([until], '2016-09-02')).toBe(0);
    expect(months([job({ city: '220200' })])).toBe(0);
  });
});
