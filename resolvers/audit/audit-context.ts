import type { Kysely } from 'kysely';
import type { Hearing } from '../../src/audit/disclosure';
import type { AuditTables } from '../../src/database/tables/audit';
import type { SubjectId } from '../../src/facts/envelope';
import { relationTo, type Viewer } from '../../src/identity/viewer';
import type { LooksLoader } from './looks.loader';
import type { Offices } from './offices';

/** What the resolvers of this room find in their context. */
export interface AuditContext {
  readonly viewer: Viewer;
  readonly db: Kysely<AuditTables>;
  readonly looks: LooksLoader;
  readonly offices: Offices;
}

/** Everybody who is present at the visit, or asks. */
export function hearersOf({ circle }: Viewer): readonly string[] {
  return Object.entries(circle).flatMap(([subject, relation]) => (relation === 'self' ? [subject] : []));
}

export function hearingOf(viewer: Viewer, subject: string): Hearing {
  return { subject, relation: relationTo(viewer, subject as SubjectId), hearers: hearersOf(viewer) };
}
