/**
 * The console as its users have it: the built page on a started platform with the demonstration's sign-in and residents, in the machine's
 * Chromium. One for all rooms of `test/console`, since starting takes longer than any of them.
 */
import { rmSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { personas, type PersonaId } from '../../src/demo-identity/personas';
import { freePort } from './free-port';
import { launchChromium } from './console/browsers';
import { buildConsoleWhenOlder } from './console/built';
import { Clerk } from './console/clerk';
import { Watch } from './console/watch';
import { temporaryDirectory } from './database';
import { started } from './started';

export { Clerk } from './console/clerk';

export interface ComingIn {
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly persona?: PersonaId;
  /** True where the test turns the clock itself, by `page.clock`. */
  readonly hasClock?: boolean;
  readonly browser?: BrowserContextOptions;
}

export interface ConsoleAtWork {
  readonly origin: string;
  /** At the ready screen, signed in as anybody signs in. */
  clerk(coming?: ComingIn): Promise<Clerk>;
  /** Before signing in. */
  stranger(coming?: ComingIn): Promise<Clerk>;
  /** What any page did that none may do; of all pages until now. */
  seen(): readonly string[];
  stop(): Promise<void>;
}

/** What a room's tests are given: the console, once it is at work. */
export type AtWork = () => ConsoleAtWork;

export async function consoleAtWork(): Promise<ConsoleAtWork> {
  buildConsoleWhenOlder();
  const data = temporaryDirectory('console');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const browser = await launchChromium();
  // A hiccup of a shared machine must not make an agency silent.
  const platform = started({ PORT: String(port), DATA_DIRECTORY: data, AGENCY_DEADLINE_MS: '10000' });
  await platform.until('Yizhan answers at');
  const watches: Watch[] = [];
  const stranger = async (coming: ComingIn = {}): Promise<Clerk> => {
    const one = await opened(browser, origin, coming);
    watches.push(one.watch);
    return one;
  };
  return {
    origin,
    stranger,
    async clerk(coming = {}) {
      const one = await stranger(coming);
      await signIn(one, coming.persona ?? 'clerk-changchun');
      return one;
    },
    seen: () => watches.flatMap((watch) => watch.seen()),
    async stop() {
      await browser.close();
      platform.process.kill('SIGTERM');
      await platform.exit();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function opened(browser: Browser, origin: string, { language = 'zh', theme = 'light', hasClock = false, browser: options = {} }: ComingIn): Promise<Clerk> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
  const watch = new Watch(context, origin);
  await context.addInitScript(`if (location.protocol === 'http:' && localStorage.getItem('yizhan.language') === null) {
    localStorage.setItem('yizhan.language', '${language}'); localStorage.setItem('yizhan.theme', '${theme}');
  }`);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (hasClock) await page.clock.install();
  await page.goto(`${origin}/`);
  await page.locator('main button.primary').waitFor();
  return new Clerk(page, context, watch);
}

export async function signIn({ page }: Clerk, persona: PersonaId): Promise<void> {
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: personas[persona].name.zh }).click();
  await page.locator('main.ready').waitFor();
}
