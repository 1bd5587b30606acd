/**
 * The cipher of Node.js: AES-256-GCM to seal, HMAC-SHA-256 for the blind index, each with a key of its own for each column, derived by HKDF.
 *
 * A sealed value is `v1:<key id>:<base64url of nonce, text and tag>`. Version, key id and column are authenticated with it. A nonce is
 * random and 96 bits long, so that a key of one column may seal some four thousand million values (2^32) before two nonces are likely to meet.
 */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { type Cipher, SealingFault, type SealedColumn } from './cipher';
import type { SealingKey, SealingKeys } from './keys';

const version = 'v1';
const [nonceBytes, tagBytes, derivedBytes] = [12, 16, 32];
/** Random bytes are drawn for many nonces at once: the system is asked seldom, which counts when a million values are sealed. */
const noncesDrawn = 512;

export function aesGcmCipher({ sealing, blindIndex }: SealingKeys): Cipher {
  const sealingKey = derivedOnce('seal');
  const indexKey = derivedOnce('blind index');
  const nonce = nonces();
  const indexBy = (key: SealingKey, value: string, column: SealedColumn): string =>
    `${key.id}:${createHmac('sha256', indexKey(key, column)).update(value).digest('base64url')}`;
  return {
    keyId: sealing[0].id,
    indexKeyId: blindIndex[0].id,
    seal(plain, column) {
      const [key] = sealing;
      const start = nonce();
      const cipher = createCipheriv('aes-256-gcm', sealingKey(key, column), start, { authTagLength: tagBytes });
      cipher.setAAD(authenticated(key.id, column));
      const text = cipher.update(plain, 'utf8');
      cipher.final();
      return `${version}:${key.id}:${Buffer.concat([start, text, cipher.getAuthTag()]).toString('base64url')}`;
    },
    open(sealed, column) {
      const { keyId, bytes } = partsOf(sealed, column);
      const key = sealing.find(({ id }) => id === keyId);
      if (key === undefined) throw unknownKey(keyId, column);
      const cipher = createDecipheriv('aes-256-gcm', sealingKey(key, column), bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
      cipher.setAAD(authenticated(keyId, column));
      cipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
      const text = cipher.update(bytes.subarray(nonceBytes, bytes.length - tagBytes));
      try {
        cipher.final();
      } catch {
        throw new SealingFault('CHANGED',
          `A sealed value of ${column} does not open under key ${keyId}: it was changed, moved from another column, or the key is another one of the same id. Restore the row from a backup, or the key.`);
      }
      return text.toString('utf8');
    },
    blindIndex: (value, column) => indexBy(blindIndex[0], value, column),
    blindIndexes: (value, column) => blindIndex.map((key) => indexBy(key, value, column)),
  };
}

function authenticated(keyId: string, column: SealedColumn): Buffer {
  return Buffer.from(`${version}:${keyId}:${column}`);
}

function partsOf(sealed: string, column: SealedColumn): { readonly keyId: string; readonly bytes: Buffer } {
  const [written, keyId = '', encoded = '', ...more] = sealed.split(':');
  const bytes = Buffer.from(encoded, 'base64url');
  // A text with another last character may stand for the same bytes; only the one that was written is taken.
  const isWhole = written === version && more.length === 0 && bytes.length >= nonceBytes + tagBytes && bytes.toString('base64url') === encoded;
  if (!isWhole) throw new SealingFault('NOT_SEALED', `A value of ${column} is not one that was sealed here (${version}:key:text). Restore the row from a backup.`);
  return { keyId, bytes };
}

function unknownKey(keyId: string, column: SealedColumn): SealingFault {
  const named = /^[a-z0-9-]{1,16}$/.test(keyId) ? keyId : 'of no valid id';
  return new SealingFault('UNKNOWN_KEY', `A value of ${column} was sealed under key ${named}, which SEALING_KEYS does not hold. Add that key behind the current one.`);
}

/** One key for one purpose and one column: what is learnt of one says nothing of another. */
function derivedOnce(purpose: 'seal' | 'blind index'): (key: SealingKey, column: SealedColumn) => KeyObject {
  const derived = new Map<KeyObject, Map<SealedColumn, KeyObject>>();
  return ({ key }, column) => {
    const ofKey = derived.get(key) ?? new Map<SealedColumn, KeyObject>();
    derived.set(key, ofKey);
    const known = ofKey.get(column) ?? createSecretKey(Buffer.from(hkdfSync('sha256', key, '', `yizhan ${purpose} ${version} ${column}`, derivedBytes)));
    ofKey.set(column, known);
    return known;
  };
}

function nonces(): () => Buffer {
  let drawn = Buffer.alloc(0);
  return () => {
    if (drawn.length < nonceBytes) drawn = randomBytes(nonceBytes * noncesDrawn);
    const next = drawn.subarray(0, nonceBytes);
    drawn = drawn.subarray(nonceBytes);
    return next;
  };
}
