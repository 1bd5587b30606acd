/**
 * `npm run assess`: asks the running platform about a family and prints the board; starts a platform of its own when none runs.
 */
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { readConfig } from '../config';
import type { BoardQuery, BoardQueryVariables } from '../operations/operations.generated';
import { boardText } from './board-text';
import { withPlatform } from './with-platform';

const usage = `npm run assess -- --resident R0000001 --place 220100 [options]

  --resident ID     resident id (the list is printed at start), or
  --permit NUMBER   number of a residence permit
  --place CODE      county-level place, GB/T 2260
  --as-of DAY       day asked about, YYYY-MM-DD; today when left out
  --answer A        what the resident said: RESIDENT/FACT=JSON, for example R0000001/wishes='["settle"]'; may be repeated
  --lang zh|en      language of the board; zh when left out
  --json            the answer as JSON

An identity number is never taken here: commands stay in the history of the shell.`;

class UsageError extends Error {}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      resident: { type: 'string' },
      permit: { type: 'string' },
      place: { type: 'string' },
      'as-of': { type: 'string' },
      answer: { type: 'string', multiple: true },
      lang: { type: 'string', default: 'zh' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const { place, resident, permit, lang } = values;
  if (place === undefined || (resident === undefined) === (permit === undefined)) throw new UsageError(usage);
  if (lang !== 'zh' && lang !== 'en') throw new UsageError(`--lang is zh or en; it is "${lang}".`);

  const variables: BoardQueryVariables = {
    resident: resident === undefined ? { permitNumber: permit ?? null } : { residentId: resident },
    place,
    asOf: values['as-of'] ?? null,
    answers: (values.answer ?? []).map(readAnswer),
  };
  const result = await ask(variables);
  if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else {
    for (const { message } of result.errors ?? []) process.stderr.write(`${message}\n`);
    if (result.data?.assessment != null) process.stdout.write(boardText(result.data.assessment, lang));
  }
  return result.data?.assessment == null ? 1 : 0;
}

interface BoardResult {
  readonly data?: BoardQuery | null;
  readonly errors?: readonly { readonly message: string }[];
}

function ask(variables: BoardQueryVariables): Promise<BoardResult> {
  const projectDirectory = join(__dirname, '..', '..');
  const query = readFileSync(join(__dirname, '..', 'operations', 'board.graphql'), 'utf8');
  return withPlatform(readConfig(process.env, projectDirectory), async (url) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables, operationName: 'Board' }),
    });
    return (await response.json()) as BoardResult;
  });
}

function readAnswer(written: string): { residentId: string; fact: string; value: unknown } {
  const match = /^([^/=]+)\/([^=]+)=(.*)$/s.exec(written);
  const [, residentId, fact, json] = match ?? [];
  if (residentId === undefined || fact === undefined || json === undefined) {
    throw new UsageError(`--answer is written RESIDENT/FACT=JSON; got ${JSON.stringify(written)}.`);
  }
  try {
    return { residentId, fact, value: JSON.parse(json) as unknown };
  } catch {
    throw new UsageError(`The value of --answer ${residentId}/${fact} is no JSON: text stands in double quotes, a list in brackets.`);
  }
}

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    const isTheUsers = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
    process.stderr.write(`${error instanceof Error ? (isTheUsers ? error.message : (error.stack ?? error.message)) : String(error)}\n`);
    process.exitCode = 2;
  },
);
