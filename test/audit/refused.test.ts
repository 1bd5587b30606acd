/** What was refused stands in the ledger: who tried, when, through which client, with which code; never what was asked for, and never without bound. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { lookIn } from '../../src/audit/ledger-reader';
import type { RefusedLook } from '../../src/audit/look';
import { openRefusals } from '../../src/audit/refusals';
import type { UnwrittenRefusal } from '../../src/audit/look';
import { auditDatabase } from '../../src/database/client';
import type { AuditTables } from '../../src/database/tables/audit';
import { auditUnavailable } from '../../src/audit/ledger';
import type { Principal } from '../../src/identity/viewer';
import { residentActor, testClerk } from '../support/actors';
import { unwrittenRefusal } from '../support/looks';
import { codesOf, giveConsent, openAs, opened, operations, present, standing, withdrawConsent } from '../support/openings';
import { family, profileOperation, startPlatform, type TestPlatform } from '../support/platform';
import { askAs, officer } from '../support/viewers';

const [father, mother, child] = ['R0000011', 'R0000012', 'R0000013'];
const countedForMs = 400;

let yizhan: TestPlatform;
let ledger: Kysely<AuditTables>;
beforeAll(async () => {
  yizhan = await startPlatform('refused', { refusalsCountedForMs: countedForMs });
  ledger = auditDatabase(yizhan.connection);
});
afterAll(async () => {
  await ledger.destroy();
  await yizhan.close();
});

let clerks = 0;
/** Whom nobody else of these tests is: a clerk of Changchun. */
const newClerk = (): Principal => ({ ...testClerk, id: `clerk-${(clerks += 1)}` });

async function refusedOf({ id }: Principal): Promise<readonly RefusedLook[]> {
  // Nobody waits for it, so that the test does.
  await pause(countedForMs + 200);
  const rows = await ledger.selectFrom('entry').select('look').orderBy('position').execute();
  return rows.map(({ look }) => lookIn(look)).filter((look): look is RefusedLook => look.v === 3 && look.viewer === id);
}

const told = (looks: readonly RefusedLook[]): readonly unknown[] => looks.map(({ client, failures, times, purpose }) => [client, ...failures, times, purpose]);

describe('a request that is refused', () => {
  it('at the first lock, for want of a visit or for another purpose, is written down with its operation', async () => {
    const clerk = newClerk();
    expect(codesOf(await yizhan.as(clerk).ask(profileOperation, family(child)))).toEqual(['VISIT_NEEDED']);
    const visit = await opened(yizhan, clerk, { ...present(mother), purpose: 'wage-claim' });
    expect(codesOf(await yizhan.as(clerk).ask(profileOperation, family(child), visit))).toEqual(['FORBIDDEN']);
    const found = await refusedOf(clerk);
    expect(told(found)).toEqual([['counter', 'VISIT_NEEDED', 1, 'reception'], ['counter', 'FORBIDDEN', 1, 'wage-claim']]);
    expect(found).toEqual([expect.objectContaining({ operation: 'Profile', hall: '220100', role: 'clerk' }), expect.objectContaining({ visit })]);
  });

  it('because the visit is guessed or somebody else’s is written down, and neither visit stands there', async () => {
    const clerk = newClerk();
    const foreign = await opened(yizhan, newClerk(), present(mother));
    for (const visit of [foreign, `V${'a'.repeat(22)}`]) expect(await standing(yizhan, clerk, visit)).toBe('VISIT_NEEDED');
    const found = await refusedOf(clerk);
    expect(told(found)).toEqual([['counter', 'VISIT_NEEDED', 1, 'reception'], ['counter', 'VISIT_NEEDED', 1, 'reception']]);
    expect(JSON.stringify(found)).not.toContain(foreign);
  });

  it('when a visit is opened: another hall, a purpose that is not theirs, a consent that does not hold, somebody who is not to be had', async () => {
    const clerk = newClerk();
    expect(codesOf(await openAs(yizhan, clerk, { ...present(mother), place: '220200' }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await openAs(yizhan, clerk, { ...present(mother), purpose: 'loan-check' }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await openAs(yizhan, clerk, present('R9999999')))).toEqual(['RESIDENT_NOT_AVAILABLE']);
    const found = await refusedOf(clerk);
    expect(told(found)).toEqual([
      ['counter', 'FORBIDDEN', 1, 'reception'], ['counter', 'RESIDENT_NOT_AVAILABLE', 1, 'reception'], ['counter', 'FORBIDDEN', 1, 'reception'],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/R9999999|R0000012|220200/);
    const bank: Principal = { ...testClerk, id: 'a-bank', role: 'bank', client: 'bank', place: null };
    const asked = { purpose: 'loan-check', residents: [mother], proof: { kind: 'CONSENT', reference: `C${'a'.repeat(22)}` } } as const;
    expect(codesOf(await openAs(yizhan, bank, asked))).toEqual(['FORBIDDEN']);
    expect(told(await refusedOf(bank))).toEqual([['bank', 'FORBIDDEN', 1, 'reception']]);
  });

  it('about somebody protected, a stranger or nobody at all leaves the same entry', async () => {
    const clerk = newClerk();
    const visit = await opened(yizhan, clerk, present(mother));
    const entries: string[] = [];
    for (const residentId of [father, 'R0000001', 'R9999999']) {
      expect(codesOf(await yizhan.as(clerk).ask(operations.verdicts, { ...family(child), resident: { residentId } }, visit))).toEqual(['RESIDENT_NOT_AVAILABLE']);
      const [last] = (await refusedOf(clerk)).slice(-1);
      entries.push(JSON.stringify({ ...last, at: '', request: '' }));
    }
    expect(new Set(entries).size).toBe(1);
  });

  it('to a client that is bound to another purpose is written down', async () => {
    const resident = { ...residentActor(child), client: 'bank' };
    expect(codesOf(await openAs(yizhan, resident, { purpose: 'own-records', proof: { kind: 'OWN' } }))).toEqual(['FORBIDDEN']);
    expect(told(await refusedOf(resident))).toEqual([['bank', 'FORBIDDEN', 1, 'reception']]);
  });

  it('of giving and withdrawing consents is written down', async () => {
    const resident = residentActor(mother);
    await giveConsent(yizhan, resident, { resident: father, client: 'bank', purpose: 'loan-check', until: '2016-12-31' });
    await withdrawConsent(yizhan, resident, 'nothing');
    expect(told(await refusedOf(resident)).slice(-2)).toEqual([
      ['resident-portal', 'RESIDENT_NOT_AVAILABLE', 1, 'reception'], ['resident-portal', 'FORBIDDEN', 1, 'reception'],
    ]);
  });
});

it('is one line and a count, however often somebody tries', async () => {
  const clerk = newClerk();
  const visit = await opened(yizhan, clerk, present(mother));
  const began = performance.now();
  await Promise.all(Array.from({ length: 300 }, (_, index) =>
    yizhan.as(clerk).text(operations.verdicts, { ...family(child), resident: { residentId: `R${8_000_000 + index}` } }, visit)));
  const minutes = Math.ceil((performance.now() - began) / countedForMs) + 1;
  const found = await refusedOf(clerk);
  expect(found.reduce((sum, { times }) => sum + times, 0)).toBe(300);
  expect(found.length).toBeLessThanOrEqual(2 * minutes);
  expect(JSON.stringify(found)).not.toContain('R8000');
});

it('is told as a sign where it is often, to the supervisor of the hall and to the auditor, with its count and its code', async () => {
  const clerk = newClerk();
  for (let count = 0; count < 25; count += 1) await standing(yizhan, clerk, `V${'b'.repeat(22)}`);
  const written = await refusedOf(clerk);
  expect(written.reduce((sum, { times }) => sum + times, 0)).toBe(25);
  const [first] = written;
  const day = new Date(Date.parse(first?.at ?? '') + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const source = 'query Unusual($day: Date!) { unusualLooks(day: $day) { look { viewer client refused code residents fields } signs { id } } }';
  interface Found { readonly unusualLooks: readonly { readonly look: { readonly viewer: string; readonly refused: number }; readonly signs: readonly object[] }[] }
  for (const viewer of [officer('supervisor', 'supervision', '220100'), officer('auditor', 'audit')]) {
    const { data } = await askAs<Found>(yizhan, viewer, source, { day });
    const ofClerk = data?.unusualLooks.filter(({ look }) => look.viewer === clerk.id) ?? [];
    // From the twenty-first on, in however many lines they came to stand.
    expect(ofClerk.length).toBeGreaterThan(0);
    for (const one of ofClerk) {
      expect(one).toEqual({
        look: { viewer: clerk.id, client: 'counter', refused: expect.any(Number) as number, code: 'VISIT_NEEDED', residents: [], fields: 0 }, signs: [{ id: 'many-refused' }],
      });
      expect(one.look.refused).toBeGreaterThan(0);
    }
  }
  const { data } = await askAs<Found>(yizhan, officer('supervisor', 'supervision', '220200'), source, { day });
  expect(data?.unusualLooks.filter(({ look }) => look.viewer === clerk.id)).toEqual([]);
});

describe('the count', () => {
  const written: UnwrittenRefusal[] = [];
  let isAway = false;
  const counting = () => openRefusals({
    countedForMs: 60_000,
    ledger: {
      write(look) {
        if (isAway) return Promise.reject(auditUnavailable());
        if (look.v === 3) written.push(look);
        return Promise.resolve();
      },
    },
  });
  beforeEach(() => {
    written.length = 0;
    isAway = false;
  });

  it('is kept apart by who, through which client, for which purpose and with which code, and written at the end', async () => {
    const refusals = counting();
    const kinds = [{}, { viewer: 'clerk-2' }, { client: 'another' }, { purpose: 'wage-claim' }, { failures: ['VISIT_NEEDED'] }];
    for (let time = 0; time < 3; time += 1) for (const kind of kinds) await refusals.keep(unwrittenRefusal({ visit: 'V1', operation: 'Board', ...kind }));
    expect(written.map(({ times }) => times)).toEqual([1, 1, 1, 1, 1]);
    await refusals.close();
    expect(written.slice(5).map(({ times, visit, operation }) => [times, visit, operation])).toEqual(kinds.map(() => [2, '', '']));
  });

  it('begins with a line that is kept: what cannot be written down is not answered, and not counted', async () => {
    const refusals = counting();
    isAway = true;
    await expect(refusals.keep(unwrittenRefusal({}))).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
    isAway = false;
    await refusals.keep(unwrittenRefusal({}));
    await refusals.close();
    expect(written.map(({ times }) => times)).toEqual([1]);
  });
});
