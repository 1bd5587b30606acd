/**
 * Lets residents question a look at their records, and lets those who supervise a hall find its looks of a day.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit.look_questioned (
      look text not null,
      subject text not null,
      day date not null,
      writer text not null,
      position integer not null,
      why text not null,
      asked_by text not null,
      asked_at timestamptz not null default now(),
      constraint look_questioned_key primary key (look),
      constraint look_questioned_entry foreign key (day, writer, position) references audit.entry,
      constraint look_questioned_look_is_a_digest check (look ~ '^[0-9a-f]{32}$'),
      constraint look_questioned_says_why check (char_length(why) between 1 and 500)
    );
    create index look_questioned_by_instant on audit.look_questioned (asked_at);
    comment on table audit.look_questioned is
      'One look that a resident questioned (source: the resident, through questionLook). look = the id under which it was told to the subject; why = in the resident''s own words.';
    create index entry_by_hall on audit.entry (day, (look ->> 'hall'));
    grant select, insert on audit.look_questioned to yizhan_audit;
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index audit.entry_by_hall;
    drop table audit.look_questioned;
  `.execute(db);
}
