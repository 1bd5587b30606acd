/**
 * The columns that hold identity numbers, permit numbers and diagnoses, and how a row is sealed before it is written. Such a value is read
 * by nobody who holds the database without the keys: neither in the tables, nor in their statistics, nor in a backup.
 *
 * A diagnosis is a word of a short list, and its length alone would tell which: words are sealed at one length, and "nothing" is sealed too.
 */
import type { Cipher, SealedColumn } from './cipher';

export interface SealedColumns {
  /** With its schema. */
  readonly table: string;
  /** Where the value stood until it was sealed; empty in every row now. */
  readonly plain: string;
  readonly sealed: string;
  /** By which a number is found, and known to stand once; `null` of words, which nobody is found by. */
  readonly index: string | null;
}

export const sealedColumns = [
  number('registry.resident', 'citizen_id_number'),
  /** Permit numbers too: real ones are the citizen identity number itself. */
  number('registry.identifier', 'value'),
  number('residence_permit.permit', 'permit_number'),
  word('health.notifiable_case', 'kind'),
  word('health.occupational_disease_diagnosis', 'disease_class'),
  word('health.pregnancy_ending', 'kind'),
  word('social_insurance.work_injury', 'kind'),
  word('social_insurance.disability_appraisal', 'grade'),
  word('civil_affairs.medical_hardship_admission', 'class'),
  word('civil_affairs.emergency_report', 'kind'),
  word('employment.hard_to_employ_recognition', 'category'),
] as const satisfies readonly SealedColumns[];

function number<Table extends string, Plain extends string>(table: Table, plain: Plain) {
  return { table, plain, sealed: `${plain}_sealed`, index: `${plain}_index` } as const;
}

function word<Table extends string, Plain extends string>(table: Table, plain: Plain) {
  return { table, plain, sealed: `${plain}_sealed`, index: null } as const;
}

export const residentNumber: SealedColumn = 'registry.resident.citizen_id_number';
export const identifierValue: SealedColumn = 'registry.identifier.value';

export function columnOf({ table, plain }: Pick<SealedColumns, 'table' | 'plain'>): SealedColumn {
  return `${table}.${plain}` as SealedColumn;
}

/** A row that is not sealed yet fits this: of numbers one that holds any, of words every one. */
export function notYetSealed({ plain, sealed, index }: SealedColumns): string {
  return index === null ? `${sealed} is null` : `${plain} is not null`;
}

type Value = string | number | boolean | null;
type Row = Readonly<Record<string, Value>>;

/** The rows of a table as they are written: values sealed, and nothing plain left. Rows of other tables come back as they are. */
export function sealedRows(cipher: Cipher, table: string, rows: readonly Row[]): readonly Row[] {
  const columns = columnsByTable.get(table);
  return columns === undefined ? rows : rows.map((row) => sealedRow(cipher, columns, row));
}

const columnsByTable: ReadonlyMap<string, SealedColumns> = new Map(sealedColumns.map((columns) => [columns.table, columns]));

function sealedRow(cipher: Cipher, columns: SealedColumns, { [columns.plain]: plain, ...row }: Row): Row {
  const sealed = { ...row, [columns.sealed]: sealedValue(cipher, columns, plain) };
  if (columns.index === null) return sealed;
  return { ...sealed, [columns.index]: plain == null ? null : cipher.blindIndex(String(plain), columnOf(columns)) };
}

export function sealedValue(cipher: Cipher, columns: SealedColumns, plain: Value | undefined): string | null {
  if (columns.index !== null) return plain == null ? null : cipher.seal(String(plain), columnOf(columns));
  const written = plain == null ? '' : String(plain);
  // Unpadded it would stand out by its length, which must not pass unnoticed.
  if (written.length > wordLength) throw new RangeError(`A word of ${columnOf(columns)} is longer than ${wordLength} characters: make wordLength larger.`);
  return cipher.seal(written.padEnd(wordLength), columnOf(columns));
}

/** What stood there as text; `null` for nothing. */
export function openedValue(cipher: Cipher, columns: SealedColumns, sealed: string): string | null {
  const text = cipher.open(sealed, columnOf(columns));
  if (columns.index !== null) return text;
  const written = text.trimEnd();
  return written === '' ? null : written;
}

/** The longest is `ear-nose-throat-mouth`. */
const wordLength = 24;
