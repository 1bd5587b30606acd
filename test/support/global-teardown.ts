/** Stops the PostgreSQL server of the test run and removes its data. */
import './global-setup';

export default async function teardown(): Promise<void> {
  await globalThis.yizhanTestServer?.stop();
}
