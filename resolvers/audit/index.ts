/** The room of who looked: it owns no record of residents, and reads the ledger that the gateway writes. */
import type { Kysely } from 'kysely';
import type { AuditTables } from '../../src/database/tables/audit';
import type { SubgraphParts } from '../../src/subgraph/subgraph';
import { access } from './access';
import type { AuditContext } from './audit-context';
import { Resident } from './look.type';
import { looksLoader } from './looks.loader';
import type { OfficeName } from './told-look';
import { WhoLookedResolver } from './who-looked.resolver';

export interface AuditRoomOptions {
  /** The ledger, as its own role. */
  readonly db: Kysely<AuditTables>;
  readonly agencyName: (id: string) => OfficeName | null;
}

export function auditRoom({ db, agencyName }: AuditRoomOptions): SubgraphParts {
  return {
    name: 'audit',
    resolvers: [WhoLookedResolver],
    entities: [Resident],
    access,
    contextFor: (viewer): AuditContext => ({ viewer, looks: looksLoader(db), agencyName }),
  };
}
