/** What a visit and a consent are, and how those who bring one that does not hold are refused. */
import { randomBytes } from 'node:crypto';
import { Failure } from '../failure';
import type { Circle, Purpose } from '../identity/viewer';
import type { ProofKind } from './grounds';

export interface Visit {
  readonly id: string;
  readonly purpose: Purpose;
  readonly place: string | null;
  readonly counter: string | null;
  /** Instants, ISO 8601 in UTC. */
  readonly openedAt: string;
  readonly expiresAt: string;
  readonly circle: Circle;
  readonly proofKind: ProofKind;
  /** Of an emergency. */
  readonly reason: string | null;
  readonly signs: readonly Sign[];
  /** Somebody under protection is there. */
  readonly isGuarded: boolean;
  /** Presence was stated for the household, and not person by person. */
  readonly isWholeHousehold: boolean;
}

export interface Opening {
  readonly purpose: Purpose;
  readonly place: string | null;
  readonly counter: string | null;
  readonly proof: { readonly kind: ProofKind; readonly reference: string | null };
  /** Of an emergency. */
  readonly reason: string | null;
  /** Presence is stated for the household of those named. */
  readonly isWholeHousehold: boolean;
}

/** An emergency that waits for a second person. */
export interface Emergency {
  readonly id: string;
  readonly openedAt: string;
  readonly expiresAt: string;
  readonly openedBy: string;
  readonly counter: string | null;
  readonly reason: string;
}

/** What may tie a clerk to whom they serve, and what is odd about who came together, or about the case that is named. */
export const signs = ['same-household', 'same-surname', 'not-one-family', 'case-of-several'] as const;
export type Sign = (typeof signs)[number];

/** Who is of the visit, as the registry tells it. */
export interface Identified {
  readonly circle: Circle;
  readonly signs: readonly Sign[];
  /** Somebody under protection is among those present. */
  readonly isGuarded: boolean;
}

export interface Consent {
  readonly id: string;
  readonly residentId: string;
  readonly client: string;
  readonly purpose: Purpose;
  readonly givenAt: string;
  /** The last day. */
  readonly until: string;
  readonly withdrawnAt: string | null;
}

/** 128 random bits: nobody comes upon another's visit by trying. */
export function newVisitId(): string {
  return `V${randomBytes(16).toString('base64url')}`;
}

export function newConsentId(): string {
  return `C${randomBytes(16).toString('base64url')}`;
}

export function isVisitId(text: string): boolean {
  return /^V[A-Za-z0-9_-]{22}$/.test(text);
}

export function isConsentId(text: string): boolean {
  return /^C[A-Za-z0-9_-]{22}$/.test(text);
}

/** One text for whatever is wrong with a visit: unknown, another's, ended, over, not reviewed, or its consent withdrawn. */
export function visitNeeded(): Failure {
  return new Failure('VISIT_NEEDED', 'This is no visit of yours that is open. Open a visit for the person who is here, and look within it.');
}

/** One text for whatever is wrong with a consent. */
export function noSuchConsent(): Failure {
  return new Failure('FORBIDDEN', 'No consent under this reference holds for you and this purpose. Ask the person for one, or for the reference of the one that was given.');
}
