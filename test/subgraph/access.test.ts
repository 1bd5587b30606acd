/** The locks on an agency's door: what its table names is opened as it says, and nothing else is. */
import { buildSchema, graphql, parse, type GraphQLSchema } from 'graphql';
import { asked, key, part, seen, type AccessTable } from '../../src/access/rules';
import type { Viewer } from '../../src/identity/viewer';
import { guard } from '../../src/subgraph/access';

const sdl = `
  type Query { anybody: Resident, statistics: Resident, _service: String, _entities: String }
  type Resident { id: ID!, record: Record, name: String }
  type Record { text: String, later: String }`;

const table: AccessTable = {
  Query: { anybody: asked('counter-visit', 'own-records'), statistics: asked('statistics') },
  Resident: {
    id: key,
    record: seen([{ purpose: 'counter-visit', of: ['self', 'ward'] }]),
    name: seen([{ purpose: 'counter-visit', of: ['self', 'ward', 'household'] }, { purpose: 'own-records', of: ['self'] }]),
  },
  Record: part,
};

function schema(): GraphQLSchema {
  const built = buildSchema(sdl);
  const later = built.getType('Record');
  if (later !== undefined && 'getFields' in later) Object.assign(later.getFields()['later'] ?? {}, { resolve: () => Promise.resolve('resolved') });
  return built;
}

const clerk: Viewer = {
  id: 'clerk', role: 'clerk', client: 'counter', agency: null, residentId: null, place: '220100', purpose: 'counter-visit', visit: 'v',
  circle: { 'person:R1': 'self', 'person:R2': 'ward', 'person:R3': 'household' },
};

async function ask(source: string, viewer: unknown, id = 'R1'): Promise<{ readonly data: unknown; readonly codes: readonly unknown[] }> {
  const { schema: guarded, refusal } = guard('trial', schema(), table);
  const refused = viewer === null ? null : refusal(parse(source), viewer as Viewer);
  if (refused !== null) return { data: null, codes: [refused.code] };
  const rootValue = { anybody: { id, name: 'a name', record: { text: 'seen' } } };
  const { data, errors = [] } = await graphql({ schema: guarded, source, rootValue, contextValue: { viewer } });
  const codes = errors.map(({ originalError }) => (originalError != null && 'code' in originalError ? originalError.code : 'other'));
  return { data: JSON.parse(JSON.stringify(data)) as unknown, codes };
}

const record = '{ anybody { id record { text later } } }';

describe('what a table opens', () => {
  it.each(['R1', 'R2'])('is shown of whoever is present and of the minors with them: %s', async (id) => {
    expect(await ask(record, clerk, id)).toEqual({ data: { anybody: { id, record: { text: 'seen', later: 'resolved' } } }, codes: [] });
  });

  it.each(['R3', 'R4'])('is not shown of the rest of the household, and not of anybody else: %s', async (id) => {
    expect(await ask(record, clerk, id)).toEqual({ data: { anybody: { id, record: null } }, codes: ['FORBIDDEN'] });
  });

  it('is shown of the household where the table says so', async () => {
    expect((await ask('{ anybody { name } }', clerk, 'R3')).data).toEqual({ anybody: { name: 'a name' } });
    expect((await ask('{ anybody { name } }', clerk, 'R4')).codes).toEqual(['FORBIDDEN']);
  });

  it('is refused whole to a purpose that it does not name, before anything is resolved', async () => {
    const resident: Viewer = { ...clerk, role: 'resident', purpose: 'own-records' };
    expect(await ask(record, resident)).toEqual({ data: null, codes: ['FORBIDDEN'] });
    expect((await ask('{ anybody { name } }', resident)).codes).toEqual([]);
    expect((await ask('{ renamed: statistics { ...x } } fragment x on Resident { id }', clerk)).codes).toEqual(['FORBIDDEN']);
  });

  it('opens nothing to a role that may not state the purpose', async () => {
    expect((await ask(record, { ...clerk, role: 'auditor' })).codes).toEqual(['FORBIDDEN']);
  });

  it('asks for a visit where there is none', async () => {
    expect((await ask(record, { ...clerk, purpose: 'reception', visit: null })).codes).toEqual(['VISIT_NEEDED']);
  });

  it('asks for none where a visit would open nothing', async () => {
    expect((await ask(record, { ...clerk, purpose: 'statistics', role: 'policy-officer', visit: null })).codes).toEqual(['FORBIDDEN']);
    expect((await ask('{ statistics { id } }', { ...clerk, purpose: 'reception', visit: null })).codes).toEqual(['FORBIDDEN']);
  });

  it('opens nothing to a caller without a viewer', async () => {
    expect((await ask('{ anybody { name } }', null)).codes).toEqual(['FORBIDDEN']);
  });
});

describe('a table that does not fit its schema stops the build', () => {
  const without = (type: string): AccessTable => Object.fromEntries(Object.entries(table).filter(([name]) => name !== type));
  it.each<readonly [string, AccessTable, string]>([
    ['a type without a line', without('Record'), 'Record.text has no rule; Record.later has no rule'],
    ['a field without a rule', { ...table, Resident: { id: key, name: part } }, 'Resident.record has no rule'],
    ['one rule for all of a person', { ...table, Resident: part }, 'Resident needs a rule for each field'],
    ['a rule for no field', { ...table, Record: { text: part, later: part, sooner: part } }, 'Record.sooner is no field of the schema'],
    ['a rule for no type', { ...table, Loan: part }, 'Loan is no type of the schema'],
  ])('%s', (_, faulty, fault) => {
    expect(() => guard('trial', schema(), faulty)).toThrow(`resolvers/trial/access.ts: ${fault}.`);
  });
});
