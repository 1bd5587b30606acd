/** The consents of the residents of one request, in one statement. */
import DataLoader from 'dataloader';
import type { Consent } from '../../src/visits/visit';
import type { VisitBook } from '../../src/visits/visit-book';

export type ConsentsLoader = ReturnType<typeof consentsLoader>;

export function consentsLoader(book: Pick<VisitBook, 'consentsOf'>) {
  return new DataLoader<string, readonly Consent[]>(async (residentIds) => [...(await book.consentsOf(residentIds))]);
}
