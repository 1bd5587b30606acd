/**
 * `npm run assess`: opens a visit at the running platform, asks about a family, or an employer, and prints the board; starts a platform of its own
 * when none runs.
 */
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { readConfig } from '../config';
import type { BoardQuery, BoardQueryVariables, EmployerQuery, EmployerQueryVariables, FactAnswer } from '../operations/operations.generated';
import { boardText } from './board/board-text';
import { employerText } from './board/employer-text';
import { openVisitOfFamily, openVisitWith, VisitNotOpened, type Headers } from './at-the-counter';
import { withPlatform, type Ask } from './with-platform';
import { UsageError } from './command';

const usage = `npm run assess -- --resident R0000001 --place 220100 [options]

  --resident ID     resident id (the list is printed at start), or
  --permit NUMBER   number of a residence permit, or
  --employer NUMBER registration number of an employer: its own entitlements, and those for each of its hires
  --place CODE      county-level place, GB/T 2260
  --as-of DAY       day asked about, YYYY-MM-DD; today when left out
  --answer A        what was said at the counter: WHOM/FACT=JSON, for example R0000001/wishes='["settle"]'; may be repeated
  --hires-after ID  of an employer with more hires than one answer holds: the last one of the answer before
  --papers          of a family: which papers to bring for what each is eligible for, and which are on record
  --lang zh|en      language of the board; zh when left out
  --json            the answer as JSON

The visit of a family is opened as if the whole family were at the counter; stderr says for whom.
An identity number is never taken here: commands stay in the history of the shell.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      resident: { type: 'string' },
      permit: { type: 'string' },
      employer: { type: 'string' },
      'hires-after': { type: 'string' },
      place: { type: 'string' },
      'as-of': { type: 'string' },
      answer: { type: 'string', multiple: true },
      papers: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'zh' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const { place, resident, permit, employer, lang } = values;
  const named = [resident, permit, employer].filter((one) => one !== undefined);
  if (place === undefined || named.length !== 1) throw new UsageError(usage);
  if (lang !== 'zh' && lang !== 'en') throw new UsageError(`--lang is zh or en; it is "${lang}".`);

  const question = { place, asOf: values['as-of'] ?? null, answers: (values.answer ?? []).map(readAnswer) };
  if (employer !== undefined) {
    const variables: EmployerQueryVariables = { ...question, registrationNumber: employer, hiresAfter: values['hires-after'] ?? null };
    const result = await ask<EmployerQuery>('Employer', variables, (ask) => openVisitWith(ask, { employer }));
    const assessment = result.data?.employerAssessment ?? null;
    return tell(result, assessment === null ? null : employerText(assessment, lang), values.json);
  }
  const reference = resident === undefined ? { permitNumber: permit ?? null } : { residentId: resident };
  const variables: BoardQueryVariables = { ...question, resident: reference, papers: values.papers };
  const result = await ask<BoardQuery>('Board', variables, (ask) => openVisitOfFamily(ask, reference, tellWhoIsThere));
  const assessment = result.data?.assessment ?? null;
  return tell(result, assessment === null ? null : boardText(assessment, lang), values.json);
}

interface Result<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** `text` is null when there is no answer. */
function tell(result: Result<unknown>, text: string | null, isJson: boolean): number {
  if (isJson) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else {
    for (const { message } of result.errors ?? []) process.stderr.write(`${message}\n`);
    if (text !== null) process.stdout.write(text);
  }
  return text === null ? 1 : 0;
}

function ask<Data>(
  operationName: 'Board' | 'Employer', variables: BoardQueryVariables | EmployerQueryVariables, openVisit: (ask: Ask) => Promise<Headers>,
): Promise<Result<Data>> {
  const projectDirectory = join(__dirname, '..', '..');
  const query = readFileSync(join(__dirname, '..', 'operations', `${operationName.toLowerCase()}.graphql`), 'utf8');
  return withPlatform(readConfig(process.env, projectDirectory), async (ask) =>
    (await (await ask({ query, variables, operationName }, await openVisit(ask))).json()) as Result<Data>);
}

function tellWhoIsThere(residentIds: readonly string[]): void {
  process.stderr.write(`Opens a visit as if the whole family were there: ${residentIds.join(', ')}.\n`);
}

function readAnswer(written: string): FactAnswer {
  const match = /^([^/=]+)\/([^=]+)=(.*)$/s.exec(written);
  const [, whom, fact, json] = match ?? [];
  if (whom === undefined || fact === undefined || json === undefined) {
    throw new UsageError(`--answer is written WHOM/FACT=JSON, with a resident id or the number of an employer; got ${JSON.stringify(written)}.`);
  }
  try {
    const value: unknown = JSON.parse(json);
    return whom.startsWith('E') ? { employerNumber: whom, fact, value } : { residentId: whom, fact, value };
  } catch {
    throw new UsageError(`The value of --answer ${whom}/${fact} is no JSON: text stands in double quotes, a list in brackets.`);
  }
}

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    const isTheUsers = error instanceof UsageError || error instanceof VisitNotOpened || (error instanceof TypeError && 'code' in error);
    process.stderr.write(`${error instanceof Error ? (isTheUsers ? error.message : (error.stack ?? error.message)) : String(error)}\n`);
    process.exitCode = 2;
  },
);
