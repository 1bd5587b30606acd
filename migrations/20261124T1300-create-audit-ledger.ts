/**
 * Creates the audit ledger: who looked at whom, in chains that show any change. Its role can add and read, and nothing else.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createSchemaAndRole(db);
  await sql`
    create table audit.entry (
      day date not null,
      writer text not null,
      position integer not null,
      look jsonb not null,
      hash text not null,
      constraint entry_key primary key (day, writer, position),
      constraint entry_position_counts_from_one check (position >= 1),
      constraint entry_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$')
    );
    comment on table audit.entry is
      'One look at records (source: the gateway). look = who, when, visit, purpose, operation, which subjects, which fields of which agency, which verdicts were told; never a value. hash = over the entry and the hash before it, per writer and day.';
    create table audit.looked_at (
      subject text not null,
      day date not null,
      writer text not null,
      position integer not null,
      constraint looked_at_key primary key (subject, day, writer, position)
    );
    comment on table audit.looked_at is 'Finds the entries about one subject, person:… or employer:… (source: the entries). Without a foreign key: it is written in one statement with its entry, and each check would cost as much as the row.';
    create table audit.day_root (
      day date not null,
      entries integer not null,
      root text not null,
      published_at timestamptz not null default now(),
      constraint day_root_key primary key (day, published_at),
      constraint day_root_counts_entries check (entries >= 0),
      constraint day_root_is_sha256 check (root ~ '^[0-9a-f]{64}$')
    );
    comment on table audit.day_root is 'The Merkle root over the entries of a day as it was published (source: the entries); whoever keeps it can show that nothing was taken away.';
    revoke all on schema audit from public;
    grant usage on schema audit to yizhan_audit;
    grant select, insert on all tables in schema audit to yizhan_audit;
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  // The role stays: it belongs to the whole server, and another database of it may use the role.
  await sql`drop schema audit cascade`.execute(db);
}

/** Whoever migrates becomes a member of the role unless it is a superuser, so that `-c role=yizhan_audit` works for it. */
async function createSchemaAndRole(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$ begin
      create role yizhan_audit login;
    exception when duplicate_object or unique_violation then null;
    end $$;
    do $$ begin
      if not pg_has_role(current_user, 'yizhan_audit', 'member') then
        execute format('grant yizhan_audit to %I', current_user);
      end if;
    end $$;
    create schema audit;
  `.execute(db);
}
