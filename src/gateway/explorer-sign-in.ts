/**
 * How the explorer signs in: as somebody of the demonstration, or with a token that is typed in. Token and visit are kept by the page alone,
 * in memory, and are gone with it.
 */

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
  /** Of somebody behind a counter: the place of its hall, where visits are opened. */
  readonly place: string | null;
}

/** The bar above the explorer. */
export function signInBar(offered: OfferedPersonas | null, escaped: (text: string) => string): string {
  if (offered === null) return '<label>令牌 Token <input id="token" type="password" autocomplete="off" size="40"></label>';
  const options = offered.personas.map(({ id, name }) => `<option value="${escaped(id)}">${escaped(`${name.zh} · ${name.en}`)}</option>`).join('');
  return `<strong>演示 demo</strong> <label>身份 Acting as <select id="persona">${options}</select></label>`;
}

/**
 * The script: `askedAs` is a fetch that sends who asks. `openVisitFor` opens the visit at which a clerk looks, one for each resident asked
 * about; whatever comes instead of a visit is left to the graph to say.
 */
export function signInScript(offered: OfferedPersonas | null, asScript: (value: unknown) => string): string {
  return `
  const offered = ${asScript(offered)};
  const signedIn = { as: null, token: null, endsAt: 0, visits: new Map() };

  async function tokenNow() {
    if (offered === null) return document.getElementById('token').value.trim() || null;
    const persona = document.getElementById('persona').value;
    if (signedIn.as === persona && Date.now() < signedIn.endsAt) return signedIn.token;
    const form = new URLSearchParams({ grant_type: offered.grant, client_id: offered.client, persona });
    const answer = await fetch(offered.tokenPath, { method: 'POST', body: form });
    const { access_token: token, expires_in: seconds } = await answer.json();
    Object.assign(signedIn, { as: persona, token, endsAt: Date.now() + (seconds - 60) * 1000, visits: new Map() });
    return token;
  }

  async function openVisitFor(token, resident) {
    const place = offered?.personas.find(({ id }) => id === signedIn.as)?.place ?? null;
    if (place === null || resident?.residentId == null) return null;
    if (signedIn.visits.has(resident.residentId)) return signedIn.visits.get(resident.residentId);
    const query = 'mutation OpenVisit($input: OpenVisitInput!) { openVisit(input: $input) { id } }';
    const input = {
      purpose: 'counter-visit', residents: [{ residentId: resident.residentId }], place, counter: '1', proof: { kind: 'TICKET', reference: 'A001' },
    };
    const headers = { 'content-type': 'application/json', authorization: 'Bearer ' + token };
    const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables: { input } }) });
    const visit = (await answer.json()).data?.openVisit?.id ?? null;
    if (visit !== null) signedIn.visits.set(resident.residentId, visit);
    return visit;
  }

  async function askedAs(url, init) {
    const token = await tokenNow();
    if (token === null) return fetch(url, init);
    const { variables } = JSON.parse(init.body);
    const visit = await openVisitFor(token, variables?.resident);
    const who = { authorization: 'Bearer ' + token, ...(visit === null ? {} : { 'x-yizhan-visit': visit }) };
    return fetch(url, { ...init, headers: { ...init.headers, ...who } });
  }`;
}
