/** Keys: their list, another key for an act, and when they are silent. */
import type { AtWork, Clerk } from '../../support/console';
import { numberOf } from './ready';

export function keyboardRoom(atWork: AtWork): void {
  let clerk: Clerk;
  beforeEach(async () => { clerk = await atWork().clerk(); });
  afterEach(() => clerk.close());
  const inFront = (): Promise<string> => clerk.page.locator('nav [aria-current=page]').innerText();

  it('lists every key on "?", and gives an act another one, which is kept without harm', async () => {
    await clerk.opened('R0000013');
    await clerk.press('?');
    await clerk.page.getByRole('dialog').waitFor();
    expect(await clerk.barriers()).toEqual([]);
    await clerk.picture('keyboard', 'list');
    await clerk.page.getByRole('button', { name: '改键: 告知单' }).click();
    await clerk.press('b');
    expect(await clerk.page.getByRole('alert').innerText()).toContain('已用于');
    await clerk.press('t');
    await clerk.press('Escape');
    await clerk.page.getByRole('dialog').waitFor({ state: 'detached' });
    await clerk.press('s');
    expect(await inFront()).toContain('权益板');
    await clerk.press('t');
    expect(await inFront()).toContain('告知单');
  });

  it('is silent while somebody types', async () => {
    await clerk.ready();
    await clerk.page.keyboard.type('?b');
    expect(await clerk.page.getByRole('dialog').count()).toBe(0);
    expect(await clerk.page.locator('.card-field input').inputValue()).toBe('?b');
  });

  it('is silent while an input method composes, with Ctrl, Alt and Meta, and for a key that is still being processed', async () => {
    await clerk.opened('R0000013');
    const press = (how: string): Promise<unknown> => clerk.page.evaluate(`window.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ${how} }))`);
    for (const how of ["key: 's', isComposing: true", "key: 's', ctrlKey: true", "key: 's', altKey: true", "key: 's', metaKey: true", "key: 'Process'"]) await press(how);
    expect(await inFront()).toContain('权益板');
    await press("key: 's'");
    await expect(inFront()).resolves.toContain('告知单');
  });

  it('comes from the card to the printed sheet in six keys at most', async () => {
    await clerk.page.evaluate('window.timesPrinted = 0; window.print = () => { window.timesPrinted++; }');
    const pressed: string[] = [];
    const press = (key: string): Promise<void> => {
      pressed.push(key);
      return clerk.press(key);
    };
    // The reader types the number.
    await clerk.swipe(numberOf('R0000013'));
    await clerk.board();
    await press('s');
    await clerk.page.locator('.sheet-paper').waitFor();
    await press('Enter');
    expect(await clerk.page.evaluate('window.timesPrinted')).toBe(1);
    await press('F9');
    await clerk.ready();
    expect(pressed.length).toBeLessThanOrEqual(6);
  });
}
