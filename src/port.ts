/** Asks for the port before anything is prepared, so that a taken one is told in a second and not after a minute. */
import { createServer, type AddressInfo } from 'node:net';

export class PortTaken extends Error {}

/** The port itself, or a free one where 0 was asked for. */
export function assertPortIsFree(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(new PortTaken(sentence(error.code, host, port)));
    });
    probe.listen(port, host, () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => resolve(free));
    });
  });
}

function sentence(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES') return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=4000 npm start`;
  return `Yizhan cannot listen on ${host}:${port} (${code ?? 'unknown reason'}). Set HOST and PORT to an address of this machine.`;
}
