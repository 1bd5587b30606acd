/**
 * Files under AES-256-GCM. Each file has a key of its own, derived by HKDF from the key of the settings, a random salt and the head; the
 * nonce of a chunk is its number and whether it is the last, so that no nonce is ever used twice under one key.
 */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { SealingFault } from './cipher';
import type { ChunkPlace, FileCipher } from './file-cipher';
import type { KeyRing } from './keys';

const algorithm = 'aes-256-gcm';
const [saltBytes, keyBytes, nonceBytes, tagBytes] = [32, 32, 12, 16];

/** `setting` is where the keys came from; a message names it. */
export function aesGcmFileCipher(keys: KeyRing, setting: string): FileCipher {
  return {
    overheadBytes: tagBytes,
    newHead: () => ({ algorithm, keyId: keys[0].id, salt: randomBytes(saltBytes).toString('base64url') }),
    chunksOf(head, written) {
      if (head.algorithm !== algorithm) {
        throw new SealingFault('NOT_SEALED', `The file was sealed by ${head.algorithm}, which this version does not open; it opens ${algorithm}. Use the version that sealed it.`);
      }
      const held = keys.find(({ id }) => id === head.keyId);
      if (held === undefined) {
        throw new SealingFault('UNKNOWN_KEY', `The file was sealed under key ${head.keyId}, which ${setting} does not hold. Add that key behind the current one.`);
      }
      const key = createSecretKey(Buffer.from(hkdfSync('sha256', held.key, Buffer.from(head.salt, 'base64url'), `yizhan file v1 ${written}`, keyBytes)));
      return {
        check: createHmac('sha256', key).update('yizhan file v1 check').digest(),
        seal(plain, place) {
          const cipher = createCipheriv(algorithm, key, nonceOf(place), { authTagLength: tagBytes });
          return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
        },
        open(sealed, place) {
          if (sealed.length < tagBytes) throw changed(place);
          const cipher = createDecipheriv(algorithm, key, nonceOf(place), { authTagLength: tagBytes });
          cipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
          const plain = cipher.update(sealed.subarray(0, sealed.length - tagBytes));
          try {
            cipher.final();
          } catch {
            throw changed(place);
          }
          return plain;
        },
      };
    },
  };
}

function nonceOf({ number, isLast }: ChunkPlace): Buffer {
  const nonce = Buffer.alloc(nonceBytes);
  nonce.writeUIntBE(number, 0, 6);
  nonce.writeUInt8(isLast ? 1 : 0, nonceBytes - 1);
  return nonce;
}

function changed({ number, isLast }: ChunkPlace): SealingFault {
  return new SealingFault('CHANGED', `Chunk ${number + 1}${isLast ? ', the last of the file,' : ''} does not open: the file was changed, cut off or put together anew. Use another copy of it.`);
}
