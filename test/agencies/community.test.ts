/** What the communities' registers mean on a day: since when a person has lived there, what was declared, and open elections. */
import type { CommitteeElection, CommunityResidence, MembershipDeclaration } from '../../resolvers/community/community.loader';
import { electionFact, membershipsFact, residenceFact } from '../../resolvers/community/facts';
import { latestRevisions } from '../../src/database/history';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2014-03-16T01:30:00.000Z', source: '社区居民登记', resident_id: 'R0000001' };
const ask = (asOf: string, place = '220100') => ({ subjects: [], asOf, place });
const today = '2016-09-01';

function spell(valid_from: string, valid_until: string | null = null, change: Partial<CommunityResidence> = {}): CommunityResidence {
  return { ...recorded, community_code: '220100003007', city: '220100', valid_from, valid_until, ...change };
}

function declared(organisation: MembershipDeclaration['organisation'], change: Partial<MembershipDeclaration> = {}): MembershipDeclaration {
  return { ...recorded, source: '本人申报', organisation, declared_on: '2015-05-04', withdrawn_on: null, ...change };
}

function election(change: Partial<CommitteeElection> = {}): CommitteeElection {
  return {
    ...recorded, source: '社区换届选举公告', city: '220100', term: 10,
    registration_opens_on: '2016-08-22', registration_closes_on: '2016-09-20', election_on: '2016-10-18', ...change,
  };
}

describe('residence in the community', () => {
  const since = (spells: CommunityResidence[], day = today, place = '220100') => {
    const fact = residenceFact(spells, ask(day, place))['community.resident_since'];
    return fact !== undefined && 'value' in fact ? fact.value : fact;
  };

  it('counts from the first day of the present spell', () => {
    expect(since([spell('2015-09-01')])).toBe('2015-09-01');
  });

  it('runs on over spells in the same community that follow one another or overlap', () => {
    expect(since([spell('2012-04-01', '2014-06-30'), spell('2014-07-01', '2015-12-31'), spell('2015-06-01')])).toBe('2012-04-01');
  });

  it('runs on through a long spell that holds a short one', () => {
    expect(since([spell('2010-01-01', '2016-01-31'), spell('2012-01-01', '2012-12-31'), spell('2016-02-01')])).toBe('2010-01-01');
  });

  it('begins anew after a single day elsewhere or nowhere', () => {
    expect(since([spell('2012-04-01', '2014-06-29'), spell('2014-07-01')])).toBe('2014-07-01');
  });

  it('does not carry over from another community of the same city', () => {
    const other = spell('2012-04-01', '2015-12-31', { community_code: '220100003008' });
    expect(since([other, spell('2016-01-01')])).toBe('2016-01-01');
  });

  it('is that of the place asked about when a person is on the list of two', () => {
    const village = spell('1984-02-03', null, { community_code: '220182002001', city: '220182' });
    expect(since([village, spell('2015-03-01')])).toBe('2015-03-01');
    expect(since([village, spell('2015-03-01')], today, '220182')).toBe('1984-02-03');
  });

  it('of whoever is on no list on the day is not held, and never read as none', () => {
    expect(since([])).toEqual({ unknown: 'not-held' });
    expect(since([spell('2012-04-01', '2016-08-31')])).toEqual({ unknown: 'not-held' });
    expect(since([spell('2016-09-02')])).toEqual({ unknown: 'not-held' });
    expect(since([spell('2012-04-01', '2016-09-01')])).toBe('2012-04-01');
  });

  it('reads a correction instead of what it corrects, and a spell that begins later not at all', () => {
    const corrected = latestRevisions([spell('2014-03-01'), spell('2015-03-01', null, { revision: 2, recorded_at: '2015-04-01T01:30:00.000Z' })]);
    expect(since(corrected)).toBe('2015-03-01');
    const later = spell('2016-09-02', null, { entry_id: 2, community_code: '220100001001', source: 'later' });
    expect(residenceFact([spell('2015-03-01'), later], ask(today))['community.resident_since']).toEqual({
      value: '2015-03-01', source: '社区居民登记', recordedOn: '2014-03-16',
    });
  });
});

describe('memberships', () => {
  const memberships = (declarations: MembershipDeclaration[], day = today) => membershipsFact(declarations, ask(day)).memberships;

  it('are those declared, each once, in the order of the vocabulary', () => {
    expect(memberships([declared('union'), declared('party', { entry_id: 2 }), declared('union', { entry_id: 3 })])).toMatchObject({ value: ['party', 'union'] });
  });

  it('that nobody declared are not held: an empty list would claim to know', () => {
    expect(memberships([])).toEqual({ unknown: 'not-held' });
    expect(memberships([declared('league', { declared_on: '2016-09-02' })])).toEqual({ unknown: 'not-held' });
  });

  it('stand up to the day before the withdrawal', () => {
    const withdrawn = declared('labour-broker', { withdrawn_on: '2016-09-01' });
    expect(memberships([withdrawn], '2016-08-31')).toMatchObject({ value: ['labour-broker'] });
    expect(memberships([withdrawn])).toEqual({ unknown: 'not-held' });
  });

  it('name the last declaration that stands as their source', () => {
    const second = declared('party', { entry_id: 2, declared_on: '2016-01-10', recorded_at: '2016-01-10T01:30:00.000Z' });
    expect(memberships([second, declared('union')])).toMatchObject({ recordedOn: '2016-01-10' });
    expect(memberships([second, declared('union')], '2015-12-31')).toMatchObject({ value: ['union'], recordedOn: '2014-03-16' });
  });
});

describe('the election of the committee', () => {
  const isOpen = (elections: CommitteeElection[], day: string) => electionFact(elections, ask(day))['place.community_election_open'];

  it('is open for registration from the first to the last day announced', () => {
    for (const [day, value] of [['2016-08-21', false], ['2016-08-22', true], ['2016-09-20', true], ['2016-09-21', false]] as const) {
      expect(isOpen([election()], day)).toMatchObject({ value });
    }
  });

  it('is not open where none was announced', () => {
    expect(isOpen([], today)).toEqual({ value: false });
  });

  it('that is only coming names no source of the days before', () => {
    const earlier = election({ entry_id: 2, term: 9, registration_opens_on: '2013-05-06', registration_closes_on: '2013-05-26', election_on: '2013-06-25', source: '2013' });
    expect(isOpen([election(), earlier], '2016-08-01')).toMatchObject({ value: false, source: '2013' });
    expect(isOpen([election()], '2016-08-01')).toEqual({ value: false });
  });
});
