/** Puts the demonstration's provider beside the graph: everything under its path goes to it, with the headers that every answer carries. */
import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';
import { addChooser } from './chooser';
import { demoIdentityPath } from './personas';

/** `headers`: those of any answer that is no page of ours. */
export async function mountDemoIdentity(server: FastifyInstance, provider: Provider, headers: Readonly<Record<string, string>>): Promise<void> {
  const answer = provider.callback();
  await server.register((inside, _options, done) => {
    // The provider reads bodies itself, forms among them, and at most 56 kB.
    inside.removeAllContentTypeParsers();
    inside.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    addChooser(inside, provider);
    inside.all('/*', (request, reply) => {
      reply.hijack();
      for (const [name, value] of Object.entries(headers)) reply.raw.setHeader(name, value);
      const { url = '/' } = request.raw;
      // From both it knows where it is mounted.
      Object.assign(request.raw, { originalUrl: url, url: url.slice(demoIdentityPath.length) });
      void answer(request.raw, reply.raw);
    });
    done();
  }, { prefix: demoIdentityPath });
}
