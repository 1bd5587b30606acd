/** Breaking the glass: a reason, a second person of the hall, fifteen minutes, and the resident sees it. */
import { testClerk, testSupervisor } from '../support/actors';
import { codesOf, emergency, given, opened, operations, present, review, standing } from '../support/openings';
import type { EmergenciesQuery } from '../../src/operations/operations.generated';
import { startPlatform, type TestPlatform } from '../support/platform';

const [father, mother] = ['R0000011', 'R0000012'];

let now = new Date();
let yizhan: TestPlatform;
beforeAll(async () => { yizhan = await startPlatform('emergencies', { now: () => now }); });
afterAll(() => yizhan.close());
beforeEach(() => { now = new Date(); });

describe('an emergency look', () => {
  it('shows nothing before a supervisor of the hall has let it happen', async () => {
    const visit = await emergency(yizhan, testClerk, mother);
    expect(await standing(yizhan, testClerk, visit)).toBe('VISIT_NEEDED');
    expect(codesOf(await review(yizhan, testSupervisor, visit, true))).toEqual([]);
    expect(await standing(yizhan, testClerk, visit)).toBe('open');
  });

  it('is reviewed by somebody else: not the clerk, under no role, and nobody whom it is about', async () => {
    const clerk = { ...testClerk, residentId: 'R0000005' };
    const visit = await emergency(yizhan, clerk, mother);
    expect(codesOf(await review(yizhan, clerk, visit, true))).toEqual(['FORBIDDEN']);
    for (const same of [{ ...testSupervisor, id: clerk.id }, { ...testSupervisor, residentId: clerk.residentId }, { ...testSupervisor, residentId: father }, { ...testSupervisor, place: '220200' }, { ...testSupervisor, place: null }]) {
      expect(codesOf(await review(yizhan, same, visit, true))).toEqual(['VISIT_NEEDED']);
    }
    expect(await standing(yizhan, clerk, visit)).toBe('VISIT_NEEDED');
  });

  it('that was refused stays refused', async () => {
    const visit = await emergency(yizhan, testClerk, mother);
    expect(codesOf(await review(yizhan, testSupervisor, visit, false))).toEqual([]);
    expect(codesOf(await review(yizhan, { ...testSupervisor, id: 'second-supervisor' }, visit, true))).toEqual(['VISIT_NEEDED']);
    expect(await standing(yizhan, testClerk, visit)).toBe('VISIT_NEEDED');
  });

  it('runs out after fifteen minutes, whenever it was reviewed', async () => {
    const [early, late] = [await emergency(yizhan, testClerk, mother), await emergency(yizhan, testClerk, mother)];
    await review(yizhan, testSupervisor, early, true);
    expect(await standing(yizhan, testClerk, early)).toBe('open');
    now = new Date(now.getTime() + 15 * 60_000 + 1);
    expect(codesOf(await review(yizhan, testSupervisor, late, true))).toEqual(['VISIT_NEEDED']);
    const later = await emergency(yizhan, testClerk, mother);
    expect(await standing(yizhan, testClerk, later)).toBe('VISIT_NEEDED');
    expect(await standing(yizhan, testClerk, early)).toBe('VISIT_NEEDED');
  });

  it('needs a reason of ten characters, which holds no identity number', async () => {
    for (const reason of ['', '急', '太急了太急了太急了', ' '.repeat(30), `昏迷 220182198402030011 送医核实`]) {
      const answer = await yizhan.as(testClerk).ask(operations.openEmergency, { input: { residents: [{ residentId: mother }], reason } });
      expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    }
    const asVisit = await yizhan.as(testClerk).ask(operations.open, { input: { purpose: 'emergency', residents: [{ residentId: mother }], proof: { kind: 'CARD', reference: 'reading-1' } } });
    expect(codesOf(asVisit)).toEqual(['BAD_INPUT']);
  });

  it('waits in the list of its hall, with the reason and without whom it is about', async () => {
    const visit = await emergency(yizhan, testClerk, mother, '老人走失，需联系家属');
    const ask = async (place: string): Promise<string> => yizhan.as({ ...testSupervisor, place }).text(operations.emergencies, {});
    const { data } = JSON.parse(await ask('220100')) as { data: EmergenciesQuery };
    expect(data.emergencies.find(({ id }) => id === visit)).toMatchObject({ openedBy: testClerk.id, reason: '老人走失，需联系家属' });
    expect(await ask('220100')).not.toContain(mother);
    expect(await ask('220200')).toBe('{"data":{"emergencies":[]}}\n');
  });

  it('is told to the resident: who asked for it, and who let it happen', async () => {
    const visit = await emergency(yizhan, testClerk, 'R0000005');
    await review(yizhan, testSupervisor, visit, true);
    const counter = await opened(yizhan, testClerk, present('R0000005'));
    const answer = await yizhan.as(testClerk).ask<{ assessment: { members: { resident: { whoLooked: { viewer: string; role: string; fields: string[] }[] } }[] } }>(
      operations.whoLooked, { resident: { residentId: 'R0000005' }, place: '220100', last: 10 }, counter);
    const looks = given(answer.data).assessment.members[0]?.resident.whoLooked ?? [];
    const told = looks.map(({ role, fields }) => `${role} ${fields.map((field) => /Mutation\.\w+/.exec(field)?.[0] ?? '').join()}`);
    expect(told).toEqual(expect.arrayContaining(['clerk Mutation.openEmergencyVisit', 'supervisor Mutation.reviewEmergencyVisit']));
  });
});
