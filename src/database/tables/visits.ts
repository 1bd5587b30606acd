/** The tables of the book of visits, as the migrations create them and rows come back. Rows are added, never changed. */
import type { ColumnType } from 'kysely';

type Fixed<Value> = ColumnType<Value, Value, never>;

export interface OpenedRow {
  id: Fixed<string>;
  /** Instants, ISO 8601 in UTC. */
  opened_at: Fixed<string>;
  expires_at: Fixed<string>;
  opened_by: Fixed<string>;
  opened_by_resident: Fixed<string | null>;
  opened_by_agency: Fixed<string | null>;
  opened_by_hall: Fixed<string | null>;
  client: Fixed<string>;
  role: Fixed<string>;
  purpose: Fixed<string>;
  place: Fixed<string | null>;
  counter: Fixed<string | null>;
  proof_kind: Fixed<'CARD' | 'TICKET' | 'OWN' | 'MANDATE' | 'CONSENT' | 'REASON'>;
  proof_reference: Fixed<string | null>;
  reason: Fixed<string | null>;
  /** Subject → relation as JSON; read back as an object. */
  circle: ColumnType<unknown, string, never>;
  subjects: Fixed<string[]>;
  signs: Fixed<string[]>;
  guarded: Fixed<boolean>;
  whole_household: Fixed<boolean>;
}

export interface VisitTables {
  opened: OpenedRow;
  closed: { visit_id: Fixed<string>; closed_at: Fixed<string>; closed_by: Fixed<string> };
  reviewed: { visit_id: Fixed<string>; reviewed_at: Fixed<string>; reviewed_by: Fixed<string>; approved: Fixed<boolean> };
  consent_given: {
    id: Fixed<string>;
    resident_id: Fixed<string>;
    client: Fixed<string>;
    purpose: Fixed<string>;
    given_at: Fixed<string>;
    /** The last day. */
    until: Fixed<string>;
    given_at_visit: Fixed<string | null>;
  };
  consent_withdrawn: { consent_id: Fixed<string>; withdrawn_at: Fixed<string>; withdrawn_by: Fixed<string> };
}
