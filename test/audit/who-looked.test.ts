/** Everybody can see who looked at their own records, and nothing of anybody else's. */
import { auditDatabase } from '../../src/database/client';
import { namedEmployers } from '../../src/population/named-employers';
import { boardOperation, employerOperation, family, observed, startPlatform, type TestPlatform } from '../support/platform';

const child = 'R0000013';

interface Look {
  readonly at: string;
  readonly viewer: string;
  readonly role: string;
  readonly purpose: string;
  readonly visit: string;
  readonly agencies: readonly { readonly id: string; readonly zh: string; readonly en: string }[];
  readonly fields: readonly string[];
  readonly verdictsTold: number | null;
}

interface Answer {
  readonly assessment: { readonly members: readonly { readonly resident: { readonly id: string; readonly whoLooked: readonly Look[] | null } }[] } | null;
}

const operation = `query WhoLooked($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date, $last: Int! = 20) {
  assessment(resident: $resident, place: $place, asOf: $asOf) { members { resident { id whoLooked(last: $last) {
    at viewer role purpose visit agencies { id zh en } fields verdictsTold
  } } } }
}`;

let yizhan: TestPlatform;
beforeEach(async () => { yizhan = await startPlatform('who_looked'); });
afterEach(() => yizhan.close());

async function looksAt(residentId: string, last = 20): Promise<readonly Look[]> {
  const { data, errors } = await yizhan.ask<Answer>(operation, { ...family(child), last });
  expect(errors).toBeUndefined();
  const found = data?.assessment?.members.find(({ resident }) => resident.id === residentId)?.resident.whoLooked;
  if (found == null) throw new Error(`Nothing was told about ${residentId}.`);
  // The clerk of the tests opens visits as it goes along.
  return found.filter(({ fields }) => !fields.every((field) => field.startsWith('visits Mutation.openVisit')));
}

describe('who looked', () => {
  it('is told with the instant, the viewer, the visit, the purpose, the offices in both languages, and how many verdicts were told', async () => {
    const before = new Date().toISOString();
    const board = await yizhan.board(family(child));
    const own = board.data?.assessment?.entitlements?.determinations.filter(({ residentId }) => residentId === child) ?? [];
    const [look, ...more] = await looksAt(child);
    expect(more).toEqual([]);
    expect(look).toMatchObject({ viewer: 'demo-clerk', role: 'clerk', purpose: 'counter-visit', visit: expect.stringMatching(/^V/) as unknown, verdictsTold: own.length });
    expect((look?.at ?? '') >= before).toBe(true);
    expect(look?.agencies.map(({ id }) => id)).toEqual(expect.arrayContaining(['education', 'registry', 'entitlement']));
    for (const { zh, en } of look?.agencies ?? []) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z]/);
    }
    expect(look?.fields).toContain('education Assessment.educationFacts');
  });

  it('is itself a look: it is told from the next question on', async () => {
    expect(await looksAt(child)).toEqual([]);
    const [look] = await looksAt(child);
    expect(look?.agencies.map(({ id }) => id)).toEqual(['audit', 'registry']);
    expect(look?.fields.some((field) => field.startsWith('audit Resident.whoLooked'))).toBe(true);
  });

  it('comes with the latest first, and no more than were asked for', async () => {
    for (let count = 0; count < 3; count += 1) await yizhan.profile(family(child));
    const all = await looksAt(child);
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort().reverse());
    expect(await looksAt(child, 2)).toHaveLength(2);
    const tooMany = await yizhan.ask<Answer>(operation, { ...family(child), last: 0 });
    expect(tooMany.errors?.map(({ extensions }) => extensions.code)).toContain('BAD_INPUT');
  });

  it('tells of no look at another member, and names nobody else who was looked at together', async () => {
    await yizhan.board(family('R0000005'));
    await yizhan.board(family(child));
    const looks = await looksAt(child);
    expect(looks).toHaveLength(1);
    expect(JSON.stringify(looks)).not.toMatch(/R\d{7}|E\d{10}|person:|employer:/);
    const told = looks.map(({ verdictsTold }) => verdictsTold);
    expect(told.every((count) => count !== null && count > 0)).toBe(true);
  });

  it('tells a worker of a look by an employer’s agent, with what was read of the hire and nothing of the employer', async () => {
    const asked = namedEmployers[0];
    if (asked === undefined) throw new Error('No employer stands on the start page.');
    await yizhan.ask(employerOperation, { registrationNumber: asked.registrationNumber, place: asked.place, asOf: asked.asOf });
    const db = auditDatabase(yizhan.connection);
    const subjects = await db.selectFrom('looked_at').select('subject').execute();
    await db.destroy();
    expect(subjects.map(({ subject }) => subject)).toContain(`employer:${asked.registrationNumber}`);
    expect(subjects.filter(({ subject }) => subject.startsWith('person:')).length).toBeGreaterThan(0);
  });

  it('takes one statement for the whole family, besides the one that writes it down', async () => {
    await yizhan.board(family(child));
    const { calls, statements } = await observed(yizhan, operation, family(child));
    expect([...calls].sort()).toEqual(['audit', 'registry']);
    const ofLedger = statements.filter(({ agency }) => agency === 'audit').map(({ sql }) => /^\s*(with written|select)/.exec(sql)?.[1]);
    expect(ofLedger).toEqual(['select', 'with written']);
  });

  it('adds no call to an ordinary assessment, and one statement in all', async () => {
    const { calls, statements } = await observed(yizhan, boardOperation, family(child));
    expect(calls).toHaveLength(14);
    expect(statements.filter(({ agency }) => agency === 'audit')).toHaveLength(1);
  });
});
