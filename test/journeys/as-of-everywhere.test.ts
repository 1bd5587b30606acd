/**
 * The day asked about, held against every history of every agency: whatever happened wholly after that day could be struck out of the
 * records, and neither the board nor the profile of anybody would change by a letter. So could every end that came after it, but for the day
 * on which an entry was last recorded.
 */
import { sql, type Kysely } from 'kysely';
import { agencySchemas } from '../../src/database/tables';
import { namedFamilies } from '../../src/population/named-families';
import { withAdministration } from '../support/database';
import { boardOperation, profileOperation, startPlatform, type TestPlatform } from '../support/platform';

const days = ['2013-06-30', '2015-03-15', '2016-05-31'] as const;

describe.each(days)('as of %s', (day) => {
  let yizhan: TestPlatform;
  // What is answered while everything stands in the records; once the later entries are struck out; and once the later ends are, too.
  let recorded: Answers;
  let struckOut: Answers;
  let reopened: Answers;
  let tablesStruck: ReadonlySet<string>;
  let revisionsTakenBack: number;
  beforeAll(async () => {
    yizhan = await startPlatform(`as_of_${day.replaceAll('-', '_')}`);
    recorded = await answers(yizhan, day);
    tablesStruck = await strikeOut(yizhan, day);
    struckOut = await answers(yizhan, day);
    revisionsTakenBack = await reopen(yizhan, day);
    reopened = await answers(yizhan, day);
  }, 240_000);
  afterAll(() => yizhan.close());

  it('nothing that began after the day shows in an answer', () => {
    expect(tablesStruck.size).toBeGreaterThan(day === '2016-05-31' ? 20 : 40);
    expectSame(struckOut, recorded);
  });

  it('no end that came after the day shows in an answer', () => {
    expect(revisionsTakenBack).toBeGreaterThan(50);
    expectSame(withoutRecording(reopened), withoutRecording(struckOut));
  });
});

/** Texts by what was asked. */
type Answers = ReadonlyMap<string, string>;

async function answers(yizhan: TestPlatform, asOf: string): Promise<Answers> {
  const found = new Map<string, string>();
  for (const { residentId, place } of namedFamilies) {
    for (const operation of [boardOperation, profileOperation]) {
      const answer = await yizhan.ask(operation, { resident: { residentId }, place, asOf });
      found.set(`${residentId} ${operation.slice(0, 12)}`, without('answeredAt', answer));
    }
  }
  return found;
}

function withoutRecording(of: Answers): Answers {
  return new Map([...of].map(([asked, text]) => [asked, without('recordedOn', JSON.parse(text))]));
}

function without(left: string, answer: unknown): string {
  return JSON.stringify(answer, (key, value: unknown) => (key === left ? null : value));
}

/** Equal texts need no look inside; of others the difference is shown where it lies. */
function expectSame(after: Answers, before: Answers): void {
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [asked, text] of before) {
    const now = after.get(asked) ?? '';
    if (now !== text) expect([asked, JSON.parse(now)]).toEqual([asked, JSON.parse(text)]);
  }
}

/** Takes back every later revision that was recorded after the day: of the families told by name they close what began before, and correct nothing. */
async function reopen({ connection }: TestPlatform, day: string): Promise<number> {
  return withAdministration(connection, async (admin) => {
    let reopened = 0;
    await admin.connection().execute(async (lent) => {
      await sql`set session_replication_role = replica`.execute(lent);
      for (const { table } of await histories(lent)) {
        const { numAffectedRows = 0n } = await sql`delete from ${sql.table(table)} where revision > 1 and recorded_at::date > ${day}::date`.execute(lent);
        reopened += Number(numAffectedRows);
      }
    });
    return reopened;
  });
}

/** Whom an order protects today is protected whatever day is asked about. */
const ofToday = 'registry.protected_person';

/** Deletes every entry all of whose days lie after the day; answers with the tables in which there were some. */
async function strikeOut({ connection }: TestPlatform, day: string): Promise<ReadonlySet<string>> {
  return withAdministration(connection, async (admin) => {
    const struck = new Set<string>();
    await admin.connection().execute(async (lent) => {
      // An entry may refer to another one that is struck out with it.
      await sql`set session_replication_role = replica`.execute(lent);
      for (const { table, days: columns } of await histories(lent)) {
        if (table === ofToday) continue;
        const earliest = sql`min(least(${sql.join(columns.map((column) => sql.ref(column)))}))`;
        const { numAffectedRows } = await sql`
          delete from ${sql.table(table)} where entry_id in (
            select entry_id from ${sql.table(table)} group by entry_id having ${earliest} > ${day}::date)`.execute(lent);
        if (numAffectedRows !== undefined && numAffectedRows > 0n) struck.add(table);
      }
    });
    return struck;
  });
}

/** Every history table, with its columns that hold a day. */
async function histories(database: Kysely<unknown>): Promise<readonly { readonly table: string; readonly days: readonly string[] }[]> {
  const { rows } = await sql<{ table: string; days: string[] }>`
    select c.table_schema || '.' || c.table_name as table, array_agg(c.column_name::text) as days
    from information_schema.columns c
    where c.table_schema in (${sql.join(agencySchemas)}) and c.data_type = 'date' and exists (
      select from information_schema.columns r
      where r.table_schema = c.table_schema and r.table_name = c.table_name and r.column_name = 'revision')
    group by 1`.execute(database);
  return rows;
}
