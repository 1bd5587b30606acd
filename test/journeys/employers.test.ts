/** An employer asked about by its registration number: its own entitlements, those for each hire, and what the hires come to together. */
import { buildSchema, getNamedType, isObjectType, isRequiredArgument, parse, type GraphQLNamedType } from 'graphql';
import { Reads } from '../../src/audit/reads';
import { agencyCalls, type SubgraphLink } from '../../src/gateway/agency-calls';
import { plannedInJavaScript } from '../../src/gateway/supergraph-executor';
import { gatewayKeyFrom } from '../../src/identity/signed-context';
import type { EmployerQuery } from '../../src/operations/operations.generated';
import { freePort } from '../support/free-port';
import { ask, asked, builder, restaurant } from '../support/employers';
import { employerOperation, family, observed, startPlatform, testGatewaySecret, type GraphQLAnswer, type TestPlatform } from '../support/platform';

type Board = NonNullable<NonNullable<EmployerQuery['employerAssessment']>['entitlements']>;
type Determination = Board['determinations'][number];

function boardOf({ data }: GraphQLAnswer<EmployerQuery>): Board {
  const board = data?.employerAssessment?.entitlements;
  if (board == null) throw new Error('There is no board.');
  return board;
}

function found(board: Board, entitlement: string, residentId: string | null = null): Determination {
  const one = board.determinations.find((each) => each.entitlement.id === entitlement && each.subject.residentId === residentId);
  if (one === undefined) throw new Error(`The board holds no determination of ${entitlement} for ${residentId ?? 'the employer'}.`);
  return one;
}

function totalOf(board: Board): Board['employerTotals'][number] {
  const [total, ...others] = board.employerTotals;
  if (total === undefined || others.length > 0) throw new Error('The board does not hold one total.');
  return total;
}

/** Each field of a type with all that can be read under it, but for determinations, which are asked for field by field. */
function fieldsOf(type: GraphQLNamedType | undefined): readonly string[] {
  return selectionsOf(type, ['Determination']);
}

/** Every field that needs no argument, down to the leaves; a type inside itself is not followed again. */
function selectionsOf(type: GraphQLNamedType | undefined, around: readonly string[]): readonly string[] {
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument)).flatMap((field) => {
    const named = getNamedType(field.type);
    if (!isObjectType(named)) return [field.name];
    if (around.includes(named.name)) return [];
    return [`${field.name} { ${selectionsOf(named, [...around, type.name]).join(' ')} }`];
  });
}

const taken = (board: Board): unknown => totalOf(board).takenFrom.map(({ name, heldYuan, takenYuan }) => [name.zh, heldYuan, takenYuan]);

describe('an employer', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('employers'); });
  afterAll(() => yizhan.close());

  it('is told who it is, and how many hires the answer holds', async () => {
    const { data } = await ask(yizhan, asked(builder));
    expect(data?.employerAssessment).toMatchObject({
      asOf: '2016-09-01', place: '220100',
      employer: { registrationNumber: builder, name: '泰达建筑工程有限公司', form: 'ENTERPRISE', industry: 'CONSTRUCTION', state: 'OPERATING' },
      hires: { present: 3, included: 3, next: null },
    });
  });

  it('gets the deduction for each hire who was registered as unemployed for a year, by months of work', async () => {
    const board = boardOf(await ask(yizhan, asked(builder)));
    const hires = ['R0000081', 'R0000082', 'R0000083'].map((hire) => found(board, 'tax.employer-hiring-deduction', hire));
    // Nine months of the year, and six: 5,200 yuan × 9 ÷ 12 and × 6 ÷ 12.
    expect(hires.map(({ verdict, amountYuan }) => [verdict, amountYuan])).toEqual([['ELIGIBLE', 3900], ['ELIGIBLE', 2600], ['INELIGIBLE', null]]);
    const failing = hires[2]?.conditions.filter(({ kind, state }) => kind === 'CONDITION' && state === 'NOT_MET');
    expect(failing?.map(({ values }) => values.map(({ fact, value }) => [fact, value]))).toEqual([[['hire.unemployment_months_before_hire', 10]]]);
  });

  it('gets them all together, taken from its taxes in the order of the law', async () => {
    const board = boardOf(await ask(yizhan, asked(builder)));
    expect(totalOf(board)).toMatchObject({
      entitlement: { id: 'tax.employer-hiring-deduction' }, qualifyingHires: 2, openHires: 0, hiresLeftOut: 0,
      claimedYuan: 6500, totalYuan: 6500, atLeastYuan: 6500, atMostYuan: 6500, missing: [],
    });
    expect(taken(board)).toEqual([
      ['营业税', 5963.04, 5963.04], ['增值税', 11926.08, 536.96], ['城市维护建设税', 1252.24, 0],
      ['教育费附加', 536.67, 0], ['地方教育附加', 357.78, 0], ['企业所得税', 8944.56, 0],
    ]);
  });

  it('never gets more than it owes', async () => {
    const board = boardOf(await ask(yizhan, asked(restaurant)));
    expect(totalOf(board)).toMatchObject({ qualifyingHires: 2, totalYuan: 3396.78, atMostYuan: 3396.78 });
    expect(taken(board)).toContainEqual(['企业所得税', 3396.78, 3396.78]);
  });

  it('takes nothing from VAT before VAT came in the place of business tax', async () => {
    const board = boardOf(await ask(yizhan, { ...asked(builder), asOf: '2016-04-30' }));
    expect(totalOf(board).takenFrom.map(({ name }) => name.zh)).not.toContain('增值税');
    // Four months and one: 1,733.333333 and 433.333333.
    expect(totalOf(board)).toMatchObject({ totalYuan: 2166.666666 });
  });

  it('is determined for what is given to employers and for nothing else', async () => {
    const board = boardOf(await ask(yizhan, asked(restaurant)));
    const own = board.determinations.filter(({ subject }) => subject.kind === 'EMPLOYER');
    expect(own.every(({ residentId, subject }) => residentId === `employer:${restaurant}` && subject.employerNumber === restaurant)).toBe(true);
    expect(own).toHaveLength(17);
    expect(own.map(({ entitlement }) => entitlement.id)).not.toContain('residence.settlement');
    expect(found(board, 'employer.labour-law-training').verdict).toBe('ELIGIBLE');
    expect(found(board, 'tax.domestic-service-relief').verdict).toBe('INELIGIBLE');
    const hires = board.determinations.filter(({ subject }) => subject.kind === 'HIRE');
    expect(hires.map(({ residentId, subject, entitlement }) => [entitlement.id, residentId, subject.residentId, subject.employerNumber])).toEqual([
      ['tax.employer-hiring-deduction', 'R0000084', 'R0000084', restaurant],
      ['tax.employer-hiring-deduction', 'R0000085', 'R0000085', restaurant],
    ]);
  });

  it('answers itself what may be asked of it', async () => {
    const open = found(boardOf(await ask(yizhan, asked(builder))), 'labour.dispute-mediation');
    expect(open).toMatchObject({ verdict: 'UNDETERMINED', missing: [{ subject: `employer:${builder}`, fact: 'dispute.kind', isAskable: true }] });
    const answered = boardOf(await ask(yizhan, { ...asked(builder), answers: [{ employerNumber: builder, fact: 'dispute.kind', value: 'wages' }] }));
    expect(found(answered, 'labour.dispute-mediation').verdict).toBe('ELIGIBLE');
  });

  it('is told nothing of a hired person but the hire', async () => {
    const { data } = await ask(yizhan, asked(builder));
    const read = boardOf({ data: data ?? null }).determinations.flatMap(({ conditions }) => conditions.flatMap(({ values }) => values));
    expect(read.filter(({ subject }) => subject.startsWith('pair:')).map(({ fact }) => fact).filter((fact) => !/^(hire\.|employer$)/.test(fact))).toEqual([]);
    expect(read.filter(({ subject }) => /^R\d/.test(subject))).toEqual([]);
    expect(JSON.stringify(data)).not.toContain('关长顺');
    const { data: members } = await yizhan.ask<{ employerAssessment: unknown }>(
      '{ employerAssessment(registrationNumber: "E2201000513", place: "220100", asOf: "2016-09-01") { members { relation } } }', {});
    expect(members).toEqual({ employerAssessment: { members: [] } });
  });

  it('is answered by every agency in one call each, with at most one statement per table', async () => {
    const { calls, statements } = await observed(yizhan, employerOperation, { ...asked(builder) });
    expect([calls.length, calls[0], calls.at(-1)]).toEqual([14, 'registry', 'entitlement']);
    expect(new Set(calls).size).toBe(14);
    const tables = statements.map(({ agency, sql: text }) => `${agency}.${/from "([a-z_]+)"/.exec(text)?.[1] ?? text}`);
    expect(tables).toHaveLength(new Set(tables).size);
    expect(tables.filter((table) => table.startsWith('registry.')).sort()).toEqual(['registry.employer_tie', 'registry.place', 'registry.protected_person']);
    expect(tables).not.toContain('residence_permit.residence_registration');
  });

  it('is answered alike by both planners', async () => {
    const links = new Map<string, SubgraphLink>(yizhan.platform.subgraphs.map((subgraph) => [subgraph.name, (call) => subgraph.answer(call)]));
    const callAgency = agencyCalls({ links, gatewayKey: gatewayKeyFrom(testGatewaySecret), deadlineMs: 5_000, report: () => undefined });
    const answers = [plannedInJavaScript(yizhan.platform.supergraph.sdl, callAgency), yizhan.platform.executor].map(async (executor) => {
      const { data } = await executor.execute({
        document: parse(employerOperation), variables: { ...asked(restaurant) }, operationName: undefined, context: { viewer: await yizhan.viewerOf({ ...asked(restaurant) }), calls: [], reads: new Reads(new Set()) },
      });
      return JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'answeredAt' ? 'at some instant' : value))) as unknown;
    });
    const [inJavaScript, inRust] = await Promise.all(answers);
    expect(inJavaScript).toEqual(inRust);
    expect(JSON.stringify(inRust)).toContain('3396.78');
  });

  it('is sent, by every agency, only what rules for employers and their hires read', async () => {
    const sent: string[] = [];
    const links = new Map<string, SubgraphLink>(yizhan.platform.subgraphs.map((subgraph) => [subgraph.name, async (call) => {
      const answer = await subgraph.answer(call);
      sent.push(JSON.stringify(answer.data));
      return answer;
    }]));
    const callAgency = agencyCalls({ links, gatewayKey: gatewayKeyFrom(testGatewaySecret), deadlineMs: 5_000, report: () => undefined });
    await plannedInJavaScript(yizhan.platform.supergraph.sdl, callAgency).execute({
      document: parse(employerOperation), variables: { ...asked(builder) }, operationName: undefined, context: { viewer: await yizhan.viewerOf({ ...asked(builder) }), calls: [], reads: new Reads(new Set()) },
    });
    const text = sent.join('\n');
    expect(text).toContain('hire.unemployment_months_before_hire');
    expect(text).not.toContain('employer.injury_insured_at_event');
    expect(text).not.toContain('employer.wage_deposit_balance');
    expect(text).not.toContain('"person:');
    expect(yizhan.reported).toEqual([]);
  });

  it('has a board of which every field can be read', async () => {
    const schema = buildSchema(yizhan.platform.supergraph.publicSdl);
    for (const selection of [...fieldsOf(schema.getType('EntitlementBoard')), ...fieldsOf(schema.getType('Determination')).map((field) => `determinations { ${field} }`)]) {
      const query = `query ($number: String!) { employerAssessment(registrationNumber: $number, place: "220100", asOf: "2016-09-01") { entitlements { ${selection} } } }`;
      for (const number of [builder, restaurant]) expect([selection, (await yizhan.ask(query, { number })).errors]).toEqual([selection, undefined]);
    }
    expect(yizhan.reported).toEqual([]);
  }, 60_000);

  it('does not change what a person is told', async () => {
    const answer = await yizhan.board(family('R0000001'));
    const determinations = answer.data?.assessment?.entitlements?.determinations ?? [];
    expect(determinations.filter(({ residentId }) => !residentId.startsWith('R'))).toEqual([]);
    const { data } = await yizhan.ask<{ assessment: unknown }>(
      'query ($r: ResidentReference!) { assessment(resident: $r, place: "220100", asOf: "2016-09-01") { hires { present } employer { name } entitlements { employerTotals { totalYuan } } } }',
      { r: { residentId: 'R0000081' } });
    expect(data).toEqual({ assessment: { hires: null, employer: null, entitlements: { employerTotals: [] } } });
  });
});

describe('an employer asked about while an agency is silent', () => {
  const silent = async (agency: string): Promise<GraphQLAnswer<EmployerQuery>> => {
    const yizhan = await startPlatform('employers_silent', { subgraphUrls: new Map([[agency, `http://127.0.0.1:${await freePort()}/graphql`]]) });
    try {
      return await ask(yizhan, asked(builder));
    } finally {
      await yizhan.close();
    }
  };

  it('keeps what does not need taxation; what it owes, and so the total, stays open and names taxation', async () => {
    const answer = await silent('taxation');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'AGENCY_SILENT', agency: 'taxation' } }]);
    const board = boardOf(answer);
    expect(found(board, 'training.practice-base-partnership')).toMatchObject({
      verdict: 'UNDETERMINED', missing: [{ fact: 'employer.size', reason: 'agency-silent', agency: { id: 'taxation' } }],
    });
    expect(found(board, 'tax.employer-hiring-deduction', 'R0000081')).toMatchObject({ verdict: 'ELIGIBLE', amountYuan: null });
    expect(totalOf(board)).toMatchObject({
      totalYuan: null, atLeastYuan: 0, atMostYuan: 6500,
      missing: [{ subject: `employer:${builder}`, fact: 'employer.tax_due_in_year', reason: 'agency-silent', agency: { id: 'taxation' } }],
    });
  });

  it('refuses nothing that employment alone knows, and names it for every hire', async () => {
    const answer = await silent('employment');
    expect(answer.data?.employerAssessment).toMatchObject({ employer: null, hires: { present: 3 } });
    const board = boardOf(answer);
    expect(found(board, 'employer.labour-law-training')).toMatchObject({ verdict: 'UNDETERMINED', missing: [{ fact: 'employer.form', agency: { id: 'employment' } }] });
    for (const hire of ['R0000081', 'R0000082', 'R0000083']) {
      const { verdict, missing } = found(board, 'tax.employer-hiring-deduction', hire);
      expect(verdict).toBe('UNDETERMINED');
      expect(new Set(missing.map(({ agency, reason }) => [agency?.id, reason].join()))).toEqual(new Set(['employment,agency-silent']));
    }
    expect(totalOf(board)).toMatchObject({ qualifyingHires: 0, openHires: 3, totalYuan: null, atLeastYuan: 0 });
  });
});
