/** Somebody comes without papers: a clerk finds them by exactly their name and birth date, sees enough to ask which one they are, and it is written down. */
import { sql } from 'kysely';
import { agencyDatabase } from '../../src/database/client';
import { onStatement } from '../../src/database/prepared-statements';
import { seldomAsked } from '../../src/gateway/seldom-asked';
import { purposes } from '../../src/identity/purposes';
import type { Principal } from '../../src/identity/viewer';
import type { FindPeopleQuery } from '../../src/operations/operations.generated';
import { residentActor, testClerk } from '../support/actors';
import { withAdministration } from '../support/database';
import { codesOf, given, openAs, opened, operations, present } from '../support/openings';
import { startPlatform, type GraphQLAnswer, type TestPlatform } from '../support/platform';

const [first, second] = ['R0000089', 'R0000090'];
const theirs = { name: '李国栋', birthDate: '1985-05-05' };
const nobody = { name: '李国梁', birthDate: '1985-05-05' };
const [husband, wife] = ['R0000086', 'R0000087'];

let yizhan: TestPlatform;
let clerks = 0;
beforeAll(async () => { yizhan = await startPlatform('find_people'); });
afterAll(() => yizhan.close());

/** Each with searches of their own. */
const aClerk = (): Principal => ({ ...testClerk, id: `clerk-${(clerks += 1)}` });
const find = (asked: object, by: Principal = aClerk(), visit?: string): Promise<GraphQLAnswer<FindPeopleQuery>> => yizhan.as(by).ask(operations.findPeople, asked, visit);
const textOf = (asked: object): Promise<string> => yizhan.as(aClerk()).text(operations.findPeople, asked);
const bornOn = async (residentId: string): Promise<{ name: string; birthDate: string }> => {
  const { rows } = await withAdministration(yizhan.connection, (db) =>
    sql<{ name: string; birthDate: string }>`select name, to_char(birth_date, 'YYYY-MM-DD') as "birthDate" from registry.resident where id = ${residentId}`.execute(db));
  return given(rows[0]);
};
/** What the ledger kept of this clerk, the last first. */
const looksOf = async ({ id }: Principal): Promise<readonly { readonly text: string; readonly subjects: readonly string[]; readonly agencies: readonly string[] }[]> => {
  const { rows } = await withAdministration(yizhan.connection, (db) => sql<{ look: { reads: { subjects: string[]; fields: object }[] } }>`
    select look from audit.entry where look ->> 'viewer' = ${id} order by look ->> 'at' desc`.execute(db));
  return rows.map(({ look: kept }) => {
    const look = typeof kept === 'string' ? JSON.parse(kept) as typeof kept : kept;
    return {
      text: JSON.stringify(look), subjects: [...new Set(look.reads.flatMap(({ subjects }) => subjects))].sort(),
      agencies: [...new Set(look.reads.flatMap(({ fields }) => Object.keys(fields)))].sort(),
    };
  });
};

describe('a clerk at the reception', () => {
  it('finds both of one name and birth date, with what tells them apart and opens the visit of either', async () => {
    const { data, errors } = await find(theirs);
    expect(errors).toBeUndefined();
    const { people, isMore } = given(data?.findPeople);
    expect(isMore).toBe(false);
    expect(people).toMatchObject([first, second].map((id) => ({ id, sex: 'MALE', registeredIn: '220182', isLivingHere: true })));
    const numbers = people.map(({ citizenIdNumber }) => citizenIdNumber);
    for (const number of numbers) expect(number).toMatch(/^2201\*{12}\d[\dX]$/);
    expect(new Set(numbers).size).toBe(2);
    for (const { id } of people) {
      const visit = await openAs(yizhan, testClerk, { ...present(id), proof: { kind: 'TICKET', reference: 'A-017' } });
      expect(visit.data?.openVisit?.circle).toEqual([{ residentId: id, relation: 'SELF' }]);
    }
  });

  it('is told no part of the number of whoever is found alone, and not where else they live', async () => {
    const { data } = await find(await bornOn('R0000012'));
    expect(data?.findPeople?.people).toHaveLength(1);
    expect(data?.findPeople?.people[0]?.citizenIdNumber).toBeNull();
    const elsewhere = await find(await bornOn('R0000012'), { ...aClerk(), place: '220200' });
    expect(elsewhere.data?.findPeople?.people[0]?.isLivingHere).toBe(false);
  });

  it.each<[string, object]>([
    ['another birth date', { ...theirs, birthDate: '1985-05-06' }], ['a part of the name', { ...theirs, name: '李国' }], ['a pattern', { ...theirs, name: '李%' }],
  ])('finds nobody by %s', async (_, asked) => {
    expect((await find(asked)).data?.findPeople).toEqual({ people: [], isMore: false });
  });

  it.each<[string, object, string]>([
    ['no name', { ...theirs, name: ' ' }, 'BAD_INPUT'], ['an identity number', { ...theirs, name: '220182198505050798' }, 'BAD_INPUT'],
    ['a very long name', { ...theirs, name: '李'.repeat(51) }, 'BAD_INPUT'],
  ])('is refused %s, which is not repeated', async (_, asked, code) => {
    const answer = await find(asked);
    expect(codesOf(answer)).toEqual([code]);
    expect(JSON.stringify(answer)).not.toContain('22018219');
  });

  it('is shown five of many, and that there are more', async () => {
    await withAdministration(yizhan.connection, (db) => sql`
      insert into registry.resident (id, name, birth_date, sex, source) select 'R900000' || n, '王多名', '1980-01-01', 'male', '测试' from generate_series(1, 6) as n`.execute(db));
    const { data } = await find({ name: '王多名', birthDate: '1980-01-01' });
    expect([data?.findPeople?.people.length, data?.findPeople?.isMore]).toEqual([5, true]);
    expect(data?.findPeople?.people[0]).toEqual({ id: 'R9000001', sex: 'MALE', registeredIn: null, isLivingHere: null, citizenIdNumber: null });
  });
});

describe('whoever is under protection', () => {
  it('is not found: the same bytes, the same statements and the same entry of the ledger as for nobody', async () => {
    const asked = await bornOn(wife);
    const watched = async (one: object): Promise<{ readonly statements: readonly string[]; readonly text: string; readonly kept: string }> => {
      const clerk = aClerk();
      const statements: string[] = [];
      const stop = onStatement((statement) => statements.push(`${statement.agency} ${statement.sql.replace(/\$\d+|'[^']*'/g, '?').replace(/insert into (?:.|\n)*/, 'insert')}`));
      const text = await yizhan.as(clerk).text(operations.findPeople, one);
      stop();
      const kept = given((await looksOf(clerk))[0]).text.replace(/"(at|request|viewer)":"[^"]*"/g, '');
      return { statements, text, kept };
    };
    await watched(nobody);
    expect(await watched(asked)).toEqual(await watched(nobody));
    expect(await textOf(asked)).toBe('{"data":{"findPeople":{"people":[],"isMore":false}}}\n');
  });

  it('is found again when the order is over, so that the search can find something', async () => {
    const asked = await bornOn(wife);
    await withAdministration(yizhan.connection, (db) => sql`create table public.kept as select * from registry.protected_person`.execute(db));
    await withAdministration(yizhan.connection, (db) => sql`delete from registry.protected_person`.execute(db));
    expect(await textOf(asked)).toContain(wife);
    await withAdministration(yizhan.connection, (db) => sql`insert into registry.protected_person select * from public.kept`.execute(db));
    expect(await textOf(asked)).not.toContain(wife);
    expect(await textOf(await bornOn(husband))).toContain(husband);
  });
});

describe('the search', () => {
  it('is written down with who was found, and never by which name or day', async () => {
    const clerk = aClerk();
    await find(theirs, clerk);
    const [look] = await looksOf(clerk);
    expect(look?.subjects).toEqual([`person:${first}`, `person:${second}`]);
    expect(look?.agencies).toEqual(['registry', 'residence-permit']);
    await yizhan.as(clerk).text(`query { findPeople(name: "${theirs.name}", birthDate: "${theirs.birthDate}") { isMore } }`, {});
    const kept = await looksOf(clerk);
    expect(kept.map(({ subjects }) => subjects.length)).toEqual([2, 2]);
    for (const { text } of kept) expect(text).not.toMatch(/李国栋|1985-05-05|19850505/);
  });

  it('is told to those who were found, as a look of the reception', async () => {
    const clerk = aClerk();
    await find(theirs, clerk);
    const self = residentActor(first);
    const visit = await opened(yizhan, self, { purpose: 'own-records', proof: { kind: 'OWN' } });
    const answer = await yizhan.as(self).ask<{ assessment: { members: { resident: { whoLooked: { viewer: string; zh: string }[] } }[] } }>(
      `{ assessment(resident: { residentId: "${first}" }, place: "220100") { members { resident { whoLooked { viewer zh } } } } }`, {}, visit);
    const told = answer.data?.assessment.members[0]?.resident.whoLooked.find(({ viewer }) => viewer === clerk.id);
    expect(told?.zh).toContain('接待登记');
  });

  it('is a clerk’s, who is within no visit: everybody else is refused', async () => {
    const others: readonly Principal[] = [
      residentActor(first), { ...testClerk, role: 'bank', client: 'bank' }, { ...testClerk, role: 'agency-system', agency: 'justice' },
      { ...testClerk, role: 'community-platform' }, { ...testClerk, role: 'supervisor' }, { ...testClerk, role: 'auditor' }, { ...testClerk, role: 'administrator' },
    ];
    for (const other of others) expect([other.role, codesOf(await find(theirs, other))]).toEqual([other.role, ['FORBIDDEN']]);
    expect(purposes).toContain('reception');
    const clerk = aClerk();
    const visit = await opened(yizhan, clerk, present(first));
    expect(codesOf(await find(theirs, clerk, visit))).toEqual(['FORBIDDEN']);
  });

  it('is had a few times only by one clerk, once in an operation, and then by no agency’s asking; another clerk still has it', async () => {
    const { atOnce } = given(seldomAsked['findPeople']);
    const clerk = aClerk();
    for (let time = 0; time < atOnce; time += 1) expect(codesOf(await find(nobody, clerk))).toEqual([]);
    const statements: string[] = [];
    const stop = onStatement(({ agency, sql: text }) => { if (agency !== 'audit') statements.push(text); });
    const refused = await find(nobody, clerk);
    stop();
    expect([codesOf(refused), statements]).toEqual([['TOO_MANY_REQUESTS'], []]);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ retryAfterSeconds: expect.any(Number) as number });
    expect(codesOf(await find(nobody, aClerk()))).toEqual([]);
    const aliases = Array.from({ length: 4 }, (_, index) => `a${index}: findPeople(name: "李国梁", birthDate: "1985-05-05") { isMore }`).join(' ');
    for (const text of [`{ ${aliases} }`, `{ ...All } fragment All on Query { ... { ${aliases} } }`]) {
      expect(codesOf(await yizhan.as(aClerk()).ask(text, {}))).toEqual(['BAD_REQUEST']);
    }
    expect(codesOf(await openAs(yizhan, clerk, present(first)))).toEqual([]);
  });

  it('finds by the index of birth dates and names', async () => {
    const db = agencyDatabase(yizhan.connection, 'registry');
    const { rows } = await db.transaction().execute(async (planning) => {
      await sql`set local enable_seqscan = off`.execute(planning);
      return sql<{ 'QUERY PLAN': string }>`explain select id from resident where birth_date = '1985-05-05' and name = '李国栋'`.execute(planning);
    });
    await db.destroy();
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('resident_by_birth_date_and_name');
  });
});
