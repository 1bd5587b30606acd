import { boardOperation, determinationOf, family, observed, profileOperation, startPlatform, type TestPlatform } from '../support/platform';

/** Father's endorsement lapsed, mother's permit valid, one child at school age. */
const childAtSchoolAge = 'R0000013';

describe('one question about a family', () => {
  let yizhan: TestPlatform;

  beforeAll(async () => {
    yizhan = await startPlatform('one_question');
  });
  afterAll(() => yizhan.close());

  it('is answered by every agency in one call each, the registry before them and the entitlements after', async () => {
    const { calls } = await observed(yizhan, boardOperation, family(childAtSchoolAge));
    expect(calls[0]).toBe('registry');
    expect(calls.at(-1)).toBe('entitlement');
    expect([...calls].sort()).toEqual(subgraphNames(yizhan));
  });

  it('shares one call per agency between the profile and the facts', async () => {
    const both = boardOperation.replace('members {', `members { resident { ${profileFields()} } `);
    const { calls } = await observed(yizhan, both, family(childAtSchoolAge));
    expect([...calls].sort()).toEqual(subgraphNames(yizhan));
  });

  it('costs at most one statement per table, agency and request', async () => {
    const { statements } = await observed(yizhan, boardOperation, family(childAtSchoolAge));
    const counted = new Map<string, number>();
    for (const { agency, sql } of statements) {
      const table = `${agency}.${/from "([a-z_]+)"/.exec(sql)?.[1] ?? sql}`;
      counted.set(table, (counted.get(table) ?? 0) + 1);
    }
    expect([...counted].filter(([, times]) => times > 1)).toEqual([]);
    expect(counted.size).toBeGreaterThan(60);
  });

  it('gives the schooling of the child by the mother’s permit, although the father’s endorsement lapsed', async () => {
    const answer = await yizhan.board(family(childAtSchoolAge));
    expect(answer.errors).toBeUndefined();
    const schooling = determinationOf(answer, 'education.compulsory-schooling', childAtSchoolAge);
    expect(schooling.verdict).toBe('ELIGIBLE');
    expect(schooling.missing).toEqual([]);
  });

  it('explains every condition in both languages, with its clause, its state and the values it read', async () => {
    const answer = await yizhan.board(family(childAtSchoolAge));
    const schooling = determinationOf(answer, 'education.compulsory-schooling', childAtSchoolAge);
    const conditions = schooling.conditions.filter(({ kind }) => kind === 'CONDITION');
    expect(conditions.length).toBeGreaterThan(3);
    for (const { text, citation, state } of conditions) {
      expect(text?.zh).toMatch(/\p{Script=Han}/u);
      expect(text?.en).toMatch(/[a-z]/);
      expect(citation?.law).not.toBe('');
      expect(['MET', 'NOT_MET', 'UNKNOWN']).toContain(state);
    }
    const permits = conditions.flatMap(({ values }) => values).filter(({ fact }) => fact === 'residence_permit.status');
    expect(permits.map(({ value }) => value).sort()).toEqual(['suspended', 'valid']);
    for (const { source, recordedOn } of permits) expect([source, recordedOn]).not.toContain(null);
  });

  it('names exactly the missing fact, and says which question would settle it', async () => {
    const answer = await yizhan.board(family('R0000005'));
    const benefit = determinationOf(answer, 'social-insurance.unemployment-benefit', 'R0000005');
    expect(benefit.verdict).toBe('UNDETERMINED');
    expect(benefit.missing).toMatchObject([{ fact: 'wishes', agency: { id: 'platform' }, isAskable: true }]);
  });

  it('refuses when a known condition fails, whatever else is unknown', async () => {
    const answer = await yizhan.board(family('R0000006'));
    const benefit = determinationOf(answer, 'social-insurance.unemployment-benefit', 'R0000006');
    expect(benefit).toMatchObject({ verdict: 'INELIGIBLE', missing: [] });
  });

  it('hides all of an identity number but its ends', async () => {
    const answer = await yizhan.profile(family(childAtSchoolAge));
    const numbers = answer.data?.assessment?.members.map(({ resident }) => resident.citizenIdNumber) ?? [];
    expect(numbers.length).toBeGreaterThan(2);
    for (const number of numbers) expect(number).toMatch(/^\d{4}\*{12}[\dX]{2}$/);
  });

  it('keeps the facts that travel between agencies out of every client’s reach', async () => {
    const { errors } = await yizhan.ask('query Peek($r: ResidentReference!) { assessment(resident: $r, place: "220100") { housingFacts subjects } }', {
      r: { residentId: childAtSchoolAge },
    });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED']);
  });
});

/** Thirteen agencies, and the room of entitlements; who looked is asked only by those who want to know. */
function subgraphNames({ platform }: TestPlatform): readonly string[] {
  const names = platform.subgraphs.map(({ name }) => name).filter((name) => name !== 'audit' && name !== 'visits');
  expect(names).toHaveLength(14);
  return names.sort();
}

function profileFields(): string {
  return /resident \{([\s\S]*?)\n {6}\}/.exec(profileOperation)?.[1] ?? 'name';
}
