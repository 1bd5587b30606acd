/**
 * The OpenID provider of the demonstration: anybody may be anybody of `personas.ts`. It stands in for the province's sign-in, issues the same
 * kind of tokens, and is never there where an issuer is configured.
 */
import { randomBytes } from 'node:crypto';
import Provider, { errors, type ClientMetadata, type Configuration, type KoaContextWithOIDC, type ResourceServer } from 'oidc-provider';
import { Memory } from './memory';
import { demoIdentityPath, personaGrant, personaNamed, programIds } from './personas';
import { runKey, type RunFile } from './run-keys';

export interface DemoProviderOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly programKeys: RunFile['keys'];
  /** The clients through which persons act, and where each may have the browser sent back to. */
  readonly clients: Readonly<Record<string, readonly string[]>>;
}

const tokenSeconds = 15 * 60;
/** What tokens are asked for, since RFC 8707 wants an address; they name the platform by its audience. */
const graph = 'urn:yizhan:graph';

export function demoProvider({ issuer, audience, programKeys, clients }: DemoProviderOptions): Provider {
  const provider = new Provider(issuer, configuration({ audience, programKeys, clients }));
  provider.registerGrantType(personaGrant, (ctx, next) => tokenOfPersona(provider, audience, ctx).then(next), ['persona']);
  return provider;
}

const resourceServer = (audience: string): ResourceServer => ({
  scope: '', audience, accessTokenFormat: 'jwt', accessTokenTTL: tokenSeconds, jwt: { sign: { alg: 'ES256' } },
});

/** Whoever names a person of the table is given a token of that person: this is a demonstration. */
async function tokenOfPersona(provider: Provider, audience: string, ctx: KoaContextWithOIDC): Promise<void> {
  const named = personaNamed(ctx.oidc.params?.['persona']);
  const { client } = ctx.oidc;
  if (named === null || named.persona.kind !== 'person' || client === undefined) throw new errors.InvalidGrant('persona is not one of the persons of the demonstration');
  const token = new provider.AccessToken({
    accountId: named.id, client, gty: personaGrant, grantId: personaGrant, scope: '', resourceServer: resourceServer(audience),
  });
  ctx.body = { access_token: await token.save(), token_type: token.tokenType, expires_in: token.expiration };
}

function configuration({ audience, programKeys, clients }: Pick<DemoProviderOptions, 'audience' | 'programKeys' | 'clients'>): Configuration {
  return {
    adapter: Memory,
    jwks: { keys: [runKey().private] },
    clients: [...Object.entries(clients).map(([id, redirectUris]) => personsClient(id, redirectUris)), ...programIds.map((id) => programClient(id, programKeys))],
    clientAuthMethods: ['none', 'private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: ['ES256'], idTokenSigningAlgValues: ['ES256'], dPoPSigningAlgValues: ['ES256'] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      long: { signed: true, sameSite: 'strict', path: demoIdentityPath },
      short: { signed: true, sameSite: 'lax', path: demoIdentityPath },
    },
    // Our own page may ask for tokens; a page of another site may not.
    clientBasedCORS: (ctx, origin) => origin === ctx.request.origin,
    extraTokenClaims: (_ctx, token) => personaNamed('accountId' in token ? token.accountId : token.clientId)?.persona.claims,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      dPoP: { enabled: true },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => graph,
        getResourceServerInfo: () => resourceServer(audience),
        useGrantedResource: () => true,
      },
    },
    findAccount: (_ctx, id) => (personaNamed(id) === null ? undefined : { accountId: id, claims: () => ({ sub: id }) }),
    interactions: { url: (_ctx, { uid }) => `${demoIdentityPath}/choose/${uid}` },
    // A page that stays open renews its token; whoever took the token by name takes another one.
    issueRefreshToken: () => Promise.resolve(true),
    // Nobody is asked for leave: the clients are ours.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true, methods: ['S256'] },
    responseTypes: ['code'],
    routes: { authorization: '/authorize', token: '/token', jwks: '/jwks' },
    scopes: ['openid'],
    ttl: { AccessToken: tokenSeconds, ClientCredentials: tokenSeconds, AuthorizationCode: 60, Interaction: 600, Session: 3_600, Grant: 3_600, IdToken: 600, RefreshToken: 3_600 },
  };
}

function personsClient(id: string, redirectUris: readonly string[]): ClientMetadata {
  return {
    client_id: id, token_endpoint_auth_method: 'none', application_type: 'native', redirect_uris: [...redirectUris],
    grant_types: ['authorization_code', 'refresh_token', personaGrant], response_types: ['code'], id_token_signed_response_alg: 'ES256',
  };
}

function programClient(id: (typeof programIds)[number], keys: RunFile['keys']): ClientMetadata {
  const key = keys[id];
  if (key === undefined) throw new RangeError(`The program ${id} has no key.`);
  return {
    client_id: id, token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: 'ES256', jwks: { keys: [key.public] },
    grant_types: ['client_credentials'], response_types: [], redirect_uris: [], dpop_bound_access_tokens: true, id_token_signed_response_alg: 'ES256',
  };
}
