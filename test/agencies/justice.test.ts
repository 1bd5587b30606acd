/** What the records of justice mean on a day: political rights, and the place of an open case. */
import DataLoader from 'dataloader';
import { casesOf, openCases, type PartyCase } from '../../resolvers/justice/cases';
import { disputeFact, rightsFact } from '../../resolvers/justice/facts';
import type { CaseFile, DeprivationEntry, JusticeLoaders, PartyEntry } from '../../resolvers/justice/justice.loader';
import { deprivationOn } from '../../resolvers/justice/political-rights';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2015-01-20T01:30:00.000Z', source: '生效裁判文书' };
const today = { asOf: '2016-09-01' };

function deprivation(valid_from: string, valid_until: string | null): DeprivationEntry {
  return { ...recorded, resident_id: 'R0000001', valid_from, valid_until };
}

function caseFile(change: Partial<CaseFile> = {}): CaseFile {
  return { ...recorded, source: '案件系统', case_number: 'AJ1', procedure: 'legal-aid', place: '220300', opened_on: '2016-03-01', closed_on: null, ...change };
}

function oneCase(change: Partial<CaseFile> = {}): PartyCase {
  return { file: caseFile(change), role: 'applicant' };
}

describe('political rights', () => {
  it('are there unless a court took them', () => {
    expect(rightsFact([], today)).toEqual({ political_rights: { value: true } });
  });

  it('are away from the day on which the decision took effect to its last day', () => {
    const decision = deprivation('2015-01-10', '2016-09-01');
    expect(rightsFact([decision], { asOf: '2015-01-09' })).toEqual({ political_rights: { value: true } });
    expect(rightsFact([decision], today)).toEqual({
      political_rights: { value: false, source: '生效裁判文书', recordedOn: '2015-01-20', from: '2015-01-10', until: '2016-09-01', then: true },
    });
    expect(rightsFact([decision], { asOf: '2016-09-02' })).toEqual({ political_rights: { value: true } });
  });

  it('come back with the decision that holds longest, and never when one is for life', () => {
    const decisions = [deprivation('2015-01-10', '2018-01-09'), deprivation('2014-01-10', '2020-01-09')];
    expect(deprivationOn(decisions, '2016-09-01')?.valid_until).toBe('2020-01-09');
    expect(rightsFact([...decisions, deprivation('2016-01-01', null)], today).political_rights).not.toHaveProperty('until');
  });
});

describe('the place of a dispute', () => {
  it('is that of the case that is open on the day', () => {
    const closed = oneCase({ closed_on: '2016-09-01' });
    expect(openCases([closed], '2016-02-29')).toEqual([]);
    expect(openCases([closed], '2016-08-31')).toEqual([closed]);
    expect(openCases([closed], '2016-09-01')).toEqual([]);
    expect(disputeFact([oneCase()], today)).toEqual({ 'dispute.place': { value: '220300', source: '案件系统', recordedOn: '2015-01-20' } });
  });

  it('is that of the case opened last, when several are open', () => {
    expect(disputeFact([oneCase({ place: '220100', opened_on: '2016-05-01' }), oneCase()], today)).toMatchObject({ 'dispute.place': { value: '220100' } });
  });

  it('is the same for the worker and the employer who are parties to one case', async () => {
    const party = (party_id: string, role: PartyEntry['role']): PartyEntry => ({ ...recorded, party_id, case_number: 'AJ1', role });
    const parties = [party('R0000001', 'applicant'), party('E2201000105', 'respondent')];
    const loaders = {
      parties: new DataLoader<string, PartyEntry[]>((ids) => Promise.resolve(ids.map((id) => parties.filter(({ party_id }) => party_id === id)))),
      caseFiles: new DataLoader<string, CaseFile[]>((numbers) => Promise.resolve(numbers.map((number) => (number === 'AJ1' ? [caseFile()] : [])))),
    } as Pick<JusticeLoaders, 'parties' | 'caseFiles'>;
    const place = async (id: string) => disputeFact(await casesOf(id, loaders), today)['dispute.place'];
    expect(await place('R0000001')).toMatchObject({ value: '220300' });
    expect(await place('E2201000105')).toMatchObject({ value: '220300' });
    expect(await place('R0000002')).toEqual({ unknown: 'not-held' });
  });

  it('is not known without a case: the dispute may still exist', () => {
    expect(disputeFact([], today)).toEqual({ 'dispute.place': { unknown: 'not-held' } });
  });
});
