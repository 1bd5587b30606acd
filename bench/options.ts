/** Reads the options of a benchmark: whole numbers, each with a default; whatever is wrong is told with the usage. */
import { parseArgs } from 'node:util';

/** Something is asked wrongly or is missing; told in a sentence, without a trace. */
export class BenchmarkRefused extends Error {}

export interface WholeNumberOption {
  readonly default: number;
  readonly least: number;
  readonly most: number;
}

/** Null when only the usage is asked for. */
export function readOptions<Name extends string>(
  args: readonly string[], options: Readonly<Record<Name, WholeNumberOption>>, usage: string,
): Readonly<Record<Name, number>> | null {
  const names = Object.keys(options) as Name[];
  const config = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const values = parsed([...args], config, usage);
  if (values['help'] === true) return null;
  return Object.fromEntries(names.map((name) => [name, wholeNumber(name, values[name], options[name])])) as Record<Name, number>;
}

function parsed(args: string[], config: Record<string, { readonly type: 'string' }>, usage: string): Readonly<Record<string, string | boolean | undefined>> {
  try {
    return parseArgs({ args, options: { ...config, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new BenchmarkRefused(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function wholeNumber(name: string, written: string | boolean | undefined, { default: fallback, least, most }: WholeNumberOption): number {
  if (written === undefined) return fallback;
  const value = Number(written);
  if (typeof written === 'string' && /^\d+$/.test(written) && value >= least && value <= most) return value;
  throw new BenchmarkRefused(`--${name} is a whole number from ${least} to ${most}; it is "${String(written)}".`);
}
