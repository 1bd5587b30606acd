/** `npm run backup`: the whole database, sealed, into one file, while the platform runs. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { takeBackup } from '../backup/take';
import { readConfig } from '../config';
import { backupCipherFor, openAsItIs } from '../store';
import { runToItsEnd, tell, UsageError } from './command';

const usage = `npm run --silent backup -- --to FILE     seals the whole database into a new file, while the platform runs

The database is the embedded one in DATA_DIRECTORY, or the one that DATABASE_URL names. The file is sealed by the first key of BACKUP_KEYS, or of
SEALING_KEYS where there are none. It holds the database alone: keep the keys, and DATA_DIRECTORY/releases, elsewhere.`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { to: { type: 'string' }, help: { type: 'boolean', default: false } } });
  if (values.help) return tell(usage);
  if (values.to === undefined) throw new UsageError(usage);
  const config = readConfig(process.env, join(__dirname, '..', '..'));
  const cipher = backupCipherFor(config);
  const began = performance.now();
  const store = await openAsItIs(config);
  try {
    const { tables, rows, bytes } = await takeBackup(store.connection, { file: resolve(values.to), cipher, now: () => new Date() });
    tell(`${tables} tables, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB in ${((performance.now() - began) / 1000).toFixed(1)} s: ${resolve(values.to)}`);
  } finally {
    await store.close();
  }
}

runToItsEnd(main);
