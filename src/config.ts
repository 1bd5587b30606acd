/**
 * The configuration of a process, and the only reader of its environment. Whatever is wrong is said here, before anything starts.
 */
import { isIP } from 'node:net';
import { isAbsolute, join, resolve } from 'node:path';
import { databaseLinkFault, doorFault, subgraphLinkFault } from './encrypted-links';
import { SealingFault } from './sealing/cipher';
import { keyRingIn, type KeyRing, type SealingKeys } from './sealing/keys';
import { isProtected, isThisMachine } from './identity/issuer-keys';

export interface Config {
  /** Production has to be asked for: it refuses whatever only suits a demonstration. */
  readonly mode: 'demo' | 'production';
  readonly host: string;
  readonly port: number;
  /** An existing PostgreSQL; `null` for the embedded one. */
  readonly databaseUrl: string | null;
  /** Where the embedded database keeps its data: inside the clone, so that two clones never meet. */
  readonly dataDirectory: string;
  /** Seal identity numbers and diagnoses at rest; `null` for those that the demonstration makes and keeps in its data directory. */
  readonly sealingKeys: SealingKeys | null;
  /** Seal backups; `null` when those of the sealing do that too. */
  readonly backupKeys: KeyRing | null;
  /** Shared by gateway and subgraphs that run in several processes; `null` when one process makes its own. */
  readonly gatewaySecret: string | null;
  /** Subgraphs that run elsewhere, by name. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
  /** How long the gateway waits for an agency. */
  readonly agencyDeadlineMs: number;
  /** Where looks are written down while the audit ledger's database is away: a file of this process alone, its space taken up beforehand. */
  readonly auditReserve: { readonly file: string; readonly bytes: number };
  /** Whether clients come over TLS, ended by a proxy before this process. */
  readonly isBehindTls: boolean;
  /** Proxies whose word on a client's address is taken. */
  readonly trustedProxies: readonly string[];
  /** How many requests one address, whoever is signed in, and one registered client may send, on average. */
  readonly requestsPerSecond: { readonly address: number; readonly viewer: number; readonly client: number };
  /** Whose tokens are taken; null in the demonstration alone, which then has a provider of its own. */
  readonly issuer: IssuerSettings | null;
  /** What tokens call this platform. */
  readonly audience: string;
  /** The graph's address as clients know it, which proofs of possession name; null to take the request's word for it, in the demonstration. */
  readonly graphUrl: string | null;
}

export interface IssuerSettings {
  /** As its tokens write it (`iss`). */
  readonly url: string;
  /** Where its keys are; null to ask its discovery. */
  readonly jwksUrl: string | null;
}

/** Says which variable is wrong, and what it should look like. */
export class ConfigurationError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(environment: Environment, projectDirectory: string): Config {
  const read = (name: string): string | null => {
    const value = environment[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const inProject = (path: string): string => (isAbsolute(path) ? path : resolve(projectDirectory, path));
  const dataDirectory = inProject(read('DATA_DIRECTORY') ?? '.data');
  const mode = oneOf('YIZHAN_MODE', read('YIZHAN_MODE') ?? 'demo', ['demo', 'production']);
  const host = read('HOST') ?? '127.0.0.1';
  if (mode === 'production') assertFitForProduction(read);
  if (read('DATABASE_URL') !== null && read('OIDC_ISSUER') === null && !isThisMachine(host)) {
    throw new ConfigurationError(`With DATABASE_URL and HOST=${host} an OIDC_ISSUER is needed: without one, the provider of the demonstration gives a token to anybody.`);
  }
  const config: Config = {
    mode,
    host,
    port: wholeNumber('PORT', read('PORT') ?? '4000', 0, 65_535),
    databaseUrl: databaseUrl(read('DATABASE_URL')),
    dataDirectory,
    sealingKeys: sealingKeys(read),
    backupKeys: backupKeys(read('BACKUP_KEYS')),
    gatewaySecret: read('GATEWAY_SECRET'),
    subgraphUrls: subgraphUrls(read('SUBGRAPH_URLS')),
    agencyDeadlineMs: wholeNumber('AGENCY_DEADLINE_MS', read('AGENCY_DEADLINE_MS') ?? '800', 1, 60_000),
    auditReserve: {
      file: inProject(read('AUDIT_RESERVE_FILE') ?? join(dataDirectory, 'audit-reserve')),
      bytes: wholeNumber('AUDIT_RESERVE_MB', read('AUDIT_RESERVE_MB') ?? '8', 1, 1_024) * 1024 * 1024,
    },
    isBehindTls: oneOf('BEHIND_TLS', read('BEHIND_TLS') ?? 'no', ['yes', 'no']) === 'yes',
    trustedProxies: trustedProxies(read('TRUSTED_PROXIES')),
    requestsPerSecond: {
      address: wholeNumber('REQUESTS_PER_SECOND', read('REQUESTS_PER_SECOND') ?? requestsPerSecond.address[mode], 1, 1_000_000),
      viewer: wholeNumber('REQUESTS_PER_SECOND_AND_VIEWER', read('REQUESTS_PER_SECOND_AND_VIEWER') ?? requestsPerSecond.viewer[mode], 1, 1_000_000),
      client: wholeNumber('REQUESTS_PER_SECOND_AND_CLIENT', read('REQUESTS_PER_SECOND_AND_CLIENT') ?? requestsPerSecond.client[mode], 1, 1_000_000),
    },
    issuer: issuerSettings(read, mode),
    audience: read('OIDC_AUDIENCE') ?? 'yizhan',
    graphUrl: address('GRAPH_URL', read('GRAPH_URL'), mode),
  };
  if (mode === 'production') assertEncryptedLinks(config);
  return config;
}

/** The demonstration runs on one's own machine; behind one address of production stands a hall of counters. */
const requestsPerSecond = {
  address: { demo: '5000', production: '50' },
  /** A clerk asks a few questions a minute, and a page a few at once. */
  viewer: { demo: '5000', production: '10' },
  client: { demo: '5000', production: '500' },
} as const;

function assertFitForProduction(read: (name: string) => string | null): void {
  if (read('DATABASE_URL') === null) {
    throw new ConfigurationError('YIZHAN_MODE=production needs DATABASE_URL: the embedded database holds the synthetic residents of the demonstration.');
  }
  for (const name of ['SEALING_KEYS', 'BLIND_INDEX_KEY']) {
    if (read(name) !== null) continue;
    throw new ConfigurationError(`YIZHAN_MODE=production needs ${name}, written id:base64 with 32 bytes; make one with \`echo "$(date +%Y%m):$(openssl rand -base64 32)"\`.`);
  }
  if (read('GATEWAY_SECRET') === null) {
    throw new ConfigurationError('YIZHAN_MODE=production needs GATEWAY_SECRET, at least 32 bytes; make one with `openssl rand -base64 48`.');
  }
  if (read('OIDC_ISSUER') === null) {
    throw new ConfigurationError('YIZHAN_MODE=production needs OIDC_ISSUER, whose tokens say who asks: the provider of the demonstration gives a token to anybody.');
  }
  if (read('GRAPH_URL') === null) {
    throw new ConfigurationError('YIZHAN_MODE=production needs GRAPH_URL, the address of the graph as clients know it, for example https://yizhan.example/graphql.');
  }
}

function issuerSettings(read: (name: string) => string | null, mode: Config['mode']): IssuerSettings | null {
  const url = address('OIDC_ISSUER', read('OIDC_ISSUER'), mode);
  const jwksUrl = address('OIDC_JWKS_URL', read('OIDC_JWKS_URL'), mode);
  if (url !== null) return { url, jwksUrl };
  if (jwksUrl === null) return null;
  throw new ConfigurationError('OIDC_JWKS_URL says where the keys of OIDC_ISSUER are; give that too.');
}

/** As it was written: an issuer's tokens repeat it to the character. */
function address(name: string, written: string | null, mode: Config['mode']): string | null {
  if (written === null) return null;
  const url = URL.canParse(written) ? new URL(written) : null;
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  // The value is not repeated: it may hold a password.
  if (!isPlain) throw new ConfigurationError(`${name} is an address without user, query and fragment, for example https://identity.example.`);
  if (mode === 'production' && !isProtected(url)) throw new ConfigurationError(`In production ${name} begins with https://, except on this machine.`);
  return written;
}

function assertEncryptedLinks({ databaseUrl, subgraphUrls, host, isBehindTls }: Config): void {
  const faults = [
    databaseUrl === null ? null : databaseLinkFault(databaseUrl),
    ...[...subgraphUrls].map(([name, url]) => subgraphLinkFault(name, url)),
    doorFault(host, isBehindTls),
  ];
  const fault = faults.find((one) => one !== null);
  if (fault !== undefined) throw new ConfigurationError(`YIZHAN_MODE=production: ${fault}`);
}

function oneOf<Value extends string>(name: string, written: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === written);
  if (found !== undefined) return found;
  throw new ConfigurationError(`${name} is ${values.join(' or ')}; it is "${written}".`);
}

function trustedProxies(written: string | null): readonly string[] {
  const entries = (written ?? '').split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const bitsMost = isIP(address) === 4 ? 32 : 128;
    if (isIP(address) !== 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= bitsMost))) continue;
    throw new ConfigurationError(`TRUSTED_PROXIES holds "${entry}"; write addresses or networks, separated by commas, for example 10.0.0.0/8.`);
  }
  return entries;
}

function wholeNumber(name: string, written: string, least: number, most: number): number {
  const value = Number(written);
  if (/^\d+$/.test(written) && value >= least && value <= most) return value;
  throw new ConfigurationError(`${name} must be a whole number from ${least} to ${most}; it is "${written}".`);
}

/** Both or neither: a number that is sealed under one key and found by another is lost when either is. */
function sealingKeys(read: (name: string) => string | null): SealingKeys | null {
  const [sealing, blindIndex] = [read('SEALING_KEYS'), read('BLIND_INDEX_KEY')];
  if (sealing === null && blindIndex === null) return null;
  if (sealing === null || blindIndex === null) throw new ConfigurationError('SEALING_KEYS and BLIND_INDEX_KEY go together: give both, or in a demonstration neither.');
  return { sealing: keyRing('SEALING_KEYS', sealing), blindIndex: keyRing('BLIND_INDEX_KEY', blindIndex) };
}

function backupKeys(written: string | null): KeyRing | null {
  return written === null ? null : keyRing('BACKUP_KEYS', written);
}

function keyRing(name: string, written: string): KeyRing {
  try {
    return keyRingIn(name, written);
  } catch (error) {
    throw error instanceof SealingFault ? new ConfigurationError(error.message) : error;
  }
}

function databaseUrl(written: string | null): string | null {
  if (written === null || /^postgres(ql)?:\/\//.test(written)) return written;
  // The value is not repeated: it may hold a password.
  throw new ConfigurationError('DATABASE_URL must begin with postgresql://, for example postgresql://user@host:5432/yizhan.');
}

function subgraphUrls(written: string | null): ReadonlyMap<string, string> {
  const entries = (written ?? '').split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
  return new Map(
    entries.map((entry) => {
      const match = /^([a-z-]+)=(https?:\/\/\S+)$/.exec(entry);
      if (match?.[1] === undefined || match[2] === undefined) {
        throw new ConfigurationError(
          `SUBGRAPH_URLS holds "${entry}"; write name=url, separated by commas, for example housing=http://127.0.0.1:4101/graphql.`,
        );
      }
      return [match[1], match[2]];
    }),
  );
}
