/**
 * Under which account of the machine PostgreSQL runs. It refuses to run as root; started by root, it runs as `nobody`.
 *
 * Everything here answers for that account: may it enter a directory, and where may it keep what the project cannot hold.
 */
import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

export interface SystemAccount {
  readonly uid: number;
  readonly gid: number;
}

/** The account to change to, or null when this process is not root and PostgreSQL simply runs as the same user. */
export function accountForPostgres(): SystemAccount | null {
  if (process.getuid?.() !== 0) return null;
  return accountNamed('nobody') ?? { uid: 65534, gid: 65534 };
}

function accountNamed(name: string): SystemAccount | null {
  let accounts: string;
  try {
    accounts = readFileSync('/etc/passwd', 'utf8');
  } catch {
    return null;
  }
  const fields = accounts.split('\n').map((line) => line.split(':')).find(([user]) => user === name);
  const uid = Number(fields?.[2]);
  const gid = Number(fields?.[3]);
  // macOS writes nobody as -2, which the system calls take as an unsigned number.
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid: uid >>> 0, gid: gid >>> 0 } : null;
}

/** Whether the account can reach the path: every directory above it, and the path itself when it exists, lets it pass. */
export function mayEnter(path: string, account: SystemAccount): boolean {
  for (let current = path; ; current = dirname(current)) {
    if (!letsPass(current, account)) return false;
    if (dirname(current) === current) return true;
  }
}

function letsPass(path: string, { uid, gid }: SystemAccount): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return true;
  const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
  return (stat.mode & bit) !== 0;
}

/** Where Yizhan keeps what cannot lie in the project: programs copied for another account, data when the project is closed to it. */
export function systemDirectory(account: SystemAccount | null): string {
  return account === null ? join(homedir(), '.local', 'share', 'yizhan') : '/var/lib/yizhan';
}
