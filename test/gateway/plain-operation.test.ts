/** An operation as it is planned asks what the written one asks, each field once. */
import { buildSchema, parse, print, type DocumentNode } from 'graphql';
import { plainOperations } from '../../src/gateway/plain-operation';

const schema = buildSchema(`
  type Query { house(at: String): House, animals: [Animal!]! }
  type House { owner: Person, cats: [Cat!]! }
  type Person { name: String, age: Int }
  interface Animal { name: String, owner: Person }
  type Cat implements Animal { name: String, owner: Person, lives: Int }
  type Dog implements Animal { name: String, owner: Person, tricks: [String!]! }
`);
const plain = plainOperations(schema);
const written = (source: string, variables: Readonly<Record<string, unknown>> = {}, operationName?: string): string =>
  print(plain({ document: parse(source), variables, operationName })).replace(/\s+/g, ' ');

describe('a plain operation', () => {
  it.each([
    ['merges what is asked twice, in the order in which it is first asked',
      '{ house { owner { name } cats { lives } owner { age name } cats { name } } }', '{ house { owner { name age } cats { lives name } } }'],
    ['merges what is asked at the level above', '{ house { owner { name } } house { owner { age } } }', '{ house { owner { name age } } }'],
    ['keeps apart what is asked under two names', '{ a: house(at: "x") { owner { name } } house { owner { name } } a: house(at: "x") { owner { age } } }',
      '{ a: house(at: "x") { owner { name age } } house { owner { name } } }'],
    ['has no fragments', '{ ...A ...A ... { house { owner { age } } } } fragment A on Query { house { ...B ...B } } fragment B on House { owner { name } }',
      '{ house { owner { name age } } }'],
    ['asks for nothing where nothing is wanted', '{ house { owner @skip(if: true) { name } } }', '{ house { __typename @skip(if: true) } }'],
    ['asks of an abstract type what each of its objects answers',
      '{ animals { name ... on Cat { owner { name } } owner { age } ... on Animal { owner { name } } ... on Dog { tricks } } }',
      '{ animals { ... on Cat { name owner { name age } } ... on Dog { name owner { age name } tricks } } }'],
    ['knows the schema as well', '{ ... { __schema { queryType { name } } } __schema { queryType { kind } } }', '{ __schema { queryType { name kind } } }'],
  ])('%s', (_what, source, expected) => {
    expect(written(source)).toBe(expected);
  });

  const conditional = 'query ($a: Boolean!, $b: Boolean! = true) { house { owner @include(if: $a) { name } owner @skip(if: $b) { age } cats { name } } }';
  it.each([
    [{ a: true, b: false }, 'owner { name age } cats { name }'],
    [{ a: true }, 'owner { name } cats { name }'],
    [{ a: false, b: false }, 'owner { age } cats { name }'],
    [{ a: false }, 'cats { name }'],
  ])('hears conditions: %j', (variables, expected) => {
    expect(written(conditional, variables)).toBe(`query ($a: Boolean!, $b: Boolean! = true) { house { ${expected} } }`);
  });

  it('is the one of several that is asked', () => {
    const several = 'query A { house { owner { name } } } query B($b: Boolean = true) { house { owner { name @include(if: $b) age } } }';
    expect(written(several, {}, 'A')).toBe('query A { house { owner { name } } }');
    expect(written(several, {}, 'B')).toBe('query B($b: Boolean = true) { house { owner { name age } } }');
  });

  it('is the same document whenever it is asked under the same conditions, so that it is planned once', () => {
    const document = parse(conditional);
    const asked = (a: boolean, at = 'x'): DocumentNode => plain({ document, variables: { a, at }, operationName: undefined });
    const once = asked(true);
    expect(asked(true, 'y')).toBe(once);
    expect(asked(false)).not.toBe(once);
    expect(asked(true)).toBe(once);
  });
});
