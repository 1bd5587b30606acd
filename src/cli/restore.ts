/** `npm run restore`: a backup into an empty database, verified before and after. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { migrations } from '../../migrations';
import { verifyLedger } from '../backup/ledger-faults';
import { restoreBackup } from '../backup/restore';
import { readConfig } from '../config';
import { sealingStatus } from '../sealing/status';
import { backupCipherFor, openUnprepared } from '../store';
import { runToItsEnd, tell, UsageError } from './command';

const usage = `npm run --silent restore -- --from FILE [--into URL]     brings a backup into an empty database

  --into URL   the database; without it the one that DATABASE_URL names, or the embedded one in a new DATA_DIRECTORY. Others on this machine can
               see a command line: give a password by DATABASE_URL or PGPASSWORD.

The file is opened by BACKUP_KEYS, or by SEALING_KEYS where there are none. All of it is verified before anything is written.`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, into: { type: 'string' }, help: { type: 'boolean', default: false } } });
  if (values.help) return tell(usage);
  if (values.from === undefined) throw new UsageError(usage);
  const environment = values.into === undefined ? process.env : { ...process.env, DATABASE_URL: values.into };
  const config = readConfig(environment, join(__dirname, '..', '..'));
  const cipher = backupCipherFor(config);
  const began = performance.now();
  const store = await openUnprepared(config);
  try {
    const restored = await restoreBackup(store.connection, { file: resolve(values.from), cipher, migrations });
    tell(`As of ${restored.takenAt}: ${restored.tables} tables, ${restored.rows} rows in ${((performance.now() - began) / 1000).toFixed(1)} s, each table with as many rows as when it was taken.`);
    if (restored.migrationsToCome > 0) tell(`The backup is of an earlier version: the next start runs ${restored.migrationsToCome} migrations.`);
    else tell(`Start the platform with ${await keysNeeded(store)}.`);
    const { days, entries, faults } = await verifyLedger(store.connection);
    for (const fault of faults) tell(fault);
    if (faults.length === 0) return tell(`The ledger of who looked: ${entries} entries of ${days === 1 ? 'one day' : `${days} days`}, each as it was written.`);
    tell(`The ledger of who looked has ${faults.length} faults. The backup itself is unharmed, so it had them when it was taken: compare with your roots (\`npm run audit -- verify\`).`);
    process.exitCode = 1;
  } finally {
    await store.close();
  }
}

/** Without these keys the values that stand sealed do not open. */
async function keysNeeded({ connection }: Awaited<ReturnType<typeof openUnprepared>>): Promise<string> {
  const status = await sealingStatus(connection);
  const ids = (of: readonly (readonly string[])[]): string => [...new Set(of.flat())].sort().join(', ') || 'any key, since nothing is sealed';
  return `SEALING_KEYS that hold ${ids(status.map(({ sealedBy }) => Object.keys(sealedBy)))} and BLIND_INDEX_KEY that holds ${ids(status.map(({ indexedBy }) => Object.keys(indexedBy)))}`;
}

runToItsEnd(main);
