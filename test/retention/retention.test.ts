/** Records go when their period is over and not a day before; valid ones never; and a request for erasure takes what no law keeps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { administering } from '../../src/database/administering';
import type { DatabaseConnection } from '../../src/database/connection';
import { PolicyError } from '../../src/entitlement';
import { faultsOf, readCatalogue } from '../../src/retention/catalogue';
import { erase, type EraseOptions } from '../../src/retention/erase';
import { expire, type ExpireOptions } from '../../src/retention/expire';
import { readRetention } from '../../src/retention/schedule';
import { createDatabase, dropDatabase } from '../support/database';

const text = readFileSync(join(__dirname, '../../policy/retention.yml'), 'utf8');
const lines = readRetention('policy/retention.yml', text);
const asOf = '2016-09-01';
let connection: DatabaseConnection;

beforeAll(async () => {
  connection = await createDatabase('retention');
});
afterAll(() => dropDatabase('retention'));

const asAdministrator = <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => administering(connection, 'tests', work);
const expired = (options: Partial<ExpireOptions>, only: readonly string[] = []) => asAdministrator(async (client) => {
  const outlived = await expire(client, lines, await readCatalogue(client), { asOf, apply: false, ...options });
  return Object.fromEntries(outlived.flatMap(({ line, count }) => (count !== null && count > 0 && (only.length === 0 || only.includes(line.table)) ? [[line.table, count]] : [])));
});
const erased = (options: Partial<EraseOptions>) => asAdministrator(async (client) =>
  erase(client, lines, await readCatalogue(client), { residentId: 'R0000013', asOf, apply: false, ...options }));
const column = (client: Client, statement: string): Promise<readonly unknown[]> =>
  client.query<{ value: unknown }>(statement).then(({ rows }) => rows.map(({ value }) => value));

it('has a line for every table of the database, and a table for every line', async () => {
  const catalogue = await asAdministrator(readCatalogue);
  expect(faultsOf(lines, catalogue)).toEqual([]);
  expect(lines.map(({ table }) => table).filter((table) => !catalogue.has(table))).toEqual([]);
  expect(lines.length).toBeGreaterThan(110);
});

it('says so when a table has no line, a line a wrong column, or a period begins elsewhere than where the record ends', async () => {
  const catalogue = await asAdministrator(readCatalogue);
  expect(faultsOf(lines.filter(({ table }) => table !== 'credit.adverse_entry'), catalogue)).toEqual(['credit.adverse_entry has no line: say how long it is kept.']);
  const changed = (from: string, to: string): readonly string[] => faultsOf(readRetention('r.yml', text.replace(from, to)), catalogue);
  expect(changed('adverse-credit, after: ended_on', 'adverse-credit, after: ended')).toEqual(['credit.adverse_entry: credit.adverse_entry has no column ended.']);
  expect(changed('housing.dwelling: { period: dwelling, after: valid_until', 'housing.dwelling: { period: dwelling, after: valid_from'))
    .toEqual(['housing.dwelling has valid_until, so that its period begins there.']);
  expect(changed('after: ended_on, person: subject_id', 'after: kind, person: subject_id')).toEqual(['credit.adverse_entry: kind is no day.']);
});

it.each([
  ['after: ended_on, person: subject_id', 'after: "ended_on; drop table x", person: subject_id', 'Expected the name of a column'],
  ['period: adverse-credit, after: ended_on', 'period: adverse-credit', 'Counted from exactly one of'],
  ['keep: 5, by: law, confidence: high, onRequest: stays, basis: { zh: 征信业', 'keep: 0, by: law, confidence: high, onRequest: stays, basis: { zh: 征信业', 'Expected whole years'],
  ['period: deposit,', 'period: depositt,', 'There is no period depositt'],
])('refuses a schedule that was written wrongly, with the place: %#', (from, to, sentence) => {
  expect(text).toContain(from);
  const read = () => readRetention('policy/retention.yml', text.replace(from, to));
  expect(read).toThrow(PolicyError);
  expect(read).toThrow(sentence);
});

describe('an adverse entry, which the law keeps for five years after the bad conduct ended', () => {
  beforeAll(() => asAdministrator(async (client) => {
    await client.query(`
      insert into credit.adverse_entry (entry_id, revision, retracted, recorded_at, source, subject_id, kind, entered_on, ended_on) values
        (9001, 1, false, '2008-01-05', '征信', 'R0000013', 'loan-overdue', '2008-01-01', null),
        (9001, 2, false, '2011-09-05', '征信', 'R0000013', 'loan-overdue', '2008-01-01', '2011-08-31'),
        (9002, 1, false, '2011-09-05', '征信', 'R0000013', 'loan-overdue', '2008-01-01', '2011-09-01'),
        (9003, 1, false, '1999-01-05', '征信', 'R0000013', 'loan-overdue', '1999-01-01', null),
        (9004, 1, false, '2010-01-05', '征信', 'R0000013', 'card-overdue', '2010-01-01', null),
        (9004, 2, true, '2011-02-01', '征信', 'R0000013', 'card-overdue', '2010-01-01', null),
        (9005, 1, false, '2009-01-05', '征信', 'R0000013', 'loan-overdue', '2008-01-01', '2008-12-31'),
        (9005, 2, false, '2016-08-05', '征信', 'R0000013', 'loan-overdue', '2008-01-01', null)`);
  }));

  const held = () => asAdministrator((client) => column(client, `select distinct entry_id::int as value from credit.adverse_entry where entry_id > 9000 order by 1`));

  it('is counted and stays, unless deletion is asked for', async () => {
    expect(await expired({}, ['credit.adverse_entry'])).toEqual({ 'credit.adverse_entry': 2 });
    expect(await held()).toEqual([9001, 9002, 9003, 9004, 9005]);
  });

  it('goes with all its revisions on the day after its period, and stays while it lasts or was corrected to last', async () => {
    expect(await expired({ apply: true, batchRows: 1 }, ['credit.adverse_entry'])).toEqual({ 'credit.adverse_entry': 2 });
    expect(await held()).toEqual([9002, 9003, 9005]);
    expect(await expired({ apply: true }, ['credit.adverse_entry'])).toEqual({});
    expect(await expired({ asOf: '2016-09-02', apply: true }, ['credit.adverse_entry'])).toEqual({ 'credit.adverse_entry': 1 });
    expect(await held()).toEqual([9003, 9005]);
  });
});

it('never takes a record that is still valid, in any table, however far the day', async () => {
  const far = await createDatabase('retention_far');
  await administering(far, 'tests', async (client) => {
    const catalogue = await readCatalogue(client);
    const valid = async (): Promise<Readonly<Record<string, number>>> => {
      const counts: Record<string, number> = {};
      for (const { name, columns, isHistory } of catalogue.values()) {
        // A check that was never completed has no last day either; its authorisation has.
        if (!isHistory || !columns.has('valid_until') || columns.has('authorised_until')) continue;
        const [count] = await column(client, `select count(*)::int as value from (select distinct on (entry_id) * from ${name} order by entry_id, revision desc) as latest
          where not retracted and valid_until is null`);
        counts[name] = Number(count);
      }
      return counts;
    };
    const before = await valid();
    expect(Object.values(before).filter((count) => count > 0).length).toBeGreaterThan(10);
    const counted = await expire(client, lines, catalogue, { asOf: '2160-01-01', apply: false });
    const deleted = await expire(client, lines, catalogue, { asOf: '2160-01-01', apply: true, batchRows: 700 });
    expect(deleted.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBeGreaterThan(1_000);
    const linked = new Set(lines.filter((line) => line.with !== null).map(({ table }) => table));
    const counts = (all: typeof deleted) => all.filter(({ line }) => !linked.has(line.table)).map(({ line, count }) => [line.table, count]);
    expect(counts(deleted)).toEqual(counts(counted));
    expect(await valid()).toEqual(before);
  });
  await dropDatabase('retention_far');
});

it('takes the parties with the case, and not before', async () => {
  await asAdministrator((client) => client.query(`
    insert into justice.case_file (source, recorded_at, case_number, procedure, place, opened_on, closed_on) values
      ('法院', '1980-01-01', 'old', 'litigation', '220100', '1980-01-01', '1981-01-01'), ('法院', '1980-01-01', 'open', 'litigation', '220100', '1980-01-01', null);
    insert into justice.case_party (source, recorded_at, case_number, party_id, role) values
      ('法院', '1980-01-01', 'old', 'R0000013', 'applicant'), ('法院', '1980-01-01', 'open', 'R0000013', 'applicant'), ('法院', '2016-01-01', 'to come', 'R0000013', 'applicant')`));
  const parties = () => asAdministrator((client) => column(client, `select case_number as value from justice.case_party where case_number in ('old', 'open', 'to come') order by 1`));
  await expired({ apply: true });
  expect(await parties()).toEqual(['open', 'to come']);
});

describe('the audit ledger', () => {
  const hash = 'a'.repeat(64);
  const ledger = () => asAdministrator(async (client) => ({
    entries: await column(client, 'select day::text || writer || position as value from audit.entry order by 1'),
    lookedAt: await column(client, 'select day::text as value from audit.looked_at order by 1'),
    roots: await column(client, 'select day::text || root.entries as value from audit.day_root as root order by 1'),
  }));

  it('goes by whole days whose published root tells of every entry, and the roots stay', async () => {
    await asAdministrator((client) => client.query(`
      insert into audit.entry (day, writer, position, look, hash)
        select day::date, 'w', position, '{}', '${hash}' from unnest(array['2010-01-01', '2010-01-02', '2010-01-03', '2016-08-31']) as day, generate_series(1, 2) as position;
      insert into audit.looked_at (subject, day, writer, position) select 'person:R0000013', day, writer, position from audit.entry;
      insert into audit.day_root (day, entries, root) values ('2010-01-01', 2, '${hash}'), ('2010-01-02', 1, '${hash}'), ('2016-08-31', 2, '${hash}')`));
    const before = await ledger();
    const [entry] = await asAdministrator(async (client) => (await expire(client, lines, await readCatalogue(client), { asOf, apply: false })).filter(({ line }) => line.table === 'audit.entry'));
    expect(entry).toMatchObject({ count: 1, unpublishedDays: 2 });
    expect(await ledger()).toEqual(before);
    await expired({ apply: true });
    const after = await ledger();
    expect(after.entries).toEqual(before.entries.filter((value) => !String(value).startsWith('2010-01-01')));
    expect(after.lookedAt).toEqual(before.lookedAt.filter((day) => day !== '2010-01-01'));
    expect(after.roots).toEqual(before.roots);
  });
});

describe('a request for erasure', () => {
  const person = 'R0000011';
  const told = (erasures: Awaited<ReturnType<typeof erased>>) => new Map(erasures.map((one) => [one.line.table, one]));

  it('takes what was told by choice and what is over, keeps what a law keeps, and touches nobody else', async () => {
    await asAdministrator((client) => client.query(`
      insert into community.membership_declaration (source, resident_id, organisation, declared_on) values ('申报', '${person}', 'union', '2016-01-01'), ('申报', 'R0000012', 'union', '2016-01-01');
      insert into housing.dwelling (source, resident_id, city, kind, proof, valid_from, valid_until) values
        ('申报', '${person}', '220100', 'rented', 'none', '2015-01-01', '2015-06-30'), ('申报', '${person}', '220100', 'rented', 'none', '2016-01-01', null)`));
    const planned = told(await erased({ residentId: person }));
    expect(planned.get('community.membership_declaration')).toMatchObject({ erased: expect.any(Number) as number, staying: 0 });
    expect(await asAdministrator((client) => column(client, `select count(*)::int as value from community.membership_declaration where resident_id = '${person}'`))).not.toEqual([0]);

    const done = told(await erased({ residentId: person, apply: true }));
    expect([...done].map(([table, { erased: count, staying }]) => [table, count, staying])).toEqual([...planned].map(([table, { erased: count, staying }]) => [table, count, staying]));
    const again = told(await erased({ residentId: person }));
    expect(again.has('community.membership_declaration')).toBe(false);
    expect([...again.values()].filter(({ erased: count }) => count > 0)).toEqual([]);
    expect(again.get('housing.dwelling')?.staying).toBeGreaterThan(0);
    for (const kept of ['registry.resident', 'registry.identifier', 'social_insurance.contribution_run']) {
      expect(again.get(kept)).toMatchObject({ staying: done.get(kept)?.staying ?? 0 });
      expect(again.get(kept)?.line.period.basis.zh).not.toBe('');
    }
    expect(await asAdministrator((client) => column(client, `select resident_id as value from community.membership_declaration where resident_id = 'R0000012'`))).toContain('R0000012');
  });

  it('answers with nothing for somebody of whom nothing is held', async () => {
    expect(await erased({ residentId: 'R9999999', apply: true })).toEqual([]);
  });
});
