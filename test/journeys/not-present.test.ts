/**
 * What a visit of one adult tells of another adult of the household who is not there: the name, no verdict, and no value that rests on a
 * record of theirs, in whatever part of an answer. Asked of every named family through the front door.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedFamilies } from '../../src/population/named-families';
import { testClerk } from '../support/actors';
import { opened, present } from '../support/openings';
import { family, policy, startPlatform, type GraphQLAnswer, type TestPlatform } from '../support/platform';

const everything = readFileSync(join(__dirname, '../../bench/assessment.graphql'), 'utf8');
const inBreaches = `query InBreaches($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date) { assessment(resident: $resident, place: $place, asOf: $asOf) { entitlements {
  determinations { residentId breaches { values { subject fact disclosed value source recordedOn } } received { values { subject fact disclosed value source recordedOn } } }
} } }`;

interface Value {
  readonly subject: string;
  readonly fact: string;
  readonly disclosed: boolean;
  readonly value: unknown;
  readonly source: string | null;
  readonly recordedOn: string | null;
}

/** Every object of an answer that looks like a value used. */
function valuesIn(inside: unknown): readonly Value[] {
  if (Array.isArray(inside)) return inside.flatMap(valuesIn);
  if (typeof inside !== 'object' || inside === null) return [];
  const own = 'disclosed' in inside && 'fact' in inside && 'subject' in inside ? [inside as unknown as Value] : [];
  return [...own, ...Object.values(inside).flatMap(valuesIn)];
}

function determinedIn(data: unknown): readonly string[] {
  const board = (data as { assessment?: { entitlements?: { determinations?: readonly { residentId: string }[] } } } | null)?.assessment?.entitlements;
  return board?.determinations?.map(({ residentId }) => residentId) ?? [];
}

describe('an adult of the household who is not there', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('not_present'); });
  afterAll(() => yizhan.close());

  interface Answer { readonly assessment: { readonly members?: readonly { readonly resident: { readonly id: string; readonly birthDate: string } }[] } | null }

  it('shows no value of theirs, where the same question shows it when they are there', async () => {
    // What is asked at the counter is no record: it is what whoever is there said at this visit.
    const isRecord = ({ fact }: Value): boolean => policy.vocabulary.facts.get(fact)?.holder !== 'platform';
    let [hidden, shown, families] = [0, 0, 0];
    for (const { residentId } of namedFamilies) {
      const [alone, together] = [await opened(yizhan, testClerk, present(residentId)), undefined];
      const asked = async (query: string, visit: string | undefined): Promise<GraphQLAnswer<Answer>> =>
        visit === undefined ? yizhan.ask<Answer>(query, family(residentId)) : yizhan.as(testClerk).ask<Answer>(query, family(residentId), visit);
      const atVisit = await asked(everything, alone);
      const members = atVisit.data?.assessment?.members ?? [];
      const adults = members.map(({ resident }) => resident).filter(({ id, birthDate }) => id !== residentId && birthDate <= '1998-09-01').map(({ id }) => id);
      if (adults.length === 0) continue;
      families += 1;
      for (const query of [everything, inBreaches]) {
        const answer = await asked(query, alone);
        expect((answer.errors ?? []).filter(({ extensions }) => extensions.code !== 'FORBIDDEN')).toEqual([]);
        expect(determinedIn(answer.data).filter((id) => adults.includes(id))).toEqual([]);
        for (const value of valuesIn(answer.data).filter((value) => adults.includes(value.subject) && isRecord(value))) {
          hidden += 1;
          expect([residentId, value.fact, value]).toMatchObject([residentId, value.fact, { disclosed: false, value: null }]);
        }
        shown += valuesIn((await asked(query, together)).data).filter((value) => adults.includes(value.subject) && isRecord(value) && value.disclosed).length;
      }
    }
    expect(families).toBeGreaterThan(5);
    expect(hidden).toBeGreaterThan(100);
    expect(shown).toBeGreaterThan(500);
  }, 120_000);
});
