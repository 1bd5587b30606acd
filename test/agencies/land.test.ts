/** What the registers of land and of collectives mean on a day: what a household holds, and a person's place in the collective. */
import DataLoader from 'dataloader';
import { isReformed, membershipOn, sharesOn, totalShares } from '../../resolvers/land/collective-membership';
import { exitReportOn, isDemandedOn } from '../../resolvers/land/exit-reports';
import { collectiveFacts, contractFacts, homesteadFacts, landFacts, type HouseholdLand } from '../../resolvers/land/facts';
import { areCertified, contractsHeld, openDispute } from '../../resolvers/land/holdings';
import { landHouseholdOf } from '../../resolvers/land/household-members';
import type {
  CollectiveEntry, ContractEntry, DisputeEntry, ExitReport, HomesteadEntry, LandLoaders, MembershipEntry, ReturnEntry, ShareEntry,
} from '../../resolvers/land/land.loader';
import type { SubjectKey } from '../../src/subgraph/scalars';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2012-06-21T01:30:00.000Z', source: '农村土地承包合同', resident_id: 'R0000001' };
const asOf = '2016-09-01';
const today = { asOf };

/** A contract of the second round, without a certificate. */
function contract(change: Partial<ContractEntry> = {}): ContractEntry {
  return {
    ...recorded, contract_number: 'CB1', collective_code: 'C22018201', county: '220182', area_mu: 12.6,
    certificate_on: null, valid_from: '2012-06-01', valid_until: '2027-12-31', ...change,
  };
}

function homestead(change: Partial<HomesteadEntry> = {}): HomesteadEntry {
  return {
    ...recorded, source: '宅基地审批台账', homestead_number: 'ZJ1', collective_code: 'C22018201', county: '220182', area_m2: 270,
    certificate_on: null, valid_from: '2010-03-01', valid_until: null, ...change,
  };
}

function dispute(change: Partial<DisputeEntry> = {}): DisputeEntry {
  return { ...recorded, source: '仲裁台账', contract_number: 'CB1', kind: 'boundary', opened_on: '2016-05-01', settled_on: null, ...change };
}

function givenBack(change: Partial<ReturnEntry> = {}): ReturnEntry {
  return { ...recorded, source: '自愿交还协议', right_kind: 'contract', number: 'CB1', agreed_on: '2016-06-01', returned_on: '2016-09-01', ...change };
}

function member(change: Partial<MembershipEntry> = {}): MembershipEntry {
  return { ...recorded, source: '成员名册', collective_code: 'C22018201', valid_from: '2005-01-01', valid_until: null, ...change };
}

function share(change: Partial<ShareEntry> = {}): ShareEntry {
  return { ...recorded, source: '股权登记簿', collective_code: 'C22018201', shares: 6, valid_from: '2015-07-01', valid_until: null, ...change };
}

function collective(change: Partial<CollectiveEntry> = {}): CollectiveEntry {
  return { ...recorded, source: '台账', collective_code: 'C22018201', name: '平明村', county: '220182', share_reform_completed_on: '2015-06-20', ...change };
}

/** The household asked about, with a roster that names it. */
function family(change: Partial<HouseholdLand> = {}): HouseholdLand {
  return { contracts: [], homesteads: [], disputes: [], returns: [], rosters: [member()], isWhole: true, ...change };
}

const contracted = (household: HouseholdLand, day = asOf) => contractFacts(household, { asOf: day })['land.contracted'];
const notHeld = { unknown: 'not-held' };

describe('contracted land', () => {
  it('is held from the first to the last day of the term, and the answer says how long', () => {
    const land = family({ contracts: [contract()] });
    expect(contracted(land, '2012-05-31')).toEqual({ value: false });
    expect(contracted(land, '2012-06-01')).toEqual({ value: true, source: '农村土地承包合同', recordedOn: '2012-06-21', until: '2027-12-31' });
    expect(contracted(land, '2027-12-31')).toMatchObject({ value: true });
    expect(contracted(land, '2028-01-01')).toMatchObject({ value: false });
  });

  it('is no longer held from the day on which it was given back, and a return agreed for later changes nothing', () => {
    const land = family({ contracts: [contract()], returns: [givenBack()] });
    expect(contracted(land, '2016-08-31')).toMatchObject({ value: true, source: '农村土地承包合同' });
    expect(contracted(land, '2016-09-01')).toMatchObject({ value: false, source: '自愿交还协议' });
    expect(contractsHeld([contract()], [givenBack({ returned_on: null })], asOf)).toHaveLength(1);
    expect(contractsHeld([contract()], [givenBack({ right_kind: 'homestead' })], asOf)).toHaveLength(1);
  });

  it('is known not to be held only for a family that these records know', () => {
    expect(contracted(family())).toEqual({ value: false });
    expect(contracted(family({ rosters: [], homesteads: [homestead()] }))).toEqual({ value: false });
    expect(contracted(family({ rosters: [] }))).toEqual(notHeld);
    expect(contracted(family({ rosters: [member({ valid_from: '2016-09-02' })] }))).toEqual(notHeld);
  });

  it('is not known of kin whose household the question does not name, unless the papers are their own', () => {
    expect(contracted(family({ isWhole: false }))).toEqual(notHeld);
    expect(contracted(family({ isWhole: false, contracts: [contract()] }))).toMatchObject({ value: true });
  });

  it('without a contract has no certificate and no dispute; where the contract is not known, neither are they', () => {
    expect(contractFacts(family(), today)).toMatchObject({ 'land.contract_certificate': { value: false }, 'land.in_dispute': { value: false } });
    expect(contractFacts(family({ rosters: [] }), today)).toEqual({
      'land.contracted': notHeld, 'land.contract_certificate': notHeld, 'land.in_dispute': notHeld,
    });
  });
});

describe('a certificate', () => {
  it('counts from the day of its issue', () => {
    expect(areCertified([contract({ certificate_on: '2016-09-01' })], asOf)).toBe(true);
    expect(areCertified([contract({ certificate_on: '2016-09-02' })], asOf)).toBe(false);
  });

  it('is wanting while one of several contracts has none', () => {
    expect(areCertified([contract({ certificate_on: '2015-01-01' }), contract()], asOf)).toBe(false);
    expect(areCertified([], asOf)).toBe(false);
  });

  it('of the homestead is another one than that of the contract', () => {
    const land = family({ contracts: [contract()], homesteads: [homestead({ certificate_on: '2015-11-20' })] });
    expect(contractFacts(land, today)).toMatchObject({ 'land.contract_certificate': { value: false } });
    expect(homesteadFacts(land, today)).toMatchObject({ 'land.homestead': { value: true }, 'land.homestead_certificate': { value: true } });
  });
});

describe('a dispute', () => {
  it('is open from the day on which it was brought to the day before it was settled', () => {
    const settled = dispute({ opened_on: '2016-05-01', settled_on: '2016-09-01' });
    expect(openDispute([settled], [contract()], '2016-04-30')).toBeNull();
    expect(openDispute([settled], [contract()], '2016-08-31')).toBe(settled);
    expect(openDispute([settled], [contract()], '2016-09-01')).toBeNull();
  });

  it('over a contract that ended is none of the household', () => {
    const land = family({ contracts: [contract({ valid_until: '2016-06-30' }), contract({ contract_number: 'CB2' })], disputes: [dispute()] });
    expect(contractFacts(land, today)).toMatchObject({ 'land.contracted': { value: true }, 'land.in_dispute': { value: false } });
  });
});

describe('the place in the collective', () => {
  const place = (change: { readonly roster?: readonly MembershipEntry[]; readonly collective?: CollectiveEntry | null } = {}) => {
    const roster = change.roster ?? [member()];
    return { roster, membership: membershipOn(roster, asOf), collective: change.collective === undefined ? collective() : change.collective };
  };

  it('is known from the roster: a member, no longer a member, or not on any roster kept here', () => {
    expect(collectiveFacts(place(), [], today)['collective.member']).toMatchObject({ value: true, source: '成员名册' });
    const left = [member({ valid_until: '2015-12-31' })];
    expect(collectiveFacts(place({ roster: left, collective: null }), [], today)).toMatchObject({
      'collective.member': { value: false }, 'collective.share_reform_done': notHeld, 'collective.shares': { value: 0 },
    });
    expect(collectiveFacts(place({ roster: [], collective: null }), [], today)).toEqual({
      'collective.member': notHeld, 'collective.share_reform_done': notHeld, 'collective.shares': notHeld,
    });
  });

  it('holds shares once the reform is complete, and none before', () => {
    expect(isReformed(collective(), '2015-06-19')).toBe(false);
    expect(isReformed(collective(), '2015-06-20')).toBe(true);
    expect(isReformed(collective({ share_reform_completed_on: null }), asOf)).toBe(false);
    expect(sharesOn([share()], '2015-06-30')).toEqual([]);
  });

  it('counts shares held without membership, and adds up entries without losing a fraction', () => {
    expect(collectiveFacts(place({ roster: [], collective: null }), [share()], today)['collective.shares']).toMatchObject({ value: 6 });
    expect(totalShares([share({ shares: 0.1 }), share({ shares: 0.2 })])).toBe(0.3);
  });
});

describe('a demand to give up land', () => {
  const report = (change: Partial<ExitReport> = {}): ExitReport =>
    ({ ...recorded, source: '窗口投诉登记', reported_on: '2016-03-01', right_kind: 'contract', withdrawn_on: null, ...change });

  it('is known from its report on, until the office withdrew it', () => {
    expect(exitReportOn([report()], '2016-02-29')).toBeNull();
    expect(isDemandedOn(report({ withdrawn_on: '2016-09-01' }), '2016-08-31')).toBe(true);
    expect(isDemandedOn(report({ withdrawn_on: '2016-09-01' }), '2016-09-01')).toBe(false);
  });

  it('still stands when a later one was withdrawn', () => {
    const later = report({ reported_on: '2016-05-01', withdrawn_on: '2016-06-01' });
    expect(exitReportOn([later, report()], asOf)).toMatchObject({ reported_on: '2016-03-01' });
  });
});

describe('the facts of a family', () => {
  const person = (id: string, household: string | null): SubjectKey => ({ id: `person:${id}`, household, guardians: [], spouse: null, closeKin: [] });
  const subjects = [person('R0000001', 'H1'), person('R0000002', 'H1'), person('R0000009', null)];

  function loaded<Row>(rows: readonly Row[], keyOf: (row: Row) => string = (row) => (row as { resident_id: string }).resident_id) {
    return new DataLoader<string, readonly Row[]>((keys) => Promise.resolve(keys.map((key) => rows.filter((row) => keyOf(row) === key))));
  }

  it('give the land under the name of one member to each of the household, and leave nothing out', async () => {
    const loaders = {
      contracts: loaded([contract()]), homesteads: loaded([homestead()]), disputes: loaded<DisputeEntry>([]), returns: loaded<ReturnEntry>([]),
      transfers: loaded([]), memberships: loaded([member()]), collectives: loaded([collective()], (row) => row.collective_code),
      shares: loaded([share()]), exitReports: loaded<ExitReport>([]),
    } as unknown as LandLoaders;
    const facts = await landFacts({ subjects, asOf, place: '220100' }, loaders);
    expect(facts.get('person:R0000001')).toMatchObject({
      'land.contracted': { value: true }, 'collective.member': { value: true }, 'collective.shares': { value: 6 },
    });
    expect(facts.get('person:R0000002')).toMatchObject({
      'land.contracted': { value: true }, 'land.homestead': { value: true }, 'collective.member': notHeld,
    });
    expect(facts.get('person:R0000009')).toMatchObject({ 'land.contracted': notHeld, 'land.homestead': notHeld });
    for (const { id } of subjects) expect(Object.keys(facts.get(id) ?? {})).toHaveLength(9);
  });

  it('are those of everybody who lives as one family', () => {
    expect(landHouseholdOf('R0000001', person('R0000001', 'H1'), subjects)).toEqual({ memberIds: ['R0000001', 'R0000002'], isWhole: true });
    expect(landHouseholdOf('R0000009', person('R0000009', null), subjects)).toEqual({ memberIds: ['R0000009'], isWhole: false });
  });
});
