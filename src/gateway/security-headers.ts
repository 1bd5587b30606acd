/** The headers that every answer carries, whatever it is: an answer about a family is kept by no cache and framed by no page. */
import type { FastifyInstance } from 'fastify';

const onEveryAnswer = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  'x-dns-prefetch-control': 'off',
} as const;

/** For whatever is no page: it may load, run and be framed by nothing. A page brings a policy of its own. */
const nothingAllowed = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const headersOfNoPage = { ...onEveryAnswer, 'content-security-policy': nothingAllowed, 'cache-control': 'no-store' } as const;

export function securityHeaders(server: FastifyInstance, { isBehindTls }: { readonly isBehindTls: boolean }): void {
  server.addHook('onSend', async (_request, reply) => {
    reply.headers(onEveryAnswer);
    // Two years, as the preload lists ask; only where TLS is there, since a browser would hold a plain address to it.
    if (isBehindTls) reply.header('strict-transport-security', 'max-age=63072000; includeSubDomains');
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', nothingAllowed);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    return Promise.resolve();
  });
}

export interface PageSources {
  /** SHA-256 of each script written in the page, base64. */
  readonly scripts: readonly string[];
  /** True where the page runs scripts from files of this machine. */
  readonly isScripted?: boolean;
  /** Where else the page may ask, by origin. */
  readonly talksTo?: readonly string[];
}

/** For our own pages: everything from this machine, and of the scripts in the page only those that we wrote. */
export function pagePolicy({ scripts, isScripted = scripts.length > 0, talksTo = [] }: PageSources): string {
  return [
    "default-src 'none'",
    isScripted ? ["script-src 'self'", ...scripts.map((digest) => `'sha256-${digest}'`)].join(' ') : "script-src 'none'",
    // The explorer's editor places its lines by styles it writes itself.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    isScripted ? ["connect-src 'self'", ...talksTo].join(' ') : "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
