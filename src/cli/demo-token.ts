/**
 * `npm run demo:token -- --as clerk-changchun`: a token of the running demonstration. `--present`, `--employer` or `--purpose` open a visit;
 * `--headers` prints the headers of one request, as `curl -H @FILE` reads them; `--query '{ … }'` asks, and prints the answer.
 */
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { ConfigurationError, readConfig } from '../config';
import { actAs } from '../demo-identity/act-as';
import { personaIds, personaNamed, personas, usualPersona, type Persona } from '../demo-identity/personas';
import { findRunFile } from '../demo-identity/run-keys';
import { visitHeader } from '../gateway/who-asks';
import type { OpenVisitInput, ProofKind } from '../operations/operations.generated';
import { purposesOpenTo } from '../visits/purposes-of-visits';
import { headersOf, openVisit, VisitNotOpened, type Ask, type Headers } from './at-the-counter';
import { UsageError } from './command';

const usage = `npm run demo:token -- [--as PERSONA] [a visit] [--headers | --query TEXT [--variables JSON]]

A token for a quarter of an hour. With a visit the headers of one request, for \`curl -H @FILE\`; with --query the answer.

  --present R…[,R…]  opens a visit: these residents are there; of a program, the one whom the case or consent is about
  --employer E…      opens a visit: an agent of this employer is there
  --purpose ID       opens a visit for another purpose than the usual one of the persona
  --reference TEXT   of a program: the case, or the id of the consent
  --visit ID         a visit that is open already

A resident's own records: --as resident-parent --purpose own-records

${personaIds.map((id) => `  ${id.padEnd(20)} ${personas[id].name.zh} · ${personas[id].name.en}${purposesTold(personas[id])}`).join('\n')}
`;

function purposesTold({ claims }: Persona): string {
  const told = purposesOpenTo(claims.role).map(({ purpose }) => purpose);
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: {
    as: { type: 'string', default: usualPersona }, headers: { type: 'boolean', default: false }, query: { type: 'string' },
    variables: { type: 'string', default: '{}' }, visit: { type: 'string' }, present: { type: 'string' }, employer: { type: 'string' },
    purpose: { type: 'string' }, reference: { type: 'string' }, help: { type: 'boolean', default: false },
  } });
  const named = personaNamed(values.as);
  if (values.help || named === null) {
    process.stderr.write(usage);
    return values.help ? 0 : 2;
  }
  const input = openingOf(named.persona, values);
  if (input !== null && values.visit !== undefined) throw new UsageError('--visit names a visit that is open; nothing else of a visit goes with it.');
  const config = readConfig(process.env, join(__dirname, '..', '..'));
  const origin = `http://${config.host}:${config.port}`;
  const actor = await actAs(named.id, { origin, run: findRunFile(config) });
  const graph = `${origin}/graphql`;
  const ask: Ask = async (body, headers = {}) => fetch(graph, {
    method: 'POST', headers: { 'content-type': 'application/json', ...headers, ...(await actor.headers('POST', graph)) }, body: JSON.stringify(body),
  });
  const visit: Headers = input !== null ? headersOf(await openVisit(ask, input)) : values.visit === undefined ? {} : { [visitHeader]: values.visit };
  if (values.query === undefined) {
    process.stdout.write(values.headers || input !== null ? lines({ ...(await actor.headers('POST', graph)), ...visit }) : `${actor.token}\n`);
    return 0;
  }
  const answer = await ask({ query: values.query, variables: JSON.parse(values.variables) as unknown }, visit);
  process.stdout.write(`${await answer.text()}`);
  return answer.ok ? 0 : 1;
}

interface AskedOpening {
  readonly present?: string | undefined;
  readonly employer?: string | undefined;
  readonly purpose?: string | undefined;
  readonly reference?: string | undefined;
}

/** Null where no visit is asked for. What else is wrong with one the platform says. */
function openingOf({ claims }: Persona, { present, employer, purpose: written, reference }: AskedOpening): OpenVisitInput | null {
  if (present === undefined && employer === undefined && written === undefined) return null;
  const known = purposesOpenTo(claims.role);
  const chosen = written === undefined ? known[0] : known.find(({ purpose }) => purpose === written);
  if (chosen === undefined) {
    throw new UsageError(known.length === 0
      ? `As ${claims.role} no visit is opened: this role sees no resident's record.`
      : `--purpose is ${known.map(({ purpose }) => purpose).join(', ')} for this persona; it is "${written ?? ''}".`);
  }
  if (chosen.needsReference && reference === undefined) throw new UsageError(`For ${chosen.purpose} give --reference: the case, or the id of the consent.`);
  const residents = (present ?? '').split(',').map((id) => id.trim()).filter((id) => id !== '').map((residentId) => ({ residentId }));
  return {
    purpose: chosen.purpose, ...(residents.length === 0 ? {} : { residents }), ...(employer === undefined ? {} : { employer }),
    proof: { kind: chosen.proof as ProofKind, reference: reference ?? chosen.reference },
  };
}

const lines = (headers: Headers): string => Object.entries(headers).map(([name, value]) => `${name}: ${value}\n`).join('');

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    const isUnreachable = error instanceof TypeError && error.message === 'fetch failed';
    const isUsers = error instanceof ConfigurationError || error instanceof UsageError || (error instanceof TypeError && 'code' in error);
    const told = error instanceof Error ? error.message : String(error);
    const isPlain = error instanceof VisitNotOpened || !isUsers;
    process.stderr.write(isUnreachable ? 'No demonstration runs here; start one with `npm start`.\n' : isPlain ? `${told}\n` : `${told}\n\n${usage}`);
    process.exitCode = 2;
  },
);
