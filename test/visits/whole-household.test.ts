/** A clerk who sees a whole family says so once: everybody who lives as one with whoever is named is present, and it is known that it was stated so. */
import { sql } from 'kysely';
import { onStatement } from '../../src/database/prepared-statements';
import { residentActor, testClerk } from '../support/actors';
import { withAdministration } from '../support/database';
import { codesOf, given, openAs, opened, operations, present, type Input } from '../support/openings';
import { startPlatform, type TestPlatform } from '../support/platform';

const [father, mother, child] = ['R0000011', 'R0000012', 'R0000013'];
const [husband, wife, daughter] = ['R0000086', 'R0000087', 'R0000088'];

let yizhan: TestPlatform;
beforeAll(async () => { yizhan = await startPlatform('whole_household'); });
afterAll(() => yizhan.close());

const whole = (...residents: readonly string[]): Input => ({ ...present(...residents), wholeHousehold: true });
const circleAt = async (input: Input): Promise<readonly string[]> => {
  const { data, errors } = await openAs(yizhan, testClerk, input);
  expect(errors).toBeUndefined();
  return given(data?.openVisit).circle.map(({ residentId, relation }) => `${residentId} ${relation}`);
};

it('opens the same circle as when each of the family is named', async () => {
  expect(await circleAt(whole(child))).toEqual(await circleAt(present(father, mother, child)));
  expect(await circleAt(whole(mother))).toEqual(await circleAt(present(father, mother)));
  expect(await circleAt(whole(mother))).toEqual([`${father} SELF`, `${mother} SELF`, `${child} WARD`]);
});

it('says on the visit that it was stated so, and of no other visit', async () => {
  const stated = await openAs(yizhan, testClerk, whole(mother));
  const named = await openAs(yizhan, testClerk, present(father, mother));
  expect([stated, named].map(({ data }) => data?.openVisit?.wholeHousehold)).toEqual([true, false]);
});

it('asks the register once about each of its tables', async () => {
  const tables: string[] = [];
  const stop = onStatement(({ agency, sql: text }) => { if (agency === 'registry') tables.push(/from "(\w+)"/.exec(text)?.[1] ?? text); });
  await circleAt(whole(mother));
  stop();
  // Those named first, and then the minors in their care.
  expect(tables.sort()).toEqual(['household_membership', 'kinship', 'protected_person', 'resident', 'resident']);
});

it('is kept with every look at the visit, and told in words to those whose records they are', async () => {
  const asked = { resident: { residentId: mother }, place: '220100', last: 1 };
  const told = async (input: Input): Promise<{ readonly zh: string; readonly isOfWholeHousehold: boolean }> => {
    const visit = await opened(yizhan, testClerk, input);
    await yizhan.as(testClerk).text(operations.verdicts, { ...asked, asOf: '2016-09-01' }, visit);
    const answer = await yizhan.as(testClerk).ask<{ assessment: { members: { resident: { id: string; whoLooked: { zh: string; isOfWholeHousehold: boolean }[] | null } }[] } }>(
      `query ($resident: ResidentReference!, $place: PlaceCode!, $last: Int!) {
        assessment(resident: $resident, place: $place) { members { resident { id whoLooked(last: $last) { zh isOfWholeHousehold } } } } }`, asked, visit);
    return given(given(answer.data).assessment.members.find(({ resident }) => resident.id === mother)?.resident.whoLooked?.[0]);
  };
  const [stated, named] = [await told(whole(mother)), await told(present(father, mother))];
  expect([stated.isOfWholeHousehold, named.isOfWholeHousehold]).toEqual([true, false]);
  expect(stated.zh).toContain('全户到场');
  expect(named.zh).not.toContain('全户到场');
});

it('leaves out whoever an order hides from those named, and at her own visit him', async () => {
  expect(await circleAt(whole(husband))).toEqual([`${husband} SELF`]);
  expect(await circleAt(whole(wife))).toEqual([`${wife} SELF`, `${daughter} WARD`]);
  expect(await circleAt(whole(husband, wife))).toEqual(await circleAt(present(husband, wife)));
});

it('is stated where somebody sees who is there, and about somebody', async () => {
  expect(codesOf(await openAs(yizhan, residentActor(mother), { purpose: 'own-records', wholeHousehold: true, proof: { kind: 'OWN' } }))).toEqual(['BAD_INPUT']);
  expect(codesOf(await openAs(yizhan, testClerk, { ...whole(), employer: 'E2201000105' }))).toEqual(['BAD_INPUT']);
  expect(codesOf(await openAs(yizhan, testClerk, whole('R9999999')))).toEqual(['RESIDENT_NOT_AVAILABLE']);
});

it('opens none for a household of more than can be present, which is named one by one', async () => {
  await withAdministration(yizhan.connection, (db) => sql`
    insert into registry.household_membership (household_id, resident_id, valid_from, source)
    select own.household_id, other.id, '2010-01-01', '测试' from registry.household_membership as own, (
      select id from registry.resident where birth_date < '1998-09-01' and id not in (${father}, ${mother}) order by id limit 12) as other
    where own.resident_id = ${father}`.execute(db));
  const answer = await openAs(yizhan, testClerk, whole(father));
  expect(codesOf(answer)).toEqual(['BAD_INPUT']);
  expect(answer.errors?.[0]?.message).toContain('at most 12');
  expect(codesOf(await openAs(yizhan, testClerk, present(father, mother)))).toEqual([]);
});
