import type { Bilingual } from '../../src/identity/purposes';
import type { Viewer } from '../../src/identity/viewer';
import type { ResidentReference } from '../../src/subgraph/resident-reference';
import type { VisitBook } from '../../src/visits/visit-book';
import type { Identified } from '../../src/visits/visit';
import type { ConsentsLoader } from './consents.loader';
import type { Registers } from './registers';

/** Who a visit would be about, as its opener names them. */
export interface Named {
  readonly residents: readonly ResidentReference[];
  readonly employer: string | null;
  /** Whoever lives as one family with them is there too, as the clerk states. */
  readonly isWholeHousehold: boolean;
}

/** What the resolvers of this room find in their context. */
export interface VisitsContext {
  readonly viewer: Viewer;
  readonly book: VisitBook;
  /** What a place is called; null for a code that has no name. */
  readonly placeName: (code: string) => Bilingual | null;
  readonly consents: ConsentsLoader;
  readonly registers: Registers;
  /** The day on which the question is put. */
  readonly today: string;
  /** Asks the register of residents, on behalf of the viewer, who is of such a visit. Throws a Failure when somebody is not to be had. */
  readonly identify: (viewer: Viewer, named: Named) => Promise<Identified>;
}
