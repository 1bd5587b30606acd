/** Reaches a subgraph that runs elsewhere, over kept-alive HTTP, and signs each call: for that subgraph, for that body. */
import { print, type DocumentNode, type ExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { signCall } from '../identity/signed-call';
import { contextHeader, type GatewayKey } from '../identity/signed-context';
import type { SubgraphLink } from './agency-calls';

export interface ClosableLink {
  readonly link: SubgraphLink;
  close(): Promise<void>;
}

export interface HttpLinkOptions {
  readonly subgraph: string;
  readonly url: string;
  readonly gatewayKey: GatewayKey;
  readonly connections?: number;
}

export function httpLink({ subgraph, url, gatewayKey, connections = 16 }: HttpLinkOptions): ClosableLink {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections });
  const printed = new WeakMap<DocumentNode, string>();
  const textOf = (document: DocumentNode): string => {
    const text = printed.get(document) ?? print(document);
    printed.set(document, text);
    return text;
  };
  return {
    async link({ document, variables, viewer, signal }) {
      const body = JSON.stringify({ query: textOf(document), variables });
      const response = await pool.request({
        path: pathname,
        method: 'POST',
        headers: { 'content-type': 'application/json', [contextHeader]: await signCall(viewer, subgraph, body, gatewayKey) },
        body,
        signal,
      });
      const answer: unknown = await response.body.json();
      if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer)) {
        throw new Error(`The subgraph at ${origin} answered ${response.statusCode} with something other than GraphQL.`);
      }
      if (response.statusCode >= 400) throw new Error(`The subgraph at ${origin} refused the call (${response.statusCode}).`);
      return answer as ExecutionResult;
    },
    close: () => pool.destroy(),
  };
}
