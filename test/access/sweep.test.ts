/**
 * Every field of the schema × every role × every purpose × every relation, through the gateway and at each subgraph: what comes back is what
 * the matrix of docs/security.md says. The expectations are read from the page that people read, never from the program's tables.
 */
import { buildASTSchema, buildSchema, parse, type DocumentNode, type ExecutionResult, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

import { gatewayKeyFrom, signContext } from '../../src/identity/signed-context';
import { purposes, relations, type Circle, type Purpose, type Role, type Viewer } from '../../src/identity/viewer';
import { family, startPlatform, testGatewaySecret, type TestPlatform } from '../support/platform';
import { argumentsAbout, at, cellOf, holdsSomething, isOpen, matrix, mayState, shownOf, stated } from './expected';
import { documentOf, pathsFrom, selectionOf, type FieldPath } from './paths';

/** Three persons; of the records of each, the sweep sees as much as their relation allows. */
const asker = 'R0000060';
const key = gatewayKeyFrom(testGatewaySecret);
const { place, asOf } = family(asker);
const given = argumentsAbout(asker, family(asker));
/** Each field of these has a line of its own in the matrix. */
const namedFieldByField = ['Query', 'Mutation', 'Assessment', 'Resident', 'EntitlementBoard', 'Determination'];
function viewerFor(role: Role, purpose: Purpose, circle: Viewer['circle'], agency: string | null = null): Viewer {
  return { id: 'sweep', role, client: 'sweep', agency, residentId: null, place, purpose, visit: 'sweep', circle };
}

const codesOf = ({ errors = [] }: ExecutionResult): readonly unknown[] => [...new Set(errors.map(({ extensions }) => extensions['code']))];
const isRefusal = (codes: readonly unknown[]): boolean => codes.length === 1 && ['FORBIDDEN', 'VISIT_NEEDED'].includes(String(codes[0]));

// Every one of the tens of thousands of refusals would carry where in the platform it arose, rewritten for the sources.
Error.stackTraceLimit = 1;

describe('the sweep of the schema', () => {
  let yizhan: TestPlatform;
  let schema: GraphQLSchema;
  let paths: readonly FieldPath[];
  let members: readonly string[];
  let circle: Circle;

  beforeAll(async () => {
    yizhan = await startPlatform('sweep');
    schema = buildSchema(yizhan.platform.supergraph.publicSdl);
    paths = [...pathsFrom(schema.getQueryType() as GraphQLObjectType, given), ...pathsFrom(schema.getMutationType() as GraphQLObjectType, given)];
    const everybody = viewerFor('clerk', 'counter-visit', { [`person:${asker}`]: 'self' });
    const { data } = await run(parse(`{ assessment(resident: ${given.resident}, place: ${given.place}, asOf: "${asOf}") { members { resident { id } } } }`), everybody);
    members = (data as { assessment: { members: { resident: { id: string } }[] } }).assessment.members.map(({ resident }) => resident.id);
    const [self = '', ward = '', household = ''] = members;
    circle = { [`person:${self}` as const]: 'self', [`person:${ward}` as const]: 'ward', [`person:${household}` as const]: 'household' } as const;
  });
  afterAll(() => yizhan.close());

  const run = (document: DocumentNode, viewer: Viewer, calls: string[] = []): Promise<ExecutionResult> =>
    yizhan.platform.executor.execute({ document, variables: {}, operationName: undefined, context: { viewer, calls } });

  it('finds a line of the matrix for every field of the types that lead to people, and for no field that does not exist', () => {
    const known = new Set(Object.values(schema.getTypeMap()).flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [])));
    const needed = [...known].filter((name) => namedFieldByField.includes(name.split('.')[0] ?? ''));
    expect(needed.filter((name) => !matrix.cells.has(name))).toEqual([]);
    expect([...matrix.cells.keys()].filter((name) => !known.has(name))).toEqual([]);
    expect(purposes.filter((purpose) => !matrix.roles.has(purpose))).toEqual([]);
  });

  it('is refused every field that the matrix does not open, for every role and purpose, and no agency is asked', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const path of paths) {
      const document = documentOf(schema, [path]);
      for (const one of stated) {
        if (mayState(one) && isOpen(path, one)) continue;
        tried += 1;
        const calls: string[] = [];
        const answer = await run(document, viewerFor(one.role, one.purpose, circle, one.agency), calls);
        if (answer.data !== null || !isRefusal(codesOf(answer)) || calls.length > 0) wrong.push(`${path.name} ${one.role} ${one.purpose} ${one.agency ?? ''}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(50_000);
  }, 120_000);

  it('is shown every field that the matrix opens, of exactly those whom it names', async () => {
    for (const one of stated.filter(mayState)) {
      const open = paths.filter((path) => isOpen(path, one) && path.steps[0]?.field === 'assessment');
      if (open.length === 0) continue;
      const { data, errors = [] } = await run(documentOf(schema, open), viewerFor(one.role, one.purpose, circle, one.agency));
      const expected = open.filter(({ steps }) => steps.at(-2)?.field === 'resident' && steps.length === 4).flatMap((path) => {
        const shown = shownOf(path, one.purpose);
        return members.flatMap((id, index) => (shown.includes(circle[`person:${id}`] ?? 'none') ? [] : [`assessment.members.${index}.resident.${path.steps[3]?.field ?? ''}`]));
      });
      const refused = errors.filter(({ extensions }) => extensions['code'] === 'FORBIDDEN').map(({ path }) => path?.join('.') ?? 'no path');
      expect([one, [...refused].sort()]).toEqual([one, [...expected].sort()]);
      for (const path of refused) expect([path, at(data, path.split('.'))]).toEqual([path, null]);
    }
  });

  it('holds at every subgraph directly: of each relation, for each purpose', async () => {
    const wrong: string[] = [];
    let tried = 0;
    for (const subgraph of yizhan.platform.subgraphs) {
      const own = buildASTSchema(parse(subgraph.sdl), { assumeValid: true, assumeValidSDL: true });
      const type = own.getType('Resident') as GraphQLObjectType | undefined;
      if (type === undefined) continue;
      const askedDirectly = (documentPaths: readonly FieldPath[]): DocumentNode =>
        parse(`query ($who: [_Any!]!) { _entities(representations: $who) { ... on Resident { ${selectionOf(own, documentPaths)} } } }`);
      const answerTo = async (document: DocumentNode, viewer: Viewer): Promise<ExecutionResult> => {
        tried += 1;
        return subgraph.answer({ document, variables: { who: [{ __typename: 'Resident', id: asker, asOf }] }, signedContext: await signContext(viewer, key) });
      };
      const all = pathsFrom(type, given);
      for (const field of Object.keys(type.getFields()).filter((name) => name !== 'asOf' && name !== 'id')) {
        const fieldPaths = all.filter(({ steps }) => steps[0]?.field === field);
        const [first] = fieldPaths;
        if (first === undefined) continue;
        const alone = fieldPaths.map((path) => [path.name, askedDirectly([path])] as const);
        const whole = askedDirectly(fieldPaths);
        for (const one of stated) {
          const mayAsk = mayState(one) && isOpen(first, one);
          for (const [name, document] of mayAsk ? [] : alone) {
            const answer = await answerTo(document, viewerFor(one.role, one.purpose, { [`person:${asker}`]: 'self' }, one.agency));
            if (!isRefusal(codesOf(answer)) || answer.data !== null) wrong.push(`${subgraph.name} ${name} ${one.role} ${one.purpose}`);
          }
          for (const relation of mayAsk ? relations : []) {
            const person: Viewer['circle'] = relation === 'none' ? {} : { [`person:${asker}`]: relation };
            const answer = await answerTo(whole, viewerFor(one.role, one.purpose, person, one.agency));
            const isShown = !codesOf(answer).includes('FORBIDDEN');
            const isExpected = shownOf(first, one.purpose).includes(relation);
            if (isShown !== isExpected || (!isExpected && holdsSomething(answer.data))) wrong.push(`${subgraph.name} ${field} ${one.role} ${one.purpose} ${relation}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(10_000);
  }, 120_000);

  it('lets facts travel for the purposes for which entitlements are determined, and for no other', async () => {
    for (const subgraph of yizhan.platform.subgraphs.filter(({ sdl }) => sdl.includes('Facts: Facts @inaccessible'))) {
      const field = /(\w+Facts): Facts @inaccessible/.exec(subgraph.sdl)?.[1] ?? '';
      const document = parse(`query ($who: [_Any!]!) { _entities(representations: $who) { ... on Assessment { ${field} } } }`);
      const subjects = [{ id: `person:${asker}`, household: null, guardians: [], spouse: null, closeKin: [] }];
      for (const one of stated.filter(mayState)) {
        const viewer = viewerFor(one.role, one.purpose, circle, one.agency);
        const answer = await subgraph.answer({
          document, variables: { who: [{ __typename: 'Assessment', id: 'a', subjects, asOf, place }] }, signedContext: await signContext(viewer, key),
        });
        const isExpected = ['Assessment.entitlements', 'Assessment.confidential'].some((field) => cellOf(field, one.purpose)?.kind !== 'refused');
        expect([subgraph.name, one, holdsSomething(answer.data)]).toEqual([subgraph.name, one, isExpected]);
      }
    }
  });
});
