import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { faultsIn, rootOf } from '../../src/audit/chain';
import type { UnwrittenLook } from '../../src/audit/look';
import { openLedger, type Ledger } from '../../src/audit/ledger';
import { entriesOfDay } from '../../src/audit/ledger-reader';
import { Reserve } from '../../src/audit/reserve';
import { administration, auditDatabase } from '../../src/database/client';
import type { DatabaseConnection } from '../../src/database/connection';
import type { AuditTables } from '../../src/database/tables/audit';
import { sql } from 'kysely';
import { createDatabase, dropDatabase, emptyTemplate } from '../support/database';
import { unwrittenLook } from '../support/looks';

const day = '2016-09-01';
const look = (request: string): UnwrittenLook =>
  unwrittenLook({ request, reads: [{ subjects: ['person:R0000001', 'person:R0000002'], fields: { health: ['Resident.health'] } }], told: {} });

let connection: DatabaseConnection;
let db: Kysely<AuditTables>;
let folder: string;
let reserve: Reserve;
let ledger: Ledger;
let reported: unknown[];
let writers: number;

beforeEach(async () => {
  connection = await createDatabase('audit_ledger', { template: emptyTemplate });
  db = auditDatabase(connection);
  folder = mkdtempSync(join(tmpdir(), 'yizhan-audit-'));
  reported = [];
  writers = 0;
  open(64 * 1024);
});

afterEach(async () => {
  await ledger.close();
  await db.destroy();
  rmSync(folder, { recursive: true });
  await dropDatabase('audit_ledger');
});

function open(bytes: number, writtenWithinMs = 2_000): void {
  reserve = new Reserve(join(folder, 'reserve'), bytes);
  ledger = openLedger({
    db, reserve, writer: () => `writer-${++writers}`, now: () => new Date(`${day}T08:00:00.000Z`), report: (_, error) => reported.push(error), retryAfterMs: 0,
    writtenWithinMs,
  });
}

async function administer(statement: string): Promise<void> {
  const admin = administration(connection);
  await sql.raw(statement).execute(admin);
  await admin.destroy();
}

const takeAway = () => administer('revoke insert on all tables in schema audit from yizhan_audit');
const giveBack = () => administer('grant insert on all tables in schema audit to yizhan_audit');

describe('the audit ledger', () => {
  it('waits no longer than it must for a database that hangs, and loses nothing of what comes meanwhile', async () => {
    await ledger.close();
    open(64 * 1024, 100);
    const admin = administration(connection);
    await admin.transaction().execute(async (locking) => {
      await sql`lock table audit.entry in access exclusive mode`.execute(locking);
      await Promise.all([ledger.write(look('r1')), ledger.write(look('r2'))]);
      await ledger.write(look('r3'));
    });
    await admin.destroy();
    await ledger.write(look('r4'));
    const entries = await entriesOfDay(db, day);
    expect([entries.map((entry) => entry.look.request), faultsIn(entries, [])]).toEqual([['r1', 'r2', 'r3', 'r4'], []]);
    expect(reserve.isEmpty).toBe(true);
  });

  it('keeps every look in one chain, however many come at once', async () => {
    await Promise.all(Array.from({ length: 200 }, (_, index) => ledger.write(look(`r${index}`))));
    const entries = await entriesOfDay(db, day);
    expect([entries.length, faultsIn(entries, [rootOf(day, entries)])]).toEqual([200, []]);
  });

  it('finds the looks at one resident', async () => {
    await ledger.write(look('r1'));
    await ledger.write({ ...look('r2'), reads: [{ subjects: ['person:R0000009'], fields: {} }] });
    const found = await db.selectFrom('looked_at').select(['subject', 'position']).where('subject', '=', 'person:R0000009').execute();
    expect(found).toEqual([{ subject: 'person:R0000009', position: 2 }]);
  });

  it('lets its role neither change nor take away what is written', async () => {
    await ledger.write(look('r1'));
    await expect(sql`update entry set hash = hash`.execute(db)).rejects.toThrow('permission denied');
    await expect(sql`delete from looked_at`.execute(db)).rejects.toThrow('permission denied');
    await expect(sql`truncate entry`.execute(db)).rejects.toThrow('permission denied');
  });

  it('goes on in the reserve while the database refuses, and brings it over before anything new', async () => {
    await ledger.write(look('before'));
    await takeAway();
    await ledger.write(look('meanwhile'));
    expect(reported).toHaveLength(1);
    await giveBack();
    await ledger.write(look('after'));
    const entries = await entriesOfDay(db, day);
    expect([entries.map((entry) => entry.look.request), faultsIn(entries, [])]).toEqual([['before', 'meanwhile', 'after'], []]);
    expect(reserve.isEmpty).toBe(true);
  });

  it('refuses to go on once the reserve is full, says so, and begins a new chain when it can go on', async () => {
    await ledger.close();
    rmSync(join(folder, 'reserve'));
    open(1_000);
    await takeAway();
    await ledger.write(look('kept'));
    await expect(ledger.write(look('refused'))).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    await giveBack();
    await ledger.write(look('after'));
    const entries = await entriesOfDay(db, day);
    expect([entries.map((entry) => entry.look.request), faultsIn(entries, [])]).toEqual([['kept', 'after'], []]);
    expect(new Set(entries.map(({ writer }) => writer)).size).toBe(2);
  });

  it('takes over what a process that died left in the reserve, without a line that was cut off', async () => {
    await takeAway();
    await ledger.write(look('left behind'));
    await ledger.close();
    const path = join(folder, 'reserve');
    const text = readFileSync(path);
    text.write('{"day":"2016-', text.indexOf(0));
    writeFileSync(path, text);
    await giveBack();
    open(64 * 1024);
    await ledger.write(look('new'));
    expect((await entriesOfDay(db, day)).map((entry) => [entry.writer, entry.look.request])).toEqual([['writer-1', 'left behind'], ['writer-2', 'new']]);
  });
});
