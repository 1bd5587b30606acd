/** Keeps releases in a folder. Every file is written aside and moved into place, so that nobody reads half of one. */
import { appendFileSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { sha256 } from '../digest';
import type { PolicyFile } from '../entitlement';
import { ReleaseError, shipped, type Active, type Approval, type Event, type Manifest } from './release';

export interface Bundle {
  readonly manifest: Manifest;
  readonly manifestDigest: string;
  readonly approval: Approval | null;
  readonly files: readonly PolicyFile[];
}

export class ReleaseFolder {
  constructor(readonly path: string) {}

  revisions(): readonly string[] {
    if (!existsSync(this.path)) return [];
    return readdirSync(this.path, { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^[0-9a-f]{64}$/.test(entry.name)).map(({ name }) => name).sort();
  }

  /** Throws a ReleaseError when the bundle is not there, or is not whole. */
  read(revision: string): Bundle {
    const manifestText = this.text(revision, 'manifest.json');
    const manifest = this.parsed<Manifest>(revision, 'manifest.json', manifestText);
    const approvalPath = join(this.path, revision, 'approval.json');
    const approval = existsSync(approvalPath) ? this.parsed<Approval>(revision, 'approval.json', this.text(revision, 'approval.json')) : null;
    return { manifest, manifestDigest: sha256(manifestText), approval, files: this.files(revision) };
  }

  /** Refuses a revision that is there already: what was proposed is never overwritten. */
  add(manifest: Manifest, files: readonly PolicyFile[]): void {
    const place = join(this.path, manifest.revision);
    if (existsSync(place)) throw new ReleaseError(`The release ${shortName(manifest.revision)} has been proposed already.`);
    mkdirSync(this.path, { recursive: true, mode: 0o700 });
    const aside = mkdtempSync(join(this.path, '.proposed-'));
    try {
      for (const { path, text } of files) {
        mkdirSync(dirname(join(aside, path)), { recursive: true });
        writeFileSync(join(aside, path), text);
      }
      writeFileSync(join(aside, 'manifest.json'), json(manifest));
      renameSync(aside, place);
    } catch (error) {
      rmSync(aside, { recursive: true, force: true });
      throw error;
    }
  }

  approve(revision: string, approval: Approval): void {
    this.write(join(revision, 'approval.json'), json(approval));
  }

  active(): Active | null {
    const path = join(this.path, 'active.json');
    return existsSync(path) ? this.parsed<Active>('', 'active.json', readFileSync(path, 'utf8')) : null;
  }

  activate(active: Active): void {
    this.write('active.json', json(active));
  }

  history(): readonly Event[] {
    const path = join(this.path, 'history.jsonl');
    return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line) => this.parsed<Event>('', 'history.jsonl', line)) : [];
  }

  record(event: Event): void {
    appendFileSync(join(this.path, 'history.jsonl'), `${JSON.stringify(event)}\n`);
  }

  private write(name: string, text: string): void {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const aside = `${path}.${process.pid}.tmp`;
    writeFileSync(aside, text);
    renameSync(aside, path);
  }

  /** Everything that lies in the bundle beside its own two papers: a file that was slipped in is found as well. */
  private files(revision: string): readonly PolicyFile[] {
    const place = join(this.path, revision);
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => ![join(place, 'manifest.json'), join(place, 'approval.json')].includes(path))
      .sort()
      .map((path) => ({ path: relative(place, path).split(sep).join('/'), text: lstatSync(path).isFile() ? readFileSync(path, 'utf8') : '' }));
  }

  private text(revision: string, name: string): string {
    const path = join(this.path, revision, name);
    if (!existsSync(path)) throw new ReleaseError(`The release ${shortName(revision)} has no ${name}. It is not whole; propose it again.`);
    return readFileSync(path, 'utf8');
  }

  private parsed<Content>(revision: string, name: string, text: string): Content {
    try {
      return JSON.parse(text) as Content;
    } catch {
      throw new ReleaseError(`${join(this.path, revision, name)} cannot be read: it is no JSON.`);
    }
  }
}

/** As much of a revision as people need to tell releases apart. */
export function shortName(revision: string): string {
  return revision === shipped ? revision : revision.slice(0, 12);
}

const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
