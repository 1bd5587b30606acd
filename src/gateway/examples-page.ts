/** The page of examples in the demonstration: what this is, whom to ask about, and where to go on. */

export interface ExampleResident {
  readonly residentId: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** What this family shows. */
  readonly shows: { readonly zh: string; readonly en: string };
  readonly place: string;
  readonly placeName: string;
  readonly asOf: string;
}

export interface ExampleEmployer extends Omit<ExampleResident, 'residentId'> {
  readonly registrationNumber: string;
}

export function examplesPage(examples: readonly ExampleResident[], employers: readonly ExampleEmployer[], isDemo: boolean): string {
  const demo = isDemo
    ? '<p class="demo"><strong>演示</strong> · demo — 所有居民均为合成数据，不是真人。All residents are synthetic; none is a real person.</p>'
    : '';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>示例 · Examples · 一站 Yizhan</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; --ink: #16212c; --paper: #fff; --line: #c9d1d9; --link: #0b5cad; --mark: #fff3c4; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --paper: #14181d; --line: #3a434d; --link: #7db7f0; --mark: #4a3f12; } }
  body { margin: 0 auto; max-width: 60rem; padding: 2rem 1rem 4rem; background: var(--paper); color: var(--ink);
    font: 1.125rem/1.6 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
  h1 { font-size: 2.25rem; line-height: 1.2; margin: 0 0 .5rem; } h2 { margin-top: 2.5rem; }
  a { color: var(--link); } .en { color: color-mix(in srgb, var(--ink) 75%, var(--paper)); font-size: 1rem; }
  .demo { background: var(--mark); padding: .5rem .75rem; border-left: .35rem solid currentColor; }
  table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .6rem .75rem .6rem 0;
    border-bottom: 1px solid var(--line); } td span { display: block; } td:last-child { white-space: nowrap; } code { font-size: .95em; }
</style>
</head>
<body>
<h1>一站 <span lang="en">Yizhan</span></h1>
<p>一次提问，看到一个家庭在各部门的记录，以及他们能享受的每一项权益：符合、不符合或待定，并说明理由和依据。<br>
<span class="en" lang="en">Ask once about a family: what every agency knows, and what they are entitled to, with the reason and the clause of law.</span></p>
${demo}
<p><a href="/">打开窗口页面 · Open the counter’s console</a></p>
<p>查询须先登录，并为在场的人开一次接待；查询页上方即可办理。每次查阅都有记录。<br>
<span class="en" lang="en">An answer needs a sign-in and an open visit; the bar above the explorer has both. Every look is written down.</span></p>
<p><a href="/explorer">打开查询页 · Open the explorer</a> · <code>POST /graphql</code></p>
<h2>示例居民 <span class="en" lang="en">Example residents</span></h2>
<table>
<thead><tr><th>居民 <span class="en" lang="en">Resident</span></th><th>看什么 <span class="en" lang="en">What it shows</span></th><th>地点、日期 <span class="en" lang="en">Place, day</span></th></tr></thead>
<tbody>
${examples.map(residentRow).join('\n')}
</tbody>
</table>
${employers.length === 0 ? '' : employerTable(employers)}
</body>
</html>
`;
}

function employerTable(employers: readonly ExampleEmployer[]): string {
  return `<h2>示例用人单位 <span class="en" lang="en">Example employers</span></h2>
<table>
<thead><tr><th>用人单位 <span class="en" lang="en">Employer</span></th><th>看什么 <span class="en" lang="en">What it shows</span></th><th>地点、日期 <span class="en" lang="en">Place, day</span></th></tr></thead>
<tbody>
${employers.map(employerRow).join('\n')}
</tbody>
</table>`;
}

function residentRow({ residentId, ...told }: ExampleResident): string {
  return row(`/explorer?resident=${encodeURIComponent(residentId)}`, residentId, told);
}

function employerRow({ registrationNumber, ...told }: ExampleEmployer): string {
  return row(`/explorer?employer=${encodeURIComponent(registrationNumber)}`, registrationNumber, told);
}

function row(link: string, id: string, { title, shows, place, placeName, asOf }: Omit<ExampleResident, 'residentId'>): string {
  return `<tr><td><a href="${link}">${text(title.zh)}</a><span class="en" lang="en">${text(title.en)}</span><code>${text(id)}</code></td>
<td>${text(shows.zh)}<span class="en" lang="en">${text(shows.en)}</span></td><td>${text(placeName)} <code>${text(place)}</code><span>${text(asOf)}</span></td></tr>`;
}

export function text(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
