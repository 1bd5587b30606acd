/** No evidence, no data: whatever way an answer leaves, it has been written down before who looked at what. */
import { parse } from 'graphql';
import { sql, type Kysely } from 'kysely';
import { subjectsOf, type Look } from '../../src/audit/look';
import { lookIn } from '../../src/audit/ledger-reader';
import { administration, auditDatabase } from '../../src/database/client';
import type { AuditTables } from '../../src/database/tables/audit';
import { namedFamilies } from '../../src/population/named-families';
import { boardOperation, family, profileOperation, startPlatform, type TestPlatform } from '../support/platform';
import { askAs, clerk } from '../support/viewers';

const child = 'R0000013';
let yizhan: TestPlatform;
let ledger: Kysely<AuditTables>;

beforeAll(async () => {
  yizhan = await startPlatform('no_evidence_no_data', { auditReserveBytes: 8 * 1024, refusalsCountedForMs: 1 });
  ledger = auditDatabase(yizhan.connection);
});
afterAll(async () => {
  await ledger.destroy();
  await yizhan.close();
});

async function entries(): Promise<readonly Look[]> {
  const rows = await ledger.selectFrom('entry').select('look').orderBy(sql`look ->> 'at'`).execute();
  // The clerk of the tests opens visits as it goes along.
  return rows.map(({ look }) => lookIn(look)).filter(({ operation }) => operation !== 'OpenVisit');
}

async function lookOf(work: () => Promise<unknown>): Promise<Look> {
  const before = (await entries()).length;
  await work();
  const after = await entries();
  expect(after).toHaveLength(before + 1);
  const look = after.at(-1);
  if (look === undefined) throw new Error('Nothing was written.');
  return look;
}

async function administer(statement: string): Promise<void> {
  const admin = administration(yizhan.connection);
  await sql.raw(statement).execute(admin);
  await admin.destroy();
}

describe('a look at records', () => {
  it('is one entry: who, why, about whom, which fields of which agency, how many verdicts; in under 2 KB for a family of three', async () => {
    const look = await lookOf(() => yizhan.board(family(child)));
    expect(look).toMatchObject({ viewer: 'demo-clerk', role: 'clerk', purpose: 'counter-visit', visit: expect.stringMatching(/^V/) as unknown, operation: 'Board', failures: [] });
    expect(subjectsOf(look)).toContain(`person:${child}`);
    expect(look.reads.flatMap(({ fields }) => Object.keys(fields))).toEqual(expect.arrayContaining(['registry', 'health', 'entitlement']));
    expect(look.told[`person:${child}`]).toBeGreaterThan(10);
    expect(subjectsOf(look).length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(look).length).toBeLessThan(2_048);
  });

  it('holds the client, the hall, the visit’s place and counter, ground and law, what was shown, who was there, and why it was urgent', async () => {
    const present = { 'person:R0000011': 'self', 'person:R0000012': 'household', [`person:${child}`]: 'ward' } as const;
    const look = await lookOf(() => askAs(yizhan, clerk(present, { counter: '3', proof: 'TICKET', signs: ['same-surname'] }), profileOperation, family(child)));
    expect(look).toMatchObject({
      v: 2, client: 'counter', agency: null, hall: '220100', place: '220100', counter: '3', ground: 'presence', basis: '吉政发〔2015〕29号第15条', proof: 'ticket',
      reason: null, present: ['person:R0000011'], isConfidential: false, signs: ['same-surname'],
    });
    const emergency = clerk({}, { purpose: 'emergency', visitPlace: '220200', proof: null, guarded: true, reason: 'Unconscious; 22010219800101123X was in her pocket' });
    const whereabouts = `query Whereabouts($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date) {
      assessment(resident: $resident, place: $place, asOf: $asOf) { members { resident { residencePermit { city } } } } }`;
    const urgent = await lookOf(() => askAs(yizhan, emergency, whereabouts, family(child)));
    expect(urgent).toMatchObject({
      hall: '220100', place: '220200', ground: 'review', proof: null, present: [], isConfidential: true,
      reason: 'Unconscious; (identity number) was in her pocket',
    });
  });

  it('holds no value that was seen', async () => {
    const answer = await yizhan.profile(family(child));
    const text = JSON.stringify((await entries()).at(-1));
    for (const { resident } of answer.data?.assessment?.members ?? []) expect(text).not.toContain(resident.name);
  });

  it('knows its subjects although the client asked neither for them nor for any id, and under aliases', async () => {
    const asked = '{ a: assessment(resident: { residentId: "R0000013" }, place: "220100", asOf: "2016-09-01") { m: members { r: relation } } }';
    const look = await lookOf(async () => {
      expect(await yizhan.ask(asked, {})).toEqual({ data: { a: { m: expect.any(Array) as unknown } } });
    });
    expect(subjectsOf(look)).toContain(`person:${child}`);
  });

  it('counts verdicts that were told under other names, and says when they named nobody', async () => {
    const asked = `query Other($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date) {
      assessment(resident: $resident, place: $place, asOf: $asOf) { e: entitlements { d: determinations { VERDICT } } } }`;
    const named = await lookOf(() => yizhan.ask(asked.replace('VERDICT', 'who: residentId verdict'), family(child)));
    expect(named.told[`person:${child}`]).toBeGreaterThan(10);
    const unnamed = await lookOf(() => yizhan.ask(asked.replace('VERDICT', 'verdict'), family(child)));
    expect(unnamed.told['']).toBeGreaterThan(10);
  });

  it('keeps apart what was read of one member and what of the whole family', async () => {
    const look = await lookOf(() => yizhan.ask(
      '{ assessment(resident: { residentId: "R0000013" }, place: "220100", asOf: "2016-09-01") { members { resident { credit { adverseEntries { kind } } } } } }', {}));
    const credit = look.reads.find(({ fields }) => 'credit' in fields);
    const registry = look.reads.find(({ fields }) => 'registry' in fields);
    expect(credit?.subjects).toEqual(['person:R0000011', 'person:R0000012', 'person:R0000013']);
    expect(registry?.subjects).toEqual(['employer:E2201000310', 'person:R0000011', 'person:R0000012', 'person:R0000013']);
  });

  it('by identity or permit number never holds the number, be it in the text, a name, or an argument that is wrong', async () => {
    const found = namedFamilies.find(({ residentId }) => residentId === child)?.citizenId ?? '';
    expect(found).toMatch(/^\d{17}[\dX]$/);
    const before = (await entries()).length;
    await yizhan.ask(`query q_${found} { assessment(resident: { citizenId: "${found}" }, place: "220100") { asOf } }`, {});
    await yizhan.ask(`{ a${found}: assessment(resident: { citizenId: "${found}" }, place: "220100") { asOf } }`, {});
    await yizhan.ask('query Asked($n: String) { assessment(resident: { permitNumber: $n }, place: "220100") { asOf } }', { n: found });
    await yizhan.ask('query Asked($n: String) { assessment(resident: { residentId: $n }, place: "220100") { asOf } }', { n: found });
    const written = (await entries()).slice(before);
    expect(written).toHaveLength(4);
    expect(written.slice(0, 2).map((look) => subjectsOf(look).includes(`person:${child}`))).toEqual([true, true]);
    expect(JSON.stringify(written)).not.toContain(found.slice(0, 17));
    expect(new Set(written.slice(0, 2).map(({ operation }) => operation)).size).toBe(1);
  });

  it('that found nobody is written as well, with the code of its failure', async () => {
    const look = await lookOf(() => yizhan.ask(profileOperation, { ...family(child), resident: { residentId: 'R9999999' } }));
    expect([look.failures, subjectsOf(look)]).toEqual([['RESIDENT_NOT_AVAILABLE'], []]);
  });

  it('that asks no agency is none', async () => {
    const before = (await entries()).length;
    await yizhan.ask('{ __typename }', {});
    await yizhan.ask('{ nothing }', {});
    expect((await entries()).length).toBe(before);
  });

  it('is written before its answer leaves, whatever way in it took', async () => {
    const viewer = await yizhan.viewerOf(family(child));
    const look = await lookOf(() => yizhan.platform.executor.execute({
      document: parse(boardOperation), variables: family(child), operationName: undefined, context: { viewer: { ...viewer, id: 'another\u0000 way' }, calls: [] },
    }));
    expect(look.viewer).toBe('another way');
  });

  it('gives no data when it cannot be kept: not in the ledger, and not in the reserve', async () => {
    await administer('revoke insert on all tables in schema audit from yizhan_audit');
    const answers = [];
    for (let count = 0; count < 12; count += 1) answers.push(await yizhan.board(family(child)));
    await administer('grant insert on all tables in schema audit to yizhan_audit');
    const [first, last] = [answers[0], answers.at(-1)];
    expect(first?.data?.assessment).toBeDefined();
    expect(first?.errors).toBeUndefined();
    expect([last?.data ?? null, last?.errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['AUDIT_UNAVAILABLE']]);
    const shown = answers.filter(({ data }) => data != null).length;
    const before = (await entries()).length;
    expect((await yizhan.board(family(child))).errors).toBeUndefined();
    expect((await entries()).length).toBe(before + shown + 1);
  });
});
