/** What a page needs to speak about facts and places: asked through the gateway, without a visit, by whoever is signed in. */
import { readFileSync } from 'node:fs';
import type { VocabularyQuery, WhoIsSignedInQuery } from '../../src/operations/operations.generated';
import { places as placesOfPopulation } from '../../src/population/places';
import { residentActor, testClerk, testSupervisor } from '../support/actors';
import { family, policy, startPlatform, type TestPlatform } from '../support/platform';

let yizhan: TestPlatform;
beforeAll(async () => void (yizhan = await startPlatform('words')));
afterAll(() => yizhan.close());

const operation = (name: string): string => readFileSync(`${__dirname}/../../src/operations/${name}.graphql`, 'utf8');
const hanzi = /\p{Script=Han}/u;

describe('the vocabulary', () => {
  let told: VocabularyQuery;
  const fact = (name: string) => told.vocabulary.find((one) => one.name === name);
  beforeAll(async () => {
    const { data, errors } = await yizhan.as(testSupervisor).ask<VocabularyQuery>(operation('vocabulary'), {});
    expect(errors).toBeUndefined();
    told = data as VocabularyQuery;
  });

  it('is told to whoever is signed in, without a visit, and is the same for all', async () => {
    expect((await yizhan.as(residentActor('R0000060')).ask<VocabularyQuery>(operation('vocabulary'), {})).data).toEqual(told);
  });

  it('has every fact but those that never leave their agency', () => {
    const open = [...policy.vocabulary.facts.values()].filter(({ factClass }) => factClass !== 'restricted').map(({ name }) => name);
    expect(told.vocabulary.map(({ name }) => name)).toEqual(open);
    expect(open.length).toBeLessThan(policy.vocabulary.facts.size);
    expect(JSON.stringify(told)).not.toMatch(/hiv|tuberculosis|tb_|艾滋|结核/i);
  });

  it('has words in both languages for every value that may be chosen', () => {
    const choices = told.vocabulary.flatMap((one) => one.choices.map((choice) => ({ fact: one.name, ...choice })));
    expect(choices.length).toBeGreaterThan(150);
    expect(choices.filter(({ value, label }) => !hanzi.test(label.zh) || label.en === value || label.en.trim() === '')).toEqual([]);
    for (const { name, type, choices: own } of told.vocabulary) expect([name, own.length > 0]).toEqual([name, type === 'ENUM' || type === 'SET']);
  });

  it('says how a fact is asked: in which values, units and bounds, and of whom', () => {
    expect(fact('residence.dwelling_kind')).toMatchObject({
      label: { zh: '居住类型' }, type: 'ENUM', isNullable: false, of: ['PERSON'], agency: { id: 'housing', name: { zh: '住房' } },
    });
    expect(fact('residence.dwelling_kind')?.choices).toContainEqual({ value: 'rented', label: { zh: '租赁住房', en: 'Rented' } });
    expect(fact('benefits.housing')?.choices).toContainEqual({ value: 'housing.public-rental', label: policy.rules.get('housing.public-rental')?.name });
    expect(fact('wishes')).toMatchObject({ type: 'SET', isAskable: true, isSupposable: true });
    expect(fact('employment.wage_monthly')).toMatchObject({ type: 'MONEY', unit: { zh: '元/月' }, min: 0 });
    expect(fact('hire.insured')).toMatchObject({ of: ['HIRE'] });
    expect(fact('place.city_class')).toMatchObject({ isSupposable: false });
  });

  it('names every place that a record of the population may name, with its province', () => {
    const { places } = told;
    const named = new Map(places.map((place) => [place.code, place]));
    expect(placesOfPopulation.map(({ code }) => named.get(code)?.name.zh)).toEqual(placesOfPopulation.map(({ zh }) => zh));
    expect(named.get('411400')).toEqual({ code: '411400', name: { zh: '商丘市', en: 'Shangqiu' }, fullName: { zh: '河南省商丘市', en: 'Shangqiu, Henan' }, isServed: false });
    expect(named.get('220182')).toMatchObject({ fullName: { zh: '吉林省榆树市' }, isServed: true });
    expect(named.get('41')).toMatchObject({ name: { zh: '河南省' }, fullName: { zh: '河南省' }, isServed: false });
    expect(places.filter(({ code }) => code.length === 2)).toHaveLength(34);
  });
});

describe('who is signed in', () => {
  const viewerOf = async (principal: typeof testClerk) =>
    (await yizhan.as(principal).ask<WhoIsSignedInQuery>(operation('who-is-signed-in'), {})).data?.viewer;

  it('is told with the hall by name and the purposes that may be stated', async () => {
    const viewer = await viewerOf({ ...testClerk, residentId: 'R0000099' });
    expect(viewer).toMatchObject({
      id: 'demo-clerk', role: 'clerk', roleZh: '窗口人员', client: 'counter', place: '220100', placeZh: '长春市', placeEn: 'Changchun', agency: null,
    });
    expect(viewer?.purposes.map(({ id }) => id)).toEqual(['counter-visit', 'school-enrolment', 'wage-claim', 'emergency', 'reception']);
  });

  it('names no person but the resident who asks', async () => {
    expect(JSON.stringify(await viewerOf({ ...testClerk, residentId: 'R0000099' }))).not.toContain('R0000099');
    expect(await viewerOf(residentActor('R0000060'))).toMatchObject({ role: 'resident', residentId: 'R0000060', place: null, placeZh: null });
  });
});

describe('an explanation', () => {
  const query = `query Values($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date!) {
    assessment(resident: $resident, place: $place, asOf: $asOf) { entitlements { determinations {
      missing { fact entry { name type choices { value label { zh } } } }
      wouldChange { paths { conditions { ways { changes { fact choices choicesInWords { zh en } } } } } }
      conditions { parameters { parameter value mark text { zh en } } values { subject fact value disclosed unknown isDerived text { zh en } } }
    } } }
  }`;
  interface Told {
    readonly assessment: { readonly entitlements: { readonly determinations: readonly {
      readonly missing: readonly { readonly fact: string; readonly entry: { readonly name: string } | null }[];
      readonly conditions: readonly { readonly values: readonly Value[]; readonly parameters: readonly Parameter[] }[];
      readonly wouldChange: { readonly paths: readonly { readonly conditions: readonly { readonly ways: readonly { readonly changes: readonly Change[] }[] }[] }[] } | null;
    }[] } };
  }
  interface Words { readonly zh: string; readonly en: string }
  interface Parameter { readonly parameter: string; readonly value: unknown; readonly mark: string; readonly text: Words | null }
  interface Change { readonly fact: string | null; readonly choices: readonly unknown[] | null; readonly choicesInWords: readonly Words[] | null }
  interface Value { readonly fact: string; readonly value: unknown; readonly disclosed: boolean; readonly unknown: string | null; readonly text: Words | null }
  let parameters: readonly Parameter[];
  let changes: readonly Change[];
  let values: readonly Value[];
  let missing: Told['assessment']['entitlements']['determinations'][number]['missing'];
  beforeAll(async () => {
    const { data, errors } = await yizhan.ask<Told>(query, family('R0000060'));
    expect(errors).toBeUndefined();
    const determinations = data?.assessment.entitlements.determinations ?? [];
    values = determinations.flatMap(({ conditions }) => conditions.flatMap((one) => one.values));
    parameters = determinations.flatMap(({ conditions }) => conditions.flatMap((one) => one.parameters));
    changes = determinations.flatMap(({ wouldChange }) => (wouldChange?.paths ?? []).flatMap((path) => path.conditions.flatMap(({ ways }) => ways.flatMap((way) => way.changes))));
    missing = determinations.flatMap((one) => one.missing);
  });

  it('tells each value in words exactly where it tells the value', () => {
    expect(values.length).toBeGreaterThan(100);
    expect(values.filter(({ disclosed, unknown, text }) => (!disclosed || unknown !== null) && text !== null)).toEqual([]);
    expect(values.filter(({ value, text }) => value !== null && text === null)).toEqual([]);
    expect(values.some(({ disclosed }) => !disclosed)).toBe(true);
  });

  it('shows no code where there are words', () => {
    const choices = new Set([...policy.vocabulary.facts.values()].flatMap(({ valueWords }) => [...valueWords.keys()]));
    expect(values.filter(({ text }) => text !== null && (choices.has(text.zh) || /^(true|false|\d{6})$/.test(text.zh)))).toEqual([]);
  });

  it('tells the parameters of the place in words', () => {
    const text = (name: string) => parameters.find(({ parameter }) => parameter === name)?.text;
    expect(parameters.filter(({ mark, text: words }) => (mark === 'unknown') !== (words === null))).toEqual([]);
    expect(text('school_age_cutoff')).toEqual({ zh: '8月31日', en: '31 August' });
    expect(text('retirement_age')).toEqual({ zh: '男 60 周岁、女 50 周岁', en: 'Male 60 years of age, Female 50 years of age' });
  });

  it('tells what would change a no in words, value for value', () => {
    expect(changes.filter(({ choices, choicesInWords }) => choices?.length !== choicesInWords?.length)).toEqual([]);
    expect(changes.find(({ choices }) => choices?.includes(true) === true)?.choicesInWords).toContainEqual({ zh: '是', en: 'yes' });
  });

  it('leads from a missing fact to how it is asked', () => {
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.filter(({ fact, entry }) => entry?.name !== fact)).toEqual([]);
  });
});
