/** What the counter's page is told when it is opened; written into the page, and about nobody. */
export interface ConsoleSettings {
  /** Whose tokens are taken. */
  readonly issuer: string;
  /** The page's own id at the issuer. */
  readonly client: string;
  readonly isDemo: boolean;
  /** Synthetic residents to open a visit with; none outside the demonstration. */
  readonly examples: readonly ConsoleExample[];
}

export interface ConsoleExample {
  readonly residentId: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly place: string;
  readonly asOf: string;
}
