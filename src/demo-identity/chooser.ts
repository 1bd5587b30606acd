/** The sign-in page of the demonstration: whoever comes to it by the code flow chooses who to be. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { personaIds, personaNamed, personas } from './personas';

/** No script, no other site; afterwards back to a client on this machine. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' http://127.0.0.1:* http://localhost:*";
const formBytesMost = 1_024;

export function addChooser(server: FastifyInstance, provider: Provider): void {
  server.get('/choose/:uid', async ({ raw }, reply) => {
    const isAsked = await provider.interactionDetails(raw, reply.raw).then(() => true, () => false);
    return reply.code(isAsked ? 200 : 400).type('text/html; charset=utf-8').header('content-security-policy', policy).send(isAsked ? page : expired);
  });
  server.post('/choose/:uid', async (request, reply) => {
    const named = personaNamed(await chosenIn(request));
    // Whoever chooses agrees by it: nothing else is asked.
    const finished = named?.persona.kind !== 'person' ? null
      : await provider.interactionResult(request.raw, reply.raw, { login: { accountId: named.id, remember: false }, consent: {} }).catch(() => null);
    return finished === null ? reply.code(400).type('text/html; charset=utf-8').send(expired) : reply.code(303).header('location', finished).send();
  });
}

async function chosenIn({ raw }: FastifyRequest): Promise<string | null> {
  let form = '';
  for await (const part of raw) {
    form += String(part);
    if (form.length > formBytesMost) return null;
  }
  return new URLSearchParams(form).get('persona');
}

const buttons = personaIds.filter((id) => personas[id].kind === 'person').map((id) => {
  const { zh, en } = personas[id].name;
  return `<button name="persona" value="${id}">${zh}<span lang="en">${en}</span></button>`;
});

const around = (body: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>登录（演示）· Sign in (demo) · 一站 Yizhan</title>
<style>
  :root { color-scheme: light dark; } body { margin: 0 auto; max-width: 40rem; padding: 2rem 1rem; font: 1.125rem/1.6 system-ui, sans-serif; }
  .demo { background: #fff3c4; color: #16212c; padding: .5rem .75rem; border-left: .35rem solid currentColor; }
  button { display: block; width: 100%; margin: .5rem 0; padding: .6rem .75rem; font: inherit; text-align: left; } span { display: block; font-size: 1rem; }
</style>
</head>
<body>
<h1>一站 <span lang="en">Yizhan</span></h1>
<p class="demo"><strong>演示</strong> · demo — 任何人都可以选择任何身份，不需要密码。Anybody may be anybody here, without a password.</p>
${body}
</body>
</html>
`;

const page = around(`<form method="post">
<h2>选择身份 <span lang="en">Choose who to be</span></h2>
${buttons.join('\n')}
</form>`);

const expired = around('<p>这次登录已失效，请重新开始。<span lang="en">This sign-in is no longer open; begin again.</span></p>');
