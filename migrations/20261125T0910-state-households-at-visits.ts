/** Lets a visit say that presence was stated for the whole household, and not person by person. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table visit.opened
      add column whole_household boolean not null default false,
      add constraint opened_household_is_stated_where_it_is_seen check (not whole_household or proof_kind in ('CARD', 'TICKET'));
    comment on column visit.opened.whole_household is 'Presence was stated for everybody who lives with whoever was named (source: whoever opened the visit).';
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table visit.opened drop column whole_household`.execute(db);
}
