/** What has to be shown before a visit is opened, by the ground of its purpose: the one table of it. */
import type { Ground } from '../identity/purposes';

/** How the ground was shown. `REASON` is what an emergency has instead of a proof. */
export const proofKinds = ['CARD', 'TICKET', 'OWN', 'MANDATE', 'CONSENT', 'REASON'] as const;
export type ProofKind = (typeof proofKinds)[number];

export interface GroundRule {
  readonly proofs: readonly ProofKind[];
  /** Whether the proof has a reference: of a card reading or ticket, of a case, of a consent. */
  readonly hasReference: boolean;
  /** How many residents a visit may name. */
  readonly residentsMost: number;
  /** Whether it may be about an employer, whose agent is there or whom the case is about. */
  readonly maybeOfEmployer: boolean;
  /** Whether whoever opens it may state that the whole household is there: where somebody sees who is. */
  readonly maybeOfHousehold: boolean;
  /** Whether a second person has to let it happen. */
  readonly isReviewed: boolean;
}

export const groundTable: Readonly<Record<Exclude<Ground, 'none'>, GroundRule>> = {
  presence: { proofs: ['CARD', 'TICKET'], hasReference: true, residentsMost: 12, maybeOfEmployer: true, maybeOfHousehold: true, isReviewed: false },
  own: { proofs: ['OWN'], hasReference: false, residentsMost: 1, maybeOfEmployer: false, maybeOfHousehold: false, isReviewed: false },
  mandate: { proofs: ['MANDATE'], hasReference: true, residentsMost: 1, maybeOfEmployer: true, maybeOfHousehold: false, isReviewed: false },
  consent: { proofs: ['CONSENT'], hasReference: true, residentsMost: 1, maybeOfEmployer: false, maybeOfHousehold: false, isReviewed: false },
  review: { proofs: ['REASON'], hasReference: false, residentsMost: 12, maybeOfEmployer: false, maybeOfHousehold: false, isReviewed: true },
};

/** A shorter reason explains nothing to whoever has to judge it. */
export const reasonCharactersLeast = 10;
export const textCharactersMost = 200;
