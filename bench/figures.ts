/** What rounds come to: the median, and from least to most. A median alone would hide how far a noisy machine throws. */
import { cpus, totalmem } from 'node:os';

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
  return { median: rounded(median), least: rounded(sorted[0] ?? NaN), most: rounded(sorted.at(-1) ?? NaN) };
}

/** Three digits that count. */
export function rounded(value: number): number {
  return Number(value.toPrecision(value >= 1000 ? 4 : 3));
}

export function told({ median, least, most }: Spread): string {
  return `${median} (${least}–${most})`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

/** On what the figures were made. */
export function machine() {
  return {
    system: `${process.platform} ${process.arch}`, processor: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.version,
  };
}
