/**
 * `npm run keys`: which keys hold the identity numbers and diagnoses, and their exchange for the current ones while the platform runs.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config';
import { rotate } from '../sealing/reseal';
import { sealingStatus } from '../sealing/status';
import { cipherFor, openBeside } from '../store';
import { runToItsEnd, tell, UsageError } from './command';

const usage = `npm run --silent keys -- status     counts the values under each key, and those that are not sealed
npm run --silent keys -- rotate     seals and indexes everything anew under the current keys; may be interrupted and run again

The first key of SEALING_KEYS and of BLIND_INDEX_KEY is the current one. Both work beside a running platform, which must have been started with
the new key in front and the old one behind it.`;

async function main(): Promise<void> {
  const { values, positionals: [command, ...more] } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', default: false } } });
  if (values.help) return tell(usage);
  if (more.length > 0 || (command !== 'status' && command !== 'rotate')) throw new UsageError(usage);
  const config = readConfig(process.env, join(__dirname, '..', '..'));
  const cipher = cipherFor(config);
  const store = await openBeside(config);
  try {
    if (command === 'rotate') {
      for (const { column, rows } of await rotate(store.connection, cipher, { onBatch: toldNowAndThen() })) tell(`${column}: ${rows} sealed anew`);
    }
    for (const { column, plain, sealedBy, indexedBy } of await sealingStatus(store.connection)) {
      const found = Object.keys(indexedBy).length === 0 ? '' : ` · found by ${counts(indexedBy, cipher.indexKeyId)}`;
      tell(`${column}: sealed by ${counts(sealedBy, cipher.keyId)}${found}${plain === 0 ? '' : ` · NOT SEALED ${plain}`}`);
    }
  } finally {
    await store.close();
  }
}

function counts(byKey: Readonly<Record<string, number>>, current: string): string {
  const all = Object.entries(byKey).map(([key, count]) => `${key}${key === current ? ' (current)' : ''} ${count}`);
  return all.length === 0 ? 'no key, since none is held' : all.join(', ');
}

const rowsBetweenLines = 100_000;

function toldNowAndThen(): (table: string, rows: number) => void {
  let told = 0;
  return (table, rows) => {
    if (rows < told) told = 0;
    if (rows - told < rowsBetweenLines) return;
    told = rows;
    tell(`${table}: ${rows} …`);
  };
}

runToItsEnd(main);
