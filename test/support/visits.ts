/**
 * Lets the clerk of the tests open, for each question, a visit with the asked household present, through the real door.
 * Whoever is asked about is read off the question; a question about nobody is put at a visit of somebody else.
 */
import { sql } from 'kysely';
import type { DatabaseConnection } from '../../src/database/connection';
import { identifierValue } from '../../src/sealing/sealed-columns';
import { testCipher } from './cipher';
import { withAdministration } from './database';

/** Who is there, as a visit is opened for them. */
interface Present {
  readonly residents: readonly { readonly residentId: string }[];
  readonly employer: string | null;
  readonly wholeHousehold: boolean;
}

const householdOf = (residentId: string): Present => ({ residents: [{ residentId }], employer: null, wholeHousehold: true });

export interface VisitsOfTests {
  /** The visit for a question by its text and variables; null for one that needs none. */
  visitFor(body: unknown): Promise<string | null>;
}

export function visitsOfTests(connection: DatabaseConnection, open: (input: object) => Promise<string>): VisitsOfTests {
  const opened = new Map<string, Promise<string>>();
  const visitOf = (key: string, present: () => Promise<Present>): Promise<string> => {
    const visit = opened.get(key) ?? present().then((who) => open({ purpose: 'counter-visit', ...who, proof: { kind: 'CARD', reference: 'test-reading' } }));
    opened.set(key, visit);
    return visit;
  };
  return {
    async visitFor(body) {
      const asked = askedIn(body);
      if (asked === null) return null;
      const { employer } = asked;
      if (employer !== null && await isEmployer(connection, employer)) return visitOf(employer, () => Promise.resolve({ residents: [], employer, wholeHousehold: false }));
      const residentId = employer === null ? await residentIdOf(connection, asked) : null;
      return visitOf(residentId ?? 'somebody', () => Promise.resolve(householdOf(residentId ?? somebody)));
    },
  };
}

/** In every population. */
const somebody = 'R0000001';

interface AskedAbout {
  readonly employer: string | null;
  readonly residentId: string | null;
  readonly number: string | null;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function askedIn(body: unknown): AskedAbout | null {
  if (typeof body !== 'object' || body === null) return null;
  const { query, variables } = body as { readonly query?: unknown; readonly variables?: unknown };
  const source = text(query) ?? '';
  if (/^\s*(#.*\n\s*)*mutation\b/.test(source)) return null;
  const given = typeof variables === 'object' && variables !== null ? variables as Readonly<Record<string, unknown>> : {};
  // Whatever the variables are called: a reference is told by its fields, and an employer by its number.
  const reference = Object.values(given).filter(isReference)[0] ?? {};
  const number = Object.values(given).map(text).find((value) => value !== null && /^\s*E\d{10}\s*$/i.test(value)) ?? null;
  const written = (name: string): string | null => new RegExp(`${name}: *"([^"]*)"`).exec(source)?.[1] ?? null;
  return {
    employer: (number ?? text(given['registrationNumber']) ?? written('registrationNumber'))?.trim().toUpperCase() ?? null,
    residentId: text(reference['residentId']) ?? written('residentId'),
    number: text(reference['citizenId']) ?? text(reference['permitNumber']) ?? written('citizenId') ?? written('permitNumber'),
  };
}

function isReference(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && ['residentId', 'citizenId', 'permitNumber'].some((name) => name in value);
}

async function isEmployer(connection: DatabaseConnection, number: string): Promise<boolean> {
  return (await rows(connection, sql<object>`select from registry.employer_tie where employer_number = ${plain(number)} limit 1`)).length > 0;
}

async function residentIdOf(connection: DatabaseConnection, { residentId, number }: AskedAbout): Promise<string | null> {
  const found = await rows(connection, sql<{ id: string }>`
    select id from registry.resident where id = ${plain(residentId ?? '')}
    union all select resident_id from registry.identifier where value_index = ${plain(testCipher.blindIndex((number ?? '').trim().toUpperCase(), identifierValue))}`);
  return found[0]?.id ?? null;
}

async function rows<Row>(connection: DatabaseConnection, statement: ReturnType<typeof sql<Row>>): Promise<readonly Row[]> {
  return (await withAdministration(connection, (database) => statement.execute(database))).rows;
}

function plain(value: string): string {
  return value.replace(/\0/g, '');
}
