/**
 * `npm run shares`: asks the platform about every synthetic household and publishes how often each entitlement comes out which way, in
 * `docs/verdict-shares.md`. Fails when an entitlement always comes out the same and nobody has said why.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../config';
import type { VerdictsQuery, VerdictsQueryVariables } from '../operations/operations.generated';
import { demoDay } from '../population/calendar';
import { alwaysAlike } from '../population/always-alike';
import type { Family } from '../population/life';
import { drawnFamilies } from '../population/population';
import { demoHouseholds, demoSeed } from '../store';
import { withPlatform } from './with-platform';

const projectDirectory = join(__dirname, '..', '..');
const document = 'docs/verdict-shares.md';
const atOnce = 8;

type Verdict = 'ELIGIBLE' | 'INELIGIBLE' | 'UNDETERMINED';
type Tally = Record<Verdict, number>;

async function main(): Promise<void> {
  const tallies = await withPlatform(readConfig(process.env, projectDirectory), tallyAll);
  writeFileSync(join(projectDirectory, document), page(tallies));
  const silent = [...tallies].filter(([id, tally]) => isAlike(tally) && !(id in alwaysAlike)).map(([id]) => id);
  const outdated = Object.keys(alwaysAlike).filter((id) => !isAlike(tallies.get(id) ?? { ELIGIBLE: 0, INELIGIBLE: 0, UNDETERMINED: 0 }));
  for (const id of silent) process.stderr.write(`${id} always comes out the same; say why in src/population/always-alike.ts.\n`);
  for (const id of outdated) process.stderr.write(`${id} does not always come out the same any more; take it out of src/population/always-alike.ts.\n`);
  process.stdout.write(`${tallies.size} entitlements; ${document} is written.\n`);
  process.exitCode = silent.length + outdated.length > 0 ? 1 : 0;
}

async function tallyAll(url: string): Promise<ReadonlyMap<string, Tally>> {
  const tallies = new Map<string, Tally>();
  const families = drawnFamilies(demoSeed);
  let left = demoHouseholds;
  const next = (): Family | null => (left-- > 0 ? families.next().value.family : null);
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let family = next(); family !== null; family = next()) count(await verdictsOf(url, family), tallies);
  }));
  return new Map([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Asked where the first member lives now, on the demo day. */
async function verdictsOf(url: string, family: Family): Promise<VerdictsQuery> {
  const [head] = family.members;
  const place = head?.stays.at(-1)?.city ?? '';
  const variables: VerdictsQueryVariables = { resident: { residentId: head?.id ?? null }, place, asOf: demoDay };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: readFileSync(join(projectDirectory, 'src', 'operations', 'verdicts.graphql'), 'utf8'), variables }),
  });
  const answer = (await response.json()) as { readonly data?: VerdictsQuery | null; readonly errors?: readonly { readonly message: string }[] };
  if (answer.errors !== undefined || answer.data == null) throw new Error(`${head?.id ?? ''}: ${answer.errors?.[0]?.message ?? 'no answer'}`);
  return answer.data;
}

function count({ assessment }: VerdictsQuery, tallies: Map<string, Tally>): void {
  for (const { entitlement, verdict } of assessment?.entitlements?.determinations ?? []) {
    const tally = tallies.get(entitlement.id) ?? { ELIGIBLE: 0, INELIGIBLE: 0, UNDETERMINED: 0 };
    tally[verdict] += 1;
    tallies.set(entitlement.id, tally);
  }
}

function isAlike(tally: Tally): boolean {
  return Object.values(tally).filter((times) => times > 0).length === 1;
}

function page(tallies: ReadonlyMap<string, Tally>): string {
  const rows = [...tallies].map(([id, tally]) => {
    const total = tally.ELIGIBLE + tally.INELIGIBLE + tally.UNDETERMINED;
    const share = (verdict: Verdict): string => ((100 * tally[verdict]) / total).toFixed(2);
    return `| ${id} | ${total} | ${share('ELIGIBLE')} | ${share('INELIGIBLE')} | ${share('UNDETERMINED')} | ${alwaysAlike[id] ?? ''} |`;
  });
  return [
    '# How the entitlements come out in the demonstration',
    '',
    `Written by \`npm run shares\`: the ${demoHouseholds} synthetic households of the demonstration (seed ${demoSeed}), each asked about where its first`,
    `member lives, on ${demoDay}, without any answer given at the counter. Shares are per cent of the members whom the entitlement concerns. They`,
    'tell of the synthetic residents and of nobody else.',
    '',
    '| entitlement | determined | eligible | not eligible | undetermined | why always the same |',
    '|---|---:|---:|---:|---:|---|',
    ...rows,
    '',
  ].join('\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
