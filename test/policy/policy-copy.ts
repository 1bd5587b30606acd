/** A folder with policy files, for commands that read one; taken away when the suite ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPolicyFiles } from '../../src/cli/read-policy-files';
import type { PolicyFile } from '../../src/entitlement';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

export function policyCopy(files: readonly PolicyFile[]): string {
  const parent = mkdtempSync(join(tmpdir(), 'policy-'));
  made.push(parent);
  writeInto(parent, files);
  return join(parent, 'policy');
}

export function writeInto(parent: string, files: readonly PolicyFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(parent, path)), { recursive: true });
    writeFileSync(join(parent, path), text);
  }
}

/** The project's own policy with texts replaced (`policy/places/parameters.yml`: old → new), added (a text) or taken away (null). */
export function projectPolicyWith(changes: Readonly<Record<string, string | null | ((text: string) => string)>>): readonly PolicyFile[] {
  const files = new Map(readPolicyFiles().map(({ path, text }) => [path, text]));
  for (const [path, change] of Object.entries(changes)) {
    const text = typeof change === 'function' ? change(files.get(path) ?? '') : change;
    if (typeof change === 'function' && text === files.get(path)) throw new Error(`Nothing was changed in ${path}.`);
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return [...files].map(([path, text]) => ({ path, text }));
}
