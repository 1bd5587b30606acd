/** Writes records as they stand in the database: sealed where their columns are. */
import { copyRows, type CopyRow } from '../../src/database/copy-rows';
import { administering } from '../../src/database/administering';
import type { DatabaseConnection } from '../../src/database/connection';
import { sealedRows } from '../../src/sealing/sealed-columns';
import { testCipher } from './cipher';

/** `table` with its schema; all rows with the same columns. */
export async function record(connection: DatabaseConnection, table: string, ...rows: readonly CopyRow[]): Promise<void> {
  await administering(connection, 'tests', (client) => copyRows(client, table, sealedRows(testCipher, table, rows)));
}
