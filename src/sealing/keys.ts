/**
 * The keys of the sealing, as settings write them: `id:base64,id:base64`, each 32 bytes. The first one seals; the others still open what
 * was sealed before it.
 */
import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { SealingFault } from './cipher';

export interface SealingKey {
  readonly id: string;
  /** A KeyObject shows nothing of itself when it is printed. */
  readonly key: KeyObject;
}

/** The current key first. */
export type KeyRing = readonly [SealingKey, ...SealingKey[]];

export interface SealingKeys {
  readonly sealing: KeyRing;
  readonly blindIndex: KeyRing;
}

const keyBytes = 32;
const idPattern = /^[a-z0-9-]{1,16}$/;
const make = 'make one with `echo "$(date +%Y%m):$(openssl rand -base64 32)"`';

/** `name` is the setting that the keys came from; a message names it and the place in it, never what stands there. */
export function keyRingIn(name: string, written: string): KeyRing {
  const keys = written.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '').map((entry, index) => keyIn(`${name}, key ${index + 1}`, entry));
  const [current, ...others] = keys;
  if (current === undefined) throw new SealingFault('BAD_KEY', `${name} holds no key; write id:base64, and ${make}.`);
  const twice = keys.find(({ id }, index) => keys.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined) throw new SealingFault('BAD_KEY', `${name} holds two keys of the id ${twice.id}; give each key an id of its own.`);
  return [current, ...others];
}

function keyIn(where: string, entry: string): SealingKey {
  const [id = '', encoded, ...more] = entry.split(':');
  if (encoded === undefined || more.length > 0) throw new SealingFault('BAD_KEY', `${where}, is not written id:base64; ${make}.`);
  if (!idPattern.test(id)) throw new SealingFault('BAD_KEY', `${where}, has an id that is not 1 to 16 small letters, digits and hyphens.`);
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.toString('base64') !== encoded) throw new SealingFault('BAD_KEY', `${where} (${id}), is not base64; ${make}.`);
  if (bytes.length !== keyBytes) throw new SealingFault('BAD_KEY', `${where} (${id}), holds ${bytes.length} bytes and must hold ${keyBytes}; ${make}.`);
  return { id, key: createSecretKey(bytes) };
}

/** A new key as settings write it. */
export function writtenKey(id: string): string {
  return `${id}:${randomBytes(keyBytes).toString('base64')}`;
}
