/** Two gateways never write one reserve. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockReserve } from '../../src/audit/reserve-lock';

const folder = mkdtempSync(join(tmpdir(), 'yizhan-reserve-lock-'));
const reserve = join(folder, 'reserve');
afterAll(() => rmSync(folder, { recursive: true }));

it('refuses a reserve that a living process has, and says what to do', () => {
  writeFileSync(`${reserve}.pid`, String(process.ppid));
  expect(() => lockReserve(reserve)).toThrow(`belongs to process ${process.ppid}. Give each gateway its own: AUDIT_RESERVE_FILE=… npm start.`);
});

it('takes over what a killed process left, and lets go at the end', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(`${reserve}.pid`, String(pid));
  const letGo = lockReserve(reserve);
  expect(existsSync(`${reserve}.pid`)).toBe(true);
  letGo();
  expect(existsSync(`${reserve}.pid`)).toBe(false);
});
