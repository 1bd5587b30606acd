/** What a clerk types or a reader sends, told while it is typed: an identity number, a residence permit's, or not yet either. */
import { hasValidChecksum, isCitizenIdNumber } from '../../../src/identity/citizen-id-number';
import type { ResidentReference } from '../../../src/operations/operations.generated';

export type Reading =
  | { readonly is: 'empty' }
  | { readonly is: 'unfinished'; readonly have: number }
  | { readonly is: 'wrong-check' }
  | { readonly is: 'wrong-date' }
  | { readonly is: 'good'; readonly kind: 'identity' | 'permit' | 'resident'; readonly reference: ResidentReference };

const identityLength = 18;

export function readingOf(typed: string): Reading {
  // Full-width digits come from Chinese input methods.
  const text = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (text === '') return { is: 'empty' };
  if (/^R\d{7,}$/.test(text)) return { is: 'good', kind: 'resident', reference: { residentId: text } };
  if (/^[A-Z]/.test(text)) return { is: 'good', kind: 'permit', reference: { permitNumber: typed.trim() } };
  if (text.length < identityLength) return { is: 'unfinished', have: text.length };
  if (isCitizenIdNumber(text)) return { is: 'good', kind: 'identity', reference: { citizenId: text } };
  return hasValidChecksum(text) ? { is: 'wrong-date' } : { is: 'wrong-check' };
}
