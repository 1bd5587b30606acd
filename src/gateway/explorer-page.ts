/** The explorer: GraphiQL from this machine, opened on queries that answer. */
import { signInBar, signInScript, type OfferedPersonas } from './explorer-sign-in';
import { text, type ExampleEmployer, type ExampleResident } from './examples-page';

/** Employers to ask about, and the operations that ask about one. */
export interface EmployerExamples {
  readonly examples: readonly ExampleEmployer[];
  readonly queries: readonly string[];
}

/**
 * `/explorer?resident=R…` opens the board of that example, `/explorer?employer=E…` that of an employer; neither a resident's id nor a
 * registration number is an identity number, so that both may stand in an address.
 */
export function explorerPage(
  examples: readonly ExampleResident[], queries: readonly string[], ofEmployers: EmployerExamples, offered: OfferedPersonas | null,
): string {
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
<style>
  html, body { height: 100%; margin: 0; } body { display: flex; flex-direction: column; } #explorer { flex: 1; min-height: 0; }
  #who { padding: .4rem .75rem; border-bottom: 1px solid #c9d1d9; font: 1rem/1.5 system-ui, sans-serif; }
  #who strong { background: #fff3c4; color: #16212c; padding: .1rem .5rem; margin-right: .75rem; } #who select, #who input { font: inherit; }
  #who label { margin-right: .75rem; white-space: nowrap; } #who select { max-width: 19rem; } #who output { display: block; min-height: 1.5em; overflow-wrap: anywhere; }
</style>
</head>
<body>
<div id="who">${signInBar(offered, text)}</div>
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
${signInScript(offered, asScript)}

  // Nothing is kept in the browser: an answer about a family must not outlive the visit.
  const nothingKept = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, clear: () => undefined, length: 0 };
  ReactDOM.createRoot(document.getElementById('explorer')).render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql', fetch: askedAs }),
      // The first tab is the one that is open.
      defaultTabs: asked.has('employer') ? [...employerTabs, ...residentTabs] : [...residentTabs, ...employerTabs],
      // Those of a tab reach their editor only when the tab is chosen; the first one is not chosen by anybody.
      variables: asked.has('employer') ? ofEmployer : ofResident,
      defaultEditorToolsVisibility: 'variables',
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
