/** One process writes one reserve: a second would overwrite what the first has kept. */
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { errorCodeOf } from '../database/database-failure';

export class ReserveTaken extends Error {}

/** Gives the function that lets go again. A lock that a killed process left is taken over. */
export function lockReserve(reserve: string): () => void {
  const path = `${reserve}.pid`;
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    if (made(path)) return () => rmSync(path, { force: true });
    const owner = ownerIn(path);
    if (owner !== null && owner !== process.pid && lives(owner)) {
      throw new ReserveTaken(`The audit reserve ${reserve} belongs to process ${owner}. Give each gateway its own: AUDIT_RESERVE_FILE=… npm start.`);
    }
    rmSync(path, { force: true });
  }
  throw new ReserveTaken(`The audit reserve ${reserve} is being taken by another process. Give each gateway its own: AUDIT_RESERVE_FILE=… npm start.`);
}

/** The number stands in the file before the file stands there, so that nobody reads half of it. */
function made(path: string): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, String(process.pid), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function ownerIn(path: string): number | null {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCodeOf(error) === 'EPERM';
  }
}
