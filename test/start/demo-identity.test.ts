/** The provider of the demonstration: anybody may be anybody, each with what a real issuer would give; and never beside a real one. */
import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { actAs } from '../../src/demo-identity/act-as';
import { demoClient, personaGrant, personaIds, personas, programIds } from '../../src/demo-identity/personas';
import { findRunFile } from '../../src/demo-identity/run-keys';
import { freePort } from '../support/free-port';
import { temporaryDirectory } from '../support/database';
import { started, type Started } from '../support/started';

const nothing = { query: '{ __typename }' };

describe('the provider of the demonstration', () => {
  const data = temporaryDirectory('demo-identity');
  let port: number;
  let origin: string;
  let platform: Started;

  beforeAll(async () => {
    port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    platform = started({ PORT: String(port), DATA_DIRECTORY: data });
    await platform.until('Yizhan answers at');
  }, 120_000);
  afterAll(async () => {
    platform.process.kill('SIGTERM');
    await platform.exit();
    rmSync(data, { recursive: true, force: true });
  });

  const ask = (headers: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(nothing) });
  const token = (form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    fetch(`${origin}/demo-identity/token`, { method: 'POST', body: new URLSearchParams(form), headers });
  const run = (): ReturnType<typeof findRunFile> => findRunFile({ dataDirectory: data, port });

  it.each(personaIds)('lets anybody act as %s, with its role, for a quarter of an hour', async (id) => {
    const actor = await actAs(id, { origin, run: run() });
    const { iat = 0, exp = 0, ...claims } = decodeJwt(actor.token);
    expect(claims).toMatchObject({ ...personas[id].claims, sub: id, aud: 'yizhan', iss: `${origin}/demo-identity` });
    expect(exp - iat).toBe(900);
    expect(decodeProtectedHeader(actor.token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect((await ask(await actor.headers('POST', `${origin}/graphql`))).status).toBe(200);
  });

  it.each(programIds)('binds the token of %s to its key, and gives it to nobody by name', async (id) => {
    const actor = await actAs(id, { origin, run: run() });
    expect((await ask({ authorization: `Bearer ${actor.token}` })).status).toBe(401);
    const once = await actor.headers('POST', `${origin}/graphql`);
    expect([(await ask(once)).status, (await ask(once)).status]).toEqual([200, 401]);
    expect((await token({ grant_type: personaGrant, client_id: demoClient, persona: id })).status).toBe(400);
  });

  it.each(['nobody', '', 'constructor', '__proto__'])('knows no persona "%s"', async (persona) => {
    expect((await token({ grant_type: personaGrant, client_id: demoClient, persona })).status).toBe(400);
  });

  it('gives a page of another site no token', async () => {
    const form = { grant_type: personaGrant, client_id: demoClient, persona: 'auditor' };
    expect((await token(form, { origin: 'https://elsewhere.example' })).status).toBe(400);
    expect((await token(form, { origin })).status).toBe(200);
  });

  it('signs a browser in by code with PKCE, as whoever is chosen on its page, and gives the code for its verifier alone', async () => {
    const verifier = randomBytes(32).toString('base64url');
    const callback = 'http://127.0.0.1:3999/callback';
    const cookies = new Map<string, string>();
    const step = async (url: string, init: RequestInit = {}): Promise<Response> => {
      const answer = await fetch(new URL(url, origin), { redirect: 'manual', ...init, headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        cookies.set(name, value);
        expect(cookie.toLowerCase()).toContain('httponly');
      }
      return answer;
    };
    const goal = (answer: Response): string => answer.headers.get('location') ?? '';
    const query = new URLSearchParams({
      client_id: demoClient, response_type: 'code', scope: 'openid', redirect_uri: callback, state: 'mine',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
    });
    const choosing = goal(await step(`/demo-identity/authorize?${query.toString()}`));
    const page = await step(choosing);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'/);
    expect(await page.text()).toContain('<strong>演示</strong> · demo');
    expect((await step(choosing, { method: 'POST', body: new URLSearchParams({ persona: 'bank' }) })).status).toBe(400);
    const chosen = await step(choosing, { method: 'POST', body: new URLSearchParams({ persona: 'auditor' }) });
    const back = new URL(goal(await step(goal(chosen))));
    expect([`${back.origin}${back.pathname}`, back.searchParams.get('state')]).toEqual([callback, 'mine']);
    const form = { grant_type: 'authorization_code', client_id: demoClient, redirect_uri: callback, code: back.searchParams.get('code') ?? '' };
    expect((await token({ ...form, code_verifier: randomBytes(32).toString('base64url') })).status).toBe(400);
    const given = (await (await token({ ...form, code_verifier: verifier })).json()) as { readonly access_token: string };
    expect(decodeJwt(given.access_token)).toMatchObject({ sub: 'auditor', role: 'auditor', client_id: demoClient });
    expect((await ask({ authorization: `Bearer ${given.access_token}` })).status).toBe(200);
    expect((await step('/demo-identity/choose/unknown')).status).toBe(400);
  });

  it('is acted with by a command, which prints a token, the headers of a request, or an answer', async () => {
    const command = async (...words: readonly string[]): Promise<string> =>
      (await promisify(execFile)('npm', ['run', '--silent', 'demo:token', '--', ...words], {
        cwd: join(__dirname, '../..'), env: { ...process.env, DATABASE_URL: '', PORT: String(port), DATA_DIRECTORY: data },
      })).stdout;
    expect((await ask({ authorization: `Bearer ${(await command()).trim()}` })).status).toBe(200);
    expect(await command('--as', 'bank', '--headers')).toMatch(/^authorization: DPoP \S+\ndpop: \S+\n$/);
    expect(await command('--as', 'education-agency', '--query', nothing.query)).toBe('{"data":{"__typename":"Query"}}\n');
  }, 60_000);

  it('opens a visit by the same command: two headers are all that a question within it needs', async () => {
    const command = (...words: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> => promisify(execFile)('npm', ['run', '--silent', ...words], {
      cwd: join(__dirname, '../..'), env: { ...process.env, DATABASE_URL: '', PORT: String(port), DATA_DIRECTORY: data },
    });
    const { stdout } = await command('demo:token', '--', '--present', 'R0000013');
    expect(stdout).toMatch(/^authorization: Bearer \S+\nx-yizhan-visit: V[\w-]{22}\n$/);
    const headers = Object.fromEntries(stdout.trim().split('\n').map((line) => line.split(': ', 2) as [string, string]));
    const query = '{ assessment(resident: { residentId: "R0000013" }, place: "220100") { members { resident { id } } } }';
    const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });
    expect(await answer.json()).toEqual({ data: { assessment: { members: ['R0000013', 'R0000011', 'R0000012'].map((id) => ({ resident: { id } })) } } });

    const own = await command('demo:token', '--', '--as', 'resident-parent', '--purpose', 'own-records', '--query', query);
    expect(own.stdout).toContain('"R0000012"');
    const loan = ['--as', 'bank', '--present', 'R0000013'];
    await expect(command('demo:token', '--', ...loan)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('give --reference') as string });
    await expect(command('demo:token', '--', ...loan, '--reference', 'no-consent')).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(/^No consent .*\n$/) as string });
    await expect(command('demo:token', '--', '--as', 'auditor', '--present', 'R0000013')).rejects.toMatchObject({ stderr: expect.stringContaining('sees no resident') as string });

    const board = await command('assess', '--', '--resident', 'R0000013', '--place', '220100');
    expect(board.stderr).toBe('Opens a visit as if the whole family were there: R0000011, R0000012, R0000013.\n');
    expect(board.stdout).toContain('随迁子女义务教育');
  }, 60_000);

  it('leaves the keys of its programs to the user who started it alone, and takes them away as it stops; where an issuer is named, there is no provider', async () => {
    const file = join(data, `demo-identity-${port}.json`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const old = await actAs('clerk-changchun', { origin, run: null });
    platform.process.kill('SIGTERM');
    expect(await platform.exit()).toBe(0);
    expect(existsSync(file)).toBe(false);

    platform = started({ PORT: String(port), DATA_DIRECTORY: data, OIDC_ISSUER: `http://127.0.0.1:${await freePort()}` });
    await platform.until('Yizhan answers at');
    expect((await fetch(`${origin}/demo-identity/.well-known/openid-configuration`)).status).toBe(404);
    expect((await token({ grant_type: personaGrant, client_id: demoClient, persona: 'clerk-changchun' })).status).toBe(404);
    expect(existsSync(file)).toBe(false);
    expect((await ask({ authorization: `Bearer ${old.token}` })).status).toBe(401);
    expect(await (await fetch(`${origin}/explorer`)).text()).not.toContain('演示 demo');
    expect(platform.printed()).not.toContain(old.token);
  }, 60_000);
});
