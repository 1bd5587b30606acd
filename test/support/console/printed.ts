/** What a page prints: its pages with their words and fonts, as a reader of PDF finds them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export interface PrintedPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly boxes: readonly { readonly left: number; readonly right: number; readonly bottom: number; readonly size: number; readonly str: string }[];
  readonly fontsWithoutOutlines: readonly string[];
}

export interface Printed { readonly title: string; readonly pages: readonly PrintedPage[]; readonly text: string }

/** The file stays among the pictures of the run. */
export async function printed(page: Page, name: string): Promise<Printed> {
  const folder = join(__dirname, '../../../coverage/console');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.pdf`);
  await page.pdf({ path: file, preferCSSPageSize: true });
  const { title, pages } = JSON.parse(execFileSync(process.execPath, [join(__dirname, 'read-pdf.mjs'), file], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })) as Omit<Printed, 'text'>;
  return { title, pages, text: pages.map(({ text }) => asWritten(text).replace(/\s+/g, '')).join('') };
}

/** The radicals of Unicode that no normal form brings back to their characters. */
const twins: ReadonlyMap<string, string> = new Map(
  '⺠民 ⺟母 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟'.split(' ').map(([radical = '', character = '']) => [radical, character]),
);

/** A font has one outline for a character and for the radical that looks like it, and a reader of PDF may name the radical. */
export function asWritten(text: string): string {
  return text.normalize('NFKC').replace(/[⺀-⻳]/g, (radical) => twins.get(radical) ?? radical);
}
