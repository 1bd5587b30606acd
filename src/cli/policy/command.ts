/** What the commands about the policy have in common: they print lines and end with a code; what the user can mend is told in a sentence. */
import { CaseFileError } from '../cases/read-case-file';
import { PolicyError } from '../../entitlement';
import { isOptionError, UsageError } from '../command';

export interface Report {
  readonly lines: readonly string[];
  /** 0: right; 1: something is wrong with the policy; 2: nothing was looked at (usage, unreadable files). */
  readonly exitCode: 0 | 1 | 2;
}

export async function runCommand(command: (words: readonly string[]) => Report | Promise<Report>): Promise<void> {
  try {
    const { lines, exitCode } = await command(process.argv.slice(2));
    (exitCode === 2 ? process.stderr : process.stdout).write(`${lines.join('\n')}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    const isTheUsers = error instanceof UsageError || error instanceof PolicyError || error instanceof CaseFileError || isOptionError(error);
    process.stderr.write(`${error instanceof Error ? (isTheUsers ? error.message : (error.stack ?? error.message)) : String(error)}\n`);
    process.exitCode = 2;
  }
}

/** `1 rule`, `2 rules`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
