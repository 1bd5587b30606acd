/**
 * Makes room in the registry for sealed identity numbers beside the plain ones. The keys are not the database's, so that it is the platform
 * that seals, at its next start; from here on the registry's own role can write no plain number.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table registry.resident
      add column citizen_id_number_sealed text,
      add column citizen_id_number_index text,
      add constraint resident_citizen_id_number_index_is_unique unique (citizen_id_number_index),
      add constraint resident_sealed_number_has_index check ((citizen_id_number_sealed is null) = (citizen_id_number_index is null)),
      add constraint resident_number_is_kept_once check (citizen_id_number is null or citizen_id_number_sealed is null);
    comment on column registry.resident.citizen_id_number is 'Empty once the number is sealed; a later migration takes the column away.';
    comment on column registry.resident.citizen_id_number_sealed is 'The number, sealed by the platform; the keys are not in the database.';
    comment on column registry.resident.citizen_id_number_index is 'A keyed hash of the number: equal numbers have equal hashes.';

    alter table registry.identifier
      drop constraint identifier_key,
      alter column value drop not null,
      add column value_sealed text,
      add column value_index text,
      add constraint identifier_value_is_unique unique (kind, value),
      add constraint identifier_value_index_is_unique unique (kind, value_index),
      add constraint identifier_sealed_value_has_index check ((value_sealed is null) = (value_index is null)),
      add constraint identifier_value_is_kept_once check ((value is null) <> (value_sealed is null));
    comment on column registry.identifier.value is 'Empty once the number is sealed; a later migration takes the column away.';
    comment on column registry.identifier.value_sealed is 'The number, sealed by the platform; the keys are not in the database.';
    comment on column registry.identifier.value_index is 'A keyed hash of the number, by which the resident is found.';

    revoke insert on registry.resident, registry.identifier from yizhan_registry;
    grant insert (id, citizen_id_number_sealed, citizen_id_number_index, name, birth_date, sex, recorded_at, source) on registry.resident to yizhan_registry;
    grant insert (kind, value_sealed, value_index, resident_id, recorded_at, source) on registry.identifier to yizhan_registry;
  `.execute(db);
}

/** What is sealed cannot be opened without the keys, so that sealed numbers are lost on the way back. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    delete from registry.identifier where value is null;
    alter table registry.identifier
      drop constraint identifier_value_is_kept_once,
      drop constraint identifier_value_is_unique,
      drop column value_sealed,
      drop column value_index,
      alter column value set not null,
      add constraint identifier_key primary key (kind, value);
    alter table registry.resident
      drop constraint resident_number_is_kept_once,
      drop column citizen_id_number_sealed,
      drop column citizen_id_number_index;
    comment on column registry.resident.citizen_id_number is null;
    comment on column registry.identifier.value is null;
    grant insert on registry.resident, registry.identifier to yizhan_registry;
  `.execute(db);
}
