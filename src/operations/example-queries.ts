/** The operations that the explorer opens with: the same files that the terminal and the tests use. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function exampleQueries(): readonly string[] {
  return ['board.graphql', 'profile.graphql'].map((file) => readFileSync(join(__dirname, file), 'utf8'));
}
