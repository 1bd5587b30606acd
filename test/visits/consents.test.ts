/** Consents: given by whoever may, listed, run out, and taken back within a second. */
import type { Principal } from '../../src/identity/viewer';
import { residentActor, testClerk } from '../support/actors';
import { codesOf, giveConsent, given, openAs, opened, operations, present, standing, withdrawConsent } from '../support/openings';
import { family, startPlatform, type GraphQLAnswer, type TestPlatform } from '../support/platform';

const [father, mother, child] = ['R0000011', 'R0000012', 'R0000013'];
const bank: Principal = { id: 'bank-system', role: 'bank', client: 'bank', agency: null, residentId: null, place: null };
const consent = { resident: mother, client: bank.client, purpose: 'loan-check', until: '2016-09-01' };

let day = '2016-09-01';
let yizhan: TestPlatform;
beforeAll(async () => { yizhan = await startPlatform('consents', { today: () => day }); });
afterAll(() => yizhan.close());
beforeEach(() => { day = '2016-09-01'; });

const granted = async (): Promise<string> => given((await giveConsent(yizhan, residentActor(mother), consent)).data?.giveConsent?.id);
const visitOn = (reference: string): Promise<string> =>
  opened(yizhan, bank, { purpose: 'loan-check', residents: [mother], proof: { kind: 'CONSENT', reference } });

/** The codes of a look at verdicts, and whether any verdict was told. */
async function look(visit: string): Promise<{ readonly codes: readonly string[]; readonly isTold: boolean }> {
  const text = await yizhan.as(bank).text(operations.verdicts, { ...family(child), resident: { residentId: mother } }, visit);
  return { codes: codesOf(JSON.parse(text) as GraphQLAnswer<unknown>), isTold: text.includes('"verdict"') };
}

const nothing = { codes: ['VISIT_NEEDED'], isTold: false };

/** Looks again and again, so that whatever remembers the visit is asked while it still remembers. */
async function untilNothing(visit: string): Promise<void> {
  const began = performance.now();
  for (let found = await look(visit); found.isTold; found = await look(visit)) expect(performance.now() - began).toBeLessThan(1_000);
  expect(await look(visit)).toEqual(nothing);
}

describe('a consent whose last day is over', () => {
  it('opens nothing, from midnight on', async () => {
    const id = await granted();
    await expect(visitOn(id)).resolves.toMatch(/^V/);
    day = '2016-09-02';
    const answer = await openAs(yizhan, bank, { purpose: 'loan-check', residents: [mother], proof: { kind: 'CONSENT', reference: id } });
    expect([codesOf(answer), answer.data?.openVisit ?? null]).toEqual([['FORBIDDEN'], null]);
  });

  it('shows nothing within a second at the visits that rest on it, although they are open and were looked at', async () => {
    const visit = await visitOn(await granted());
    expect(await look(visit)).toEqual({ codes: [], isTold: true });
    day = '2016-09-02';
    await untilNothing(visit);
  });
});

describe('a consent', () => {
  it('that is withdrawn shows nothing within a second at the visits that rest on it, and opens none', async () => {
    const id = await granted();
    const visits = [await visitOn(id), await visitOn(id)];
    for (const visit of visits) expect(await look(visit)).toEqual({ codes: [], isTold: true });
    await withdrawConsent(yizhan, residentActor(mother), id);
    await Promise.all(visits.map(untilNothing));
    expect(codesOf(await openAs(yizhan, bank, { purpose: 'loan-check', residents: [mother], proof: { kind: 'CONSENT', reference: id } }))).toEqual(['FORBIDDEN']);
  });

  it('that is withdrawn ends the visits that rest on it within a second', async () => {
    const id = await granted();
    const visit = await visitOn(id);
    expect(await standing(yizhan, bank, visit)).toBe('open');
    expect(codesOf(await withdrawConsent(yizhan, residentActor(mother), id))).toEqual([]);
    const withdrawn = performance.now();
    while (await standing(yizhan, bank, visit) === 'open') expect(performance.now() - withdrawn).toBeLessThan(1_000);
    expect(await standing(yizhan, bank, visit)).toBe('VISIT_NEEDED');
  });

  it('leaves the visits that rest on another one as they are', async () => {
    const [one, other] = [await granted(), await granted()];
    const visit = await visitOn(other);
    await withdrawConsent(yizhan, residentActor(mother), one);
    expect(await standing(yizhan, bank, visit)).toBe('open');
  });

  it('is given and taken back by the resident, and by a clerk before whom the resident or the guardian of a minor stands', async () => {
    const visit = await opened(yizhan, testClerk, present(mother));
    for (const resident of [mother, child]) {
      const id = given((await giveConsent(yizhan, testClerk, { ...consent, resident, client: 'community-platform', purpose: 'community-support' }, visit)).data?.giveConsent?.id);
      expect(codesOf(await withdrawConsent(yizhan, testClerk, id, visit))).toEqual([]);
    }
  });

  it('is not given for a husband who is not there, a stranger or nobody, and not by a client for itself', async () => {
    const visit = await opened(yizhan, testClerk, present(mother));
    for (const resident of [father, 'R0000001', 'R9999999']) {
      expect(codesOf(await giveConsent(yizhan, testClerk, { ...consent, resident }, visit))).toEqual(['RESIDENT_NOT_AVAILABLE']);
      expect(codesOf(await giveConsent(yizhan, residentActor(mother), { ...consent, resident }))).toEqual(['RESIDENT_NOT_AVAILABLE']);
    }
    expect(codesOf(await giveConsent(yizhan, testClerk, consent))).toEqual(['RESIDENT_NOT_AVAILABLE']);
    expect(codesOf(await giveConsent(yizhan, bank, consent))).toEqual(['RESIDENT_NOT_AVAILABLE']);
    expect(codesOf(await giveConsent(yizhan, bank, consent, await visitOn(await granted())))).toEqual(['FORBIDDEN']);
  });

  it('of somebody else cannot be taken back, and is refused like one that does not exist', async () => {
    const id = await granted();
    const other = residentActor(father);
    const texts = await Promise.all([id, `C${'a'.repeat(22)}`, 'nothing'].map((one) => yizhan.as(other).text(operations.withdrawConsent, { id: one })));
    expect(new Set(texts).size).toBe(1);
    await expect(visitOn(id)).resolves.toMatch(/^V/);
  });

  it('has a client, a purpose that rests on consent, and a last day that is not behind', async () => {
    for (const wrong of [{ client: 'Bank Nr 1' }, { client: '' }, { purpose: 'counter-visit' }, { purpose: 'curiosity' }, { until: '2016-08-31' }, { until: '2200-01-01' }]) {
      expect(codesOf(await giveConsent(yizhan, residentActor(mother), { ...consent, ...wrong }))).toEqual(['BAD_INPUT']);
    }
  });

  it('is given to a registered client alone, and for the one purpose that the client is bound to', async () => {
    for (const wrong of [{ client: 'city-bank' }, { client: 'community-platform' }, { client: 'counter' }, { client: 'constructor' }, { purpose: 'community-support' }]) {
      const answer = await giveConsent(yizhan, residentActor(mother), { ...consent, ...wrong });
      expect([codesOf(answer), answer.errors?.[0]?.message]).toEqual([['BAD_INPUT'], expect.stringMatching(/^No registered client of this id looks for/)]);
    }
  });

  it('is listed to whoever may take it back, and to nobody else of the household', async () => {
    const id = await granted();
    const ask = async (asked: string): Promise<ReadonlyMap<string, readonly { readonly id: string; readonly client: string; readonly withdrawnAt: string | null }[] | null>> => {
      const visit = await opened(yizhan, testClerk, present(asked));
      const answer = await yizhan.as(testClerk).ask<{ assessment: { members: { resident: { id: string; consents: { id: string; client: string; withdrawnAt: string | null }[] | null } }[] } }>(
        operations.whoLooked, { resident: { residentId: asked }, place: '220100' }, visit);
      return new Map(given(answer.data).assessment.members.map(({ resident }) => [resident.id, resident.consents]));
    };
    expect((await ask(mother)).get(mother)?.find((one) => one.id === id)).toMatchObject({ client: bank.client, withdrawnAt: null });
    expect((await ask(father)).get(mother)).toBeNull();
    await withdrawConsent(yizhan, residentActor(mother), id);
    expect((await ask(mother)).get(mother)?.find((one) => one.id === id)?.withdrawnAt).toMatch(/^20.*Z$/);
  });
});
