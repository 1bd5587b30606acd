/**
 * The keys of one run: the provider's own, and one for each program of the demonstration. The programs' keys are left in a file that the user
 * who started can read and nobody else, so that `npm run demo:token` can act as one; the next run makes others.
 */
import { generateKeyPairSync, randomUUID, type JsonWebKey } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programIds, type PersonaId } from './personas';

export interface RunKey {
  readonly private: JsonWebKey;
  readonly public: JsonWebKey;
}

/** What a command needs to act as somebody of the running demonstration. */
export interface RunFile {
  readonly issuer: string;
  readonly keys: Readonly<Partial<Record<PersonaId, RunKey>>>;
}

export function runKey(): RunKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const named = { kid: randomUUID(), alg: 'ES256', use: 'sig' };
  return { private: { ...privateKey.export({ format: 'jwk' }), ...named }, public: { ...publicKey.export({ format: 'jwk' }), ...named } };
}

export function programKeys(): RunFile['keys'] {
  return Object.fromEntries(programIds.map((id) => [id, runKey()]));
}

/** Where it is: of one process, so that a second one on the same folder has its own. */
export interface RunPlace {
  readonly dataDirectory: string;
  readonly port: number;
}

const fileOf = ({ dataDirectory, port }: RunPlace): string => join(dataDirectory, `demo-identity-${port}.json`);

export function leaveRunFile(place: RunPlace, run: RunFile): void {
  takeRunFileAway(place);
  mkdirSync(place.dataDirectory, { recursive: true });
  writeFileSync(fileOf(place), JSON.stringify(run), { mode: 0o600 });
}

export function takeRunFileAway(place: RunPlace): void {
  rmSync(fileOf(place), { force: true });
}

/** Null where no demonstration with a provider of its own runs on this port. */
export function findRunFile(place: RunPlace): RunFile | null {
  try {
    return JSON.parse(readFileSync(fileOf(place), 'utf8')) as RunFile;
  } catch {
    return null;
  }
}
