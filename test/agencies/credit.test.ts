/** What the records of credit mean on a day: loans that run, arrears, and entries that a report shows. */
import type { AdverseEntry, ArrearsEntry, LoanEntry } from '../../resolvers/credit/credit.loader';
import { loanFacts, standingFact } from '../../resolvers/credit/facts';
import { overdueOf, runningLoans } from '../../resolvers/credit/guaranteed-loans';
import { keptUntil, shownEntries } from '../../resolvers/credit/standing';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2015-03-02T01:30:00.000Z', source: '小额担保贷款中心' };
const today = { asOf: '2016-09-01' };

/** Granted on 2 March 2015 for two years. */
function loan(change: Partial<LoanEntry> = {}): LoanEntry {
  return {
    ...recorded, resident_id: 'R0000001', loan_number: 'DB1', place: '220100', granted_on: '2015-03-02', due_on: '2017-03-02',
    repaid_on: null, ...change,
  };
}

function arrears(change: Partial<ArrearsEntry> = {}): ArrearsEntry {
  return {
    ...recorded, recorded_at: '2016-02-05T01:30:00.000Z', resident_id: 'R0000001', loan_number: 'DB1', overdue_since: '2016-02-01',
    paid_up_on: null, ...change,
  };
}

function entry(change: Partial<AdverseEntry> = {}): AdverseEntry {
  return { ...recorded, source: '征信系统', subject_id: 'R0000001', kind: 'loan-overdue', entered_on: '2010-05-01', ended_on: null, ...change };
}

describe('a guaranteed loan', () => {
  it('runs from the day of granting to the day before it was repaid', () => {
    const repaid = loan({ repaid_on: '2016-09-01' });
    expect(runningLoans([repaid], '2015-03-01')).toEqual([]);
    expect(runningLoans([repaid], '2015-03-02')).toEqual([repaid]);
    expect(runningLoans([repaid], '2016-08-31')).toEqual([repaid]);
    expect(runningLoans([repaid], '2016-09-01')).toEqual([]);
  });

  it('is not overdue on its last day and overdue the day after, when it still runs', () => {
    expect(overdueOf(loan(), [], '2017-03-02')).toBeNull();
    expect(overdueOf(loan(), [], '2017-03-03')).toMatchObject({ since: '2017-03-03' });
  });

  it('is overdue while an instalment is, until that was paid', () => {
    const late = [arrears({ paid_up_on: '2016-04-10' })];
    expect(overdueOf(loan(), late, '2016-01-31')).toBeNull();
    expect(overdueOf(loan(), late, '2016-02-01')).toMatchObject({ since: '2016-02-01' });
    expect(overdueOf(loan(), late, '2016-04-09')).not.toBeNull();
    expect(overdueOf(loan(), late, '2016-04-10')).toBeNull();
  });

  it('is not overdue by the arrears of another loan', () => {
    expect(loanFacts([loan()], [arrears({ loan_number: 'DB0' })], today)).toMatchObject({ 'credit.guaranteed_loan_overdue': { value: false } });
  });

  it('that was repaid late is neither running nor overdue', () => {
    const facts = loanFacts([loan({ due_on: '2016-03-02', repaid_on: '2016-08-30' })], [], today);
    expect(facts).toEqual({ 'credit.guaranteed_loan_outstanding': { value: false }, 'credit.guaranteed_loan_overdue': { value: false } });
  });

  it('names the arrears as the record that shows it overdue, and since when', () => {
    expect(loanFacts([loan()], [arrears()], today)['credit.guaranteed_loan_overdue']).toEqual({
      value: true, source: '小额担保贷款中心', recordedOn: '2016-02-05', from: '2016-02-01',
    });
  });

  it('that nobody recorded does not exist', () => {
    expect(loanFacts([], [], today)).toEqual({
      'credit.guaranteed_loan_outstanding': { value: false }, 'credit.guaranteed_loan_overdue': { value: false },
    });
  });
});

describe('good standing', () => {
  it('is there without any entry: whoever never borrowed has done nothing bad', () => {
    expect(standingFact([], today)).toEqual({ 'credit.in_good_standing': { value: true } });
  });

  it('is lost from the day of the entry on', () => {
    expect(shownEntries([entry({ entered_on: '2016-09-02' })], '2016-09-01')).toEqual([]);
    expect(standingFact([entry({ entered_on: '2016-09-01' })], today)['credit.in_good_standing']).toMatchObject({ value: false, source: '征信系统' });
  });

  it('comes back five years after the conduct ended, not when it ended', () => {
    const ended = entry({ ended_on: '2011-09-01' });
    expect(standingFact([ended], today)['credit.in_good_standing']).toMatchObject({ value: false, until: '2016-09-01' });
    expect(standingFact([ended], { asOf: '2016-09-02' })).toEqual({ 'credit.in_good_standing': { value: true } });
  });

  it('stays lost while one entry has no end, or none by the day', () => {
    expect(keptUntil(entry({ ended_on: '2016-09-02' }), '2016-09-01')).toBeNull();
    const entries = [entry({ ended_on: '2016-01-01' }), entry()];
    expect(standingFact(entries, today)['credit.in_good_standing']).not.toHaveProperty('until');
  });
});
