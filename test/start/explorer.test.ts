/** The explorer's own script, run against the platform that serves it: it signs in and opens the visit at which an operation is asked. */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { freePort } from '../support/free-port';
import { temporaryDirectory } from '../support/database';
import { started, type Started } from '../support/started';

const data = temporaryDirectory('explorer');
let platform: Started;
let origin: string;
let page: string;
let policy: string;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  platform = started({ PORT: String(port), DATA_DIRECTORY: data });
  await platform.until('Yizhan answers at');
  const answer = await fetch(`${origin}/explorer`);
  [page, policy] = [await answer.text(), answer.headers.get('content-security-policy') ?? ''];
}, 120_000);
afterAll(async () => {
  platform.process.kill('SIGTERM');
  await platform.exit();
  rmSync(data, { recursive: true, force: true });
});

interface Control { value: string; textContent: string; checked: boolean; disabled: boolean; options: readonly { readonly value: string }[] }
interface Opened {
  readonly control: (id: string) => Control;
  readonly purposes: () => readonly string[];
  choose(persona: string): void;
  ask(operation: object): Promise<{ readonly data?: unknown; readonly errors?: readonly { readonly extensions: { readonly code: string } }[] }>;
}

/** What of a browser the bar needs: its controls, and addresses that begin at the page. */
function opened(): Opened {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
  const listeners = new Map<string, () => void>();
  const controls = new Map<string, Control>();
  const control = (id: string): Control => {
    const known = controls.get(id);
    if (known !== undefined) return known;
    const made: Control = Object.assign({ value: '', textContent: '', checked: true, disabled: false, options: [] as Control['options'] }, {
      addEventListener: (_event: string, listener: () => void) => void listeners.set(id, listener),
      replaceChildren: (...options: Control['options']) => { Object.assign(made, { options, value: options[0]?.value ?? '' }); },
    });
    controls.set(id, made);
    return made;
  };
  control('persona').value = 'clerk-changchun';
  let fetcher: (url: string, init: RequestInit) => Promise<Response> = fetch;
  const context = createContext({
    document: { getElementById: control }, location: { search: '' }, URLSearchParams, Response,
    Option: class { constructor(readonly text: string, readonly value: string) {} },
    fetch: (url: string, init: RequestInit) => fetch(new URL(url, origin), init),
    ReactDOM: { createRoot: () => ({ render: () => undefined }) }, React: { createElement: () => undefined },
    GraphiQL: { createFetcher: (made: { readonly fetch: typeof fetcher }) => { fetcher = made.fetch; } },
  });
  runInContext(script, context);
  return {
    control,
    purposes: () => control('purpose').options.map(({ value }) => value),
    choose: (persona) => { control('persona').value = persona; listeners.get('persona')?.(); },
    ask: async (operation) => (await fetcher('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(operation) })).json() as ReturnType<Opened['ask']>,
  };
}

const members = 'query Q($resident: ResidentReference!) { assessment(resident: $resident, place: "220100") { members { resident { citizenIdNumber } } } }';
const about = (resident: object): object => ({ query: members, variables: { resident } });
const threeNumbers = { data: { assessment: { members: Array.from({ length: 3 }, () => ({ resident: { citizenIdNumber: expect.stringMatching(/^\d/) as string } })) } } };

it('runs no script but its own, which the policy of the page names by its digest', () => {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
  expect(policy).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

it('opens a visit of a clerk for whoever is asked about and, unless told otherwise, the family; the bar says for whom', async () => {
  const explorer = opened();
  expect(explorer.purposes()).toEqual(['counter-visit', 'school-enrolment', 'wage-claim']);
  expect(await explorer.ask(about({ residentId: 'R0000013' }))).toEqual(threeNumbers);
  expect(explorer.control('visit').textContent).toMatch(/^接待 Visit: R0000011 在场 present, R0000012 在场 present, R0000013 在场 present · 至 until /);
  expect(await explorer.ask(about({ permitNumber: '2201000000000121' }))).toEqual(threeNumbers);
  expect(explorer.control('visit').textContent).toContain('R0000013 未成年子女 ward');

  explorer.control('family').checked = false;
  const alone = await explorer.ask({ query: members.replace('query Q($resident: ResidentReference!) ', '').replace('$resident', '{ residentId: "R0000013" }') });
  expect(explorer.control('visit').textContent).toContain('R0000011 同住 household');
  expect(alone.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

it('opens one for an employer', async () => {
  const explorer = opened();
  const query = 'query E($registrationNumber: String!) { employerAssessment(registrationNumber: $registrationNumber, place: "220100") { employer { name } } }';
  expect(await explorer.ask({ query, variables: { registrationNumber: 'E2201000513' } })).toMatchObject({ data: { employerAssessment: { employer: { name: '泰达建筑工程有限公司' } } } });
  expect(explorer.control('visit').textContent).toMatch(/^接待 Visit: E2201000513 · /);
});

it('opens one of a resident for their own records, whoever they ask about', async () => {
  const explorer = opened();
  explorer.choose('resident-parent');
  expect(explorer.purposes()).toEqual(['own-records']);
  const stranger = await explorer.ask(about({ residentId: 'R0000001' }));
  expect(stranger.errors?.map(({ extensions }) => extensions.code)).toEqual(['RESIDENT_NOT_AVAILABLE']);
  expect(explorer.control('visit').textContent).toMatch(/^接待 Visit: R0000011 同住 household, R0000012 在场 present, R0000013 未成年子女 ward/);
});

it('says what the platform said when no visit opens, and that a role sees no record', async () => {
  const explorer = opened();
  await explorer.ask(about({ residentId: 'R0999999' }));
  expect(explorer.control('visit').textContent).toBe('未开接待 No visit: No resident can be shown for this reference. Check it, or look for the person by name and birth date.');
  explorer.choose('auditor');
  expect([explorer.control('purpose').disabled, explorer.control('visit').textContent]).toEqual([true, expect.stringContaining('opens no visit')]);
});

it('offers no program, whose token is bound to a key', () => {
  expect(page).not.toMatch(/value="(?:bank|community-platform|education-agency|treating-unit)"/);
});

it('is led to by the page of examples, which says that an answer needs a sign-in, and that this is a demonstration', async () => {
  const examples = await (await fetch(`${origin}/examples`)).text();
  expect(examples).toContain('<strong>演示</strong> · demo');
  expect(examples).toContain('An answer needs a sign-in and an open visit');
  expect(examples).toContain('<a href="/explorer">');
});
