/** What a clerk types or a reader sends, told while it is typed: an identity number, a residence permit's, or not yet either. */
import { hasValidChecksum, isCitizenIdNumber } from '../../../src/identity/citizen-id-number';
import type { ResidentReference } from '../../../src/operations/operations.generated';

export type Reading =
  | { readonly is: 'empty' }
  | { readonly is: 'unfinished'; readonly have: number }
  | { readonly is: 'too-long' }
  | { readonly is: 'wrong-check' }
  | { readonly is: 'wrong-date' }
  | { readonly is: 'good'; readonly kind: 'identity' | 'permit' | 'short-permit' | 'resident'; readonly reference: ResidentReference };

const identityLength = 18;
/** Permits that do not carry the identity number have numbers of their own. */
const shortPermit = /^[1-9]\d{15}$/;

export function readingOf(typed: string): Reading {
  // Full-width digits come from Chinese input methods.
  const text = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (text === '') return { is: 'empty' };
  if (/^R\d{7,}$/.test(text)) return { is: 'good', kind: 'resident', reference: { residentId: text } };
  if (/^[A-Z]/.test(text)) return { is: 'good', kind: 'permit', reference: { permitNumber: typed.normalize('NFKC').trim().toUpperCase() } };
  if (shortPermit.test(text)) return { is: 'good', kind: 'short-permit', reference: { permitNumber: text } };
  if (text.length < identityLength) return { is: 'unfinished', have: text.length };
  if (text.length > identityLength) return { is: 'too-long' };
  if (isCitizenIdNumber(text)) return { is: 'good', kind: 'identity', reference: { citizenId: text } };
  return hasValidChecksum(text) ? { is: 'wrong-date' } : { is: 'wrong-check' };
}
