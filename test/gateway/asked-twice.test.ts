/**
 * What is asked twice under one name is answered once, with all that was asked below it, however it is written.
 *
 * 40 random operations by default; `RANDOM_OPERATIONS=10000` tries more, `RANDOM_SEED` others.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, print, validate, type DocumentNode } from 'graphql';
import { boardOperation, family, profileOperation, startPlatform, type TestPlatform } from '../support/platform';
import { askedTwice } from './asked-twice';
import { Dice, randomRequest } from './random-operations';

const count = Number(process.env['RANDOM_OPERATIONS'] ?? 40);
const seed = Number(process.env['RANDOM_SEED'] ?? 20160901);
const schema = buildSchema(readFileSync(join(__dirname, '../../schema/public.graphql'), 'utf8'));

const inAssessment = (selection: string, fragments = '') =>
  `query ($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date, $yes: Boolean! = true, $no: Boolean! = false) {
    assessment(resident: $resident, place: $place, asOf: $asOf) { ${selection} one: __typename @include(if: $yes) other: __typename @include(if: $no) }
  } ${fragments}`;
const whole = inAssessment('entitlements { determinations { residentId verdict wouldChange { canBeChanged } } totals { benefits { sure { perYear } } } } members { relation resident { id name } }');
const members = 'members { relation resident { id name } }';
const determinations = 'determinations { residentId verdict wouldChange { canBeChanged } }';
const totals = 'totals { benefits { sure { perYear } } }';

describe('a field that is asked twice', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('asked_twice'); });
  afterAll(() => yizhan.close());

  /** Whenever it was given. */
  const answer = async (query: string, variables: unknown = family('R0000013')): Promise<string> =>
    (await (await yizhan.post({ query, variables })).text()).replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"at some instant"');

  it.each([
    ['with another part each', `entitlements { determinations { residentId verdict } ${totals} determinations { wouldChange { canBeChanged } } } ${members}`, ''],
    ['at the level above', `entitlements { determinations { residentId verdict } } entitlements { ${totals} determinations { wouldChange { canBeChanged } } } ${members}`, ''],
    ['at every level', `entitlements { determinations { residentId } } entitlements { determinations { verdict wouldChange { canBeChanged } } ${totals} ${totals} } members { relation } members { resident { id } } members { resident { name } }`, ''],
    ['wholly', `entitlements { ${determinations} ${determinations} ${totals} } ${members} ${members}`, ''],
    ['in two fragments', `...A ...B ${members}`, `fragment A on Assessment { entitlements { determinations { residentId verdict } ${totals} } } fragment B on Assessment { entitlements { determinations { wouldChange { canBeChanged } } } }`],
    ['in a fragment that is spread twice', `...A ${members} ...A`, `fragment A on Assessment { entitlements { ...B ${totals} ...B } } fragment B on EntitlementBoard { ${determinations} }`],
    ['in a fragment, and then without', `... { entitlements { determinations { residentId } } } entitlements { determinations { verdict wouldChange { canBeChanged } } ${totals} } ${members}`, ''],
    ['once under a condition', `entitlements { determinations { residentId verdict } determinations @include(if: $yes) { wouldChange { canBeChanged } } ${totals} determinations @skip(if: $yes) { id } } ${members}`, ''],
    ['under a condition each', `entitlements @include(if: $yes) { determinations @skip(if: $no) { residentId verdict } } entitlements @skip(if: $no) { determinations @include(if: $yes) { wouldChange { canBeChanged } } ${totals} } ... @include(if: $yes) { ${members} } ${members}`, ''],
  ])('%s is answered once', async (_how, selection, fragments) => {
    const asked = await answer(inAssessment(selection, fragments));
    expect(asked).toBe(await answer(whole));
    const { data } = JSON.parse(asked) as { readonly data: { readonly assessment: { readonly members: readonly unknown[] } } };
    expect(data.assessment.members).toHaveLength(3);
  });

  it('is one under its own alias, and another under another', async () => {
    const asked = await answer(inAssessment('a: members { relation } b: members { relation } a: members { resident { id } }'));
    expect(asked).toBe(await answer(inAssessment('a: members { relation resident { id } } b: members { relation }')));
  });

  it('is told of the schema as of records, in a fragment too', async () => {
    expect(await answer('{ ... { __schema { queryType { name } } } __schema { queryType { kind } } }', {}))
      .toContain('{"data":{"__schema":{"queryType":{"name":"Query","kind":"OBJECT"}}}}');
  });

  it('is answered as without it in the board and the profile', async () => {
    const dice = new Dice(seed);
    for (const operation of [boardOperation, profileOperation]) {
      const once = await answer(operation);
      expect(once.length).toBeGreaterThan(5_000);
      for (let times = 0; times < 3; times++) expect(await answer(print(askedTwice(schema, parse(operation), dice, 12)))).toBe(once);
    }
  });

  it(`is answered as without it in ${count} random operations that are answered (seed ${seed})`, async () => {
    const dice = new Dice(seed);
    const differing: { readonly query: string; readonly once: string; readonly twice: string }[] = [];
    for (let answered = 0, tried = 0; answered < count; tried++) {
      expect(tried).toBeLessThan(count * 100);
      const { query, variables } = randomRequest(schema, dice);
      const document = validDocument(query);
      if (document === null || !asksOfFamiliesAlone(document)) continue;
      const rewritten = print(askedTwice(schema, document, dice));
      expect(validDocument(rewritten)).not.toBeNull();
      const once = await answer(print(document), variables);
      if (!once.startsWith('{"data":{"')) continue;
      const twice = await answer(rewritten, variables);
      // Fragments counted out, it may ask more than one may.
      if (twice.includes('"limit":"')) continue;
      answered += 1;
      if (once !== twice) differing.push({ query: rewritten, once: once.slice(0, 2_000), twice: twice.slice(0, 2_000) });
    }
    expect(differing.slice(0, 2)).toEqual([]);
  }, 60_000 + count * 2_000);
});

/** What else there is to ask is mostly refused to a clerk; and who looked is another answer after each look. */
function asksOfFamiliesAlone(document: DocumentNode): boolean {
  return !print(document).includes('whoLooked') && document.definitions.every((definition) => definition.kind !== Kind.OPERATION_DEFINITION
    || definition.selectionSet.selections.every((one) => one.kind === Kind.FIELD && /^(employerA|a)ssessment$/.test(one.name.value)));
}

function validDocument(source: unknown): DocumentNode | null {
  if (typeof source !== 'string') return null;
  try {
    const document = parse(source);
    return validate(schema, document).length === 0 ? document : null;
  } catch {
    return null;
  }
}
