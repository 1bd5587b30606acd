/** For what a role may open a visit, and how it shows the ground where no card reader and no queue stand: in the explorer and by a command. */
import { mayState, purposeEntry, purposes, type Purpose, type Role } from '../identity/purposes';
import { groundTable, type ProofKind } from './grounds';

export interface PurposeOfVisit {
  readonly purpose: Purpose;
  readonly proof: ProofKind;
  /** Of a card that nobody read; null where the ground has no reference. */
  readonly reference: string | null;
  /** Whether the one who asks is the one asked about. */
  readonly isOwn: boolean;
  /** Whether the reference is a case or a consent, which somebody else gave out. */
  readonly needsReference: boolean;
}

/** The usual one of the role first. An emergency is not among them: it is opened in another way, and a second person has to let it happen. */
export function purposesOpenTo(role: Role): readonly PurposeOfVisit[] {
  return purposes.flatMap((purpose) => {
    const { ground } = purposeEntry(purpose);
    if (ground === 'none' || ground === 'review' || !mayState(role, purpose)) return [];
    const { proofs: [proof], hasReference } = groundTable[ground];
    if (proof === undefined) return [];
    const isPresence = ground === 'presence';
    return [{ purpose, proof, reference: isPresence ? 'demo-card' : null, isOwn: ground === 'own', needsReference: hasReference && !isPresence }];
  });
}
