/** The board by keyboard: its cards, their reasons, the questions, and back. */
import type { AtWork, Clerk } from '../../support/console';

export function boardRoom(atWork: AtWork): void {
  let clerk: Clerk;
  beforeEach(async () => { clerk = await atWork().clerk(); });
  afterEach(() => clerk.close());

  it('shows the reasons of a card to the clause, follows to another card, and closes again', async () => {
    await clerk.opened('R0000013');
    await clerk.press('r');
    await clerk.page.locator('.reasons .conditions').first().waitFor();
    const first = await clerk.page.locator('.reasons h2').innerText();
    expect(await clerk.page.locator('.reasons cite').count()).toBeGreaterThan(0);
    await clerk.page.locator('[data-card]').nth(3).click();
    await clerk.page.locator('.reasons .conditions').first().waitFor();
    expect(await clerk.page.locator('.reasons h2').innerText()).not.toBe(first);
    expect(await clerk.barriers()).toEqual([]);
    await clerk.picture('board', 'reasons');
    await clerk.press('Escape');
    await clerk.page.locator('.reasons').waitFor({ state: 'detached' });
    expect(await clerk.page.locator('[data-card]').count()).toBeGreaterThan(5);
    await clerk.press('s');
    await clerk.page.locator('.sheet-paper').first().waitFor();
  });

  it('puts a question, takes the answer by one key, and determines the board again', async () => {
    await clerk.opened('R0000013');
    await clerk.press('q');
    await clerk.page.locator('.question').waitFor();
    const asked = await clerk.page.locator('.question h2').innerText();
    await clerk.press('0');
    await clerk.page.locator('.answers-given').waitFor();
    expect(await clerk.page.locator('.answers-given').innerText()).toContain('不知道');
    await clerk.page.waitForFunction(`document.querySelector('.question h2')?.innerText !== ${JSON.stringify(asked)}`);
    await clerk.press('b');
    await clerk.page.locator('[data-card]').first().waitFor();
  });
}
