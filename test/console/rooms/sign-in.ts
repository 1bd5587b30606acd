/** Who is at the counter, and a screen that is left alone. */
import { signIn, type AtWork } from '../../support/console';

export function signInRoom(atWork: AtWork): void {
  it('signs in by the issuer, and leaves no trace of it in the address or the browser', async () => {
    const clerk = await atWork().stranger();
    await clerk.picture('sign-in', 'first');
    expect(await clerk.barriers()).toEqual([]);
    await signIn(clerk, 'clerk-changchun');
    expect(clerk.page.url()).toBe(`${atWork().origin}/`);
    expect(await clerk.page.evaluate('Object.keys(sessionStorage)')).toEqual([]);
    expect(await clerk.page.evaluate('Object.keys(localStorage).sort()')).toEqual(['yizhan.language', 'yizhan.theme']);
    await clerk.close();
  });

  it('covers the screen after a minute without a hand, and ends visit and sign-in after five', async () => {
    const clerk = await atWork().clerk({ hasClock: true });
    await clerk.opened('R0000013');
    await clerk.page.clock.runFor(61_000);
    await clerk.page.locator('.cover').waitFor();
    await clerk.picture('sign-in', 'covered');
    expect(await clerk.barriers()).toEqual([]);
    // The key that uncovers does nothing else: F9 would have ended the visit.
    await clerk.press('F9');
    await clerk.page.locator('.cover').waitFor({ state: 'detached' });
    await clerk.page.locator('.visit-who').waitFor();
    const name = await clerk.page.locator('.visit-who').innerText();
    await clerk.page.clock.runFor(301_000);
    await clerk.page.locator('main button.primary').waitFor();
    expect(await clerk.page.locator('[role=status]').innerText()).toBe('长时间没有操作，已结束接待并退出登录。');
    expect(await clerk.page.content()).not.toContain(name);
    await clerk.close();
  });

  it('asks to sign in again when the platform takes the token no longer', async () => {
    const clerk = await atWork().clerk();
    await clerk.page.route('**/graphql', (route) => route.fulfill({ status: 401, json: { errors: [{ message: 'Sign in.', extensions: { code: 'SIGN_IN_NEEDED' } }] } }));
    await clerk.page.getByRole('button', { name: 'R0000013' }).click();
    await clerk.page.locator('main button.primary').waitFor();
    expect(await clerk.page.locator('[role=status]').innerText()).toBe('登录已过期，屏幕已清除。请重新登录。');
    await clerk.close();
  });
}
