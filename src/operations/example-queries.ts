/** The operations that the explorer opens with: the same files that the terminal and the tests use. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function exampleQueries(): readonly string[] {
  return read('board.graphql', 'profile.graphql', 'advice.graphql', 'what-if.graphql');
}

/** Those that ask about an employer. */
export function employerQueries(): readonly string[] {
  return read('employer.graphql');
}

function read(...files: readonly string[]): readonly string[] {
  return files.map((file) => readFileSync(join(__dirname, file), 'utf8'));
}
