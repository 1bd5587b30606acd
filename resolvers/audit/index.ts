/** The room of who looked: it owns no record of residents, and reads the ledger that the gateway writes. */
import type { Kysely } from 'kysely';
import type { AuditTables } from '../../src/database/tables/audit';
import type { SubgraphParts } from '../../src/subgraph/subgraph';
import { access } from './access';
import { hearersOf, type AuditContext } from './audit-context';
import { AuditDayResolver } from './audit-day.resolver';
import { Resident } from './look.type';
import { looksLoader } from './looks.loader';
import { offices, type NameOf } from './offices';
import { QuestionLookResolver } from './question-look.resolver';
import { SupervisionResolver } from './supervision.resolver';
import { WhoLookedResolver } from './who-looked.resolver';

export interface AuditRoomOptions {
  /** The ledger, as its own role. */
  readonly db: Kysely<AuditTables>;
  readonly agencyName: NameOf;
  /** By code of the place. */
  readonly placeName: NameOf;
}

export function auditRoom({ db, agencyName, placeName }: AuditRoomOptions): SubgraphParts {
  const named = offices(agencyName, placeName);
  return {
    name: 'audit',
    resolvers: [WhoLookedResolver, QuestionLookResolver, SupervisionResolver, AuditDayResolver],
    entities: [Resident],
    access,
    contextFor: (viewer): AuditContext => ({ viewer, db, looks: looksLoader(db, hearersOf(viewer)), offices: named }),
  };
}
