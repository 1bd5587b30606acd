/** The files of a policy as they stand in a folder, or as they stood in a revision of git. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PolicyFile } from '../../entitlement';
import { policyFolder, readPolicyFiles } from '../read-policy-files';
import { UsageError } from '../command';

const projectDirectory = join(policyFolder, '..');

/** Throws a UsageError when there is no such folder and no such revision. */
export function policyFilesOf(written: string): readonly PolicyFile[] {
  const isFolder = existsSync(written) && statSync(written).isDirectory();
  return isFolder ? readPolicyFiles(resolve(written)) : filesOfRevision(written, projectDirectory);
}

/** `directory` holds `policy/`; it may be any folder of a checkout. */
export function filesOfRevision(revision: string, directory: string): readonly PolicyFile[] {
  if (git(directory, ['rev-parse', '--is-inside-work-tree']) === null) {
    throw new UsageError(`"${revision}" is no folder, and ${directory} is no git checkout, so it has no revisions. Compare folders: npm run policy:diff -- OLD_FOLDER policy`);
  }
  // A name that begins with a dash would be an option of git.
  const commit = revision.startsWith('-') ? null : git(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (commit === null) throw new UsageError(`"${revision}" is neither a folder nor a revision of this repository.`);
  const listed = git(directory, ['ls-tree', '-r', '-z', commit.trim(), '--', 'policy']) ?? '';
  const blobs = listed.split('\0').flatMap((line) => {
    const match = /^\d+ blob ([0-9a-f]+)\t(.+\.yml)$/.exec(line);
    return match?.[1] === undefined || match[2] === undefined ? [] : [{ object: match[1], path: match[2] }];
  });
  if (blobs.length === 0) throw new UsageError(`The revision "${revision}" has no policy/.`);
  const texts = contentsOf(directory, blobs.map(({ object }) => object));
  return blobs.map(({ path }, index) => ({ path, text: texts[index] ?? '' }));
}

/** All objects in one run of git: `<object> blob <bytes>`, a line feed, the bytes, a line feed. */
function contentsOf(directory: string, objects: readonly string[]): readonly string[] {
  const output = execFileSync('git', ['cat-file', '--batch'], { cwd: directory, input: `${objects.join('\n')}\n`, maxBuffer: 1 << 28 });
  const texts: string[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const bytes = Number(output.subarray(at, end).toString().split(' ')[2]);
    texts.push(output.subarray(end + 1, end + 1 + bytes).toString('utf8'));
    at = end + 1 + bytes + 1;
  }
  return texts;
}

function git(directory: string, words: readonly string[]): string | null {
  try {
    return execFileSync('git', words, { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new UsageError('git is not installed here. Compare folders: npm run policy:diff -- OLD_FOLDER policy');
    return null;
  }
}
