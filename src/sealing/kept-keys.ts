/**
 * The keys of the demonstration: made at its first start and kept beside its data, for the starting user alone. Whoever has the folder has
 * the keys too, so that they protect nothing but the habit; production takes its keys from the environment.
 */
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCodeOf } from '../database/database-failure';
import { SealingFault } from './cipher';
import { keyRingIn, writtenKey, type SealingKeys } from './keys';

const fileName = 'sealing-keys';

/** Two starts at once come to the same keys: the first file stays. */
export function keysKeptIn(directory: string): SealingKeys {
  const file = join(directory, fileName);
  return keysOf(file, readIfThere(file) ?? made(file, directory));
}

/** Of a demonstration that was started before; none are made. */
export function keysHeldIn(directory: string): SealingKeys {
  const file = join(directory, fileName);
  const text = readIfThere(file);
  if (text === null) throw new SealingFault('BAD_KEY', `There are no keys: ${file} is not there. Copy it from the demonstration that was backed up, or give SEALING_KEYS and BLIND_INDEX_KEY, or BACKUP_KEYS.`);
  return keysOf(file, text);
}

function made(file: string, directory: string): string {
  // Whoever owns the data may pass through; the file is closed to all but its user.
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `SEALING_KEYS=${writtenKey('demo')}\nBLIND_INDEX_KEY=${writtenKey('demo')}\n`, { mode: 0o600 });
  try {
    // A link appears whole or not at all, and never over another file.
    linkSync(beside, file);
  } catch (error) {
    if (errorCodeOf(error) !== 'EEXIST') throw error;
  } finally {
    unlinkSync(beside);
  }
  return readFileSync(file, 'utf8');
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function keysOf(file: string, text: string): SealingKeys {
  const settings = new Map(text.split('\n').map((line) => {
    const [name = '', ...value] = line.split('=');
    return [name, value.join('=')];
  }));
  const ring = (name: string) => {
    const written = settings.get(name);
    if (written === undefined) throw new SealingFault('BAD_KEY', `${file} has no line ${name}=id:base64. Restore the file; without it the data beside it do not open.`);
    return keyRingIn(`${name} in ${file}`, written);
  };
  return { sealing: ring('SEALING_KEYS'), blindIndex: ring('BLIND_INDEX_KEY') };
}
