/** The browsers of the machine: Debian's own, which nobody downloads beside the system's updates. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

export async function launchChromium(): Promise<Browser> {
  const executablePath = browserAt(process.env['CHROMIUM'] ?? '/usr/bin/chromium');
  if (executablePath === null) {
    throw new Error('The console is tested in Chromium, and there is none: apt-get install chromium fonts-noto-cjk (or name it in CHROMIUM).');
  }
  // Inside a container there is no namespace for Chromium's own sandbox; it opens nothing but our page.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Null where there is none. In CI there is always one, or the run fails. */
export function firefoxPath(): string | null {
  const path = browserAt(process.env['FIREFOX'] ?? '/usr/bin/firefox-esr');
  if (path === null && process.env['CI'] !== undefined) throw new Error('The console is tried in Firefox, and there is none: apt-get install firefox-esr.');
  return path;
}

const browserAt = (path: string): string | null => (existsSync(path) ? path : null);
