/** A visit opens on the ground of its purpose and on nothing else. */
import { sql } from 'kysely';
import { purposes, purposeEntry, roles, mayState, purposeWithoutVisit } from '../../src/identity/purposes';
import type { Principal } from '../../src/identity/viewer';
import { residentActor, testClerk } from '../support/actors';
import { withAdministration } from '../support/database';
import { codesOf, giveConsent, given, openAs, opened, present, type Input } from '../support/openings';
import { startPlatform, type TestPlatform } from '../support/platform';

const [father, mother] = ['R0000011', 'R0000012'];
const court: Principal = { id: 'court-system', role: 'agency-system', client: 'court', agency: 'justice', residentId: null, place: null };
const bank: Principal = { id: 'bank-system', role: 'bank', client: 'bank', agency: null, residentId: null, place: null };

let yizhan: TestPlatform;
beforeAll(async () => { yizhan = await startPlatform('grounds'); });
afterAll(() => yizhan.close());

const codes = async (principal: Principal, input: Input): Promise<readonly string[]> => codesOf(await openAs(yizhan, principal, input));

describe('presence', () => {
  it('is shown by a card or a ticket, with its number', async () => {
    expect(await codes(testClerk, present(mother))).toEqual([]);
    expect(await codes(testClerk, { ...present(mother), proof: { kind: 'TICKET', reference: 'A-017' } })).toEqual([]);
    for (const proof of [{ kind: 'CARD' }, { kind: 'CARD', reference: '  ' }, { kind: 'OWN' }, { kind: 'MANDATE', reference: '2016-1' }, { kind: 'CONSENT', reference: 'C1' }] as const) {
      expect(await codes(testClerk, { ...present(mother), proof })).toEqual(['BAD_INPUT']);
    }
  });

  it('names somebody, and not everybody', async () => {
    expect(await codes(testClerk, present())).toEqual(['BAD_INPUT']);
    expect(await codes(testClerk, present(...Array.from({ length: 13 }, (_, index) => `R00000${String(index + 11)}`)))).toEqual(['BAD_INPUT']);
  });

  it('of somebody unknown is refused as not available, and so is that of an employer', async () => {
    expect(await codes(testClerk, present('R9999999'))).toEqual(['RESIDENT_NOT_AVAILABLE']);
    expect(await codes(testClerk, present(mother, 'R9999999'))).toEqual(['RESIDENT_NOT_AVAILABLE']);
    expect(await codes(testClerk, { ...present(), employer: 'E9999999999' })).toEqual(['EMPLOYER_NOT_AVAILABLE']);
  });

  it('is in the hall of the clerk', async () => {
    expect(await codes(testClerk, { ...present(mother), place: '220200' })).toEqual(['FORBIDDEN']);
  });

  it('takes no identity number as the number of a reading', async () => {
    const answer = await openAs(yizhan, testClerk, { ...present(mother), proof: { kind: 'CARD', reference: '220182198402030011' } });
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    expect(JSON.stringify(answer)).not.toContain('22018219');
  });
});

describe('one’s own records', () => {
  const own = (...residents: readonly string[]): Input => ({ purpose: 'own-records', residents, proof: { kind: 'OWN' } });

  it('are those of whoever signed in', async () => {
    const { data, errors } = await openAs(yizhan, residentActor(mother), { purpose: 'own-records', proof: { kind: 'OWN' } });
    expect(errors).toBeUndefined();
    expect(data?.openVisit?.circle.filter(({ relation }) => relation === 'SELF')).toEqual([{ residentId: mother, relation: 'SELF' }]);
    expect(await codes(residentActor(mother), own(mother))).toEqual([]);
  });

  it('are not those of the husband, of a stranger, or of nobody: one refusal', async () => {
    for (const other of [father, 'R0000001', 'R9999999']) expect(await codes(residentActor(mother), own(other))).toEqual(['RESIDENT_NOT_AVAILABLE']);
    expect(await codes({ ...residentActor(mother), residentId: null }, own())).toEqual(['FORBIDDEN']);
  });
});

describe('a mandate', () => {
  const mandate = (reference?: string): Input => ({ purpose: 'agency-service', residents: [mother], proof: { kind: 'MANDATE', ...(reference === undefined ? {} : { reference }) } });

  it('is shown by the number of a case', async () => {
    expect(await codes(court, mandate('（2016）吉0102民初17号'))).toEqual([]);
    expect(await codes(court, mandate())).toEqual(['BAD_INPUT']);
  });

  it('has the form in which its agency numbers cases, and no other agency’s', async () => {
    for (const wrong of ['17', '2016-17', '（2016）吉0102民初17号及其他', '吉教〔2016〕17号', 'x（2016）吉0102民初17号']) expect(await codes(court, mandate(wrong))).toEqual(['BAD_INPUT']);
    expect(await codes({ ...court, agency: 'education' }, mandate('吉教〔2016〕17号'))).toEqual([]);
    expect(await codes({ ...court, agency: 'culture' }, mandate('吉教〔2016〕17号'))).toEqual(['BAD_INPUT']);
  });

  it('that was shown for somebody else before is noted, for whoever audits', async () => {
    const signsOf = async (principal: Principal, resident: string, reference: string): Promise<readonly string[]> => {
      const visit = await opened(yizhan, principal, { ...mandate(reference), residents: [resident] });
      const { rows } = await withAdministration(yizhan.connection, (db) => sql<{ signs: string[] }>`select signs from visit.opened where id = ${visit}`.execute(db));
      return rows[0]?.signs ?? [];
    };
    const number = '（2016）吉0102民初99号';
    expect(await signsOf(court, mother, number)).toEqual([]);
    expect(await signsOf(court, mother, number)).toEqual([]);
    expect(await signsOf({ ...court, id: 'another-process' }, father, number)).toEqual(['case-of-several']);
    expect(await signsOf(court, mother, number)).toEqual(['case-of-several']);
    expect(await signsOf(court, father, '（2016）吉0102民初98号')).toEqual([]);
  });

  it('is about one person, and names nobody who only lives there', async () => {
    expect(await codes(court, { ...mandate('（2016）吉0102民初17号'), residents: [mother, father] })).toEqual(['BAD_INPUT']);
    const { data } = await openAs(yizhan, court, mandate('（2016）吉0102民初17号'));
    expect(data?.openVisit?.circle.map(({ residentId }) => residentId)).not.toContain(father);
  });
});

describe('a consent', () => {
  const asked = (reference: string, resident = mother, purpose = 'loan-check'): Input => ({ purpose, residents: [resident], proof: { kind: 'CONSENT', reference } });
  const consent = { resident: mother, client: bank.client, purpose: 'loan-check', until: '2016-12-31' };
  const granted = async (changed: Partial<typeof consent> = {}): Promise<string> =>
    given((await giveConsent(yizhan, residentActor(changed.resident ?? mother), { ...consent, ...changed })).data?.giveConsent?.id);

  it('opens a visit to the client and for the purpose that it names', async () => {
    expect(await codes(bank, asked(await granted()))).toEqual([]);
  });

  it('opens none to another client, for another purpose, or about another person', async () => {
    const id = await granted();
    expect(await codes({ ...bank, client: 'city-bank' }, asked(id))).toEqual(['FORBIDDEN']);
    expect(await codes(bank, asked(await granted({ client: 'community-platform', purpose: 'community-support' })))).toEqual(['FORBIDDEN']);
    for (const other of [father, 'R9999999']) expect(await codes(bank, asked(id, other))).toEqual(['RESIDENT_NOT_AVAILABLE']);
    for (const unknown of [`C${'a'.repeat(22)}`, 'nothing']) expect(await codes(bank, asked(unknown))).toEqual(['FORBIDDEN']);
  });
});

describe('a client that is bound to one purpose', () => {
  it('opens visits for no other, whatever its role might state', async () => {
    const asked = (client: string): Promise<readonly string[]> => codes({ ...residentActor(mother), client }, { purpose: 'own-records', proof: { kind: 'OWN' } });
    expect([await asked('resident'), await asked('counter'), await asked('bank'), await asked('hospital')]).toEqual([[], [], ['FORBIDDEN'], ['FORBIDDEN']]);
    const program = { ...court, agency: 'health' };
    const service: Input = { purpose: 'agency-service', residents: [mother], proof: { kind: 'MANDATE', reference: 'MZ20160901-17' } };
    expect([await codes({ ...program, client: 'agency' }, service), await codes({ ...program, client: 'hospital' }, service)]).toEqual([[], ['FORBIDDEN']]);
    expect([await codes({ ...program, client: 'hospital' }, { ...service, purpose: 'treatment' }), await codes({ ...program, client: 'agency' }, { ...service, purpose: 'treatment' })])
      .toEqual([[], ['FORBIDDEN']]);
  });
});

describe('the register of purposes', () => {
  it('lets each role state what its line says, and refuses all else in one text', async () => {
    const texts = new Set<string>();
    for (const role of roles) {
      for (const purpose of ['curiosity', ...purposes.filter((one) => purposeEntry(one).ground === 'none' || !mayState(role, one))]) {
        const answer = await openAs(yizhan, { ...testClerk, role, residentId: mother }, { ...present(mother), purpose });
        expect(codesOf(answer)).toEqual(['FORBIDDEN']);
        if (purposeWithoutVisit(role) === 'reception') texts.add((answer.errors?.[0]?.message ?? '').replace(role, 'ROLE'));
      }
    }
    expect(texts.size).toBe(1);
  });

  it('has for every role one thing that it may do without a visit', () => {
    for (const role of roles) expect(purposes.filter((one) => purposeEntry(one).ground === 'none' && mayState(role, one))).toEqual([purposeWithoutVisit(role)]);
  });

  it('opens no second visit from within one', async () => {
    const visit = await opened(yizhan, testClerk, present(mother));
    const answer = await yizhan.as(testClerk).ask((await import('../support/openings')).operations.open, {
      input: { purpose: 'counter-visit', residents: [{ residentId: father }], proof: { kind: 'CARD', reference: 'reading-2' } },
    }, visit);
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
  });
});
