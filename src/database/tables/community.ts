/** The tables of organisation and community, as the migrations create them and rows come back. */
import type { HistoryColumns, ValidTime } from './history';

export interface CommunityResidenceRow extends HistoryColumns, ValidTime {
  resident_id: string;
  /** Twelve digits: county, street or township, community. */
  community_code: string;
  city: string;
}

export type Organisation = 'party' | 'league' | 'union' | 'labour-broker';

/** Declared by the person, never inferred. */
export interface MembershipDeclarationRow extends HistoryColumns {
  resident_id: string;
  organisation: Organisation;
  declared_on: string;
  /** First day on which it no longer stands. */
  withdrawn_on: string | null;
}

/** All communities of a city or county elect in one round. */
export interface CommitteeElectionRow extends HistoryColumns {
  city: string;
  term: number;
  registration_opens_on: string;
  /** The last day of registration. */
  registration_closes_on: string;
  election_on: string;
}

export interface CommunityTables {
  community_residence: CommunityResidenceRow;
  membership_declaration: MembershipDeclarationRow;
  committee_election: CommitteeElectionRow;
}
