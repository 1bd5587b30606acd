/**
 * `npm run bench:console`: from the last key of the card to the board, in the machine's Chromium, on a platform with the demonstration's
 * residents. `docs/benchmarks.md` tells how to read the figures.
 */
import { consoleAtWork, type Clerk } from '../../test/support/console';
import { namedFamilies } from '../../src/population/named-families';
import { rounded, table } from '../figures';
import { BenchmarkRefused, readOptions } from '../options';
import { keepResult } from '../results';

const usage = `npm run bench:console -- [--families N] [--rounds N]

  --families N   how many of the demonstration's families, each by the card of one member; 12
  --rounds N     how often each; 5. One round more runs before, and is not counted`;

const options = { families: { default: 12, least: 1, most: 40 }, rounds: { default: 5, least: 1, most: 100 } } as const;

async function main(): Promise<void> {
  const chosen = readOptions(process.argv.slice(2), options, usage);
  if (chosen === null) return void process.stdout.write(`${usage}\n`);
  const numbers = namedFamilies.flatMap(({ citizenId }) => (citizenId === null ? [] : [citizenId])).slice(0, chosen.families);
  const console = await consoleAtWork();
  try {
    const clerk = await console.clerk();
    const visitMs: number[] = [];
    const boardMs: number[] = [];
    for (let round = 0; round <= chosen.rounds; round++) {
      for (const number of numbers) {
        const { visit, board } = await timed(clerk, number);
        if (round === 0) continue;
        visitMs.push(visit);
        boardMs.push(board);
      }
    }
    const figures = { 'swipe to visit': shares(visitMs), 'swipe to board': shares(boardMs) };
    process.stdout.write(`${table([
      ['ms', 'p50', 'p95', 'most'], ...Object.entries(figures).map(([name, { p50, p95, most }]) => [name, String(p50), String(p95), String(most)]),
    ])}\n${boardMs.length} boards of ${numbers.length} families\n`);
    process.stdout.write(`Kept in ${keepResult('console', { families: numbers.length, rounds: chosen.rounds, figures })}\n`);
  } finally {
    await console.stop();
  }
}

/** From the reader's Enter, in ms. The page's own clock: what the browser shows, and not when this process hears of it. */
async function timed(clerk: Clerk, number: string): Promise<{ readonly visit: number; readonly board: number }> {
  const { page } = clerk;
  await clerk.ready();
  await page.keyboard.type(number);
  await page.evaluate(`window.times = {};
    window.addEventListener('keydown', () => {
      times.began = performance.now();
      const look = () => {
        if (times.visit === undefined && document.querySelector('nav.screens') !== null) times.visit = performance.now();
        if (document.querySelector('.columns [data-card]') !== null) times.board = performance.now();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { once: true, capture: true });`);
  await page.keyboard.press('Enter');
  await page.locator('.columns [data-card]').first().waitFor();
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  const { began, visit, board } = await page.evaluate<{ readonly began: number; readonly visit: number; readonly board: number }>('times');
  await page.keyboard.press('F9');
  return { visit: visit - began, board: board - began };
}

function shares(values: readonly number[]): { readonly p50: number; readonly p95: number; readonly most: number } {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number => rounded(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN);
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof BenchmarkRefused ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
