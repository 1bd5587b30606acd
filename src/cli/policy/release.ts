/** `npm run policy:release -- propose|approve|activate|rollback|list`: a policy becomes law on the platform by two persons, and can be taken back. */
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../../config';
import { PolicyError } from '../../entitlement';
import { ReleaseError, shipped } from '../../releases/release';
import { ReleaseFolder, shortName } from '../../releases/release-folder';
import { policyFolder, readPolicyFiles } from '../read-policy-files';
import { UsageError } from '../command';
import { counted, runCommand, type Report } from './command';
import { activate, approve, propose, rollback, type Step } from './release-steps';

const usage = `npm run policy:release -- COMMAND [options]

  propose --note TEXT   bundles policy/ if it has no mistake and holds its own cases
  approve REVISION      by another person than the one who proposed it
  activate REVISION     lets it decide; a running platform notices within seconds, without a restart
  rollback [REVISION]   back to what decided before, or to an earlier one; at last to the policy that came with the program (shipped)
  list                  all releases, and which one decides

  --by NAME             who does it; the user of the operating system when left out. Nothing proves the name until people sign in
  --policy FOLDER       propose another folder than policy/
The releases lie in DATA_DIRECTORY/releases.`;

export function release(words: readonly string[], environment: Readonly<Record<string, string | undefined>> = process.env): Report {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { by: { type: 'string' }, note: { type: 'string' }, policy: { type: 'string', default: policyFolder }, help: { type: 'boolean', default: false } },
  });
  const [command, written] = positionals;
  if (values.help || command === undefined) return { lines: [usage], exitCode: values.help ? 0 : 2 };
  const releases = new ReleaseFolder(join(readConfig(environment, join(policyFolder, '..')).dataDirectory, 'releases'));
  const step: Step = { releases, by: nameOf(values.by), at: new Date().toISOString() };
  try {
    return { lines: linesOf(command, written, values, step), exitCode: 0 };
  } catch (error) {
    if (error instanceof ReleaseError || error instanceof PolicyError) return { lines: [error.message], exitCode: 1 };
    throw error;
  }
}

function linesOf(command: string, written: string | undefined, { note, policy }: { readonly note?: string | undefined; readonly policy: string }, step: Step): readonly string[] {
  const named = (): string => {
    if (written === undefined) throw new UsageError(`${command} which release? ${usage}`);
    return written;
  };
  switch (command) {
    case 'propose': {
      if (note === undefined || note.trim() === '') throw new UsageError('Say with --note what the release changes, and why.');
      const revision = propose(readPolicyFiles(resolve(policy)), note.trim(), step);
      return [`${shortName(revision)} is proposed by ${step.by}. Another person approves it: npm run policy:release -- approve ${shortName(revision)}`];
    }
    case 'approve': {
      const revision = approve(named(), step);
      return [`${shortName(revision)} is approved by ${step.by}. It decides after: npm run policy:release -- activate ${shortName(revision)}`];
    }
    case 'activate':
      return [`${shortName(activate(named(), step))} decides now.`];
    case 'rollback': {
      const revision = rollback(written, step);
      return [revision === shipped ? 'The policy that came with the program decides again.' : `${shortName(revision)} decides again.`];
    }
    case 'list':
      return listed(step.releases);
    default:
      throw new UsageError(usage);
  }
}

function listed(releases: ReleaseFolder): readonly string[] {
  const active = releases.active()?.revision ?? shipped;
  const lines = releases.revisions().map((revision) => releases.read(revision)).sort((a, b) => (a.manifest.proposedAt < b.manifest.proposedAt ? -1 : 1)).map(({ manifest, approval }) => {
    const { revision, proposedBy, proposedAt, note, files } = manifest;
    const approved = approval === null ? 'not approved' : `approved by ${approval.approvedBy} ${approval.approvedAt}`;
    return `${revision === active ? '▶' : ' '} ${shortName(revision)}  proposed by ${proposedBy} ${proposedAt}, ${approved}; ${counted(Object.keys(files).length, 'file')}: ${note}`;
  });
  return [`${active === shipped ? '▶' : ' '} shipped       the policy that came with the program`, ...lines];
}

function nameOf(written: string | undefined): string {
  const name = (written ?? userInfo().username).replace(/\s+/g, ' ').trim();
  if (/^[\p{L}\p{N}._ @'-]{1,80}$/u.test(name)) return name;
  throw new UsageError('--by is a name of letters, digits, blanks and . _ @ - of at most 80 characters.');
}

if (require.main === module) void runCommand((words) => release(words));
