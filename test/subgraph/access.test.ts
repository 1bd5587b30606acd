/** The lock on an agency's door: what its table names is opened as it says, and nothing else is. */
import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import { allow, forPurpose, guard, type AccessTable } from '../../src/subgraph/access';
import { viewerOfTests } from '../support/actors';

const sdl = `
  type Query { open: Shown, asked: String, unnamed: String, shut: Kept, _service: String, _entities: String }
  type Shown { text: String, later: String }
  type Kept { text: String, secret: String }`;

const table: AccessTable = {
  Query: { open: allow, asked: forPurpose('counter-visit'), shut: allow },
  Shown: allow,
  Kept: { text: allow },
};

function schema(): GraphQLSchema {
  const built = buildSchema(sdl);
  const later = built.getType('Shown');
  if (later !== undefined && 'getFields' in later) Object.assign(later.getFields()['later'] ?? {}, { resolve: () => Promise.resolve('resolved') });
  return built;
}

const rootValue = { open: { text: 'seen' }, asked: 'a record', unnamed: 'nobody thought of it', shut: { text: 'seen', secret: 'kept' } };

async function ask(source: string, viewer: unknown = viewerOfTests): Promise<{ readonly data: unknown; readonly codes: readonly unknown[] }> {
  const { data, errors = [] } = await graphql({ schema: guard('trial', schema(), table), source, rootValue, contextValue: { viewer } });
  const codes = errors.map(({ originalError }) => (originalError != null && 'code' in originalError ? originalError.code : 'other'));
  return { data: JSON.parse(JSON.stringify(data)) as unknown, codes };
}

it('opens what the table allows, by property and by resolver', async () => {
  expect(await ask('{ open { text later } }')).toEqual({ data: { open: { text: 'seen', later: 'resolved' } }, codes: [] });
});

it('opens a field for the purpose that the table names, and for no other', async () => {
  expect(await ask('{ asked }')).toEqual({ data: { asked: 'a record' }, codes: [] });
  expect(await ask('{ asked }', { ...viewerOfTests, purpose: 'curiosity' })).toEqual({ data: { asked: null }, codes: ['FORBIDDEN'] });
});

it('keeps shut a field that nobody named, beside fields that are open', async () => {
  expect(await ask('{ open { text } unnamed }')).toEqual({ data: { open: { text: 'seen' }, unnamed: null }, codes: ['FORBIDDEN'] });
  expect(await ask('{ shut { text secret } }')).toEqual({ data: { shut: { text: 'seen', secret: null } }, codes: ['FORBIDDEN'] });
});

it('refuses to be built while a type has no line in the table', () => {
  const incomplete = Object.fromEntries(Object.entries(table).filter(([type]) => type !== 'Kept'));
  expect(() => guard('trial', schema(), incomplete)).toThrow('resolvers/trial/access.ts names no rule for Kept; every type needs one.');
});

it('opens nothing that asks for a purpose to a caller without a viewer', async () => {
  expect(await ask('{ asked }', null)).toMatchObject({ data: { asked: null } });
});
