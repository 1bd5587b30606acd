import type { Viewer } from '../../src/identity/viewer';
import type { LooksLoader } from './looks.loader';
import type { OfficeName } from './told-look';

/** What the resolver of this room finds in its context. */
export interface AuditContext {
  readonly viewer: Viewer;
  readonly looks: LooksLoader;
  /** The agency's name in the vocabulary; null for a room that is no agency. */
  readonly agencyName: (id: string) => OfficeName | null;
}
