/** What the housing registers mean on a day: the dwelling, the homes of a family, and an employer's zone and dormitory plan. */
import { dormitoryPlanOn } from '../../resolvers/housing/dormitory-plan';
import { dwellingOn, lawfulnessOf } from '../../resolvers/housing/dwelling';
import { homesAfterPurchase, homesOwnedIn, lastPurchase } from '../../resolvers/housing/homes';
import { householdMembers } from '../../src/subgraph/agency';
import type {
  DormitoryPlanEntry,
  DwellingEntry,
  FirmInZoneEntry,
  LeaseEntry,
  PropertyEntry,
  ZoneEntry,
} from '../../resolvers/housing/housing.loader';
import { zoneWithHomesOf } from '../../resolvers/housing/zone';
import type { SubjectKey } from '../../src/subgraph/scalars';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2015-03-05T01:30:00.000Z', source: '住所登记', resident_id: 'R0000001' };
const today = '2016-09-01';

function rented(change: Partial<DwellingEntry> = {}): DwellingEntry {
  return { ...recorded, city: '220100', kind: 'rented', proof: 'lease', valid_from: '2015-03-01', valid_until: null, ...change };
}

function lease(change: Partial<LeaseEntry> = {}): LeaseEntry {
  return { ...recorded, source: '房屋租赁登记备案', city: '220100', registered_on: '2015-03-20', valid_from: '2015-03-01', valid_until: '2017-02-28', ...change };
}

function home(change: Partial<PropertyEntry> = {}): PropertyEntry {
  return {
    ...recorded, source: '不动产登记', city: '220100', area_m2: 78.5, acquired_on: '2016-05-10', disposed_on: null,
    price_yuan: 412000, purchase_contract_on: '2016-03-01', ...change,
  };
}

describe('the dwelling', () => {
  it('is the one of the day, in the place asked about before others', () => {
    const village = rented({ city: '220182', kind: 'own', proof: 'property', valid_from: '2015-06-01' });
    expect(dwellingOn([rented(), village], '220100', today)?.city).toBe('220100');
    expect(dwellingOn([rented(), village], '220200', today)?.city).toBe('220182');
    expect(dwellingOn([rented({ valid_until: '2016-08-31' })], '220100', today)).toBeNull();
    expect(dwellingOn([rented({ valid_from: '2016-09-02' })], '220100', today)).toBeNull();
  });

  const isLawful = (dwelling: DwellingEntry, leases: LeaseEntry[] = [], homes: PropertyEntry[] = []) =>
    lawfulnessOf(dwelling, leases, homes, today).isLawful;

  it('is lawful as a home of one\'s own and as lodging given by an employer or a school', () => {
    expect(isLawful(rented({ kind: 'own', proof: 'property' }))).toBe(true);
    expect(isLawful(rented({ kind: 'employer-dormitory', proof: 'lodging' }))).toBe(true);
  });

  it('is lawful under a registered lease that runs on the day, and holds to the end of the lease', () => {
    expect(lawfulnessOf(rented(), [lease()], [], today)).toMatchObject({ isLawful: true, until: '2017-02-28' });
    expect(isLawful(rented({ proof: 'none' }), [lease()])).toBe(true);
  });

  it('is no longer lawful the day after a registered lease ended', () => {
    expect(isLawful(rented(), [lease({ valid_until: '2016-09-01' })])).toBe(true);
    expect(isLawful(rented(), [lease({ valid_until: '2016-08-31' })])).toBe(false);
  });

  it('is lawful on a lease shown where none was registered, and does not see a later registration', () => {
    expect(isLawful(rented())).toBe(true);
    expect(isLawful(rented(), [lease({ registered_on: '2016-09-02' })])).toBe(true);
    expect(isLawful(rented({ proof: 'none' }), [lease({ registered_on: '2016-09-02' })])).toBe(false);
  });

  it('is not lawful without any paper, nor by a lease or a home in another city', () => {
    expect(isLawful(rented({ proof: 'none' }))).toBe(false);
    expect(isLawful(rented({ proof: 'none' }), [lease({ city: '220200' })], [home({ city: '220182' })])).toBe(false);
  });

  it('is lawful in a city where a member of the family owns a home', () => {
    expect(isLawful(rented({ proof: 'none' }), [], [home()])).toBe(true);
  });
});

describe('the homes of a family', () => {
  it('are those acquired by the day and not disposed of by it, in the city asked about', () => {
    const homes = [home(), home({ city: '220182' }), home({ acquired_on: '2016-09-02' }), home({ disposed_on: '2016-09-01' }), home({ disposed_on: '2016-09-02' })];
    expect(homesOwnedIn('220100', homes, today)).toHaveLength(2);
  });

  it('count no purchase without a contract, and none whose contract comes later', () => {
    expect(lastPurchase([home({ purchase_contract_on: null })], today)).toBeNull();
    expect(lastPurchase([home()], '2016-02-29')).toBeNull();
  });

  it('know the last purchase from its contract on, before the title is registered', () => {
    const earlier = home({ purchase_contract_on: '2012-04-01', acquired_on: '2012-06-01' });
    expect(lastPurchase([home(), earlier], '2016-03-01')?.contractOn).toBe('2016-03-01');
    expect(lastPurchase([home(), earlier], '2016-02-29')?.contractOn).toBe('2012-04-01');
  });

  it('after a purchase are counted in its city and on its day, the one bought included', () => {
    const bought = { home: home(), contractOn: '2016-03-01' };
    const kept = home({ purchase_contract_on: null, acquired_on: '2005-01-01' });
    const soldBefore = home({ purchase_contract_on: null, acquired_on: '2005-01-01', disposed_on: '2016-03-01' });
    const elsewhere = home({ city: '220182', acquired_on: '2005-01-01', purchase_contract_on: null });
    expect(homesAfterPurchase(bought, [bought.home])).toBe(1);
    expect(homesAfterPurchase(bought, [bought.home, kept, soldBefore, elsewhere])).toBe(2);
  });

  it('are those of everybody who lives as one family, and not known of kin outside it', () => {
    const person = (id: string, household: string | null): SubjectKey => ({ id: `person:${id}`, household, guardians: [], spouse: null, closeKin: [] });
    const [worker, wife, grandfather] = [person('R0000001', 'H0000001'), person('R0000002', 'H0000001'), person('R0000009', null)];
    expect(householdMembers(worker, [worker, wife, grandfather])).toEqual(['R0000001', 'R0000002']);
    expect(householdMembers(grandfather, [worker, wife, grandfather])).toBeNull();
  });
});

describe('a zone with public rental homes', () => {
  const firm = (change: Partial<FirmInZoneEntry> = {}): FirmInZoneEntry => ({
    ...recorded, source: '入园企业名录', employer_number: 'E2201000012', zone_code: 'YQ2201001', valid_from: '2013-05-01', valid_until: null,
    ...change,
  });
  const zone = (change: Partial<ZoneEntry> = {}): ZoneEntry => ({
    ...recorded, source: '园区公租房目录', zone_code: 'YQ2201001', valid_from: '2012-06-01', valid_until: null, ...change,
  });
  const isInZone = (firms: FirmInZoneEntry[], zones: ZoneEntry[], day = today) => zoneWithHomesOf(firms, zones, day) !== null;

  it('is one that the employer sits in while it offers homes', () => {
    expect(isInZone([firm()], [zone()])).toBe(true);
    expect(isInZone([firm()], [zone({ valid_until: '2016-08-31' })])).toBe(false);
    expect(isInZone([firm()], [zone({ valid_from: '2016-09-02' })])).toBe(false);
  });

  it('counts from the day on which the employer moved in to the day on which it left', () => {
    expect(isInZone([firm({ valid_from: '2016-09-01' })], [zone()])).toBe(true);
    expect(isInZone([firm({ valid_from: '2016-09-02' })], [zone()])).toBe(false);
    expect(isInZone([firm({ valid_until: '2016-09-01' })], [zone()])).toBe(true);
    expect(isInZone([firm({ valid_until: '2016-08-31' })], [zone()])).toBe(false);
  });

  it('is not another zone, nor one without homes', () => {
    expect(isInZone([firm()], [])).toBe(false);
    expect(isInZone([firm()], [zone({ zone_code: 'YQ2201002' })])).toBe(false);
    expect(isInZone([], [zone()])).toBe(false);
  });
});

describe('a plan for a dormitory', () => {
  const plan = (change: Partial<DormitoryPlanEntry> = {}): DormitoryPlanEntry => ({
    ...recorded, source: '职工集体宿舍建设方案审查', employer_number: 'E2201000012', filed_on: '2016-03-01', decision: 'conforms',
    decided_on: '2016-04-15', ...change,
  });
  const stateOf = (plans: DormitoryPlanEntry[], day = today) => dormitoryPlanOn(plans, day).state;
  const refused = plan({ decision: 'does-not-conform' });
  const open = plan({ filed_on: '2016-08-20', decision: null, decided_on: null });

  it('conforms from the day of the decision on, and is under way before it', () => {
    expect(stateOf([plan()], '2016-04-15')).toBe('conforms');
    expect(stateOf([plan()], '2016-04-14')).toBe('under-way');
    expect(stateOf([plan()], '2016-02-29')).toBe('none');
  });

  it('does not conform when it was found so, and when none was filed there is none', () => {
    expect(stateOf([refused])).toBe('does-not-conform');
    expect(stateOf([])).toBe('none');
  });

  it('that is checked anew leaves the answer open after a refusal, and not after one that conforms', () => {
    expect(stateOf([refused, open])).toBe('under-way');
    expect(stateOf([plan(), open])).toBe('conforms');
  });
});
