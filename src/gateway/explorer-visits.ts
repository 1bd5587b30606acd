/**
 * The part of the explorer's script that opens visits: of a clerk for whoever the operation asks about, of a resident for their own records.
 * Whose visit it is, or what the platform said when it opened none, stands in the bar.
 */
export const visitsScript = String.raw`
  const opening = 'mutation OpenVisit($input: OpenVisitInput!) { openVisit(input: $input) { id expiresAt employer circle { residentId relation } } }';
  const relations = { SELF: '在场 present', WARD: '未成年子女 ward', HOUSEHOLD: '同住 household' };
  const residentKeys = ['residentId', 'citizenId', 'permitNumber'];

  const tell = (text) => { document.getElementById('visit').textContent = text; };

  function showPurposes() {
    const { purposes } = personaChosen();
    document.getElementById('purpose').replaceChildren(...purposes.map(({ id, name }) => new Option(name.zh + ' · ' + name.en, id)));
    document.getElementById('purpose').disabled = purposes.length === 0;
    document.getElementById('family').disabled = purposes[0]?.isOwn ?? true;
    tell(purposes.length === 0 ? '此身份不查阅个人记录 This role sees no resident’s record, and opens no visit.' : '');
  }
  document.getElementById('persona').addEventListener('change', showPurposes);
  document.getElementById('purpose').addEventListener('change', () => tell(''));
  showPurposes();

  /** Whom an operation asks about, by its variables, or else as written in its text. */
  function askedAbout({ query = '', variables }) {
    const given = variables ?? {};
    const reference = Object.values(given).find((value) => residentKeys.some((key) => typeof value?.[key] === 'string'));
    const resident = reference === undefined ? null : Object.fromEntries(residentKeys.filter((key) => reference[key] != null).map((key) => [key, reference[key]]));
    const employer = typeof given.registrationNumber === 'string' ? given.registrationNumber : null;
    if (resident !== null || employer !== null) return { residents: resident === null ? [] : [resident], employer };
    const written = [...query.matchAll(/\b(residentId|citizenId|permitNumber|registrationNumber)\s*:\s*"([^"\\]+)"/g)].map(([, key, value]) => [key, value]);
    const residents = new Map(written.filter(([key]) => key !== 'registrationNumber').map(([key, value]) => [value, { [key]: value }]));
    return { residents: [...residents.values()], employer: written.find(([key]) => key === 'registrationNumber')?.[1] ?? null };
  }

  async function open(token, purpose, who) {
    const input = { purpose: purpose.id, proof: purpose.proof, ...who };
    const headers = { 'content-type': 'application/json', authorization: 'Bearer ' + token };
    const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: opening, operationName: 'OpenVisit', variables: { input } }) });
    const { data, errors } = await answer.json();
    if (data?.openVisit == null) throw new Error(errors?.[0]?.message ?? String(answer.status));
    return data.openVisit;
  }

  async function openFor(token, purpose, { residents, employer }, isFamily) {
    if (purpose.isOwn) return open(token, purpose, {});
    return open(token, purpose, { residents, wholeHousehold: isFamily && residents.length > 0, ...(employer === null ? {} : { employer }) });
  }

  /** The id of the visit at which an operation is asked; null where it asks about nobody, or none opens. */
  async function visitFor(token, operation) {
    const purpose = personaChosen().purposes.find(({ id }) => id === document.getElementById('purpose').value);
    if (purpose === undefined) return null;
    const about = askedAbout(operation);
    if (about.residents.length === 0 && about.employer === null && !purpose.isOwn) return null;
    if (operation.operationName === 'IntrospectionQuery') return null;
    const isFamily = document.getElementById('family').checked;
    const key = JSON.stringify([purpose.id, purpose.isOwn ? null : [about, isFamily]]);
    const kept = signedIn.visits.get(key);
    try {
      const visit = kept !== undefined && Date.now() < Date.parse(kept.expiresAt) ? kept : await openFor(token, purpose, about, isFamily);
      signedIn.visits.set(key, visit);
      const people = visit.circle.map(({ residentId, relation }) => residentId + ' ' + relations[relation]);
      const whose = visit.employer === null ? people : [visit.employer, ...people];
      tell('接待 Visit: ' + whose.join(', ') + ' · 至 until ' + new Date(visit.expiresAt).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' }));
      return visit.id;
    } catch (error) {
      tell('未开接待 No visit: ' + error.message);
      return null;
    }
  }
`;
