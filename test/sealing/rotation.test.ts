/** Keys are exchanged while residents are looked up, and the old ones can then be thrown away. */
import { registryLoaders } from '../../resolvers/registry/registry.loader';
import { agencyDatabase } from '../../src/database/client';
import type { DatabaseConnection } from '../../src/database/connection';
import { namedFamilies } from '../../src/population/named-families';
import { aesGcmCipher } from '../../src/sealing/aes-gcm-cipher';
import type { Cipher } from '../../src/sealing/cipher';
import { rotate } from '../../src/sealing/reseal';
import { sealedColumns } from '../../src/sealing/sealed-columns';
import { sealingStatus } from '../../src/sealing/status';
import { testCipher, testKeys } from '../support/cipher';
import { createDatabase, dropDatabase } from '../support/database';

const asked = namedFamilies.flatMap(({ residentId, citizenId }) => (citizenId === null ? [] : [{ residentId, citizenId }]));
const both = aesGcmCipher(testKeys(['next', 'test'], ['next', 'test']));
const nextAlone = aesGcmCipher(testKeys(['next'], ['next']));
let connection: DatabaseConnection;

beforeAll(async () => {
  connection = await createDatabase('rotation');
});
afterAll(() => dropDatabase('rotation'));

/** Whoever was asked about by number, and the number that was read with the row. */
async function lookedUp(cipher: Cipher): Promise<unknown> {
  const db = agencyDatabase(connection, 'registry', { maxConnections: 1 });
  try {
    const loaders = registryLoaders(db, cipher);
    return await Promise.all(asked.map(async ({ citizenId }) => {
      const residentId = await loaders.findByIdentifier('citizen-id', citizenId);
      const row = residentId === null ? null : await loaders.residents.load(residentId);
      return { residentId, citizenId: row === null ? null : loaders.citizenIdNumberOf(row) };
    }));
  } finally {
    await db.destroy();
  }
}

it('finds everybody at every moment of an exchange that was interrupted once', async () => {
  let isDone = false;
  let moments = 0;
  const looking = (async () => {
    while (!isDone) {
      expect(await lookedUp(both)).toEqual(asked);
      moments += 1;
    }
  })();
  try {
    const interrupted = rotate(connection, both, { blocksPerBatch: 1, onBatch: (_, rows) => { if (rows > 50) throw new Error('interrupted'); } });
    await expect(interrupted).rejects.toThrow('interrupted');
    const [midway] = await sealingStatus(connection);
    expect(midway?.sealedBy).toEqual({ next: expect.any(Number) as number, test: expect.any(Number) as number });
    expect(await lookedUp(both)).toEqual(asked);
    await rotate(connection, both, { blocksPerBatch: 1 });
  } finally {
    isDone = true;
    await looking;
  }
  expect(moments).toBeGreaterThan(0);
});

it('leaves nothing under the old keys, so that the new ones alone find and open everybody', async () => {
  const status = await sealingStatus(connection);
  for (const { column, plain, sealedBy, indexedBy } of status) {
    expect([column, plain, Object.keys(sealedBy)]).toEqual([column, 0, ['next']]);
    expect(Object.keys(indexedBy)).toEqual(/number|value/.test(column) ? ['next'] : []);
  }
  expect(status).toHaveLength(sealedColumns.length);
  expect(await lookedUp(nextAlone)).toEqual(asked);
  expect((await rotate(connection, both)).filter(({ rows }) => rows > 0)).toEqual([]);
});

it('shows nothing to whoever has the old keys alone', async () => {
  const db = agencyDatabase(connection, 'registry', { maxConnections: 1 });
  const old = registryLoaders(db, testCipher);
  expect(await old.findByIdentifier('citizen-id', asked[0]?.citizenId ?? '')).toBeNull();
  const row = await old.residents.load(asked[0]?.residentId ?? '');
  if (row === null) throw new Error('The resident is there.');
  expect(() => old.citizenIdNumberOf(row)).toThrow('was sealed under key next, which SEALING_KEYS does not hold');
  await db.destroy();
});
