/** What the police's records mean on a day: hukou, residence, permit. */
import { hasSettled, moveIntoProvince, movedTogether, registerEntryOn } from '../../resolvers/residence-permit/household-register';
import { permitOn } from '../../resolvers/residence-permit/permit';
import { residenceOn } from '../../resolvers/residence-permit/residence';
import type {
  CancellationEntry,
  EndorsementEntry,
  HouseholdRegisterEntry,
  PermitEntry,
  ResidenceRegistrationEntry,
} from '../../resolvers/residence-permit/residence-permit.loader';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2010-01-01T01:30:00.000Z', source: '户籍', resident_id: 'R0000001' };

function villager(change: Partial<HouseholdRegisterEntry> = {}): HouseholdRegisterEntry {
  return {
    ...recorded, place: '220182', urban_rural_code: 'rural', is_head: false, valid_from: '1985-03-02', valid_until: null,
    moved_in_from_place: null, move_case_id: null, ...change,
  };
}

function registration(change: Partial<ResidenceRegistrationEntry> = {}): ResidenceRegistrationEntry {
  return { ...recorded, source: '居住登记', city: '220100', address_area: 'urban', valid_from: '2015-03-01', valid_until: null, ...change };
}

function permit(change: Partial<PermitEntry> = {}): PermitEntry {
  return { ...recorded, entry_id: 7, permit_number: '2201000001', city: '220100', issued_on: '2015-09-01', ...change };
}

const endorsed = (on: string, permitEntry = 7): EndorsementEntry => ({ ...recorded, permit_entry_id: permitEntry, endorsed_on: on });
const cancelled = (on: string): CancellationEntry => ({ ...recorded, permit_entry_id: 7, cancelled_on: on, reason: 'left-city' });

describe('the household register', () => {
  const left = villager({ valid_until: '2016-05-31' });
  const arrived = villager({ place: '220100', urban_rural_code: 'urban', valid_from: '2016-06-01', moved_in_from_place: '220182', move_case_id: 'M1' });

  it('holds on the last day of an entry, and on the first day of the next', () => {
    expect(registerEntryOn([left, arrived], '2016-05-31')).toBe(left);
    expect(registerEntryOn([left, arrived], '2016-06-01')).toBe(arrived);
  });

  it('says nothing of a day before its first entry', () => {
    expect(registerEntryOn([villager()], '1985-03-01')).toBeNull();
  });

  it('counts a move from a village to a town as settled, from the day of the move', () => {
    expect(hasSettled([left, arrived], '2016-05-31')).toBe(false);
    expect(hasSettled([left, arrived], '2016-06-01')).toBe(true);
  });

  it('does not call a person settled who always was on an urban register', () => {
    expect(hasSettled([villager({ urban_rural_code: 'urban' })], '2016-06-01')).toBe(false);
  });

  it('knows no move into Jilin for a hukou that moved inside Jilin', () => {
    expect(moveIntoProvince([left, arrived], '2016-06-01')).toBeNull();
  });

  it('knows the move into Jilin of a hukou that came from outside, also after a further move inside', () => {
    const fromHarbin = villager({ valid_from: '2012-01-10', valid_until: '2014-01-09', moved_in_from_place: '230100', move_case_id: 'M2' });
    const inside = villager({ place: '220100', valid_from: '2014-01-10', moved_in_from_place: '220182', move_case_id: 'M3' });
    expect(moveIntoProvince([fromHarbin, inside], '2016-06-01')).toBe(fromHarbin);
  });

  it('knows no move into Jilin of a hukou that has left it again, nor of one that comes later', () => {
    const away = villager({ place: '230100', valid_from: '2010-01-01', valid_until: '2016-08-31' });
    const back = villager({ valid_from: '2016-09-01', moved_in_from_place: '230100', move_case_id: 'M4' });
    expect(moveIntoProvince([away, back], '2016-08-31')).toBeNull();
    expect(moveIntoProvince([away, back], '2016-09-01')).toBe(back);
  });

  it('calls a family moved together only when every guardian moved in the same case', () => {
    const other = villager({ move_case_id: 'M9', moved_in_from_place: '230100' });
    expect(movedTogether(arrived, [[arrived], [left, arrived]])).toBe(true);
    expect(movedTogether(arrived, [[arrived], [other]])).toBe(false);
    expect(movedTogether(arrived, [])).toBe(false);
    expect(movedTogether(null, [[arrived]])).toBe(false);
  });
});

describe('residence', () => {
  it('adds up registrations of one city that follow one another without a day between', () => {
    const first = registration({ valid_from: '2014-02-01', valid_until: '2015-02-28' });
    expect(residenceOn([first, registration()], [], '2016-09-01')?.since).toBe('2014-02-01');
  });

  it('begins anew after a single day without registration', () => {
    const first = registration({ valid_from: '2014-02-01', valid_until: '2015-02-27' });
    expect(residenceOn([first, registration()], [], '2016-09-01')?.since).toBe('2015-03-01');
  });

  it('begins anew with a move to another city', () => {
    const first = registration({ city: '220200', valid_from: '2014-02-01', valid_until: '2015-02-28' });
    expect(residenceOn([first, registration()], [], '2016-09-01')?.since).toBe('2015-03-01');
  });

  it('takes whoever is registered nowhere to live at the registered address', () => {
    const ended = registration({ valid_until: '2016-08-31' });
    expect(residenceOn([ended], [villager()], '2016-09-01')).toMatchObject({ city: '220182', since: '1985-03-02', urbanArea: false });
    expect(residenceOn([ended], [villager()], '2016-08-31')).toMatchObject({ city: '220100' });
  });

  it('does not see a registration that begins later', () => {
    expect(residenceOn([registration()], [villager()], '2015-02-28')).toMatchObject({ city: '220182' });
  });

  it('is not known of a person whom no register holds', () => {
    expect(residenceOn([], [], '2016-09-01')).toBeNull();
  });
});

describe('the residence permit', () => {
  const on = (day: string, endorsements: EndorsementEntry[] = [], cancellations: CancellationEntry[] = []) =>
    permitOn([permit()], endorsements, cancellations, day);

  it('is valid up to and on the day on which its endorsement falls due, and suspended the day after', () => {
    expect(on('2016-09-01')).toMatchObject({ status: 'valid', validUntil: '2016-09-01' });
    expect(on('2016-09-02')).toMatchObject({ status: 'suspended' });
  });

  it('counts the year from the last endorsement', () => {
    expect(on('2016-10-01', [endorsed('2016-08-20')])).toMatchObject({ status: 'valid', validUntil: '2017-08-20' });
  });

  it('does not see an endorsement of a later day', () => {
    expect(on('2016-09-05', [endorsed('2016-09-10')])).toMatchObject({ status: 'suspended', lastEndorsedOn: null });
  });

  it('does not take the endorsement of another permit for its own', () => {
    expect(on('2016-09-05', [endorsed('2016-08-20', 8)])).toMatchObject({ status: 'suspended' });
  });

  it('is cancelled from the day of cancellation, whatever its endorsement', () => {
    expect(on('2016-03-01', [], [cancelled('2016-03-02')])).toMatchObject({ status: 'valid', cancelledOn: null });
    expect(on('2016-03-02', [], [cancelled('2016-03-02')])).toMatchObject({ status: 'cancelled', cancelledOn: '2016-03-02' });
  });

  it('is the one issued last, when a new one replaced it', () => {
    const replacement = permit({ entry_id: 8, city: '220200', issued_on: '2016-04-01' });
    expect(permitOn([permit(), replacement], [], [cancelled('2016-03-02')], '2016-09-01')).toMatchObject({ city: '220200', status: 'valid' });
  });

  it('does not exist before its day of issue', () => {
    expect(on('2015-08-31')).toBeNull();
  });

  it('issued on 29 February falls due on 28 February', () => {
    expect(permitOn([permit({ issued_on: '2016-02-29' })], [], [], '2016-12-01')?.validUntil).toBe('2017-02-28');
  });
});
