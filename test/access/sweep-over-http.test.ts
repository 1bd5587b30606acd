/**
 * The sweep of the schema through the front door: each field × role × purpose, of people of every relation, over real HTTP with a token and a
 * visit of the book. All of it in `npm run test:long` (SWEEP=all); here a sample of each role with each purpose.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSchema, print, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { sql } from 'kysely';
import { purposeEntry, type Circle, type Principal } from '../../src/identity/viewer';
import { withAdministration } from '../support/database';
import { codesOf, opened, present } from '../support/openings';
import { family, startPlatform, type GraphQLAnswer, type TestPlatform } from '../support/platform';
import { testClerk } from '../support/actors';
import { argumentsAbout, at, isOpen, mayState, shownOf, stated, type Stated } from './expected';
import { documentOf, pathsFrom, type FieldPath } from './paths';

const isWhole = process.env['SWEEP'] === 'all';
/** Of each role with each purpose, in the sample. */
const fieldsTried = { refused: 4, open: 8 };

const asker = 'R0000060';
const stranger = 'R0000001';
const { place, asOf } = family(asker);
const refusals: readonly unknown[] = ['FORBIDDEN', 'VISIT_NEEDED'];

const principalOf = ({ role, agency }: Stated): Principal => ({ id: `sweep-${role}-${agency ?? ''}`, role, client: 'counter', agency, residentId: null, place });
const isAboutPeople = ({ purpose }: Stated): boolean => purposeEntry(purpose).ground !== 'none';

interface Question {
  readonly one: Stated;
  readonly path: FieldPath;
}

let yizhan: TestPlatform;
let schema: GraphQLSchema;
let paths: readonly FieldPath[];
let members: readonly string[];
let circle: Circle;
const visits = new Map<string, string>();
/** How many requests were turned away, by whoever was. */
let turnedAway = 0;

beforeAll(async () => {
  yizhan = await startPlatform('sweep_over_http', { refusalsCountedForMs: 1_000, agencyDeadlineMs: 60_000 });
  schema = buildSchema(yizhan.platform.supergraph.publicSdl);
  const given = argumentsAbout(asker, { place, asOf });
  paths = [...pathsFrom(schema.getQueryType() as GraphQLObjectType, given), ...pathsFrom(schema.getMutationType() as GraphQLObjectType, given)];
  const visit = await opened(yizhan, testClerk, present(asker));
  const { data } = await yizhan.as(testClerk).ask<{ assessment: { members: { resident: { id: string } }[] } }>(
    `{ assessment(resident: { residentId: "${asker}" }, place: "${place}", asOf: "${asOf}") { members { resident { id } } } }`, {}, visit);
  members = data?.assessment.members.map(({ resident }) => resident.id) ?? [];
  const [self = '', ward = '', household = ''] = members;
  circle = { [`person:${self}` as const]: 'self', [`person:${ward}` as const]: 'ward', [`person:${household}` as const]: 'household' } as const;
  await writtenVisits();
});
afterAll(() => yizhan.close());

/** Written into the book past the reception, which would open most of them to nobody: the door must not rely on it. */
async function writtenVisits(): Promise<void> {
  const random = (letter: string): string => `${letter}${randomBytes(16).toString('base64url')}`;
  await withAdministration(yizhan.connection, async (db) => {
    for (const one of stated) {
      const [id, consent, { id: opener, client, agency }] = [random('V'), random('C'), principalOf(one)];
      visits.set(JSON.stringify(one), id);
      const { ground } = purposeEntry(one.purpose);
      const kind = ground === 'consent' ? 'CONSENT' : ground === 'review' ? 'REASON' : 'CARD';
      await sql`insert into visit.consent_given (id, resident_id, client, purpose, given_at, until) values (${consent}, ${asker}, ${client}, ${one.purpose}, now(), '2016-12-31')`.execute(db);
      await sql`
        insert into visit.opened (id, opened_at, expires_at, opened_by, opened_by_agency, opened_by_hall, client, role, purpose, place, proof_kind, proof_reference, reason,
          circle, subjects, signs, guarded)
        values (${id}, now(), now() + interval '1 day', ${opener}, ${agency}, ${place}, ${client}, ${one.role}, ${one.purpose}, ${place}, ${kind}, ${consent},
          'unconscious, nobody else to ask', ${JSON.stringify(circle)}::jsonb, ${Object.keys(circle).slice(0, 1)}::text[], '{}', false)`.execute(db);
      await sql`insert into visit.reviewed (visit_id, reviewed_at, reviewed_by, approved) values (${id}, now(), 'supervisor', true)`.execute(db);
    }
  });
}

/** At the visit; whoever has a purpose that looks at nobody comes without one. */
async function ask({ one, path }: Question): Promise<GraphQLAnswer<unknown>> {
  const visit = isAboutPeople(one) || !mayState(one) ? visits.get(JSON.stringify(one)) : undefined;
  const answer = await yizhan.as(principalOf(one)).ask<unknown>(print(documentOf(schema, [path])), {}, visit);
  if (answer.data == null && refusals.includes(codesOf(answer)[0])) turnedAway += 1;
  return answer;
}

/** A few of them, others for each whose turn it is. */
function sampled(all: readonly FieldPath[], count: number, turn: number): readonly FieldPath[] {
  if (isWhole || all.length <= count) return all;
  return Array.from({ length: count }, (_, index) => all[(turn * 7 + Math.floor((index * all.length) / count)) % all.length]).filter((path) => path !== undefined);
}

/** As four clients that ask at the same time. */
async function each(questions: readonly Question[], tried: (question: Question) => Promise<void>): Promise<void> {
  const rest = questions.values();
  await Promise.all(Array.from({ length: 4 }, async () => {
    for (const question of rest) await tried(question);
  }));
}

interface Located {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: readonly (string | number)[]; readonly extensions: { readonly code: string } }[];
}

const nameOf = ({ one, path }: Question): string => `${path.name} ${one.role} ${one.purpose} ${one.agency ?? ''}`;

it('is refused every field that the matrix does not open, whoever asks for whatever', async () => {
  const questions = stated.flatMap((one, turn) =>
    sampled(paths.filter((path) => !mayState(one) || !isOpen(path, one)), fieldsTried.refused, turn).map((path) => ({ one, path })));
  const wrong: string[] = [];
  await each(questions, async (question) => {
    const { data, errors = [] } = await ask(question);
    if (data != null || errors.length !== 1 || !refusals.includes(errors[0]?.extensions.code)) wrong.push(nameOf(question));
  });
  expect(wrong).toEqual([]);
  expect(questions.length).toBeGreaterThan(isWhole ? 50_000 : 500);
}, isWhole ? 3_600_000 : 120_000);

it('is shown every field that the matrix opens, of exactly those whom it names', async () => {
  const questions = stated.filter(mayState).flatMap((one, turn) =>
    sampled(paths.filter((path) => path.steps[0]?.type === 'Query' && isOpen(path, one)), fieldsTried.open, turn).map((path) => ({ one, path })));
  const wrong: unknown[] = [];
  await each(questions, async (question) => {
    const { one, path } = question;
    const { data, errors = [] } = (await ask(question)) as Located;
    const field = path.steps[3]?.field ?? '';
    const isOfPerson = path.steps[0]?.field === 'assessment' && path.steps[2]?.field === 'resident' && path.steps.length > 3;
    const expected = isOfPerson
      ? members.flatMap((id, index) => (shownOf(path, one.purpose).includes(circle[`person:${id}`] ?? 'none') ? [] : [`assessment.members.${index}.resident.${field}`]))
      : [];
    const refused = errors.filter(({ extensions }) => refusals.includes(extensions.code)).map((error) => error.path?.join('.') ?? 'no path').sort();
    const isShownAllTheSame = refused.some((where) => at(data, where.split('.')) != null);
    if (JSON.stringify(refused) !== JSON.stringify([...expected].sort()) || isShownAllTheSame) wrong.push([nameOf(question), refused, expected]);
  });
  expect(wrong).toEqual([]);
  expect(questions.length).toBeGreaterThan(isWhole ? 2_000 : 60);
}, isWhole ? 3_600_000 : 120_000);

it('shows nothing of whoever is not of the visit, in the bytes of somebody unknown, for every role and purpose', async () => {
  const aboutOf = (residentId: string): string => `{ assessment(resident: { residentId: "${residentId}" }, place: "${place}", asOf: "${asOf}") { members { resident { id name } } } }`;
  for (const one of stated.filter(mayState).filter(isAboutPeople)) {
    const [text, unknown] = await Promise.all([stranger, 'R9999999'].map((id) => yizhan.as(principalOf(one)).text(aboutOf(id), {}, visits.get(JSON.stringify(one)))));
    expect([one, text]).toEqual([one, unknown]);
    expect(codesOf(JSON.parse(text ?? '') as GraphQLAnswer<unknown>)).toEqual(['RESIDENT_NOT_AVAILABLE']);
    turnedAway += 2;
  }
});

it('leaves every refusal in the ledger, in a bounded number of lines', async () => {
  await pause(1_500);
  const { rows: [found] } = await withAdministration(yizhan.connection, (db) => sql<{ times: string; entries: string }>`
    select sum((look ->> 'times')::int) as times, count(*) as entries from audit.entry where look ->> 'v' = '3'`.execute(db));
  expect(Number(found?.times)).toBe(turnedAway);
  // Some 40 kinds of who, for what, with which code; two lines each in every second of this test.
  if (isWhole) expect(Number(found?.entries)).toBeLessThan(turnedAway / 4);
});
