/** What has outlived its period decides nothing any more: with it gone, every family told by name has the verdicts that it had. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { administering } from '../../src/database/administering';
import { namedFamilies } from '../../src/population/named-families';
import { readCatalogue } from '../../src/retention/catalogue';
import { expire } from '../../src/retention/expire';
import { readRetention } from '../../src/retention/schedule';
import { family, startPlatform, type TestPlatform } from '../support/platform';

let yizhan: TestPlatform;
beforeAll(async () => {
  yizhan = await startPlatform('retention_verdicts');
});
afterAll(() => yizhan.close());

interface Verdicts {
  readonly assessment: { readonly entitlements: { readonly determinations: readonly { readonly residentId: string; readonly verdict: string; readonly entitlement: { readonly id: string } }[] } } | null;
}

const question = `query ($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date) {
  assessment(resident: $resident, place: $place, asOf: $asOf) { entitlements { determinations { residentId verdict entitlement { id } } } }
}`;

async function verdicts(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { residentId } of namedFamilies) {
    const { data, errors } = await yizhan.ask<Verdicts>(question, family(residentId));
    if (errors !== undefined) throw new Error(errors[0]?.message);
    for (const one of data?.assessment?.entitlements.determinations ?? []) found.set(`${residentId} ${one.residentId} ${one.entitlement.id}`, one.verdict);
  }
  return found;
}

it('changes no verdict', async () => {
  const before = await verdicts();
  expect(before.size).toBeGreaterThan(1_000);
  const lines = readRetention('policy/retention.yml', readFileSync(join(__dirname, '../../policy/retention.yml'), 'utf8'));
  const gone = await administering(yizhan.connection, 'tests', async (client) => expire(client, lines, await readCatalogue(client), { asOf: '2016-09-01', apply: true }));
  expect(gone.filter(({ count }) => (count ?? 0) > 0).length).toBeGreaterThan(5);
  const after = await verdicts();
  expect([...after].filter(([name, outcome]) => before.get(name) !== outcome)).toEqual([]);
  expect(after.size).toBe(before.size);
}, 120_000);
