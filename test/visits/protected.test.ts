/** A person under protection: at her husband's visit nothing in any answer differs from a register that does not hold her. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { withAdministration } from '../support/database';
import { testClerk } from '../support/actors';
import { codesOf, given, openAs, opened, operations, present } from '../support/openings';
import { boardOperation, profileOperation, startPlatform, type TestPlatform } from '../support/platform';

const [husband, wife, daughter] = ['R0000086', 'R0000087', 'R0000088'];
const yanji = '222401';
const operation = (name: string): string => readFileSync(join(__dirname, '../../src/operations', `${name}.graphql`), 'utf8');
const everything = [boardOperation, profileOperation, operation('advice'), operation('what-if'), operation('verdicts'), operations.whoLooked];
/** Before they fled, on the day, and later. */
const days = ['2015-06-01', '2016-03-21', '2016-09-01', '2017-09-01'];
/** Whatever tells of her, the child, or where they are. Yanji is also a place that a rule may name; none does for Changchun. */
const telling = [wife, daughter, '苗秀云', '贺雨桐', yanji, '延吉', 'Yanji', '2016-220102-0031'];

let yizhan: TestPlatform;
beforeEach(async () => { yizhan = await startPlatform('protected'); });
afterEach(() => yizhan.close());

/** Every answer about him as it came, but for the instants. `whoLooked` is asked last: it grows with each question. */
async function answersAt(visit: string, asked = husband, place = '220100'): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const query of everything) {
    for (const asOf of days) {
      const text = await yizhan.as(testClerk).text(query, { resident: { residentId: asked }, place, asOf, papers: true, last: 1 }, visit);
      // Of an adult who is not there, names are told and no records.
      expect(text).not.toMatch(/"code":"(?!FORBIDDEN")/);
      texts.push(text.replace(/"(answeredAt|at)":"[^"]*"/g, '"$1":"an instant"'));
    }
  }
  return texts;
}

async function administer(...statements: readonly ReturnType<typeof sql>[]): Promise<void> {
  await withAdministration(yizhan.connection, async (db) => {
    for (const statement of statements) await statement.execute(db);
  });
}

describe('at the visit of the husband', () => {
  it('every answer, explanations included, is byte for byte that of a register without mother and child', async () => {
    const visit = await opened(yizhan, testClerk, present(husband));
    const shown = await answersAt(visit);
    await administer(
      sql`delete from registry.protected_person`,
      sql`delete from registry.kinship where resident_id in (${wife}, ${daughter}) or relative_id in (${wife}, ${daughter})`,
      sql`delete from registry.household_membership where resident_id in (${wife}, ${daughter})`,
      sql`delete from registry.employer_tie where resident_id in (${wife}, ${daughter})`,
    );
    const without = await answersAt(visit);
    for (const [index, text] of shown.entries()) expect(text).toBe(without[index]);
  }, 120_000);

  it('no answer names her, the child, the order or the city', async () => {
    const visit = await opened(yizhan, testClerk, present(husband));
    const text = (await answersAt(visit)).join('\n');
    for (const word of telling) expect([word, text.includes(word)]).toEqual([word, false]);
  }, 120_000);

  it('the same questions do name them where no order stands, so that the search can find something', async () => {
    await administer(sql`delete from registry.protected_person`);
    const visit = await opened(yizhan, testClerk, present(husband));
    const text = (await answersAt(visit)).join('\n');
    for (const word of [wife, daughter, '苗秀云', '贺雨桐', yanji]) expect([word, text.includes(word)]).toEqual([word, true]);
  }, 120_000);

  it('neither is of the visit, and asking about either is asking about nobody', async () => {
    const { data } = await openAs(yizhan, testClerk, present(husband));
    expect(data?.openVisit?.circle).toEqual([{ residentId: husband, relation: 'SELF' }]);
    const texts = await Promise.all([wife, daughter, 'R9999999'].map((residentId) =>
      yizhan.as(testClerk).text(boardOperation, { resident: { residentId }, place: yanji }, data?.openVisit?.id)));
    expect(new Set(texts).size).toBe(1);
  });

  it('a visit that was opened before the order shows them no longer', async () => {
    await administer(sql`create table public.kept as select * from registry.protected_person`, sql`delete from registry.protected_person`);
    const visit = await opened(yizhan, testClerk, present(husband));
    expect((await answersAt(visit)).join('\n')).toContain(wife);
    await administer(sql`insert into registry.protected_person select * from public.kept`);
    const text = (await answersAt(visit)).join('\n');
    for (const word of telling) expect([word, text.includes(word)]).toEqual([word, false]);
  }, 120_000);
});

describe('at her own visit', () => {
  it('she sees herself and her child, and him not: he may see who looked at his records, and so where she was', async () => {
    const { data } = await openAs(yizhan, testClerk, present(wife));
    expect(data?.openVisit?.circle).toEqual([{ residentId: wife, relation: 'SELF' }, { residentId: daughter, relation: 'WARD' }]);
    const visit = given(data?.openVisit?.id);
    const texts = await answersAt(visit, wife, yanji);
    for (const word of [wife, daughter, '苗秀云', '贺雨桐']) expect([word, texts.join('\n').includes(word)]).toEqual([word, true]);
    const looks = await withAdministration(yizhan.connection, (db) => sql<{ subject: string }>`select distinct subject from audit.looked_at`.execute(db));
    expect(looks.rows.map(({ subject }) => subject)).toEqual(expect.arrayContaining([`person:${wife}`, `person:${daughter}`]));
    expect(looks.rows.map(({ subject }) => subject)).not.toContain(`person:${husband}`);
  }, 120_000);

  it('with him there as well, both are of the visit', async () => {
    const { data } = await openAs(yizhan, testClerk, present(husband, wife));
    expect(data?.openVisit?.circle.map(({ residentId, relation }) => `${residentId} ${relation}`)).toEqual([`${husband} SELF`, `${wife} SELF`, `${daughter} WARD`]);
  });
});

describe('at the visit of an employer', () => {
  it('a person under protection is not among those whom it employs', async () => {
    await administer(sql`
      insert into registry.employer_tie (resident_id, employer_number, valid_from, source) values (${wife}, 'E2201000105', '2016-04-01', '测试')`);
    const asked = async (): Promise<string> => {
      const { data } = await openAs(yizhan, testClerk, { ...present(), employer: 'E2201000105' });
      const answer = await yizhan.as(testClerk).ask<{ employerAssessment: { hires: { present: number } } }>(
        '{ employerAssessment(registrationNumber: "E2201000105", place: "220100", asOf: "2016-09-01") { hires { present } } }', {}, data?.openVisit?.id);
      expect(codesOf(answer)).toEqual([]);
      return String(answer.data?.employerAssessment.hires.present);
    };
    const hidden = await asked();
    await administer(sql`delete from registry.protected_person`);
    expect(Number(await asked())).toBe(Number(hidden) + 1);
  });
});
