/**
 * Whether what leaves this process for another machine is encrypted: the rules that production holds its settings to. Each answers with what
 * is wrong and what to write, or with null.
 */
import { isThisMachine } from './identity/issuer-keys';

const verifyingModes = ['verify-full', 'verify-ca', 'require'];

/**
 * The driver (pg 8) checks the server's certificate and name for each of the three modes, as libpq does for `verify-full` alone;
 * `uselibpqcompat` would weaken that, and so would a later `ssl=`.
 */
export function databaseLinkFault(url: string): string | null {
  const { hostname, searchParams } = parsed(url);
  const last = (name: string): string | undefined => searchParams.getAll(name).at(-1);
  // As the driver does, `host` in the query goes before the one in the address.
  const host = last('host') ?? hostname;
  if (host === '') return 'DATABASE_URL names no host. Write one: postgresql://user@host:5432/yizhan?sslmode=verify-full';
  const isSocket = /^(\/|%2f)/i.test(host);
  if (isSocket || isThisMachine(host)) return null;
  if (verifyingModes.includes(last('sslmode') ?? '') && ['ssl', 'uselibpqcompat'].every((name) => !searchParams.has(name))) return null;
  return 'DATABASE_URL leads to another machine without TLS that is checked. Add ?sslmode=verify-full, and &sslrootcert=/path/ca.pem unless ' +
    'a public authority signed the certificate of the server; leave out ssl= and uselibpqcompat=.';
}

export function subgraphLinkFault(name: string, url: string): string | null {
  const { protocol, hostname } = parsed(url);
  if (protocol === 'https:' || isThisMachine(hostname)) return null;
  return `SUBGRAPH_URLS sends ${name} over http:// to another machine. Write ${name}=https://…; only a loopback address may go without TLS.`;
}

export function doorFault(host: string, isBehindTls: boolean): string | null {
  if (isBehindTls || isThisMachine(host)) return null;
  return 'HOST lets other machines in without TLS. Put a proxy before it that ends TLS and write BEHIND_TLS=yes, or HOST=127.0.0.1.';
}

/** An address that cannot be read leads nowhere; its fault is told without it, since it may hold a password. */
function parsed(url: string): URL {
  // `user@/database` has no host, which the driver takes and the standard of addresses does not.
  const readable = url.replace(/^([a-z]+:\/\/)[^/]*@\//, '$1/');
  return URL.canParse(readable) ? new URL(readable) : new URL('postgresql:///');
}
