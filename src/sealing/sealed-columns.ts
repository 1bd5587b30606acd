/**
 * The columns that hold identity numbers, and how a row is sealed before it is written. A number is read by nobody who holds the database
 * without the keys: neither in the tables, nor in their statistics, nor in a backup.
 */
import type { Cipher, SealedColumn } from './cipher';

export interface SealedColumns {
  /** With its schema. */
  readonly table: string;
  /** Where the number stood until it was sealed; empty in every row now. */
  readonly plain: string;
  readonly sealed: string;
  /** By which the number is found; unique. */
  readonly index: string;
}

export const sealedColumns = [
  { table: 'registry.resident', plain: 'citizen_id_number', sealed: 'citizen_id_number_sealed', index: 'citizen_id_number_index' },
  /** Permit numbers of the residence permit too: real ones are the citizen identity number itself. */
  { table: 'registry.identifier', plain: 'value', sealed: 'value_sealed', index: 'value_index' },
] as const satisfies readonly SealedColumns[];

export const residentNumber: SealedColumn = 'registry.resident.citizen_id_number';
export const identifierValue: SealedColumn = 'registry.identifier.value';

export function columnOf({ table, plain }: SealedColumns): SealedColumn {
  return `${table}.${plain}` as SealedColumn;
}

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** The rows of a table as they are written: numbers sealed, and nothing plain left. Rows of other tables come back as they are. */
export function sealedRows(cipher: Cipher, table: string, rows: readonly Row[]): readonly Row[] {
  const columns = sealedColumns.find((one) => one.table === table);
  return columns === undefined ? rows : rows.map((row) => sealedRow(cipher, columns, row));
}

function sealedRow(cipher: Cipher, columns: SealedColumns, { [columns.plain]: plain, ...row }: Row): Row {
  const isHeld = typeof plain === 'string';
  const column = columnOf(columns);
  return {
    ...row,
    [columns.sealed]: isHeld ? cipher.seal(plain, column) : null,
    [columns.index]: isHeld ? cipher.blindIndex(plain, column) : null,
  };
}
