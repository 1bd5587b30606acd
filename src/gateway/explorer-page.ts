/** The explorer: GraphiQL from this machine, opened on queries that answer. */
import { visitHeader } from './who-asks';
import type { ExampleEmployer, ExampleResident } from './start-page';

/** Employers to ask about, and the operations that ask about one. */
export interface EmployerExamples {
  readonly examples: readonly ExampleEmployer[];
  readonly queries: readonly string[];
}

/**
 * `/explorer?resident=R…` opens the board of that example, `/explorer?employer=E…` that of an employer; neither a resident's id nor a
 * registration number is an identity number, so that both may stand in an address.
 */
export function explorerPage(examples: readonly ExampleResident[], queries: readonly string[], ofEmployers: EmployerExamples): string {
  const residents = examples.map(({ residentId, place, asOf }) => ({ residentId, place, asOf }));
  const employers = ofEmployers.examples.map(({ registrationNumber, place, asOf }) => ({ registrationNumber, place, asOf }));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>查询 · Explorer · 一站 Yizhan</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/explorer/graphiql.css">
<style>html, body, #explorer { height: 100%; margin: 0; }</style>
</head>
<body>
<div id="explorer">正在打开… Loading…</div>
<script src="/explorer/react.js"></script>
<script src="/explorer/react-dom.js"></script>
<script src="/explorer/graphiql.js"></script>
<script>
  const residents = ${asScript(residents)};
  const employers = ${asScript(employers)};
  const asked = new URLSearchParams(location.search);
  const resident = residents.find((one) => one.residentId === asked.get('resident')) ?? residents[0];
  const employer = employers.find((one) => one.registrationNumber === asked.get('employer')) ?? employers[0];
  const ofResident = resident === undefined ? '' : JSON.stringify(
    { resident: { residentId: resident.residentId }, place: resident.place, asOf: resident.asOf }, null, 2);
  const ofEmployer = employer === undefined ? '' : JSON.stringify(employer, null, 2);
  const residentTabs = ${asScript(queries)}.map((query) => ({ query, variables: ofResident }));
  const employerTabs = ${asScript(ofEmployers.queries)}.map((query) => ({ query, variables: ofEmployer }));
  // Nothing is kept in the browser: an answer about a family must not outlive the visit.
  const nothingKept = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, clear: () => undefined, length: 0 };
  // Whoever is asked about is taken to be at the counter: a visit is opened for them before the first question.
  const visits = new Map();
  const openVisit = async ({ resident, registrationNumber }) => {
    const present = registrationNumber === undefined ? { residents: [resident] } : { employer: registrationNumber };
    const input = { purpose: 'counter-visit', ...present, proof: { kind: 'TICKET', reference: 'explorer' } };
    const query = 'mutation OpenVisit($input: OpenVisitInput!) { openVisit(input: $input) { id } }';
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { input } }) });
    return (await response.json()).data?.openVisit?.id;
  };
  const atVisit = async (url, request) => {
    const { variables } = JSON.parse(request.body);
    if (variables?.resident == null && variables?.registrationNumber == null) return fetch(url, request);
    const who = JSON.stringify([variables.resident, variables.registrationNumber]);
    const visit = visits.get(who) ?? await openVisit(variables);
    if (visit !== undefined) visits.set(who, visit);
    return fetch(url, visit === undefined ? request : { ...request, headers: { ...request.headers, '${visitHeader}': visit } });
  };
  ReactDOM.createRoot(document.getElementById('explorer')).render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql', fetch: atVisit }),
      // The first tab is the one that is open.
      defaultTabs: asked.has('employer') ? [...employerTabs, ...residentTabs] : [...residentTabs, ...employerTabs],
      storage: nothingKept,
    }),
  );
</script>
</body>
</html>
`;
}

/** JSON that cannot end the script element it stands in. */
function asScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
