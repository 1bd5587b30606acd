/**
 * How the explorer signs in: as somebody of the demonstration, or with a token that is typed in. Token and visits are kept by the page alone,
 * in memory, and are gone with it.
 */
import { visitsScript } from './explorer-visits';

/** Who may be acted as, and where their tokens are had; the demonstration's provider says. */
export interface OfferedPersonas {
  readonly tokenPath: string;
  readonly client: string;
  readonly grant: string;
  /** The first is the usual one. */
  readonly personas: readonly OfferedPersona[];
}

export interface OfferedPersona {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** For what the page opens visits; none for whoever sees no resident's record. The first is the usual one. */
  readonly purposes: readonly OfferedPurpose[];
}

export interface OfferedPurpose {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly proof: { readonly kind: string; readonly reference: string | null };
  /** Whether a visit is about whoever asks, and about nobody else. */
  readonly isOwn: boolean;
}

/** The bar above the explorer. */
export function signInBar(offered: OfferedPersonas | null, escaped: (text: string) => string): string {
  if (offered === null) {
    return `<label>令牌 Token <input id="token" type="password" autocomplete="off" size="40"></label>
<label>接待 Visit <input id="visit-id" autocomplete="off" size="26"></label>`;
  }
  const options = offered.personas.map(({ id, name }) => `<option value="${escaped(id)}">${escaped(`${name.zh} · ${name.en}`)}</option>`).join('');
  return `<strong>演示 demo</strong> <label>身份 Acting as <select id="persona">${options}</select></label>
<label>目的 Purpose <select id="purpose"></select></label>
<label><input id="family" type="checkbox" checked> 全家在场 Whole family present</label>
<output id="visit"></output>`;
}

/** The script: `askedAs` is a fetch that sends who asks, and at which visit. */
export function signInScript(offered: OfferedPersonas | null, asScript: (value: unknown) => string): string {
  return offered === null ? typedScript : `
  const offered = ${asScript(offered)};
  const signedIn = { as: null, token: null, endsAt: 0, visits: new Map() };
  const personaChosen = () => offered.personas.find(({ id }) => id === document.getElementById('persona').value);

  async function tokenNow() {
    const persona = personaChosen().id;
    if (signedIn.as === persona && Date.now() < signedIn.endsAt) return signedIn.token;
    const form = new URLSearchParams({ grant_type: offered.grant, client_id: offered.client, persona });
    const answer = await fetch(offered.tokenPath, { method: 'POST', body: form });
    const { access_token: token, expires_in: seconds } = await answer.json();
    // A visit belongs to whoever opened it, not to the token.
    const visits = signedIn.as === persona ? signedIn.visits : new Map();
    Object.assign(signedIn, { as: persona, token, endsAt: Date.now() + (seconds - 60) * 1000, visits });
    return token;
  }
${visitsScript}
  async function askedAs(url, init) {
    const token = await tokenNow();
    const visit = await visitFor(token, JSON.parse(init.body));
    const who = { authorization: 'Bearer ' + token, ...(visit === null ? {} : { 'x-yizhan-visit': visit }) };
    const answer = await fetch(url, { ...init, headers: { ...init.headers, ...who } });
    // The demonstration was started anew: its keys and its memory of visits may be others.
    if (answer.status === 401) Object.assign(signedIn, { as: null, endsAt: 0 });
    return answer;
  }`;
}

const typedScript = `
  async function askedAs(url, init) {
    const [token, visit] = ['token', 'visit-id'].map((id) => document.getElementById(id).value.trim());
    const who = { ...(token === '' ? {} : { authorization: 'Bearer ' + token }), ...(visit === '' ? {} : { 'x-yizhan-visit': visit }) };
    return fetch(url, { ...init, headers: { ...init.headers, ...who } });
  }`;
