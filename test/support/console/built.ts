/** Builds the page when its sources are younger than what was built, so that no test looks at yesterday's page. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const project = join(__dirname, '../../..');
const sources = ['console/src', 'console/index.html', 'console/vite.config.mts', 'src/operations/documents.generated.ts'] as const;

export function buildConsoleWhenOlder(): void {
  const built = join(project, 'console/built/index.html');
  const builtAtMs = existsSync(built) ? statSync(built).mtimeMs : 0;
  if (Math.max(...sources.map((source) => youngestMs(join(project, source)))) < builtAtMs) return;
  execFileSync('npm', ['run', '--silent', 'console'], { cwd: project, stdio: ['ignore', 'ignore', 'pipe'] });
}

function youngestMs(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => youngestMs(join(path, name))));
}
