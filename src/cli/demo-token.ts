/**
 * `npm run demo:token -- --as clerk-changchun`: a token of the running demonstration; with `--headers` the headers of one request, as
 * `curl -H @-` reads them; with `--query '{ … }'` asks, and prints the answer.
 */
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { ConfigurationError, readConfig } from '../config';
import { actAs } from '../demo-identity/act-as';
import { personaIds, personaNamed, personas, usualPersona } from '../demo-identity/personas';
import { findRunFile } from '../demo-identity/run-keys';

const usage = `npm run demo:token -- [--as PERSONA] [--headers | --query TEXT [--variables JSON] [--visit ID]]

${personaIds.map((id) => `  ${id.padEnd(20)} ${personas[id].name.zh} · ${personas[id].name.en}`).join('\n')}
`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: {
    as: { type: 'string', default: usualPersona }, headers: { type: 'boolean', default: false }, query: { type: 'string' },
    variables: { type: 'string', default: '{}' }, visit: { type: 'string' }, help: { type: 'boolean', default: false },
  } });
  const named = personaNamed(values.as);
  if (values.help || named === null) {
    process.stderr.write(usage);
    return values.help ? 0 : 2;
  }
  const config = readConfig(process.env, join(__dirname, '..', '..'));
  const origin = `http://${config.host}:${config.port}`;
  const actor = await actAs(named.id, { origin, run: findRunFile(config) });
  const graph = `${origin}/graphql`;
  if (values.query === undefined) {
    process.stdout.write(values.headers ? lines(await actor.headers('POST', graph)) : `${actor.token}\n`);
    return 0;
  }
  const visit = values.visit === undefined ? {} : { 'x-yizhan-visit': values.visit };
  const answer = await fetch(graph, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...visit, ...(await actor.headers('POST', graph)) },
    body: JSON.stringify({ query: values.query, variables: JSON.parse(values.variables) as unknown }),
  });
  process.stdout.write(`${await answer.text()}`);
  return answer.ok ? 0 : 1;
}

const lines = (headers: Readonly<Record<string, string>>): string => Object.entries(headers).map(([name, value]) => `${name}: ${value}\n`).join('');

main().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    const isUnreachable = error instanceof TypeError && error.message === 'fetch failed';
    const isUsers = error instanceof ConfigurationError || (error instanceof TypeError && 'code' in error);
    const told = error instanceof Error ? error.message : String(error);
    process.stderr.write(isUnreachable ? 'No demonstration runs here; start one with `npm start`.\n' : isUsers ? `${told}\n\n${usage}` : `${told}\n`);
    process.exitCode = 2;
  },
);
