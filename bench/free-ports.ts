/** Two ports on which nobody listens at the moment. */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

export async function freePorts(): Promise<readonly [number, number]> {
  // Both are held until both are known, so that they differ.
  const probes = [createServer(), createServer()] as const;
  await Promise.all(probes.map((probe) => once(probe.listen(0, '127.0.0.1'), 'listening')));
  const [first, second] = probes.map((probe) => (probe.address() as AddressInfo).port);
  await Promise.all(probes.map((probe) => once(probe.close(), 'close')));
  return [first ?? 0, second ?? 0];
}
