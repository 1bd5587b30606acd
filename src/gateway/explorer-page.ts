/** The explorer: GraphiQL from this machine, opened on queries that answer. */
import type { ExampleResident } from './start-page';

/** `/explorer?resident=R…` opens the board of that example; a resident's id is no identity number and may stand in an address. */
export function explorerPage(examples: readonly ExampleResident[], queries: readonly string[]): string {
  const residents = examples.map(({ residentId, place, asOf }) => ({ residentId, place, asOf }));
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
  const asked = new URLSearchParams(location.search).get('resident');
  const example = residents.find((one) => one.residentId === asked) ?? residents[0];
  const variables = example === undefined ? '' : JSON.stringify(
    { resident: { residentId: example.residentId }, place: example.place, asOf: example.asOf }, null, 2);
  // Nothing is kept in the browser: an answer about a family must not outlive the visit.
  const nothingKept = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined, clear: () => undefined, length: 0 };
  ReactDOM.createRoot(document.getElementById('explorer')).render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      defaultTabs: ${asScript(queries)}.map((query) => ({ query, variables })),
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
