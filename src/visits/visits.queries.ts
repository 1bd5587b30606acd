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
export function openVisitOf(principal: Principal, visitId: string, { instant, day }: Moment): RawBuilder<VisitRow> {
  return sql<VisitRow>`
    select id, purpose, place, counter, opened_at, expires_at, circle, proof_kind, reason, signs, guarded, whole_household
    from opened
    where id = ${visitId} and ${isOpenedBy(principal)} and expires_at > ${instant}::timestamptz
      and not exists (select from closed where visit_id = opened.id)
      and (proof_kind <> 'REASON' or exists (select from reviewed where visit_id = opened.id and approved))
      and (proof_kind <> 'CONSENT' or exists (
        select from consent_given as consent
        where consent.id = opened.proof_reference and consent.client = opened.client and consent.purpose = opened.purpose
          and consent.until >= ${day}::date
          and not exists (select from consent_withdrawn where consent_id = consent.id)))`;
}

/** Everything that a token says of whoever holds it: a clerk who came to another hall, or a program of another agency, is not who opened it. */
function isOpenedBy({ id, client, role, agency, place, residentId }: Principal): RawBuilder<boolean> {
  return sql<boolean>`opened_by = ${id} and client = ${client} and role = ${role} and opened_by_agency is not distinct from ${agency}
      and opened_by_hall is not distinct from ${place} and opened_by_resident is not distinct from ${residentId}`;
}

/** What is odd about a visit by mandate: that the same case of the agency was named for somebody else. */
export function signsWith(found: readonly string[], { agency }: Pick<Principal, 'agency'>, reference: string, subjects: readonly string[]): RawBuilder<string[]> {
  return sql<string[]>`${[...found]}::text[] || case when exists (
    select from opened where proof_kind = 'MANDATE' and opened_by_agency = ${agency} and proof_reference = ${reference} and subjects <> ${[...subjects]}::text[]
  ) then array['case-of-several'] else '{}'::text[] end`;
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
