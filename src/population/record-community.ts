/** Writes a family into the records of organisation and community, and once for all the elections of the places. */
import { addDays } from './calendar';
import { type CommunitySpell, plainResidencesOf } from './community-life';
import type { Ledger } from './ledger';
import type { Family } from './life';
import { cities, homesInJilin } from './places';

export function recordCommunity(ledger: Ledger, family: Family): void {
  if (ledger.once('community.committee_election')) recordElections(ledger);
  const residences = family.community?.residences ?? family.members.flatMap(plainResidencesOf);
  for (const spell of residences) recordResidence(ledger, spell);
  for (const { resident, organisation, declaredOn, withdrawnOn } of family.community?.declarations ?? []) {
    const open = { resident_id: resident, organisation, declared_on: declaredOn, withdrawn_on: null };
    ledger.state('community.membership_declaration', '本人申报', open, declaredOn,
      withdrawnOn === undefined ? null : { change: { withdrawn_on: withdrawnOn }, recordedOn: withdrawnOn });
  }
}

function recordResidence(ledger: Ledger, { resident, city, community, from, until }: CommunitySpell): void {
  const open = { resident_id: resident, community_code: communityCode(city, community), city, valid_from: from, valid_until: null };
  ledger.state('community.community_residence', '社区居民登记', open, addDays(from, 15),
    until === undefined ? null : { change: { valid_until: until }, recordedOn: addDays(until, 10) });
}

/** Ten communities to a street or township. */
function communityCode(city: string, community: number): string {
  return city + [Math.floor(community / 10) + 1, (community % 10) + 1].map((part) => String(part).padStart(3, '0')).join('');
}

interface Round {
  readonly term: number;
  readonly opens: string;
  readonly closes: string;
  readonly election: string;
}

/** CHOICE: the rounds of the committees. On the demo day voters can register in Changchun and Meihekou. */
const roundOf2013: Round = { term: 9, opens: '2013-05-06', closes: '2013-05-26', election: '2013-06-25' };
const roundOf2016: Round = { term: 10, opens: '2016-04-11', closes: '2016-04-30', election: '2016-05-28' };
const lateRounds: Readonly<Record<string, Round>> = {
  '220100': { term: 10, opens: '2016-08-22', closes: '2016-09-20', election: '2016-10-18' },
  '220581': { term: 10, opens: '2016-08-29', closes: '2016-09-16', election: '2016-10-10' },
  '220200': { term: 10, opens: '2016-08-01', closes: '2016-08-31', election: '2016-09-24' },
  '220300': { term: 10, opens: '2016-09-12', closes: '2016-09-30', election: '2016-10-28' },
};

function recordElections(ledger: Ledger): void {
  for (const { code } of [...cities, ...homesInJilin]) {
    for (const { term, opens, closes, election } of [roundOf2013, lateRounds[code] ?? roundOf2016]) {
      ledger.event('community.committee_election', '社区换届选举公告', addDays(opens, -14), {
        city: code, term, registration_opens_on: opens, registration_closes_on: closes, election_on: election,
      });
    }
  }
}
