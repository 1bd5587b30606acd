/** How the front door stands: what `src/config.ts` decides of it. */

/** The demonstration answers whatever is asked and shows its explorer; production answers registered operations and nothing else. */
export const modes = ['demo', 'production'] as const;
export type Mode = (typeof modes)[number];

export interface DoorSettings {
  readonly mode: Mode;
  /** Whether clients reach the door over TLS, ended by a proxy before it. */
  readonly isBehindTls: boolean;
  /** Proxies whose word on the client's address is taken: addresses or networks. */
  readonly trustedProxies: readonly string[];
  /** How many requests may come on average. */
  readonly requestsPerSecond: {
    /** From one address. */
    readonly address: number;
    /** From whoever is signed in. */
    readonly viewer: number;
    /** From one registered client, whoever uses it. */
    readonly client: number;
  };
}
