/**
 * Lets a visit keep the agency and the hall of whoever opened it, so that it opens to nobody else; and finds the visits of one case. Visits
 * that are open while this is applied name neither, and those of clerks and programs have to be opened anew.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table visit.opened
      add column opened_by_agency text,
      add column opened_by_hall text,
      drop constraint opened_signs_are_known,
      add constraint opened_signs_are_known check (signs <@ array['same-household', 'same-surname', 'not-one-family', 'case-of-several']);
    create index opened_by_case on visit.opened (opened_by_agency, proof_reference) where proof_kind = 'MANDATE';
    comment on column visit.opened.opened_by_agency is 'Of an agency''s program: the agency (source: the token of whoever opened the visit).';
    comment on column visit.opened.opened_by_hall is 'The hall that the opener belongs to, which the place of the visit need not be (source: the token of whoever opened the visit).';
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index visit.opened_by_case;
    update visit.opened set signs = array_remove(signs, 'case-of-several') where 'case-of-several' = any(signs);
    alter table visit.opened
      drop column opened_by_agency,
      drop column opened_by_hall,
      drop constraint opened_signs_are_known,
      add constraint opened_signs_are_known check (signs <@ array['same-household', 'same-surname', 'not-one-family']);
  `.execute(db);
}
