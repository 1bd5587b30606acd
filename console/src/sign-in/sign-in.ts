/**
 * Signs in with the issuer: authorisation code with PKCE (RFC 7636), tokens in this page's memory alone. What the browser keeps on the way
 * to the issuer and back is the challenge of that one sign-in.
 */
import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { settings } from '../settings';

const here = `${location.origin}/`;

const manager = new UserManager({
  authority: settings.issuer,
  client_id: settings.client,
  redirect_uri: here,
  response_type: 'code',
  scope: 'openid',
  loadUserInfo: false,
  automaticSilentRenew: false,
  monitorSession: false,
  userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
  stateStore: new WebStorageStateStore({ store: sessionStorage }),
});

export async function goToIssuer(): Promise<void> {
  await manager.signinRedirect();
}

/** True when this page was opened by the issuer's answer, which is then taken and its trace in the address removed. */
export async function takeSignIn(): Promise<boolean> {
  const answer = new URLSearchParams(location.search);
  if (!answer.has('state')) return false;
  const url = location.href;
  history.replaceState(null, '', '/');
  const user = await manager.signinCallback(url);
  return user !== undefined;
}

/** Renewed a minute before its end, so that no question is asked with a token that ends on the way. */
const renewBeforeSeconds = 60;
let renewing: Promise<unknown> | null = null;

/** Throws when there is none, and none is to be had without signing in. */
export async function accessToken(): Promise<string> {
  const user = await manager.getUser();
  if (user !== null && (user.expires_in ?? 0) > renewBeforeSeconds) return user.access_token;
  renewing ??= manager.signinSilent().finally(() => { renewing = null; });
  await renewing;
  const renewed = await manager.getUser();
  if (renewed === null) throw new Error('Nobody is signed in.');
  return renewed.access_token;
}

export async function forgetSignIn(): Promise<void> {
  await manager.removeUser();
}
