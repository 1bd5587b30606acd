/** The floor as a process of its own, beside the platform's: DATABASE_URL says where the records are, PORT where to listen. */
import { join } from 'node:path';
import { readPolicyFolder } from '../../src/cli/read-policy-files';
import { ConfigurationError, readConfig } from '../../src/config';
import { cipherFor } from '../../src/store';
import { openFloor } from './assessment';
import { floorServer } from './server';

const config = readConfig(process.env, join(__dirname, '..', '..'));
const { host, port, databaseUrl } = config;
if (databaseUrl === null) throw new ConfigurationError('The floor brings no database; name one by DATABASE_URL.');

const floor = openFloor(readPolicyFolder(), { connection: { kind: 'external', url: databaseUrl }, cipher: cipherFor(config) });
const server = floorServer(floor);
server.listen(port, host, () => process.stdout.write(`The floor answers at http://${host}:${port}/assessment\n`));

process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => void floor.close().then(() => process.exit(0)));
});
