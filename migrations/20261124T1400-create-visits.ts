/**
 * Creates the book of visits: which visit was opened by whom, for what purpose and about whom, its end, its review, and the consents that
 * some visits rest on. Its role can add and read, and nothing else.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createSchemaAndRole(db);
  await createVisits(db);
  await createConsents(db);
  await sql`
    revoke all on schema visit from public;
    grant usage on schema visit to yizhan_visit;
    grant select, insert on all tables in schema visit to yizhan_visit;
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  // The role stays: it belongs to the whole server, and another database of it may use the role.
  await sql`drop schema visit cascade`.execute(db);
}

/** Whoever migrates becomes a member of the role unless it is a superuser, so that `-c role=yizhan_visit` works for it. */
async function createSchemaAndRole(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$ begin
      create role yizhan_visit login;
    exception when duplicate_object or unique_violation then null;
    end $$;
    do $$ begin
      if not pg_has_role(current_user, 'yizhan_visit', 'member') then
        execute format('grant yizhan_visit to %I', current_user);
      end if;
    end $$;
    create schema visit;
  `.execute(db);
}

async function createVisits(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table visit.opened (
      id text not null,
      opened_at timestamptz not null,
      expires_at timestamptz not null,
      opened_by text not null,
      opened_by_resident text,
      client text not null,
      role text not null,
      purpose text not null,
      place text,
      counter text,
      proof_kind text not null,
      proof_reference text,
      reason text,
      circle jsonb not null,
      subjects text[] not null,
      signs text[] not null,
      guarded boolean not null,
      constraint opened_key primary key (id),
      constraint opened_id_is_random check (id ~ '^V[A-Za-z0-9_-]{22}$'),
      constraint opened_expires_later check (expires_at > opened_at),
      constraint opened_proof_kind_is_known check (proof_kind in ('CARD', 'TICKET', 'OWN', 'MANDATE', 'CONSENT', 'REASON')),
      constraint opened_reason_is_told check (proof_kind <> 'REASON' or length(btrim(reason)) >= 10),
      constraint opened_is_about_somebody check (cardinality(subjects) > 0),
      constraint opened_signs_are_known check (signs <@ array['same-household', 'same-surname', 'not-one-family'])
    );
    create index opened_by_day on visit.opened (opened_at);
    comment on table visit.opened is
      'One visit within which records may be looked at (source: whoever opened it). circle = subject to relation as the registry told it at the opening; subjects = who was named; signs = what may tie the clerk to them; guarded = somebody under protection is there.';
    create table visit.closed (
      visit_id text not null,
      closed_at timestamptz not null,
      closed_by text not null,
      constraint closed_key primary key (visit_id),
      constraint closed_visit foreign key (visit_id) references visit.opened (id)
    );
    comment on table visit.closed is 'The end of a visit before its time (source: whoever opened it).';
    create table visit.reviewed (
      visit_id text not null,
      reviewed_at timestamptz not null,
      reviewed_by text not null,
      approved boolean not null,
      constraint reviewed_key primary key (visit_id),
      constraint reviewed_visit foreign key (visit_id) references visit.opened (id)
    );
    comment on table visit.reviewed is 'What a second person said of an emergency (source: a supervisor of the same hall). Said once.';
  `.execute(db);
}

async function createConsents(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table visit.consent_given (
      id text not null,
      resident_id text not null,
      client text not null,
      purpose text not null,
      given_at timestamptz not null,
      until date not null,
      given_at_visit text,
      constraint consent_given_key primary key (id),
      constraint consent_given_id_is_random check (id ~ '^C[A-Za-z0-9_-]{22}$'),
      constraint consent_given_client_is_named check (client ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
      constraint consent_given_visit foreign key (given_at_visit) references visit.opened (id)
    );
    create index consent_given_by_resident on visit.consent_given (resident_id);
    comment on table visit.consent_given is
      'A resident lets one client look for one purpose (source: the resident, or a clerk whom the resident told it). until = the last day; given_at_visit is null when it was given without a clerk.';
    create table visit.consent_withdrawn (
      consent_id text not null,
      withdrawn_at timestamptz not null,
      withdrawn_by text not null,
      constraint consent_withdrawn_key primary key (consent_id),
      constraint consent_withdrawn_consent foreign key (consent_id) references visit.consent_given (id)
    );
    comment on table visit.consent_withdrawn is 'The end of a consent before its time (source: the resident, or a clerk whom the resident told it).';
  `.execute(db);
}
