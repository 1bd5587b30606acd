/** The platform's settings for this page, as the server wrote them into it. */
import type { ConsoleSettings } from '../../src/gateway/console-settings';

export const settings: ConsoleSettings = readSettings();

function readSettings(): ConsoleSettings {
  const written = document.getElementById('settings')?.textContent ?? 'null';
  const read = JSON.parse(written) as ConsoleSettings | null;
  if (read === null) throw new Error('This page was not served by the platform, which writes its settings into it.');
  return read;
}
