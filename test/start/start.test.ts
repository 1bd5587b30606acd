import { once } from 'node:events';
import { rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { openVisitAt } from '../../src/cli/at-the-counter';
import { actAs } from '../../src/demo-identity/act-as';
import { freePort } from '../support/free-port';
import { temporaryDirectory } from '../support/database';
import { started, throughNpm } from '../support/started';

describe('npm start', () => {
  const data = temporaryDirectory('start');
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  it('prepares everything, answers, refuses a second start, stops within two seconds and keeps its data', async () => {
    const port = String(await freePort());
    const first = started({ PORT: port, DATA_DIRECTORY: data });
    await first.until('Yizhan answers at');
    expect(first.printed()).toContain('R0000001');

    expect((await ask(port, {})).status).toBe(401);
    expect(await (await fetch(`http://127.0.0.1:${port}/ready`)).json()).toEqual({ status: 'ready' });
    const url = `http://127.0.0.1:${port}`;
    const clerk = await actAs('clerk-changchun', { origin: url, run: null });
    const signedIn = await clerk.headers('POST', `${url}/graphql`);
    const response = await ask(port, await openVisitAt(url, { residents: [{ residentId: 'R0000001' }] }, signedIn));
    expect(await response.json()).toEqual({ data: { assessment: { asOf: '2016-09-01', members: [{ relation: 'SELF' }] } } });

    // The reserve stands ready, for nobody but the user who started; the look is told to whoever asks who looked, and a command finds it beside.
    expect(statSync(join(data, 'audit-reserve')).mode & 0o777).toBe(0o600);
    expect(statSync(join(data, 'audit-reserve')).size).toBe(8 * 1024 * 1024);
    const exported = started({ DATA_DIRECTORY: data }, ['npm', 'run', '--silent', 'audit', '--', 'export', '--day', new Date().toISOString().slice(0, 10)]);
    expect(await exported.exit()).toBe(0);
    const looks = exported.printed().split('\n').filter((line) => line.includes('"look":'));
    expect(looks.map((line) => (JSON.parse(line) as { look: { operation: string } }).look.operation)).toEqual(['OpenVisit', expect.any(String)]);
    for (const line of looks) expect(line).toContain('"person:R0000001"');

    const second = started({ PORT: String(await freePort()), DATA_DIRECTORY: data });
    expect(await second.exit()).toBe(1);
    expect(second.printed()).toMatch(/Yizhan already runs on the data in .* \(process \d+, http:\/\/127\.0\.0\.1:\d+\)\. Use that one, stop it, or/);

    const began = Date.now();
    first.process.kill('SIGTERM');
    expect(await first.exit()).toBe(0);
    expect(Date.now() - began).toBeLessThan(2_000);

    const again = started({ PORT: port, DATA_DIRECTORY: data });
    await again.until('Yizhan answers at');
    expect(again.printed()).not.toContain('Loading synthetic residents');
    again.process.kill('SIGINT');
    expect(await again.exit()).toBe(0);

    const asTold = started({ PORT: port, DATA_DIRECTORY: data }, throughNpm);
    await asTold.until('Yizhan answers at');
    const stopped = Date.now();
    asTold.process.kill('SIGTERM');
    while (await answers(port)) expect(Date.now() - stopped).toBeLessThan(2_000);
  }, 120_000);

  it('says in one sentence that its port is taken, before it prepares anything', async () => {
    const port = await freePort();
    const holder = createServer().listen(port, '127.0.0.1');
    await once(holder, 'listening');
    const refused = started({ PORT: String(port), DATA_DIRECTORY: temporaryDirectory('never') });
    expect(await refused.exit()).toBe(1);
    expect(refused.printed()).toBe(`Port ${port} on 127.0.0.1 is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start\n`);
    holder.close();
  });

  it.each([
    [{ PORT: 'four' }, 'PORT must be a whole number from 0 to 65535; it is "four".\n'],
    [{ DATABASE_URL: 'mysql://secret@x' }, 'DATABASE_URL must begin with postgresql://, for example postgresql://user@host:5432/yizhan.\n'],
  ])('says what is wrong with %j', async (environment, sentence) => {
    const refused = started(environment);
    expect(await refused.exit()).toBe(1);
    expect(refused.printed()).toBe(sentence);
  });

  it('says in one sentence that the database of DATABASE_URL cannot be reached', async () => {
    const refused = started({ DATABASE_URL: `postgresql://nobody:hidden@127.0.0.1:${await freePort()}/none`, PORT: String(await freePort()) });
    expect(await refused.exit()).toBe(1);
    expect(refused.printed()).not.toContain('hidden');
    expect(refused.printed().trim().split('\n')).toHaveLength(1);
  });
});

function ask(port: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ assessment(resident: { residentId: "R0000001" }, place: "220100") { asOf members { relation } } }' }),
  });
}

async function answers(port: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health`).then(({ ok }) => ok, () => false);
}
