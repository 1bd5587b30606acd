/** The cipher of the tests: the templates' numbers are sealed under its keys, and every suite opens them. */
import { createHash } from 'node:crypto';
import { aesGcmCipher } from '../../src/sealing/aes-gcm-cipher';
import { keyRingIn, type SealingKeys } from '../../src/sealing/keys';

/** A key of the tests by its name, as a setting writes it; the same in every process. */
export function writtenTestKey(id: string, purpose: string): string {
  return `${id}:${createHash('sha256').update(`a key of the tests, to ${purpose} as ${id}`).digest('base64')}`;
}

export function testKeys(sealing: readonly string[], blindIndex: readonly string[]): SealingKeys {
  const ring = (ids: readonly string[], purpose: string) => keyRingIn(purpose, ids.map((id) => writtenTestKey(id, purpose)).join());
  return { sealing: ring(sealing, 'seal'), blindIndex: ring(blindIndex, 'index') };
}

export const testSealingKeys = testKeys(['test'], ['test']);
export const testCipher = aesGcmCipher(testSealingKeys);

/** For processes of their own. */
export const testKeySettings = { SEALING_KEYS: writtenTestKey('test', 'seal'), BLIND_INDEX_KEY: writtenTestKey('test', 'index') };
