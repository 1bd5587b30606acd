/** Reads `policy/` for the engine, which touches no disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sha256 } from '../digest';
import { readPolicy, type Policy, type PolicyFile } from '../entitlement';

/** The folder that stands beside `src`. */
export const policyFolder = join(__dirname, '..', '..', 'policy');

/** Paths are given from the folder's parent (`policy/entitlements/…`), with slashes on every system. */
export function readPolicyFiles(folder: string = policyFolder): readonly PolicyFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(join(folder, '..'), path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

/** Throws a PolicyError that names every problem of every file. */
export function readPolicyFolder(folder: string = policyFolder): Policy {
  return readPolicy(readPolicyFiles(folder), sha256);
}
