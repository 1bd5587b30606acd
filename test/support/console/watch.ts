/**
 * Watches over a page: no request may leave for another host, and an identity number may stand in no address, title, storage or line of
 * the browser's console. Everything that was seen against it is kept as a sentence, without the number.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { identityNumbersIn } from '../identity-numbers';

export class Watch {
  readonly #seen = new Set<string>();

  constructor(context: BrowserContext, origin: string) {
    const { host } = new URL(origin);
    context.on('request', (request) => {
      const url = request.url();
      if (/^(https?|wss?):/.test(url) && new URL(url).host !== host) this.#seen.add(`A request left for ${new URL(url).host}.`);
      this.#look('the address of a request', url);
      this.#look('the headers of a request', JSON.stringify(request.headers()));
    });
    context.on('console', (message) => {
      this.#look('the browser’s console', message.text());
      if (message.type() === 'error' && !isOfTheNetwork(message.text())) this.#seen.add(`The page complained: ${message.text().slice(0, 300)}`);
    });
    context.on('weberror', (error) => this.#seen.add(`The page failed: ${String(error.error()).slice(0, 500)}`));
  }

  /** What stands in address, title and storage now. */
  async look(page: Page): Promise<void> {
    const kept = await page.evaluate<string>('JSON.stringify([document.title, { ...localStorage }, { ...sessionStorage }, document.cookie, history.state])');
    this.#look('title, storage or history', kept);
    this.#look('the address', page.url());
  }

  seen(): readonly string[] {
    return [...this.#seen];
  }

  #look(where: string, text: string): void {
    if ([text, decoded(text)].some((form) => identityNumbersIn(form).length > 0)) this.#seen.add(`An identity number stood in ${where}.`);
  }
}

/** What the browser itself writes when a request fails: tests take the network away on purpose. */
const isOfTheNetwork = (text: string): boolean => text.startsWith('Failed to load resource');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
