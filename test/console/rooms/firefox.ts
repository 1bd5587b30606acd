/** That the page works in Firefox too: one way through it, from signing in to the sheet and the end of the visit. */
import puppeteer, { type Browser } from 'puppeteer-core';
import type { AtWork } from '../../support/console';
import { firefoxPath } from '../../support/console/browsers';
import { numberOf } from './ready';

export function firefoxRoom(atWork: AtWork): void {
  let browser: Browser;
  beforeAll(async () => { browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true, defaultViewport: null, args: ['--width=1440', '--height=900'] }); }, 60_000);
  afterAll(() => browser.close());

  it('goes from the card to the sheet and to the end of the visit', async () => {
    const page = await browser.newPage();
    await page.goto(`${atWork().origin}/`);
    await page.waitForSelector('main button.primary');
    await page.focus('main button.primary');
    await page.keyboard.press('Enter');
    await (await page.waitForSelector('button[value="clerk-changchun"]'))?.click();
    await page.waitForSelector('.card-field input:focus');
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
    await page.keyboard.type(numberOf('R0000013'));
    await page.keyboard.press('Enter');
    // BiDi sends keys as fast as it can, though not always as fast as a reader: then the ticket is asked for.
    const ticket = await Promise.race([page.waitForSelector('.ticket input'), page.waitForSelector('nav.screens').then(() => null)]);
    if (ticket !== null) {
      await page.keyboard.type('B017');
      await page.keyboard.press('Enter');
    }
    await page.waitForSelector('.columns [data-card]');
    await page.keyboard.press('s');
    await page.waitForSelector('.sheet-paper');
    const name = await page.$eval('.visit-who', (element) => element.textContent);
    await page.keyboard.press('F9');
    await page.waitForSelector('.card-field input:focus');
    expect(await page.content()).not.toContain(name);
    expect(faults).toEqual([]);
  }, 90_000);
}
