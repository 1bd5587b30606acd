/** A visit from its opening to its end, after which nothing of the family is left. */
import type { AtWork, Clerk } from '../../support/console';

export function visitRoom(atWork: AtWork): void {
  let clerk: Clerk;
  beforeEach(async () => { clerk = await atWork().clerk(); });
  afterEach(() => clerk.close());

  it('ends by F9: the platform hears of it, and nothing of the family is left in the page or the browser', async () => {
    await clerk.opened('R0000013');
    const name = await clerk.page.locator('.visit-who').innerText();
    const closed = clerk.page.waitForResponse((response) => (response.request().postData() ?? '').includes('"id":"V'));
    await clerk.press('F9');
    await clerk.ready();
    expect(await (await closed).json()).toMatchObject({ data: { closeVisit: { id: expect.stringMatching(/^V/) as string } } });
    const left = await clerk.page.evaluate<string>('document.documentElement.outerHTML + JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.state])');
    expect(left).not.toContain(name);
    expect(await clerk.page.evaluate('indexedDB.databases().then((known) => known.length)')).toBe(0);
    expect(await clerk.page.evaluate('caches.keys().then((known) => known.length)')).toBe(0);
    await clerk.page.goBack().catch(() => null);
    expect(await clerk.page.content()).not.toContain(name);
  });

  it('says that the network is away, and asks again by itself when it is back', async () => {
    await clerk.opened('R0000013');
    await clerk.context.setOffline(true);
    await clerk.press('F9');
    await clerk.page.getByRole('button', { name: 'R0000005' }).click();
    await clerk.page.getByRole('alert').waitFor();
    expect(await clerk.page.getByRole('alert').innerText()).toContain('连不上平台');
    await clerk.picture('ready', 'offline');
    await clerk.context.setOffline(false);
    await clerk.opened('R0000005');
  });

  it('ends when the platform says that it is over', async () => {
    await clerk.opened('R0000013');
    await clerk.page.route('**/graphql', (route) =>
      (route.request().headers()['x-yizhan-visit'] === undefined ? route.continue() : route.fulfill({ json: { data: null, errors: [{ message: 'Over.', extensions: { code: 'VISIT_NEEDED' } }] } })));
    await clerk.press('a');
    await clerk.ready();
    expect(await clerk.page.getByRole('alert').innerText()).toContain('屏幕已清除');
  });
}
