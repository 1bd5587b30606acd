/** Every limit of the front door holds at its value and not above, and no document can make the process work hard. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery, parse, print } from 'graphql';
import { measure } from '../../src/gateway/document-measures';
import { limits, type LimitName } from '../../src/gateway/limits';
import { announceBody } from '../support/announced-body';
import { family, startPlatform, type TestPlatform } from '../support/platform';

const project = join(__dirname, '../..');
const houseOperations = [
  ...readdirSync(join(project, 'src/operations')).filter((name) => name.endsWith('.graphql')).map((name) => `src/operations/${name}`),
  'bench/assessment.graphql',
];
const repeat = (times: number, part: (index: number) => string): string => Array.from({ length: times }, (_, index) => part(index)).join(' ');
const nested = (open: string, inside: string, close: string, times: number): string => `${open.repeat(times)}${inside}${close.repeat(times)}`;

interface Question {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const withList = 'query Q($l: [ID!], $s: [Supposition!], $a: [FactAnswer!]) { __typename @include(if: true) assessment(resident: { residentId: "R0000001" }, place: "220100") { entitlements(only: $l, suppose: $s, answers: $a) { totals { claims { sure { once } } } } } }';
/** Fields of the schema, one within the other, for as long as one likes: a type of the schema about its own type. */
const introspection = (levels: number): string => `{ __type(name: "ID") { ${nested('ofType { ', 'name', ' }', levels - 2)} } }`;

/** For each limit, a question that has exactly so many. What else is wrong with it does not matter: only whether this limit refuses it. */
const questions: { readonly [Name in Exclude<LimitName, 'bodyBytes'>]: (count: number) => Question } = {
  tokens: (count) => ({ query: `{ __type(name: "ID") { ${repeat(Math.floor((count - 10) / 2), () => '...F')} ${count % 2 === 0 ? '' : 'name'}}}` }),
  operations: (count) => ({ query: repeat(count, (index) => `query Q${index} { __typename }`), operationName: 'Q0' }),
  rootFields: (count) => ({ query: `{ ${repeat(count - 1, () => '__typename')} ...F } fragment F on Query { __typename }` }),
  fields: (count) => ({ query: `{ __type(name: "ID") { ...A ...B } } fragment A on __Type { ${repeat(500, () => 'name')} } fragment B on __Type { ${repeat(count - 501, () => 'name')} }` }),
  depth: (count) => ({ query: introspection(count) }),
  aliases: (count) => ({ query: `{ __type(name: "ID") { ${repeat(count, (index) => `a${index}: name`)} } }` }),
  fragments: (count) => ({ query: `{ __type(name: "ID") { ${repeat(count, (index) => `...F${index}`)} } } ${repeat(count, (index) => `fragment F${index} on __Type { name }`)}` }),
  directives: (count) => ({ query: `{ __typename ${repeat(count, () => '@include(if: true)')} }` }),
  variables: (count) => ({ query: `query Q(${repeat(count, (index) => `$v${index}: Int`)}) { __typename }` }),
  valueDepth: (count) => ({ query: '{ __typename }', variables: { v: nestedList(count - 1) } }),
  listItems: (count) => ({ query: '{ __typename }', variables: { v: Array.from({ length: count }, () => 0) } }),
  answers: (count) => ({ query: withList, variables: { a: Array.from({ length: count }, () => ({ fact: 'none', value: null })) } }),
  suppose: (count) => ({ query: withList, variables: { s: Array.from({ length: count }, () => ({ fact: 'none', value: null })) } }),
  only: (count) => ({ query: withList, variables: { l: Array.from({ length: count }, () => 'none') } }),
};

function nestedList(levels: number): unknown {
  return levels === 0 ? 0 : [nestedList(levels - 1)];
}

describe('the limits of the front door', () => {
  let yizhan: TestPlatform;

  beforeAll(async () => {
    yizhan = await startPlatform('front_door_limits');
  });
  afterAll(() => yizhan.close());

  async function refusalOf(body: unknown): Promise<{ readonly status: number; readonly limit: unknown; readonly message: string; readonly code: unknown; readonly found: unknown }> {
    const response = await yizhan.post(body);
    const { errors } = (await response.json()) as { errors?: { message: string; extensions: Record<string, unknown> }[] };
    const { message = '', extensions } = errors?.[0] ?? {};
    return { status: response.status, message, limit: extensions?.['limit'], code: extensions?.['code'], found: extensions?.['found'] };
  }

  it.each(houseOperations)('leave %s twice the room it needs', (file) => {
    const source = readFileSync(join(project, file), 'utf8');
    const { found, circular } = measure(parse(source, { maxTokens: limits.tokens.most / 2 }));
    expect(circular).toBeNull();
    for (const [limit, value] of found) expect({ limit, fits: value * 2 <= limits[limit].most }).toEqual({ limit, fits: true });
    expect(source.length * 10).toBeLessThan(limits.bodyBytes.most);
  });

  it('let the explorer read the schema', async () => {
    const query = getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, schemaDescription: true });
    expect((await refusalOf({ query })).message).toBe('');
  });

  describe.each(Object.entries(questions) as [keyof typeof questions, (count: number) => Question][])('%s', (name, question) => {
    const { most, counted } = limits[name];

    it(`lets ${most} pass`, async () => {
      expect((await refusalOf(question(most))).limit).toBeUndefined();
    });

    it(`refuses ${most + 1}, and names the limit and what was found`, async () => {
      const found = name === 'tokens' ? `more than ${most}` : String(most + 1);
      expect(await refusalOf(question(most + 1))).toEqual({
        status: 400, code: 'BAD_REQUEST', limit: name, found,
        message: `Too many ${counted}: ${found}; at most ${most} are answered. Ask for less, or ask in parts.`,
      });
    });
  });

  it('refuse a text that no record can hold, written out and in variables', async () => {
    const query = '{ assessment(resident: { residentId: "\\u0000" }, place: "220100") { id } }';
    for (const body of [{ query }, { query: '{ __typename }', variables: { a: [{ b: 'x\u0000' }] } }]) expect(await refusalOf(body)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it.each([
    '{ constructor: __typename }', '{ __proto__: __typename }', 'query toString { __typename }', 'query Q($valueOf: Int) { __typename }',
    '{ ...hasOwnProperty } fragment hasOwnProperty on Query { __typename }', '{ __typename ... { toString: __typename } }',
  ])('refuse %s, whose names every object has', async (query) => {
    expect(await refusalOf({ query })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it('refuse lists written out, by default values and in variables alike', async () => {
    const many = `[${repeat(limits.only.most + 1, () => '"x"')}]`;
    const written = withList.replace('$l })', 'x').replace('only: $l', `only: ${many}`);
    const byDefault = withList.replace('$l: [ID!]', `$l: [ID!] = ${many}`);
    for (const query of [written, byDefault]) expect(await refusalOf({ query })).toMatchObject({ limit: 'only', code: 'BAD_REQUEST' });
  });

  it('refuse a body above its size before reading it, and several operations in one request', async () => {
    const { status, text } = await announceBody(`${yizhan.url}/graphql`, limits.bodyBytes.most + 1);
    expect(status).toBe(413);
    expect(text).toContain(`"code":"BAD_REQUEST","limit":"bodyBytes","found":"${limits.bodyBytes.most + 1}"`);
    expect(await refusalOf([{ query: '{ __typename }' }, { query: '{ __typename }' }])).toMatchObject({ status: 400, limit: 'batch', found: '2' });
  });

  it('refuse what would exhaust a process, which goes on answering', async () => {
    const hostile: Readonly<Record<string, unknown>> = {
      'many aliases': { query: `{ ${repeat(20_000, (index) => `a${index}:id`)} }` },
      'deep fields': { query: nested('{a', '', '}', 10_000) },
      'deep lists': { query: `{ a(b: ${nested('[', '', ']', 900)}) }` },
      'a parser driven down': { query: `{ a(b: ${'['.repeat(100_000)}` },
      'a document of dots': { query: '{...'.repeat(60_000) },
      'very many tokens': { query: `{ ${'a '.repeat(120_000)} }` },
      'thousands of one field': { query: `{ ${'__typename '.repeat(1_900)} }` },
      'as many aliases as a body holds': { query: `{ ${repeat(24_000, (index) => `a${index}:id`)} }` },
      'circular fragments': { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' },
      'a fragment of itself': { query: '{ ...A } fragment A on Query { a { ...A } }' },
      'fragments that double': { query: `{ ...F0 } ${repeat(29, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F29 on Query { __typename }` },
      'fragments without an end': { query: `{ __typename } ${repeat(300, (index) => `fragment F${index} on Query { id }`)}` },
      'deep variables': `{"query":"{ __typename }","variables":{"a":${nested('[', '', ']', 100_000)}}}`,
      'deep objects': `{"query":"{ __typename }","variables":{"a":${nested('{"a":', '1', '}', 40_000)}}}`,
      'many variables': { query: '{ __typename }', variables: Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`v${index}`, 0])) },
      'a long list': { query: '{ __typename }', variables: { a: Array.from({ length: 100_000 }, () => 0) } },
      'a deep body': nested('[', '', ']', 100_000),
    };
    for (const [name, body] of Object.entries(hostile)) {
      const response = await fetch(`${yizhan.url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      expect({ name, status: response.status, code: /"code":"(\w+)"/.exec(text)?.[1] }).toEqual({ name, status: 400, code: 'BAD_REQUEST' });
      expect(text.length).toBeLessThan(1_000);
    }
    const { errors } = await yizhan.profile(family('R0000013'));
    expect(errors).toBeUndefined();
    expect(yizhan.reported).toEqual([]);
  });
});

it('measures each fragment once, however often it is spread', () => {
  const doubling = parse(`{ ...F0 } ${repeat(1_000, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F1000 on Query { a }`);
  expect(measure(doubling).found.get('fields')).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
  expect(print(doubling).length).toBeGreaterThan(1_000);
});
