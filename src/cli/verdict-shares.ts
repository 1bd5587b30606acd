/**
 * `npm run shares`: asks the platform about every synthetic household, and every employer of its members, and publishes how often each
 * entitlement comes out which way, in `docs/verdict-shares.md`. Fails when one always comes out the same and nobody has said why.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config';
import type { EmployerVerdictsQuery, EmployerVerdictsQueryVariables, VerdictsQuery, VerdictsQueryVariables } from '../operations/operations.generated';
import { demoDay } from '../population/calendar';
import { alwaysAlike, alwaysAlikeOfEmployers } from '../population/always-alike';
import type { Family } from '../population/life';
import { drawnFamilies } from '../population/population';
import { demoHouseholds, demoSeed } from '../store';
import { openVisitWith } from './at-the-counter';
import { withPlatform, type Ask } from './with-platform';

const projectDirectory = join(__dirname, '..', '..');
const document = 'docs/verdict-shares.md';
const atOnce = 8;

const usage = `npm run shares

Asks the platform that runs here, or one started for the while, about every household of the demonstration and every employer of its members, each
within a visit of its own, and writes ${document}. Fails when an entitlement always comes out the same and nobody has said why.
`;

type Verdict = 'ELIGIBLE' | 'INELIGIBLE' | 'UNDETERMINED';
type Tally = Record<Verdict, number>;
const none: Readonly<Tally> = { ELIGIBLE: 0, INELIGIBLE: 0, UNDETERMINED: 0 };

interface Shares {
  readonly residents: ReadonlyMap<string, Tally>;
  readonly employers: ReadonlyMap<string, Tally>;
  /** How many employers were asked about. */
  readonly employerCount: number;
}

async function main(): Promise<void> {
  if (parseArgs({ options: { help: { type: 'boolean', default: false } } }).values.help) {
    process.stdout.write(usage);
    return;
  }
  const shares = await withPlatform(readConfig(process.env, projectDirectory), tallyAll);
  writeFileSync(join(projectDirectory, document), page(shares));
  const complaints = [...complaintsAbout(shares.residents, alwaysAlike, 'alwaysAlike'), ...complaintsAbout(shares.employers, alwaysAlikeOfEmployers, 'alwaysAlikeOfEmployers')];
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
  process.stdout.write(`${shares.residents.size} entitlements of residents, ${shares.employers.size} of employers; ${document} is written.\n`);
  process.exitCode = complaints.length > 0 ? 1 : 0;
}

function complaintsAbout(tallies: ReadonlyMap<string, Tally>, reasons: Readonly<Record<string, string>>, list: string): readonly string[] {
  const silent = [...tallies].filter(([id, tally]) => isAlike(tally) && !(id in reasons)).map(([id]) => id);
  const outdated = Object.keys(reasons).filter((id) => !isAlike(tallies.get(id) ?? none));
  return [
    ...silent.map((id) => `${id} always comes out the same; say why under ${list} in src/population/always-alike.ts.`),
    ...outdated.map((id) => `${id} does not always come out the same any more; take it out of ${list} in src/population/always-alike.ts.`),
  ];
}

async function tallyAll(ask: Ask): Promise<Shares> {
  const [residents, employers] = [new Map<string, Tally>(), new Map<string, Tally>()];
  const families = Array.from(firstOf(drawnFamilies(demoSeed), demoHouseholds));
  const numbers = employersOf(families);
  await eachOf(families, async (family) => { count((await verdictsOf(ask, family)).assessment, residents); });
  await eachOf(numbers, async (number) => { count((await verdictsOfEmployer(ask, number)).employerAssessment, employers); });
  return { residents: sorted(residents), employers: sorted(employers), employerCount: numbers.length };
}

const sorted = (tallies: ReadonlyMap<string, Tally>): ReadonlyMap<string, Tally> => new Map([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)));

function* firstOf(families: ReturnType<typeof drawnFamilies>, howMany: number): Generator<Family> {
  for (let left = howMany; left > 0; left -= 1) yield families.next().value.family;
}

/** Those in Jilin for whom somebody works on the day. */
function employersOf(families: readonly Family[]): readonly string[] {
  const jobs = families.flatMap(({ members }) => members.flatMap((person) => person.jobs ?? []));
  const present = jobs.filter(({ from, until }) => from <= demoDay && demoDay <= (until ?? demoDay));
  return [...new Set(present.map(({ employer }) => employer))].filter((number) => number.startsWith('E22')).sort();
}

async function eachOf<Item>(items: readonly Item[], ask: (item: Item) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await ask(item);
  }));
}

/** Asked where the first member lives now, on the demo day. */
function verdictsOf(ask: Ask, family: Family): Promise<VerdictsQuery> {
  const [head] = family.members;
  const place = head?.stays.at(-1)?.city ?? '';
  const variables: VerdictsQueryVariables = { resident: { residentId: head?.id ?? null }, place, asOf: demoDay };
  return askFor<VerdictsQuery>(ask, 'verdicts', variables, head?.id ?? '', { residents: [variables.resident] });
}

/** Asked where it is registered. */
function verdictsOfEmployer(ask: Ask, number: string): Promise<EmployerVerdictsQuery> {
  const variables: EmployerVerdictsQueryVariables = { registrationNumber: number, place: number.slice(1, 7), asOf: demoDay };
  return askFor<EmployerVerdictsQuery>(ask, 'employer-verdicts', variables, number, { employer: number });
}

async function askFor<Data>(ask: Ask, operation: string, variables: object, whom: string, present: Parameters<typeof openVisitWith>[1]): Promise<Data> {
  const query = readFileSync(join(projectDirectory, 'src', 'operations', `${operation}.graphql`), 'utf8');
  const response = await ask({ query, variables }, await openVisitWith(ask, present));
  const answer = (await response.json()) as { readonly data?: Data | null; readonly errors?: readonly { readonly message: string }[] };
  if (answer.errors !== undefined || answer.data == null) throw new Error(`${whom}: ${answer.errors?.[0]?.message ?? 'no answer'}`);
  return answer.data;
}

type Verdicts = VerdictsQuery['assessment'] | EmployerVerdictsQuery['employerAssessment'];

function count(assessment: Verdicts, tallies: Map<string, Tally>): void {
  for (const { entitlement, verdict } of assessment?.entitlements?.determinations ?? []) {
    const tally = tallies.get(entitlement.id) ?? { ...none };
    tally[verdict] += 1;
    tallies.set(entitlement.id, tally);
  }
}

function isAlike(tally: Tally): boolean {
  return Object.values(tally).filter((times) => times > 0).length === 1;
}

function page({ residents, employers, employerCount }: Shares): string {
  return [
    '# How the entitlements come out in the demonstration',
    '',
    `Written by \`npm run shares\`: the ${demoHouseholds} synthetic households of the demonstration (seed ${demoSeed}), each asked about where its first`,
    `member lives, on ${demoDay}, without any answer given at the counter. Shares are per cent of the members whom the entitlement concerns. They`,
    'tell of the synthetic residents and of nobody else.',
    '',
    ...table(residents, alwaysAlike),
    '',
    '## Employers',
    '',
    `The ${employerCount} employers in Jilin for whom somebody of these households works on that day, each asked about where it is registered. Shares`,
    'are per cent of the employers; of `tax.employer-hiring-deduction`, which is asked for each hire, of the hires.',
    '',
    ...table(employers, alwaysAlikeOfEmployers),
    '',
  ].join('\n');
}

function table(tallies: ReadonlyMap<string, Tally>, reasons: Readonly<Record<string, string>>): readonly string[] {
  const rows = [...tallies].map(([id, tally]) => {
    const total = tally.ELIGIBLE + tally.INELIGIBLE + tally.UNDETERMINED;
    const share = (verdict: Verdict): string => ((100 * tally[verdict]) / total).toFixed(2);
    return `| ${id} | ${total} | ${share('ELIGIBLE')} | ${share('INELIGIBLE')} | ${share('UNDETERMINED')} | ${reasons[id] ?? ''} |`;
  });
  return [
    '| entitlement | determined | eligible | not eligible | undetermined | why always the same |',
    '|---|---:|---:|---:|---:|---|',
    ...rows,
  ];
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
