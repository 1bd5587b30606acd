/** Announces a body and sends none of it: what a server answers to its size alone, without a race between its refusal and our writing. */
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';

export async function announceBody(url: string, bytes: number, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly text: string }> {
  const call = request(url, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': String(bytes), ...headers } });
  call.flushHeaders();
  const [response] = (await once(call, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  call.destroy();
  return { status: response.statusCode ?? 0, text };
}
