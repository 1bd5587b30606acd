/** Opens what a statement of an agency read sealed: `kind_sealed` comes back as `kind`, with the type that the table says. */
import type { Insertable } from 'kysely';
import type { AgencySchema, AgencySchemas } from '../database/tables';
import { SealingFault, type Cipher } from './cipher';
import { columnOf, openedValue, sealedColumns } from './sealed-columns';

type Sealed = (typeof sealedColumns)[number];
type SealedTable = Sealed['table'];
type PlainOf<Table extends SealedTable> = Extract<Sealed, { readonly table: Table }>['plain'];
type SealedNameOf<Table extends SealedTable> = Extract<Sealed, { readonly table: Table }>['sealed'];

/** What the plain column would hold. */
type ValueIn<Table extends SealedTable> = Table extends `${infer Schema extends AgencySchema}.${infer Name}`
  ? Name extends keyof AgencySchemas[Schema]
    ? PlainOf<Table> extends keyof Insertable<AgencySchemas[Schema][Name]> ? Insertable<AgencySchemas[Schema][Name]>[PlainOf<Table>] : never
    : never
  : never;

export type Opened<Row, Table extends SealedTable> = Omit<Row, SealedNameOf<Table>> & { readonly [Name in PlainOf<Table>]: ValueIn<Table> };

interface Statement<Row> {
  execute(): Promise<Row[]>;
}

/** Throws a SealingFault for a row that no key of ours sealed: its value is not guessed at, and the agency does not answer. */
export function opened<Table extends SealedTable, Row extends { readonly [Name in SealedNameOf<Table>]: string | null }>(
  cipher: Cipher, table: Table, statement: Statement<Row>,
): Statement<Opened<Row, Table>> {
  const columns = sealedColumns.find((one) => one.table === table);
  if (columns === undefined) throw new RangeError(`No column of ${table} is sealed.`);
  const read = readerOf(table);
  return {
    execute: async () => (await statement.execute()).map((row) => {
      const { [columns.sealed as keyof Row]: sealed, ...others } = row;
      if (typeof sealed !== 'string') {
        throw new SealingFault('NOT_SEALED', `A row of ${columnOf(columns)} is not sealed. Start the platform on this database: it seals what it finds before it serves.`);
      }
      return { ...others, [columns.plain]: read(openedValue(cipher, columns, sealed)) } as unknown as Opened<Row, Table>;
    }),
  };
}

/** What is sealed is text; one column held a number. */
function readerOf(table: SealedTable): (text: string | null) => string | number | null {
  return table === 'social_insurance.disability_appraisal' ? (text) => (text === null ? null : Number(text)) : (text) => text;
}
