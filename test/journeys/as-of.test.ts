import { sql } from 'kysely';
import { withAdministration } from '../support/database';
import { determinationOf, family, startPlatform, type TestPlatform } from '../support/platform';

const pupil = 'R0000013';
const asked = family(pupil);

describe('the day asked about', () => {
  let yizhan: TestPlatform;

  beforeAll(async () => {
    yizhan = await startPlatform('as_of');
  });
  afterAll(() => yizhan.close());

  const run = (statement: ReturnType<typeof sql>): Promise<unknown> =>
    withAdministration(yizhan.connection, (database) => statement.execute(database));

  it('is honoured: what is recorded for a later day moves no answer', async () => {
    const before = await yizhan.board(asked);
    const family = before.data?.assessment?.members.map(({ resident }) => resident.id) ?? [];
    expect(family.length).toBeGreaterThan(1);
    for (const id of family) {
      await run(sql`insert into residence_permit.permit_cancellation (source, resident_id, permit_entry_id, cancelled_on, reason)
        select 'test', resident_id, entry_id, '2016-09-02', 'left-city' from residence_permit.permit where resident_id = ${id}`);
      await run(sql`insert into residence_permit.household_register_entry
        (source, resident_id, place, urban_rural_code, is_head, valid_from, moved_in_from_place, move_case_id)
        values ('test', ${id}, '220100', 'urban', false, '2016-09-02', '411400', 'LATER')`);
      await run(sql`insert into health.vaccination (source, resident_id, vaccine, dose_number, given_on)
        select 'test', ${id}, vaccine, dose_number, '2016-09-02' from health.immunisation_schedule`);
      await run(sql`insert into social_insurance.contribution_run
        (source, resident_id, line, payer_kind, employer_number, region, first_month, last_month, paid_on, back_paid)
        values ('test', ${id}, 'unemployment', 'employee', 'E00000001', '220100', '2010-01-01', '2016-08-01', '2016-09-02', true)`);
    }
    const after = await yizhan.board(asked);
    expect(withoutInstants(after)).toEqual(withoutInstants(before));
  });

  it('decides: the same records answer otherwise on a day on which they hold', async () => {
    const later = await yizhan.board({ ...asked, asOf: '2016-09-02' });
    expect(determinationOf(later, 'education.compulsory-schooling', pupil).verdict).toBe('ELIGIBLE');
    const mother = later.data?.assessment?.members.filter(({ relation }) => relation === 'PARENT').map(({ resident }) => resident.id) ?? [];
    for (const parent of mother) {
      expect(determinationOf(later, 'residence.permit-public-services', parent).verdict).toBe('INELIGIBLE');
    }
  });

  it('can lie before the records begin: then the agencies know nothing, and nobody is refused for it', async () => {
    const answer = await yizhan.board({ resident: { residentId: 'R0000001' }, place: '220100', asOf: '1950-01-01' });
    expect(answer.errors).toBeUndefined();
    const determinations = answer.data?.assessment?.entitlements?.determinations ?? [];
    const reasons = determinations.flatMap(({ missing }) => missing.map(({ reason }) => reason));
    expect(reasons).toContain('before-records');
    for (const { verdict, conditions } of determinations) {
      const failed = conditions.filter(({ state, kind }) => state === 'NOT_MET' && kind === 'CONDITION');
      if (verdict === 'INELIGIBLE') expect(failed.length).toBeGreaterThan(0);
    }
  });

  it('is today when nobody names it', async () => {
    const answer = await yizhan.board({ resident: asked.resident, place: asked.place });
    expect(answer.data?.assessment?.asOf).toBe('2016-09-01');
  });

  it('shows a correction in place of what it corrects, whenever it was recorded', async () => {
    const alone = { resident: { residentId: 'R0000001' }, place: '220100', asOf: '2016-09-01' };
    const before = await yizhan.profile(alone);
    expect(before.data?.assessment?.members[0]?.resident.householdRegistration?.type).toBe('RURAL');
    await run(sql`insert into residence_permit.household_register_entry
      (entry_id, revision, source, resident_id, place, urban_rural_code, is_head, valid_from, valid_until)
      select entry_id, revision + 1, 'correction', resident_id, place, 'urban', is_head, valid_from, valid_until
      from residence_permit.household_register_entry where resident_id = 'R0000001'`);
    const after = await yizhan.profile(alone);
    expect(after.data?.assessment?.members[0]?.resident.householdRegistration?.type).toBe('URBAN');
  });
});

function withoutInstants(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'answeredAt' ? null : value)));
}
