/** The driver keeps to what DATABASE_URL says of TLS: each mode that production takes checks the server's certificate and its name. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { sql } from 'kysely';
import { generate } from 'selfsigned';
import { agencyDatabase } from '../../src/database/client';
import { administrator } from '../../src/database/connection';
import { createDatabase, dropDatabase } from '../support/database';

const folder = mkdtempSync(join(tmpdir(), 'yizhan-test-tls-'));
const file = (name: string): string => join(folder, name);
let server: Server;
let port: number;
const sockets = new Set<Socket>();
let encrypted = 0;

beforeAll(async () => {
  const connection = await createDatabase('encrypted_link');
  for (const name of ['server', 'stranger']) {
    const { private: key, cert } = generate([{ name: 'commonName', value: 'localhost' }], {
      keySize: 2048, algorithm: 'sha256', days: 2, extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
    });
    writeFileSync(file(`${name}.key`), key);
    writeFileSync(file(`${name}.pem`), cert);
  }
  if (connection.kind !== 'embedded') throw new Error('The tests have an embedded server.');
  const socket = join(connection.socketDirectory, '.s.PGSQL.5432');
  // Ends TLS before a real server: it answers the driver's wish for TLS with S, as PostgreSQL does.
  server = createServer((client) => {
    sockets.add(client.on('error', () => undefined));
    client.once('data', (wish) => {
      if (wish.readUInt32BE(4) !== 80_877_103) return client.destroy();
      client.write('S');
      encrypted += 1;
      const opened = new TLSSocket(client, { isServer: true, key: readFileSync(file('server.key')), cert: readFileSync(file('server.pem')) });
      opened.on('error', () => undefined);
      const database = connect(socket).on('error', () => undefined);
      opened.pipe(database).pipe(opened);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
  await dropDatabase('encrypted_link');
});

async function answers(host: string, query: string): Promise<unknown> {
  const db = agencyDatabase({ kind: 'external', url: `postgresql://${administrator}@${host}:${port}/encrypted_link?${query}` }, 'registry', { maxConnections: 1 });
  try {
    return (await sql<{ role: string }>`select current_user::text as role`.execute(db)).rows[0]?.role;
  } finally {
    await db.destroy();
  }
}

describe.each(['verify-full', 'verify-ca', 'require'])('sslmode=%s', (mode) => {
  it('works through TLS with a server whose certificate the named authority signed', async () => {
    const before = encrypted;
    expect(await answers('localhost', `sslmode=${mode}&sslrootcert=${file('server.pem')}`)).toBe('yizhan_registry');
    expect(encrypted).toBe(before + 1);
  });

  it.each([
    ['of another authority', 'localhost', () => `&sslrootcert=${file('stranger.pem')}`, /self-signed|unable to verify|signature/],
    ['of no known authority', 'localhost', () => '', /self-signed/],
    ['of another name', '127.0.0.1', () => `&sslrootcert=${file('server.pem')}`, /does not match certificate/],
  ])('sends nothing to a server with a certificate %s', async (_, host, query, sentence) => {
    await expect(answers(host, `sslmode=${mode}${query()}`)).rejects.toThrow(sentence);
  });
});
