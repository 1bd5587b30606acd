/**
 * Makes room for sealed diagnoses and permit numbers beside the plain ones. The keys are not the database's, so that it is the platform
 * that seals, at its next start; from here on no agency's role can write a plain one.
 */
import { type Kysely, sql } from 'kysely';

interface Sealed {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  /** False where nothing may stand there; that too is sealed. */
  readonly isRequired: boolean;
}

/** Words that tell what a person suffers from, or that they may be disabled. */
const diagnoses: readonly Sealed[] = [
  { schema: 'health', table: 'notifiable_case', column: 'kind', isRequired: true },
  { schema: 'health', table: 'occupational_disease_diagnosis', column: 'disease_class', isRequired: false },
  { schema: 'health', table: 'pregnancy_ending', column: 'kind', isRequired: true },
  { schema: 'social_insurance', table: 'work_injury', column: 'kind', isRequired: true },
  { schema: 'social_insurance', table: 'disability_appraisal', column: 'grade', isRequired: false },
  { schema: 'civil_affairs', table: 'medical_hardship_admission', column: 'class', isRequired: true },
  { schema: 'civil_affairs', table: 'emergency_report', column: 'kind', isRequired: true },
  { schema: 'employment', table: 'hard_to_employ_recognition', column: 'category', isRequired: true },
];
const permitNumber: Sealed = { schema: 'residence_permit', table: 'permit', column: 'permit_number', isRequired: true };

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const sealed of [...diagnoses, permitNumber]) await makeRoom(db, sealed);
  await sql`
    alter table residence_permit.permit
      add column permit_number_index text,
      add constraint permit_number_index_is_unique unique (permit_number_index, revision),
      add constraint permit_sealed_number_has_index check ((permit_number_sealed is null) = (permit_number_index is null));
    comment on column residence_permit.permit.permit_number_index is 'A keyed hash of the number: equal numbers have equal hashes.';
    create index permit_not_yet_sealed on residence_permit.permit (entry_id) where permit_number is not null;
  `.execute(db);
  for (const { schema, table, column } of diagnoses) {
    // Empty once all is sealed: a start finds at once that nothing is left to do, however long the table is.
    await sql`create index ${sql.raw(`${table}_not_yet_sealed`)} on ${sql.table(`${schema}.${table}`)} (entry_id)
      where ${sql.raw(`${column}_sealed`)} is null`.execute(db);
  }
  for (const sealed of [...diagnoses, permitNumber]) await grantInsertOfSealed(db, sealed);
}

/** What is sealed cannot be opened without the keys, so that sealed values are lost on the way back. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table residence_permit.permit drop column permit_number_index`.execute(db);
  for (const { schema, table, column, isRequired } of [...diagnoses, permitNumber]) {
    const name = sql.table(`${schema}.${table}`);
    await sql`drop index ${sql.id(schema, `${table}_not_yet_sealed`)}`.execute(db);
    if (isRequired) await sql`delete from ${name} where ${sql.id(column)} is null`.execute(db);
    await sql`alter table ${name} drop column ${sql.raw(`${column}_sealed`)}`.execute(db);
    if (isRequired) await sql`alter table ${name} alter column ${sql.id(column)} set not null`.execute(db);
    await sql`comment on column ${sql.raw(`${schema}.${table}.${column}`)} is null`.execute(db);
    await sql`revoke insert on ${name} from ${sql.raw(`yizhan_${schema}`)}`.execute(db);
    await sql`grant insert on ${name} to ${sql.raw(`yizhan_${schema}`)}`.execute(db);
  }
}

async function makeRoom(db: Kysely<unknown>, { schema, table, column, isRequired }: Sealed): Promise<void> {
  const kept = isRequired ? `num_nonnulls(${column}, ${column}_sealed) = 1` : `${column} is null or ${column}_sealed is null`;
  await sql`
    alter table ${sql.table(`${schema}.${table}`)}
      ${sql.raw(isRequired ? `alter column ${column} drop not null,` : '')}
      add column ${sql.raw(`${column}_sealed`)} text,
      add constraint ${sql.raw(`${table}_${column}_is_kept_once`)} check (${sql.raw(kept)})`.execute(db);
  await sql`comment on column ${sql.raw(`${schema}.${table}.${column}`)} is 'Empty once the value is sealed; a later migration takes the column away.'`.execute(db);
  await sql`comment on column ${sql.raw(`${schema}.${table}.${column}_sealed`)} is 'The value, sealed by the platform; the keys are not in the database.'`.execute(db);
}

/** Every column but the plain one. */
async function grantInsertOfSealed(db: Kysely<unknown>, { schema, table, column }: Sealed): Promise<void> {
  const name = sql.table(`${schema}.${table}`);
  const { rows: [columns] } = await sql<{ names: string }>`
    select string_agg(quote_ident(attname), ', ' order by attnum) as names from pg_attribute
    where attrelid = ${`${schema}.${table}`}::regclass and attnum > 0 and not attisdropped and attname <> ${column}`.execute(db);
  await sql`revoke insert on ${name} from ${sql.raw(`yizhan_${schema}`)}`.execute(db);
  await sql`grant insert (${sql.raw(columns?.names ?? '')}) on ${name} to ${sql.raw(`yizhan_${schema}`)}`.execute(db);
}
