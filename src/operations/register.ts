/**
 * The register of operations: every document of this folder, by the SHA-256 of its normalised text, and the clients that may use it.
 *
 * `manifest.generated.json` is written by `npm run generate` and committed, so that a change of what may be asked is seen in review.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';
import { sha256 } from '../digest';
import type { OperationRegister, RegisteredOperation } from '../gateway/registered-operations';
import { clients } from './clients';

export const manifestFile = join(__dirname, 'manifest.generated.json');

/** What the documents of the folder come to. */
export function manifestOf(directory = __dirname): readonly RegisteredOperation[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.graphql')).sort();
  return files.map((file) => registered(file, readFileSync(join(directory, file), 'utf8')));
}

export function manifestText(): string {
  return `${JSON.stringify(manifestOf(), null, 2)}\n`;
}

/** As committed: what production answers. */
export function operationRegister(): OperationRegister {
  return { operations: JSON.parse(readFileSync(manifestFile, 'utf8')) as readonly RegisteredOperation[], clients };
}

/** Normalised as graphql-js prints it: without comments, and the same however it was laid out. */
function registered(file: string, source: string): RegisteredOperation {
  const document = print(parse(source));
  const names = parse(source).definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : []));
  const [name] = names;
  if (name === undefined || names.length !== 1) throw new Error(`src/operations/${file} must hold one operation with a name.`);
  return { id: sha256(document), name, document };
}
