/**
 * How people and programs sign in to this process: tokens of the configured issuer; or, in the demonstration alone and where none is
 * configured, of a provider of its own, which stands beside the graph and gives a token to anybody.
 */
import type { FastifyInstance } from 'fastify';
import { watchClock } from './clock';
import type { Config } from './config';
import { auditDatabase } from './database/client';
import type { DatabaseConnection } from './database/connection';
import { timeOf } from './database/time';
import { demoClient, demoIdentityPath, personaGrant, personaIds, personas, usualPersona, type Persona } from './demo-identity/personas';
import { leaveRunFile, programKeys, takeRunFileAway } from './demo-identity/run-keys';
import type { ErrorReporter } from './failure';
import type { OfferedPersonas, OfferedPurpose } from './gateway/explorer-sign-in';
import { headersOfNoPage } from './gateway/security-headers';
import { purposeEntry } from './identity/purposes';
import { tokens, type Authenticate } from './identity/tokens';
import { consoleClient } from './operations/clients';
import { purposesOpenTo, type PurposeOfVisit } from './visits/purposes-of-visits';

export interface SignIn {
  /** Whose tokens are taken. */
  readonly issuer: string;
  readonly authenticate: Authenticate;
  /** Why nobody can sign in now; null while they can. */
  readonly notReady: () => string | null;
  /** Whom the demonstration's own page may act as; null where there is an issuer to sign in to. */
  readonly offered: OfferedPersonas | null;
  /** Adds what has to stand beside the graph. */
  readonly mount: (server: FastifyInstance) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface SignInOptions {
  readonly connection: DatabaseConnection;
  readonly report: ErrorReporter;
}

export async function openSignIn(config: Config, { connection, report }: SignInOptions): Promise<SignIn> {
  // The time is asked for as the ledger's role: it sees no record, and the rights of an administrator are not needed to read a clock.
  const db = auditDatabase(connection, { maxConnections: 1 });
  const clock = await watchClock({ nowOfDatabase: () => timeOf(db) });
  const demo = config.issuer === null && config.mode === 'demo' ? demoIdentity(config) : null;
  const issuer = demo?.issuer ?? config.issuer?.url;
  if (issuer === undefined) throw new Error('There is no issuer, and this is no demonstration.');
  return {
    issuer,
    authenticate: tokens({
      issuer, audience: config.audience, jwksUrl: config.issuer?.jwksUrl ?? null, graphUrl: config.graphUrl,
      isClockRight: () => clock.fault() === null, report,
    }),
    notReady: () => clock.fault(),
    offered: demo === null ? null : offeredPersonas,
    mount: (server) => demo?.mount(server) ?? Promise.resolve(),
    async close() {
      clock.stop();
      demo?.close();
      await db.destroy();
    },
  };
}

function demoIdentity({ host, port, audience, dataDirectory }: Config): Pick<SignIn, 'mount'> & { readonly issuer: string; readonly close: () => void } {
  const origin = `http://${host}:${port}`;
  const issuer = `${origin}${demoIdentityPath}`;
  const keys = programKeys();
  return {
    issuer,
    async mount(server) {
      // Only here: where an issuer is configured, the provider is not even loaded.
      const [{ demoProvider }, { mountDemoIdentity }] = await Promise.all([import('./demo-identity/provider'), import('./demo-identity/mount')]);
      // On this machine the port is the client's own affair (RFC 8252).
      const hosts = ['http://127.0.0.1', 'http://localhost'];
      const clients = { [demoClient]: hosts.map((at) => `${at}/callback`), [consoleClient]: hosts.map((at) => `${at}/`) };
      await mountDemoIdentity(server, demoProvider({ issuer, audience, programKeys: keys, clients }), headersOfNoPage);
      leaveRunFile({ dataDirectory, port }, { issuer, keys });
    },
    close: () => takeRunFileAway({ dataDirectory, port }),
  };
}

const offeredPersonas: OfferedPersonas = {
  tokenPath: `${demoIdentityPath}/token`,
  client: demoClient,
  grant: personaGrant,
  personas: [usualPersona, ...personaIds.filter((id) => id !== usualPersona)].flatMap((id) => {
    const { kind, name, claims }: Persona = personas[id];
    return kind === 'person' ? [{ id, name, purposes: purposesOpenTo(claims.role).map(offeredPurpose) }] : [];
  }),
};

function offeredPurpose({ purpose, proof, reference, isOwn }: PurposeOfVisit): OfferedPurpose {
  return { id: purpose, name: purposeEntry(purpose).name, proof: { kind: proof, reference }, isOwn };
}
