/** No visit, no view: who opened what for whom, and for how long it shows anything. */
import { identifierValue } from '../../src/sealing/sealed-columns';
import { testCipher } from '../support/cipher';
import { sql } from 'kysely';
import { purposes, purposeEntry } from '../../src/identity/purposes';
import type { PurposesQuery } from '../../src/operations/operations.generated';
import { withAdministration } from '../support/database';
import { residentActor, testClerk, testSupervisor } from '../support/actors';
import { codesOf, given, openAs, opened, operations, present, standing } from '../support/openings';
import { family, startPlatform, type TestPlatform } from '../support/platform';

const [father, mother, child] = ['R0000011', 'R0000012', 'R0000013'];
const otherClerk = { ...testClerk, id: 'another-clerk' };

let now = new Date();
let yizhan: TestPlatform;
beforeAll(async () => { yizhan = await startPlatform('visits', { now: () => now }); });
afterAll(() => yizhan.close());
beforeEach(() => { now = new Date(); });

const look = (visit?: string, resident = child) => yizhan.as(testClerk).ask<{ assessment: unknown }>(operations.verdicts, { ...family(child), resident: { residentId: resident } }, visit);

describe('without a visit', () => {
  it('nobody sees a record', async () => {
    const answer = await look();
    expect(answer.data?.assessment ?? null).toBeNull();
    expect(codesOf(answer)).toHaveLength(1);
  });

  it('everybody may read for which purposes records are looked at, and on what ground in law', async () => {
    const { data } = await yizhan.as(residentActor(mother)).ask<PurposesQuery>(operations.purposes, {});
    expect(data?.purposes.map(({ id }) => id)).toEqual(purposes);
    for (const { id, zh, basisZh, ground } of data?.purposes ?? []) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(basisZh).toMatch(/\p{Script=Han}/u);
      expect(ground).toBe(purposeEntry(purposes.find((purpose) => purpose === id) ?? 'audit').ground.toUpperCase());
    }
  });
});

describe('a visit', () => {
  it('is about those present, the minors in their care, and whoever lives with them', async () => {
    const { data, errors } = await openAs(yizhan, testClerk, present(mother));
    expect(errors).toBeUndefined();
    expect(data?.openVisit).toMatchObject({
      purpose: 'counter-visit', place: '220100', counter: '3', employer: null,
      circle: [{ residentId: father, relation: 'HOUSEHOLD' }, { residentId: mother, relation: 'SELF' }, { residentId: child, relation: 'WARD' }],
    });
    const minutes = (Date.parse(data?.openVisit?.expiresAt ?? '') - Date.parse(data?.openVisit?.openedAt ?? '')) / 60_000;
    expect(minutes).toBe(purposeEntry('counter-visit').minutes);
  });

  it('shows those present and their wards; whoever only lives with them, strangers and the unknown get the same bytes', async () => {
    const visit = await opened(yizhan, testClerk, present(mother));
    for (const resident of [mother, child]) expect((await look(visit, resident)).errors).toBeUndefined();
    const texts = await Promise.all([father, 'R0000001', 'R9999999'].map((residentId) =>
      yizhan.as(testClerk).text(operations.verdicts, { ...family(child), resident: { residentId } }, visit)));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('RESIDENT_NOT_AVAILABLE');
  });

  it('tells a stranger by identity or permit number nothing more than by id', async () => {
    const visit = await opened(yizhan, testClerk, present(mother));
    const numbers = await withAdministration(yizhan.connection, (db) =>
      sql<{ kind: string; sealed: string }>`select kind, value_sealed as sealed from registry.identifier where resident_id in ('R0000002', 'R0000003')`.execute(db));
    expect(numbers.rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['citizen-id', 'permit-number']));
    const references = [{ residentId: 'R9999999' }, ...numbers.rows.map(({ kind, sealed }) => {
      const value = testCipher.open(sealed, identifierValue);
      return kind === 'citizen-id' ? { citizenId: value } : { permitNumber: value };
    })];
    const texts = await Promise.all(references.map((resident) => yizhan.as(testClerk).text(operations.verdicts, { ...family(child), resident }, visit)));
    expect(new Set(texts).size).toBe(1);
  });

  it('of an employer is about that employer and no other', async () => {
    const { data } = await openAs(yizhan, testClerk, { ...present(), employer: 'E2201000105' });
    expect(data?.openVisit).toMatchObject({ employer: 'E2201000105', circle: [] });
    const asked = (registrationNumber: string): Promise<string> => yizhan.as(testClerk).text(
      'query ($registrationNumber: String!) { employerAssessment(registrationNumber: $registrationNumber, place: "220100", asOf: "2016-09-01") { hires { present } } }',
      { registrationNumber }, data?.openVisit?.id);
    expect(await asked('E2201000105')).toContain('"present":');
    expect(await asked('E2201000101')).toBe(await asked('E9999999999'));
    expect(await asked('E2201000101')).toContain('EMPLOYER_NOT_AVAILABLE');
  });

  it('is of use to whoever opened it, with the client that opened it, and to nobody else: not in another hall, of another agency, or as another person', async () => {
    const visit = await opened(yizhan, testClerk, present(mother));
    expect(await standing(yizhan, testClerk, visit)).toBe('open');
    const others = [
      otherClerk, { ...testClerk, client: 'another' }, { ...testClerk, role: 'agency-system' as const }, residentActor(mother),
      // The same name of the issuer, in another hall, for another agency, or of another person.
      { ...testClerk, place: '220200' }, { ...testClerk, place: null }, { ...testClerk, agency: 'housing' }, { ...testClerk, residentId: father },
    ];
    for (const other of others) {
      expect(await standing(yizhan, other, visit)).toBe('VISIT_NEEDED');
    }
  });

  it('ends within a second of being closed, and cannot be closed by anybody else', async () => {
    const visit = await opened(yizhan, testClerk, present(mother));
    expect((await look(visit)).errors).toBeUndefined();
    expect(codesOf(await yizhan.as(otherClerk).ask(operations.close, { id: visit }))).toEqual(['VISIT_NEEDED']);
    expect((await look(visit)).errors).toBeUndefined();
    expect(codesOf(await yizhan.as(testClerk).ask(operations.close, { id: visit }))).toEqual([]);
    const closed = performance.now();
    while (await standing(yizhan, testClerk, visit) === 'open') expect(performance.now() - closed).toBeLessThan(1_000);
    expect(codesOf(await look(visit))).toEqual(['VISIT_NEEDED']);
  });

  it('ends with its time', async () => {
    const visit = await opened(yizhan, testClerk, present(mother));
    now = new Date(now.getTime() + purposeEntry('counter-visit').minutes * 60_000 + 1);
    expect(await standing(yizhan, testClerk, visit)).toBe('VISIT_NEEDED');
  });

  it('that is unknown, another’s, closed, over or no visit at all is refused in the same bytes', async () => {
    const [foreign, closed, over] = [await opened(yizhan, otherClerk, present(mother)), await opened(yizhan, testClerk, present(mother)), await opened(yizhan, testClerk, present(mother))];
    await yizhan.as(testClerk).ask(operations.close, { id: closed });
    await withAdministration(yizhan.connection, (db) => sql`update visit.opened set opened_at = opened_at - interval '2 hours', expires_at = opened_at - interval '1 hour' where id = ${over}`.execute(db));
    const ids = [foreign, closed, over, `V${'a'.repeat(22)}`, 'V', "'; drop schema visit; --", '__proto__'];
    const texts = await Promise.all(ids.map((id) => yizhan.as(testClerk).text(operations.verdicts, family(child), id)));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('"code":"VISIT_NEEDED"');
  });

  it('keeps what may tie the clerk to those present, for whoever supervises', async () => {
    const relative = { ...testClerk, residentId: father };
    const visit = await opened(yizhan, relative, present(mother, child));
    const stranger = await opened(yizhan, { ...testClerk, residentId: 'R0000005' }, present(mother));
    const { rows } = await withAdministration(yizhan.connection, (db) =>
      sql<{ id: string; signs: string[] }>`select id, signs from visit.opened where id in (${visit}, ${stranger})`.execute(db));
    expect(rows.find(({ id }) => id === visit)?.signs).toEqual(['same-household', 'same-surname']);
    expect(rows.find(({ id }) => id === stranger)?.signs).toEqual([]);
  });

  it('is told to those present as a look: who opened it and for what', async () => {
    const visit = await opened(yizhan, testClerk, present('R0000005'));
    const answer = await yizhan.as(testClerk).ask<{ assessment: { members: { resident: { whoLooked: { visit: string; purpose: string; fields: string[]; viewer: string }[] } }[] } }>(
      operations.whoLooked, { resident: { residentId: 'R0000005' }, place: '220100', last: 5 }, visit);
    const looks = given(answer.data).assessment.members[0]?.resident.whoLooked ?? [];
    expect(looks.map(({ viewer, purpose, fields }) => [viewer, purpose, fields.some((field) => field.startsWith('visits Mutation.openVisit'))])).toContainEqual(['demo-clerk', 'reception', true]);
  });
});

describe('guessed', () => {
  const guesses = Number(process.env['GUESSES'] ?? 300);

  it(`ids, ${guesses} of them, are answered in the same bytes as a resident who does not exist`, async () => {
    const visit = await opened(yizhan, testClerk, present(mother));
    const ask = (residentId: string): Promise<string> => yizhan.as(testClerk).text(operations.verdicts, { ...family(child), resident: { residentId } }, visit);
    const absent = await ask('R9999999');
    const { rows } = await withAdministration(yizhan.connection, (db) => sql<{ id: string }>`
      select id from registry.resident where id not in (${mother}, ${child}) order by md5(id) limit ${guesses}`.execute(db));
    const made = Array.from({ length: Math.max(0, guesses - rows.length) }, (_, index) => `R${String(8_000_000 + index)}`);
    const ids = [...rows.map(({ id }) => id), ...made][Symbol.iterator]();
    const different: string[] = [];
    await Promise.all(Array.from({ length: 4 }, async () => {
      for (const id of ids) if (await ask(id) !== absent) different.push(id);
    }));
    expect(rows.length).toBeGreaterThan(100);
    expect(different).toEqual([]);
  }, 60_000 + guesses * 50);

  it('visits are answered in the same bytes, whether or not somebody has them open', async () => {
    const foreign = await opened(yizhan, otherClerk, present(mother));
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const made = Array.from({ length: 100 }, (_, index) => `V${Array.from({ length: 22 }, (_one, place) => alphabet[(index * 31 + place * 17) % 64]).join('')}`);
    const texts = await Promise.all([foreign, ...made].map((id) => yizhan.as(testClerk).text(operations.verdicts, family(child), id)));
    expect(new Set(texts).size).toBe(1);
  });
});

describe('the supervisor', () => {
  it('opens no visit and sees no record', async () => {
    expect(codesOf(await openAs(yizhan, testSupervisor, present(mother)))).toEqual(['FORBIDDEN']);
    const answer = await yizhan.as(testSupervisor).ask<{ assessment: unknown }>(operations.verdicts, family(child));
    expect(answer.data?.assessment ?? null).toBeNull();
  });
});
