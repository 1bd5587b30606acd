/** Counts what stands sealed, and under which keys: before a key is taken out of the settings, none of its values may be left. */
import { administering } from '../database/administering';
import type { DatabaseConnection } from '../database/connection';
import { columnOf, notYetSealed, sealedColumns } from './sealed-columns';

export interface ColumnStatus {
  readonly column: string;
  /** Not sealed; none once the platform has started. */
  readonly plain: number;
  /** How many values each key sealed, by key id. */
  readonly sealedBy: Readonly<Record<string, number>>;
  /** Empty of a column that nobody is found by. */
  readonly indexedBy: Readonly<Record<string, number>>;
}

export async function sealingStatus(connection: DatabaseConnection): Promise<readonly ColumnStatus[]> {
  return administering(connection, 'sealing', async (client) => {
    const counted = async (table: string, key: string): Promise<Readonly<Record<string, number>>> => {
      const { rows } = await client.query<{ key: string; count: number }>(
        `select ${key} as key, count(*)::int as count from ${table} where ${key} is not null group by 1 order by 1`);
      return Object.fromEntries(rows.map((row) => [row.key, row.count]));
    };
    const status: ColumnStatus[] = [];
    for (const columns of sealedColumns) {
      const { table, sealed, index } = columns;
      const { rows: [left] } = await client.query<{ count: number }>(`select count(*)::int as count from ${table} where ${notYetSealed(columns)}`);
      status.push({
        column: columnOf(columns), plain: left?.count ?? 0,
        sealedBy: await counted(table, `split_part(${sealed}, ':', 2)`), indexedBy: index === null ? {} : await counted(table, `split_part(${index}, ':', 1)`),
      });
    }
    return status;
  });
}
