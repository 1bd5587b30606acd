/** What the records of civil affairs mean on a day. */
import type {
  AssetCheck, AssetFinding, DibaoGrant, EmergencyReportEntry, FileMember, IncomeCheck, LeftBehindPerson, LeftBehindRelative, Marriage, SpecialInstitution,
} from '../../resolvers/civil-affairs/civil-affairs.loader';
import { leftBehindFact, marriedFact } from '../../resolvers/civil-affairs/facts';
import { householdFacts } from '../../resolvers/civil-affairs/household-facts';
import { fileSpeakingFor, filesOf } from '../../resolvers/civil-affairs/household-file';
import { householdMembers } from '../../src/subgraph/agency';
import type { HouseholdRecords } from '../../resolvers/civil-affairs/household-records';
import { institutionOn } from '../../resolvers/civil-affairs/institution';
import { latestRevisions } from '../../src/database/history';
import type { SubjectKey } from '../../src/subgraph/scalars';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2016-03-05T01:30:00.000Z', source: '台账', resident_id: 'R0000001' };
const today = '2016-09-01';
const changchun = '220100';
const yushu = '220182';
const notHeld = { unknown: 'not-held' };
const pending = { unknown: 'pending' };

describe('marriage', () => {
  const marriage = (change: Partial<Marriage> = {}): Marriage =>
    ({ ...recorded, spouse_id: 'R0000002', registered_on: '2008-05-01', dissolved_on: null, dissolution: null, ...change });
  const isMarried = (marriages: Marriage[], spouse: SubjectKey['spouse'] = null, asOf = today) =>
    marriedFact(marriages, { spouse }, { asOf })['family.married'];

  it('holds from the day of registration to the day before its end', () => {
    const ended = marriage({ dissolved_on: '2016-09-01', dissolution: 'divorce' });
    for (const [day, value] of [['2008-04-30', false], ['2008-05-01', true], ['2016-08-31', true], ['2016-09-01', false]] as const) {
      expect(isMarried([ended], null, day)).toMatchObject({ value });
    }
  });

  it('of which there is none on record is none, when the registry names no spouse either', () => {
    expect(isMarried([])).toEqual({ value: false });
  });

  it('with a spouse whom only the registry knows may stand on paper still, and is not held', () => {
    expect(isMarried([], 'person:R0000002')).toEqual(notHeld);
    expect(isMarried([marriage({ spouse_id: null, dissolved_on: '2010-01-01', dissolution: 'death' })], 'person:R0000009')).toEqual(notHeld);
  });

  it('that was dissolved is over, though the registry still names the spouse', () => {
    const ended = marriage({ dissolved_on: '2016-08-30', dissolution: 'divorce' });
    expect(isMarried([ended], 'person:R0000002')).toMatchObject({ value: false, source: '台账' });
  });

  it('registered after the day moves neither the fact nor its source', () => {
    expect(isMarried([marriage({ registered_on: '2016-09-02' })])).toEqual({ value: false });
  });
});

describe('the household file', () => {
  const member = (resident_id: string, change: Partial<FileMember> = {}): FileMember =>
    ({ ...recorded, asked_id: 'R0000001', file_number: 'JT1', city: changchun, valid_from: '2016-01-10', valid_until: null, ...change, resident_id });

  it('counts those who are declared to live together on the day', () => {
    const rows = [member('R0000001'), member('R0000002', { entry_id: 2 }), member('R0000003', { entry_id: 3, valid_until: '2016-08-31' })];
    const sizeOn = (day: string) => filesOf('R0000001', rows, changchun, day)[0]?.members.length;
    expect(sizeOn(today)).toBe(2);
    expect(sizeOn('2016-08-31')).toBe(3);
    expect(sizeOn('2016-01-09')).toBeUndefined();
  });

  it('counts a member once, whatever was entered twice', () => {
    expect(filesOf('R0000001', [member('R0000001'), member('R0000001', { entry_id: 2 })], changchun, today)[0]?.members).toHaveLength(1);
  });

  it('in the place asked about comes before one elsewhere, and the person\'s own before that of the others', () => {
    const atHome = member('R0000001', { file_number: 'JT2', city: yushu, valid_from: '2016-05-01' });
    expect(filesOf('R0000001', [member('R0000001'), atHome], changchun, today).map(({ number }) => number)).toEqual(['JT1', 'JT2']);
    expect(filesOf('R0000001', [member('R0000001'), atHome], '220200', today).map(({ number }) => number)).toEqual(['JT2', 'JT1']);
    const [own, others] = [filesOf('R0000001', [atHome], changchun, today), filesOf('R0000002', [member('R0000002')], changchun, today)];
    expect(fileSpeakingFor(own, others, changchun)?.number).toBe('JT2');
    expect(fileSpeakingFor([], others, changchun)?.number).toBe('JT1');
    expect(fileSpeakingFor([], [], changchun)).toBeNull();
  });

  it('speaks for whoever lives as one family, and of kin outside it for that person alone', () => {
    const person = (id: string, household: string | null): SubjectKey => ({ id: `person:${id}`, household, guardians: [], spouse: null, closeKin: [] });
    const everybody = [person('R0000001', 'H1'), person('R0000002', 'H1'), person('R0000009', null), { ...person('x', null), id: 'place:220100' as const }];
    expect(everybody.slice(0, 3).map((one) => householdMembers(one, everybody))).toEqual([['R0000001', 'R0000002'], ['R0000001', 'R0000002'], null]);
  });
});

const nothing: HouseholdRecords = {
  file: null, incomeChecks: [], assetChecks: [], assetFindings: [], dibaoGrants: [], destituteSupport: [], medicalHardship: [], emergencies: [],
};
const factsOf = (records: Partial<HouseholdRecords>, asOf = today, isWhole = true) =>
  householdFacts({ ...nothing, ...records }, isWhole, { asOf, place: changchun });

describe('the income check', () => {
  const check = (change: Partial<IncomeCheck> = {}): IncomeCheck => ({
    ...recorded, file_number: 'JT1', ordered_on: '2016-02-10', authorised_until: '2016-08-09', completed_on: '2016-03-04', valid_until: '2017-03-03',
    monthly_income_per_person_yuan: 380, ...change,
  });
  const underWay = (change: Partial<IncomeCheck> = {}) => check({
    entry_id: 2, ordered_on: '2016-08-22', authorised_until: '2017-02-21', completed_on: null, valid_until: null, monthly_income_per_person_yuan: null, ...change,
  });
  const incomeOn = (day: string, ...checks: IncomeCheck[]) => factsOf({ incomeChecks: checks }, day)['household.income_per_capita'];

  it('gives the income from its completion to the end of its validity, and says until when', () => {
    expect(incomeOn('2016-03-04', check())).toMatchObject({ value: 380, until: '2017-03-03' });
    expect(incomeOn('2017-03-03', check())).toMatchObject({ value: 380 });
    expect(incomeOn('2017-03-04', check())).toEqual(notHeld);
  });

  it('that is ordered and not completed on the day is pending, also when it was completed later', () => {
    expect(incomeOn(today, underWay())).toEqual(pending);
    expect(incomeOn('2016-02-10', check())).toEqual(pending);
    expect(incomeOn('2016-03-03', check())).toEqual(pending);
    expect(incomeOn('2016-02-09', check())).toEqual(notHeld);
  });

  it('that was never ordered, or whose authorisation ran out, is not held', () => {
    expect(incomeOn(today)).toEqual(notHeld);
    expect(incomeOn('2017-02-22', underWay())).toEqual(notHeld);
  });

  it('under way does not take back a result that still holds, and the last result comes before earlier ones', () => {
    expect(incomeOn(today, check(), underWay())).toMatchObject({ value: 380 });
    const newer = check({ entry_id: 3, ordered_on: '2016-06-01', completed_on: '2016-06-20', valid_until: '2017-06-19', monthly_income_per_person_yuan: 0 });
    expect(incomeOn(today, check(), newer)).toMatchObject({ value: 0 });
    expect(incomeOn('2016-06-19', check(), newer)).toMatchObject({ value: 380 });
  });

  it('reads a correction of what was found', () => {
    const corrected = latestRevisions([check(), check({ revision: 2, monthly_income_per_person_yuan: 520 })]);
    expect(incomeOn(today, ...corrected)).toMatchObject({ value: 520 });
  });
});

describe('the asset check', () => {
  const check = (change: Partial<AssetCheck> = {}): AssetCheck => ({
    ...recorded, check_number: 'C1', file_number: 'JT1', city: changchun, ordered_on: '2016-02-10', authorised_until: '2016-08-09',
    completed_on: '2016-03-04', valid_until: '2017-03-03', ...change,
  });
  const finding = (kind: AssetFinding['kind'], is_within_limit = true, check_number = 'C1'): AssetFinding =>
    ({ ...recorded, check_number, file_number: 'JT1', kind, is_within_limit });
  const assets = (findings: AssetFinding[], asOf = today, change: Partial<AssetCheck> = {}) =>
    factsOf({ assetChecks: [check(change)], assetFindings: findings }, asOf)['household.assets_within_limit'];

  it('is within the limit when every kind looked at was found so', () => {
    expect(assets([finding('savings'), finding('homes')])).toMatchObject({ value: true, until: '2017-03-03' });
    expect(assets([finding('savings'), finding('vehicles', false)])).toMatchObject({ value: false });
  });

  it('reads the findings of its own report alone', () => {
    expect(assets([finding('savings'), finding('vehicles', false, 'C2')])).toMatchObject({ value: true });
  });

  it('is pending before its completion and as long as its report names no kind', () => {
    expect(assets([finding('savings')], '2016-03-03')).toEqual(pending);
    expect(assets([])).toEqual(pending);
  });

  it('against the limits of another place says nothing here', () => {
    expect(assets([finding('savings')], today, { city: yushu })).toEqual(notHeld);
  });
});

describe('assistance to a household', () => {
  const grant = (change: Partial<DibaoGrant> = {}): DibaoGrant => ({
    ...recorded, file_number: 'JT1', city: yushu, scheme: 'rural', applied_on: '2015-11-20', refused_on: null,
    granted_from: '2016-01-01', granted_until: null, ...change,
  });
  const dibao = (change: Partial<DibaoGrant>, asOf = today) => factsOf({ dibaoGrants: [grant(change)] }, asOf)['household.dibao'];

  it('is dibao wherever it is paid, from the first to the last day', () => {
    expect(dibao({})).toMatchObject({ value: true });
    expect(dibao({}, '2015-12-31')).toMatchObject({ value: false });
    expect(dibao({ granted_until: '2016-09-01' })).toMatchObject({ value: true });
    expect(dibao({ granted_until: '2016-08-31' })).toMatchObject({ value: false });
  });

  it('is not dibao that was only applied for, or refused', () => {
    expect(dibao({ granted_from: null })).toEqual({ value: false });
    expect(dibao({ granted_from: null, refused_on: '2016-01-05' })).toEqual({ value: false });
  });

  it('is support of any one member as destitute, and admission by the county asked about', () => {
    const spell = { ...recorded, county: changchun, valid_from: '2016-01-01', valid_until: '2016-12-31' };
    const admitted = (county: string, asOf = today) =>
      factsOf({ medicalHardship: [{ ...spell, class: 'low-income', county }] }, asOf)['household.other_medical_hardship'];
    expect(factsOf({ destituteSupport: [{ ...spell, form: 'at-home' }] })['household.destitute_support']).toMatchObject({ value: true });
    expect([admitted(changchun), admitted(yushu), admitted(changchun, '2017-01-01')]).toMatchObject([{ value: true }, { value: false }, { value: false }]);
  });

  it('that is not found of a part of a household is not known, while what is found counts', () => {
    expect(factsOf({}, today, false)).toMatchObject({
      'household.dibao': notHeld, 'household.destitute_support': notHeld, 'household.other_medical_hardship': notHeld, 'household.size': notHeld,
    });
    expect(factsOf({ dibaoGrants: [grant()] }, today, false)).toMatchObject({ 'household.dibao': { value: true } });
  });
});

describe('a sudden emergency', () => {
  const report = (change: Partial<EmergencyReportEntry> = {}): EmergencyReportEntry => ({
    ...recorded, city: changchun, kind: 'fire', reported_on: '2016-08-20', verified_on: '2016-08-25', is_confirmed: true, closed_on: null, ...change,
  });
  const unverified = report({ entry_id: 2, verified_on: null, is_confirmed: null });
  const found = (reports: EmergencyReportEntry[], asOf = today) => factsOf({ emergencies: reports }, asOf)['household.sudden_emergency'];

  it('nobody reported is not held, so that the counter can still ask', () => {
    expect(found([])).toEqual(notHeld);
    expect(found([report()], '2016-08-19')).toEqual(notHeld);
  });

  it('is pending from the report to the visit, and then what the visit found', () => {
    expect(found([report()], '2016-08-24')).toEqual(pending);
    expect(found([report()], '2016-08-25')).toMatchObject({ value: true });
    expect(found([report({ is_confirmed: false })])).toMatchObject({ value: false });
  });

  it('says nothing any more from the day on which the case is closed', () => {
    expect(found([report({ closed_on: '2016-09-02' })])).toMatchObject({ value: true });
    expect(found([report({ closed_on: '2016-09-01' })])).toEqual(notHeld);
  });

  it('confirmed once is one, whatever other reports say; one not yet looked into may still be', () => {
    expect(found([unverified, report()])).toMatchObject({ value: true });
    expect(found([report({ is_confirmed: false }), unverified])).toEqual(pending);
  });
});

describe('those left behind', () => {
  const entry = (change: Partial<LeftBehindPerson> = {}): LeftBehindPerson => ({
    ...recorded, county: yushu, sex: 'female', birth_date: '2007-11-11', carer_id: null, valid_from: '2011-03-01', valid_until: null, ...change,
  });
  const relative = (relation: LeftBehindRelative['relation'], is_away: boolean, change: Partial<LeftBehindRelative> = {}): LeftBehindRelative =>
    ({ ...recorded, relation, is_away, is_able_to_care: null, valid_from: '2011-03-01', valid_until: null, ...change });
  const away = (relation: LeftBehindRelative['relation']) => relative(relation, true);
  const kind = (person: LeftBehindPerson, relatives: LeftBehindRelative[], asOf = today) => leftBehindFact([person], relatives, { asOf }).left_behind;

  it('are a child whose parents are both away', () => {
    expect(kind(entry(), [away('parent'), away('parent')])).toMatchObject({ value: 'child', until: '2023-11-10' });
  });

  it('are a child with one parent away only if the other cannot care for it, which is pending until looked into', () => {
    const withParent = (is_able_to_care: boolean | null) => kind(entry(), [away('parent'), relative('parent', false, { is_able_to_care })]);
    expect(withParent(true)).toMatchObject({ value: 'none' });
    expect(withParent(false)).toMatchObject({ value: 'child' });
    expect(withParent(null)).toEqual(pending);
  });

  it('are a child up to the day before the sixteenth birthday', () => {
    const born = (birth_date: string) => kind(entry({ birth_date }), [away('parent'), away('parent')]);
    expect(born('2000-09-02')).toMatchObject({ value: 'child', until: '2016-09-01' });
    expect(born('2000-09-01')).toMatchObject({ value: 'none' });
  });

  it('no longer include a child when a parent is back, and did not before both had left', () => {
    const parents = [relative('parent', true, { valid_until: '2016-08-31' }), relative('parent', false, { is_able_to_care: true, valid_from: '2016-09-01' }), away('parent')];
    expect(kind(entry(), parents)).toMatchObject({ value: 'none' });
    expect(kind(entry(), parents, '2016-08-31')).toMatchObject({ value: 'child' });
    expect(kind(entry(), parents, '2011-02-28')).toEqual({ value: 'none' });
  });

  it('are a grown woman whose husband is away, and no man', () => {
    const grown = { birth_date: '1998-09-01' } as const;
    expect(kind(entry(grown), [away('spouse')])).toMatchObject({ value: 'woman' });
    expect(kind(entry({ birth_date: '1998-09-02' }), [away('spouse')])).toMatchObject({ value: 'none' });
    expect(kind(entry({ ...grown, sex: 'male' }), [away('spouse')])).toMatchObject({ value: 'none' });
    expect(kind(entry(grown), [relative('spouse', false)])).toMatchObject({ value: 'none' });
  });

  it('are an elder from the sixtieth birthday on, all of whose supporting children are away', () => {
    const elder = (birth_date: string, ...children: LeftBehindRelative[]) => kind(entry({ birth_date, sex: 'male' }), children);
    expect(elder('1956-09-01', away('supporting-child'), away('supporting-child'))).toMatchObject({ value: 'elder' });
    expect(elder('1956-09-02', away('supporting-child'))).toMatchObject({ value: 'none' });
    expect(elder('1950-01-01', away('supporting-child'), relative('supporting-child', false))).toMatchObject({ value: 'none' });
    expect(elder('1950-01-01')).toMatchObject({ value: 'none' });
  });

  it('have a carer where the register names one, and none is known of somebody without an entry', () => {
    const carer = (...entries: LeftBehindPerson[]) => leftBehindFact(entries, [], { asOf: today })['left_behind.carer_named'];
    expect(carer(entry({ carer_id: 'R0000023' }))).toMatchObject({ value: true });
    expect(carer(entry())).toMatchObject({ value: false });
    expect(carer()).toEqual(notHeld);
  });

  it('are nobody of whom the village has no entry on the day', () => {
    const parents = [away('parent'), away('parent')];
    expect(leftBehindFact([], [], { asOf: today }).left_behind).toEqual({ value: 'none' });
    expect(kind(entry({ valid_from: '2016-09-02' }), parents)).toEqual({ value: 'none' });
    expect(kind(entry({ valid_until: '2016-08-31' }), parents)).toEqual({ value: 'none' });
  });
});

describe('a special institution', () => {
  const registered = (change: Partial<SpecialInstitution> = {}): SpecialInstitution =>
    ({ ...recorded, employer_number: 'E2201000370', kind: 'training-body', valid_from: '2010-06-15', valid_until: null, ...change });

  it('is one while it is registered, by its last registration', () => {
    const change = registered({ entry_id: 2, kind: 'social-organisation', valid_from: '2016-09-01' });
    expect(institutionOn([registered(), change], today)?.kind).toBe('social-organisation');
    expect(institutionOn([registered(), change], '2016-08-31')?.kind).toBe('training-body');
    expect(institutionOn([registered({ valid_until: '2016-08-31' })], today)).toBeNull();
  });
});
