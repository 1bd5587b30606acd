/** The room of visits: who may look at whom, for what purpose, until when. It owns no record of residents; the book of visits is its own. */
import type { SubgraphParts } from '../../src/subgraph/subgraph';
import type { VisitBook } from '../../src/visits/visit-book';
import { access } from './access';
import { Resident } from './consent.type';
import { consentsLoader } from './consents.loader';
import { ConsentsResolver } from './consents.resolver';
import { EmergenciesResolver } from './emergencies.resolver';
import { ViewerResolver } from './viewer.resolver';
import { VisitsResolver } from './visits.resolver';
import type { VisitsContext } from './visits-context';

export interface VisitsRoomOptions {
  readonly book: VisitBook;
  readonly today: () => string;
  readonly placeName: VisitsContext['placeName'];
  readonly identify: VisitsContext['identify'];
  readonly registers: VisitsContext['registers'];
}

export function visitsRoom({ book, today, placeName, identify, registers }: VisitsRoomOptions): SubgraphParts {
  return {
    name: 'visits',
    resolvers: [VisitsResolver, ViewerResolver, EmergenciesResolver, ConsentsResolver],
    entities: [Resident],
    access,
    contextFor: (viewer): VisitsContext => ({ viewer, book, today: today(), placeName, identify, registers, consents: consentsLoader(book) }),
  };
}
