/** How a refusal is worded: what may not be asked, for which purpose, and what to do. */
import { Failure } from '../failure';
import type { Refused } from './fields-asked';
import type { Viewer } from '../identity/viewer';

const namedMost = 5;

export function forbidden({ fields, needsVisit }: Refused, { visit, purpose }: Pick<Viewer, 'visit' | 'purpose'>): Failure {
  if (needsVisit) {
    return new Failure('VISIT_NEEDED', 'Records are looked at within an open visit, for the purpose that it was opened for: open one, and name it in the header x-yizhan-visit.');
  }
  const more = fields.length > namedMost ? ` and ${fields.length - namedMost} more` : '';
  return new Failure('FORBIDDEN', `The purpose ${purpose} does not open ${fields.slice(0, namedMost).join(', ')}${more}. ${visit === null ? 'Leave it out.' : 'Leave it out, or open a visit for a purpose that does.'}`);
}
