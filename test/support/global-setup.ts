/** Starts the PostgreSQL server of the test run. */
import { type TestServer, startTestServer } from './database';

declare global {
  // A global is the only way to hand a value to the global teardown.
  var yizhanTestServer: TestServer | undefined;
}

export default async function setup(): Promise<void> {
  globalThis.yizhanTestServer = await startTestServer();
}
