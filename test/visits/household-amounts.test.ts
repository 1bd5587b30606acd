/** Of whoever only lives with those present no amount tells a record: a wage could be worked out from what is short of the minimum. */
import { sql } from 'kysely';
import type { Principal } from '../../src/identity/viewer';
import { residentActor, testClerk } from '../support/actors';
import { withAdministration } from '../support/database';
import { codesOf, given, openAs, opened, present } from '../support/openings';
import { family, startPlatform, type TestPlatform } from '../support/platform';

const [husband, wife, child] = ['R0000011', 'R0000012', 'R0000013'];
/** Of a minimum of 1,480 yuan a month in Changchun. */
const [wage, shortfall] = [1_237, 243];
const question = `query ($resident: ResidentReference!, $place: PlaceCode!, $suppose: [Supposition!]) {
  assessment(resident: $resident, place: $place) {
    entitlements(only: ["labour.minimum-wage"], suppose: $suppose) {
      totals { claims { sure { perYear } perhaps { perYear } counted { residentId yuan { perYear } } } }
      difference { amountYuanBefore amountYuanAfter }
      breaches { breach { amountYuan lastDay } }
      determinations { residentId verdict amountYuan durationMonths amountWorking { low high } breaches { amountYuan lastDay } }
    }
  }
}`;

let yizhan: TestPlatform;
beforeAll(async () => {
  yizhan = await startPlatform('household_amounts');
  await withAdministration(yizhan.connection, (db) =>
    sql`update employment.labour_contract set monthly_wage_yuan = ${wage} where resident_id = ${wife}`.execute(db));
});
afterAll(() => yizhan.close());

interface Told {
  readonly assessment: { readonly entitlements: { readonly determinations: readonly { readonly residentId: string; readonly verdict: string; readonly amountYuan: number | null }[] } };
}

/** The answer as text, and what it says of the wife. */
async function told(as: Principal, visit: string, suppose: readonly object[] = []) {
  const answer = await yizhan.as(as).ask<Told>(question, { ...family(child), resident: { residentId: husband }, suppose }, visit);
  expect(codesOf(answer)).toEqual([]);
  return { text: JSON.stringify(answer.data), ofWife: given(answer.data).assessment.entitlements.determinations.find(({ residentId }) => residentId === wife) };
}

const numbers = [String(wage), String(shortfall), String(shortfall * 12)];
const tellsWage = (text: string): readonly string[] => numbers.filter((number) => new RegExp(`\\b${number}\\b`).test(text));

it('with her there her claim is told', async () => {
  const { text, ofWife } = await told(testClerk, await opened(yizhan, testClerk, present(husband, wife)));
  expect(ofWife).toMatchObject({ verdict: 'ELIGIBLE', amountYuan: shortfall });
  expect(tellsWage(text)).toContain(String(shortfall));
});

it('to her husband it is told that she has one, and not how much', async () => {
  const { data } = await openAs(yizhan, residentActor(husband), { purpose: 'own-records', proof: { kind: 'OWN' } });
  const visit = given(data?.openVisit?.id);
  for (const suppose of [[], [{ subject: wife, fact: 'employment.full_time', value: true }], [{ fact: 'wishes', value: ['work'] }]]) {
    const { text, ofWife } = await told(residentActor(husband), visit, suppose);
    expect(ofWife).toMatchObject({ verdict: 'ELIGIBLE', amountYuan: null });
    expect(tellsWage(text)).toEqual([]);
  }
});

it('nor to a clerk before whom he stands alone', async () => {
  const { text } = await told(testClerk, await opened(yizhan, testClerk, present(husband)));
  expect(tellsWage(text)).toEqual([]);
});
