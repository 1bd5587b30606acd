/** What is sealed opens for its key and its column, and for nothing else. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { aesGcmCipher } from '../../src/sealing/aes-gcm-cipher';
import { SealingFault } from '../../src/sealing/cipher';
import { keysKeptIn } from '../../src/sealing/kept-keys';
import { keyRingIn } from '../../src/sealing/keys';
import { identifierValue, residentNumber } from '../../src/sealing/sealed-columns';
import { testCipher, testKeys } from '../support/cipher';

const number = '220100198402030019';
const thrown = (work: () => unknown): SealingFault => {
  try {
    work();
  } catch (error) {
    if (error instanceof SealingFault) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
};

it.each([number, '', '公民身份号码', 'x'.repeat(10_000)])('opens what it sealed: %.20s', (plain) => {
  const sealed = testCipher.seal(plain, residentNumber);
  expect(testCipher.open(sealed, residentNumber)).toBe(plain);
  expect(plain === '' || !sealed.includes(plain)).toBe(true);
});

it('seals the same value to another text each time, and never with the same nonce', () => {
  const nonces = Array.from({ length: 5_000 }, () => Buffer.from(testCipher.seal(number, residentNumber).split(':')[2] ?? '', 'base64url').subarray(0, 12).toString('hex'));
  expect(new Set(nonces).size).toBe(5_000);
});

it('opens nothing of which a single byte was changed, and does not say what stood there', () => {
  const sealed = testCipher.seal(number, residentNumber);
  for (let index = 0; index < sealed.length; index += 1) {
    for (const flip of [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40]) {
      const changed = sealed.slice(0, index) + String.fromCharCode(sealed.charCodeAt(index) ^ flip) + sealed.slice(index + 1);
      const { message } = thrown(() => testCipher.open(changed, residentNumber));
      expect(message).not.toContain(sealed.slice(10));
    }
  }
  for (const cut of [sealed.slice(0, -1), sealed.slice(0, 20), `${sealed}A`, '', 'v1:test', number]) expect(thrown(() => testCipher.open(cut, residentNumber)).code).toMatch(/NOT_SEALED|CHANGED/);
});

it('opens nothing that was moved to another column', () => {
  expect(thrown(() => testCipher.open(testCipher.seal(number, residentNumber), identifierValue)).code).toBe('CHANGED');
});

it('opens nothing under another key of the same id, and names a key that it does not hold', () => {
  const sealed = testCipher.seal(number, residentNumber);
  const other = (id: string) => aesGcmCipher({ ...testKeys(['test'], ['test']), sealing: keyRingIn('other', `${id}:${randomBytes(32).toString('base64')}`) });
  expect(thrown(() => other('test').open(sealed, residentNumber)).code).toBe('CHANGED');
  expect(thrown(() => other('2027').open(sealed, residentNumber))).toMatchObject({
    code: 'UNKNOWN_KEY',
    message: 'A value of registry.resident.citizen_id_number was sealed under key test, which SEALING_KEYS does not hold. Add that key behind the current one.',
  });
});

it('seals under the first key and opens what the others sealed', () => {
  const renewed = aesGcmCipher(testKeys(['next', 'test'], ['next', 'test']));
  expect(renewed.open(testCipher.seal(number, residentNumber), residentNumber)).toBe(number);
  expect(renewed.seal(number, residentNumber)).toMatch(/^v1:next:/);
  expect(renewed.blindIndexes(number, residentNumber)).toEqual([renewed.blindIndex(number, residentNumber), testCipher.blindIndex(number, residentNumber)]);
});

it('gives equal values one blind index, which differs by value, by column and by key', () => {
  const other = aesGcmCipher(testKeys(['test'], ['other']));
  expect(testCipher.blindIndex(number, residentNumber)).toBe(aesGcmCipher(testKeys(['else'], ['test'])).blindIndex(number, residentNumber));
  const all = [
    testCipher.blindIndex(number, residentNumber), testCipher.blindIndex('220100198402030027', residentNumber),
    testCipher.blindIndex(number, identifierValue), other.blindIndex(number, residentNumber),
  ].map((index) => index.split(':')[1]);
  expect(new Set(all).size).toBe(4);
});

const good = Buffer.alloc(32, 7).toString('base64');
it.each([
  ['', 'SEALING_KEYS holds no key'],
  [good, 'key 1, is not written id:base64'],
  [`a:${good},b:${Buffer.alloc(16, 7).toString('base64')}`, 'key 2 (b), holds 16 bytes and must hold 32'],
  [`a:${good.replace('Bw', '!!')}`, 'key 1 (a), is not base64'],
  [`A:${good}`, 'has an id that is not 1 to 16 small letters'],
  [`a:${good},a:${good}`, 'holds two keys of the id a'],
])('says what is wrong with keys without repeating them: %#', (written, sentence) => {
  const fault = thrown(() => keyRingIn('SEALING_KEYS', written));
  expect(fault.code).toBe('BAD_KEY');
  expect(fault.message).toContain(sentence);
  expect(fault.message).not.toContain(good.slice(0, 12));
});

it('shows no key to whoever prints what holds it', () => {
  expect(inspect(testKeys(['test'], ['test']), { depth: 9 })).not.toMatch(/[A-Za-z0-9+/]{30}/);
});

it('makes the keys of the demonstration once, for the starting user alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yizhan-test-keys-'));
  try {
    const [first, second] = [aesGcmCipher(keysKeptIn(folder)), aesGcmCipher(keysKeptIn(folder))];
    expect(second.open(first.seal(number, residentNumber), residentNumber)).toBe(number);
    expect(second.blindIndex(number, residentNumber)).toBe(first.blindIndex(number, residentNumber));
    expect(readdirSync(folder)).toEqual(['sealing-keys']);
    expect(statSync(join(folder, 'sealing-keys')).mode & 0o777).toBe(0o600);
    writeFileSync(join(folder, 'sealing-keys'), 'BLIND_INDEX_KEY=\n');
    expect(thrown(() => keysKeptIn(folder)).message).toContain('has no line SEALING_KEYS=id:base64');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
