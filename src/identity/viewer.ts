/**
 * Who asks, at which counter, for what purpose: carried with every request from the front door to each subgraph.
 */

export const roles = ['clerk'] as const;
export type Role = (typeof roles)[number];

export const purposes = ['counter-visit'] as const;
export type Purpose = (typeof purposes)[number];

export interface Viewer {
  readonly id: string;
  readonly role: Role;
  readonly purpose: Purpose;
  /** The visit at which the resident is present. */
  readonly visit: string;
}

/** The clerk of the demonstration, until an identity provider is configured. */
export const demoClerk: Viewer = { id: 'demo-clerk', role: 'clerk', purpose: 'counter-visit', visit: 'demo-visit' };
