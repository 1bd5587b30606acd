/** The browsers of the machine: Debian's own, which nobody downloads beside the system's updates. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

export function launchChromium(): Promise<Browser> {
  // Inside a container there is no namespace for Chromium's own sandbox; it opens nothing but our page.
  return chromium.launch({ executablePath: browserAt('CHROMIUM', '/usr/bin/chromium'), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

export const firefoxPath = (): string => browserAt('FIREFOX', '/usr/bin/firefox-esr');

/** A test that is left out where its browser is missing would be one that cannot fail. */
function browserAt(variable: 'CHROMIUM' | 'FIREFOX', usual: string): string {
  const path = process.env[variable] ?? usual;
  if (existsSync(path)) return path;
  throw new Error(`There is no browser at ${path}: apt-get install chromium firefox-esr fonts-noto-cjk, or name it in ${variable}.`);
}
