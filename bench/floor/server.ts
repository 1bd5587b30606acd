/** The floor's door: plain HTTP, `POST /assessment` with JSON, and nothing in between. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Failure } from '../../src/failure';
import type { AssessmentQuestion, Floor } from './assessment';

export function floorServer(floor: Floor): Server {
  return createServer((request, response) => void answer(request, response, floor));
}

async function answer(request: IncomingMessage, response: ServerResponse, floor: Floor): Promise<void> {
  if (request.url === '/health') return send(response, 200, '{"status":"ok"}');
  if (request.method !== 'POST' || request.url !== '/assessment') return send(response, 404, JSON.stringify({ error: 'POST /assessment is all there is.' }));
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const question = JSON.parse(Buffer.concat(chunks).toString()) as AssessmentQuestion;
    send(response, 200, JSON.stringify({ data: await floor.assess(question) }));
  } catch (error) {
    const isOurs = error instanceof Failure;
    if (!isOurs) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    send(response, isOurs ? 400 : 500, JSON.stringify({ error: isOurs ? error.message : 'The floor could not answer.' }));
  }
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body);
}
