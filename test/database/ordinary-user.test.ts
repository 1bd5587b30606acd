/** A database of yours by its URL, where the user is no superuser but may create roles and schemas in a database of its own. */
import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { Client } from 'pg';
import { migrations } from '../../migrations';
import { restoreBackup } from '../../src/backup/restore';
import { takeBackup } from '../../src/backup/take';
import { administration, agencyDatabase } from '../../src/database/client';
import { administrator, type DatabaseConnection } from '../../src/database/connection';
import { startEmbeddedServer, type EmbeddedServer } from '../../src/database/embedded-server';
import { migrateToLatest } from '../../src/database/migrate';
import { agencySchemas } from '../../src/database/tables';
import { loadPopulation } from '../../src/population/load';
import { testFileCipher } from '../support/backups';
import { testCipher } from '../support/cipher';
import { temporaryDirectory } from '../support/database';

describe('a user who is no superuser', () => {
  const data = temporaryDirectory('ordinary');
  let server: EmbeddedServer;
  let asCounter: DatabaseConnection;
  const urlOf = (user: string, database: string): DatabaseConnection => {
    const { socketDirectory } = server.connection('postgres') as { readonly socketDirectory: string };
    return { kind: 'external', url: `postgresql://${user}@/${database}?host=${encodeURIComponent(socketDirectory)}` };
  };
  const run = async (...statements: readonly string[]): Promise<void> => {
    const { socketDirectory: host } = server.connection('postgres') as { readonly socketDirectory: string };
    const client = new Client({ host, user: administrator, database: 'postgres' });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  const migrate = async (connection: DatabaseConnection): Promise<readonly string[]> => {
    const database = administration(connection);
    return migrateToLatest(database).finally(() => database.destroy());
  };

  beforeAll(async () => {
    server = await startEmbeddedServer({ dataDirectory: data, durable: false });
    await run(
      'create role counter login createrole', 'create database counter owner counter',
      'create role neighbour login createrole', 'create database neighbour owner neighbour',
    );
    asCounter = urlOf('counter', 'counter');
  });
  afterAll(async () => {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it('prepares the tables, loads residents, and then works as each agency within its own schema', async () => {
    expect((await migrate(asCounter)).length).toBeGreaterThan(10);
    expect(await loadPopulation(asCounter, { cipher: testCipher, size: { seed: 1, households: 5 } })).toMatchObject({ loaded: true });
    for (const schema of agencySchemas) {
      const agency = agencyDatabase(asCounter, schema);
      const { rows } = await sql`select current_user::text as role, current_schema()::text as schema`.execute(agency);
      expect(rows).toEqual([{ role: `yizhan_${schema}`, schema }]);
      await agency.destroy();
    }
    expect(await migrate(asCounter)).toEqual([]);
  });

  it('takes a backup of what it owns, and restores it into another database of its own', async () => {
    await run('create database counter_back owner counter');
    const file = `${data}.backup`;
    try {
      const { rows } = await takeBackup(asCounter, { file, cipher: testFileCipher, now: () => new Date() });
      const back = urlOf('counter', 'counter_back');
      expect(await restoreBackup(back, { file, cipher: testFileCipher, migrations })).toMatchObject({ rows });
      const housing = agencyDatabase(back, 'housing');
      await expect(housing.selectFrom('lease').select('entry_id').limit(1).execute()).resolves.toBeDefined();
      await housing.destroy();
    } finally {
      rmSync(file, { force: true });
    }
  });

  it('is told what to ask for when the roles were made by somebody else', async () => {
    await expect(migrate(urlOf('neighbour', 'neighbour'))).rejects.toMatchObject({ code: 'MIGRATION_FAILED', message: expect.stringContaining('yizhan_registry') as string });
  });
});
