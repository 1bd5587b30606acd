/** The cipher of the tests for whole files. */
import { createHash } from 'node:crypto';
import { aesGcmFileCipher } from '../../src/sealing/aes-gcm-file-cipher';
import { testSealingKeys } from './cipher';

export const testFileCipher = aesGcmFileCipher(testSealingKeys.sealing, 'SEALING_KEYS');

export async function digestOf(source: AsyncIterable<Buffer>): Promise<string> {
  const digest = createHash('sha256');
  for await (const bytes of source) digest.update(bytes);
  return digest.digest('hex');
}
