/**
 * Whatever is asked, the front door answers, refuses with a code, or says what is missing: it never stumbles, and never shows its inside.
 *
 * 500 operations by default; `RANDOM_OPERATIONS=10000` tries more (`npm run test:long`), `RANDOM_SEED` others.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { family, startPlatform, type TestPlatform } from '../support/platform';
import { Dice, randomRequest, type RandomRequest } from './random-operations';

const count = Number(process.env['RANDOM_OPERATIONS'] ?? 500);
const seed = Number(process.env['RANDOM_SEED'] ?? 20160901);
const together = 4;

/** Traces, files, statements, connections: what an error of the inside would carry. */
const inside = /\bat \S+ \(|\.(ts|js):\d+|node_modules|file:\/\/|\bselect\b.+\bfrom\b|insert into|syntax error at or near|yizhan_[a-z]|(?<!Syntax )\bError:|(?:Type|Range|Reference)Error|is not a function|Cannot read prop|ECONN|stacktrace/i;

describe(`${count} random operations (seed ${seed})`, () => {
  let yizhan: TestPlatform;

  beforeAll(async () => {
    yizhan = await startPlatform('random_operations');
  });
  afterAll(() => yizhan.close());

  it('give no error of ours and show nothing of the inside', async () => {
    const schema = buildSchema(readFileSync(join(__dirname, '../../schema/public.graphql'), 'utf8'));
    const dice = new Dice(seed);
    const requests = Array.from({ length: count }, () => randomRequest(schema, dice));
    const stumbles: { readonly request: RandomRequest; readonly answer: string }[] = [];
    const outcomes = new Map<string, number>();
    const asked = requests[Symbol.iterator]();
    const askInTurn = async (): Promise<void> => {
      for (const request of asked) {
        const response = await yizhan.post(request);
        const answer = await response.text();
        const { data, errors = [] } = JSON.parse(answer) as { data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] };
        const outcome = errors[0] === undefined ? 'answered' : (errors[0].extensions?.code ?? 'no code');
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        const isStumble = response.status >= 500 || (data === undefined && errors.length === 0)
          || errors.some(({ message, extensions }) => inside.test(message) || (extensions?.code ?? 'INTERNAL') === 'INTERNAL' || extensions?.code === 'AGENCY_FAULT' || extensions?.code === 'AGENCY_SILENT')
          || /"(stacktrace|exception)"|node_modules/.test(answer);
        if (isStumble) stumbles.push({ request, answer: answer.slice(0, 600) });
      }
    };
    await Promise.all(Array.from({ length: together }, askInTurn));
    expect(stumbles.slice(0, 5)).toEqual([]);
    expect(yizhan.reported).toEqual([]);
    // Enough of them must have come all the way, or nothing was tried.
    expect(outcomes.get('answered') ?? 0).toBeGreaterThan(count / 20);
    expect((await yizhan.profile(family('R0000013'))).errors).toBeUndefined();
    process.stdout.write(`${JSON.stringify(Object.fromEntries(outcomes))}\n`);
  }, 60_000 + count * 200);
});
