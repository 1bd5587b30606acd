/** A clerk at the page, as the tests of its rooms move one: what hands do at a counter, and what is looked at afterwards. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import type { Watch } from './watch';

/** Ignored by git; the run leaves its pictures there. */
const pictures = join(__dirname, '../../../coverage/console');
const accessibility = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export class Clerk {
  constructor(readonly page: Page, readonly context: BrowserContext, readonly watch: Watch) {}

  /** As a card reader does: all keys within a few milliseconds, then Enter. The field has the focus already. */
  async swipe(number: string): Promise<void> {
    await this.ready();
    await this.page.keyboard.type(number);
    await this.page.keyboard.press('Enter');
  }

  /** As a hand does, with the ticket of the queue. */
  async typed(number: string, ticket: string): Promise<void> {
    await this.ready();
    await this.page.keyboard.type(number, { delay: 45 });
    await this.page.keyboard.press('Enter');
    await this.page.locator('.ticket input').waitFor();
    await this.page.keyboard.type(ticket);
    await this.page.keyboard.press('Enter');
  }

  /** A family of the demonstration's list, in its place and on its day. */
  async opened(residentId: string): Promise<void> {
    await this.ready();
    await this.page.getByRole('button', { name: residentId }).click();
    await this.board();
  }

  /** The ready screen, with the cursor in its field. */
  async ready(): Promise<void> {
    await this.page.locator('.card-field input:focus').waitFor();
  }

  /** The board, once its first answer is there. */
  async board(): Promise<void> {
    await this.page.locator('[data-card]').first().waitFor();
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  async close(): Promise<void> {
    await this.watch.look(this.page);
    await this.context.close();
  }

  /** Into the folder of pictures, as `board-open-zh.png`. */
  async picture(screen: string, state: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    const language = (await this.page.locator('html').getAttribute('lang')) === 'en-GB' ? 'en' : 'zh';
    await this.page.screenshot({ path: join(pictures, `${screen}-${state}-${language}.png`), fullPage: true });
  }

  /** What stands against WCAG 2.2 AA on the screen as it is now: nothing, or each rule with where. */
  async barriers(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(accessibility).analyze();
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).slice(0, 5).join(', ')})`);
  }
}
