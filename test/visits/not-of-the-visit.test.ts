/** Whoever is not of the visit is nobody at it, whichever day and whichever member of a family is asked about. */
import { sql } from 'kysely';
import { residentActor } from '../support/actors';
import { withAdministration } from '../support/database';
import { codesOf, given, openAs } from '../support/openings';
import { family, startPlatform, type TestPlatform } from '../support/platform';

const [father, mother, child] = ['R0000011', 'R0000012', 'R0000013'];
const question = `query ($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date) {
  assessment(resident: $resident, place: $place, asOf: $asOf) { members { resident { id } } entitlements { determinations { residentId } } }
}`;

interface Told {
  readonly assessment: {
    readonly members: readonly { readonly resident: { readonly id: string } }[];
    readonly entitlements: { readonly determinations: readonly { readonly residentId: string }[] };
  };
}

let yizhan: TestPlatform;
let visit: string;

/** The parents parted at the new year; the child lives with her mother, and her father is still her guardian. */
beforeAll(async () => {
  yizhan = await startPlatform('not_of_the_visit');
  await withAdministration(yizhan.connection, async (db) => {
    await sql`update registry.household_membership set valid_until = '2016-01-01' where resident_id = ${father}`.execute(db);
    await sql`update registry.kinship set valid_until = '2016-01-01' where kind = 'spouse' and ${father} in (resident_id, relative_id)`.execute(db);
  });
  const { data } = await openAs(yizhan, residentActor(father), { purpose: 'own-records', proof: { kind: 'OWN' } });
  expect(data?.openVisit?.circle.map(({ residentId }) => residentId)).toEqual([father, child]);
  visit = given(data?.openVisit?.id);
});
afterAll(() => yizhan.close());

async function toldOf(residentId: string, asOf: string): Promise<Readonly<Record<'members' | 'determined', readonly string[]>>> {
  const answer = await yizhan.as(residentActor(father)).ask<Told>(question, { ...family(child), resident: { residentId }, asOf }, visit);
  expect(codesOf(answer)).toEqual([]);
  const { members, entitlements } = given(answer.data).assessment;
  return { members: members.map(({ resident }) => resident.id), determined: [...new Set(entitlements.determinations.map((one) => one.residentId))].sort() };
}

it('a father who is divorced is told of his child, and not of the mother with whom it lives', async () => {
  expect(await toldOf(child, '2016-09-01')).toEqual({ members: [child], determined: [child] });
});

it('nor of her by asking about a day on which they were one family', async () => {
  expect(await toldOf(father, '2015-09-01')).toEqual({ members: [father, child], determined: [father, child] });
});

it('she is told of at her own, with the child', async () => {
  const { data } = await openAs(yizhan, residentActor(mother), { purpose: 'own-records', proof: { kind: 'OWN' } });
  const answer = await yizhan.as(residentActor(mother)).ask<Told>(question, { ...family(child), resident: { residentId: child }, asOf: '2016-09-01' }, given(data?.openVisit?.id));
  expect(given(answer.data).assessment.members.map(({ resident }) => resident.id)).toEqual([child, mother]);
});
