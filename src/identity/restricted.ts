/**
 * Who may know what follows from a restricted fact: the person, a minor's guardian, and the unit that treats. Everybody else gets one answer
 * about everybody, whatever the facts are; that is decided here from the viewer alone, before any record is read.
 */
import type { SubjectId } from '../facts/envelope';
import { relationTo, type Viewer } from './viewer';

/** `agency` keeps the restricted facts; the unit that treats is one of its programs. */
export function mayKnowRestricted(viewer: Viewer, agency: string, subject: SubjectId): boolean {
  const relation = relationTo(viewer, subject);
  const { role, purpose } = viewer;
  if (role === 'resident' && purpose === 'own-records') return relation === 'self' || relation === 'ward';
  // A treatment is of the patient whom the mandate names, not of a patient's children.
  if (role === 'agency-system' && purpose === 'treatment') return viewer.agency === agency && relation === 'self';
  return false;
}
