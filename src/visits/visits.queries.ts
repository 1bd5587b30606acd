/** The statements of the book of visits. */
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { VisitTables } from '../database/tables/visits';
import type { Principal } from '../identity/viewer';
import type { ProofKind } from './grounds';

type Db = Kysely<VisitTables>;

export interface VisitRow {
  readonly id: string;
  readonly purpose: string;
  readonly place: string | null;
  readonly counter: string | null;
  readonly opened_at: string;
  readonly expires_at: string;
  readonly circle: unknown;
  readonly proof_kind: ProofKind;
  readonly reason: string | null;
  readonly signs: readonly string[];
  readonly guarded: boolean;
  readonly whole_household: boolean;
}

/** The instant, and the day by which consents run out. */
export interface Moment {
  readonly instant: string;
  readonly day: string;
}

/** The visit, if everything about it holds: its opener, its time, and what its ground asks for. */
export function openVisitOf({ id, client, role }: Pick<Principal, 'id' | 'client' | 'role'>, visitId: string, { instant, day }: Moment): RawBuilder<VisitRow> {
  return sql<VisitRow>`
    select id, purpose, place, counter, opened_at, expires_at, circle, proof_kind, reason, signs, guarded, whole_household
    from opened
    where id = ${visitId} and opened_by = ${id} and client = ${client} and role = ${role} and expires_at > ${instant}::timestamptz
      and not exists (select from closed where visit_id = opened.id)
      and (proof_kind <> 'REASON' or exists (select from reviewed where visit_id = opened.id and approved))
      and (proof_kind <> 'CONSENT' or exists (
        select from consent_given as consent
        where consent.id = opened.proof_reference and consent.client = opened.client and consent.purpose = opened.purpose
          and consent.until >= ${day}::date
          and not exists (select from consent_withdrawn where consent_id = consent.id)))`;
}

/** The visit as its opener may end it, whether or not it was reviewed. */
export function ownVisit(db: Db, { id, client }: Pick<Principal, 'id' | 'client'>, visitId: string) {
  return db
    .selectFrom('opened')
    .select(['id', 'purpose', 'place', 'counter', 'opened_at', 'expires_at', 'circle', 'proof_kind', 'reason', 'signs', 'guarded', 'whole_household'])
    .where('id', '=', visitId)
    .where('opened_by', '=', id)
    .where('client', '=', client);
}

/** Emergencies of a hall that wait for a second person. */
export function emergenciesToReview(db: Db, place: string, instant: string) {
  return db
    .selectFrom('opened')
    .select(['id', 'purpose', 'place', 'counter', 'opened_at', 'expires_at', 'circle', 'proof_kind', 'reason', 'signs', 'guarded', 'whole_household', 'opened_by', 'opened_by_resident'])
    .where('proof_kind', '=', 'REASON')
    .where('place', '=', place)
    .where('expires_at', '>', instant)
    .where((opened) => opened.not(opened.exists(opened.selectFrom('reviewed').select('visit_id').whereRef('visit_id', '=', 'opened.id'))));
}

export function consentsBy(db: Db) {
  return db
    .selectFrom('consent_given as given')
    .leftJoin('consent_withdrawn as withdrawn', 'withdrawn.consent_id', 'given.id')
    .select(['given.id', 'given.resident_id', 'given.client', 'given.purpose', 'given.given_at', 'given.until', 'withdrawn.withdrawn_at']);
}
