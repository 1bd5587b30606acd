/**
 * The one place that decides whether an explanation may show a value.
 *
 * Using a fact in a determination and seeing its value are different rights. A value is shown where its record might be looked at: for the
 * viewer's purpose, of this person; and never one of a sensitive class, which may decide a verdict and is told in no explanation.
 */
import { maySeeOf } from '../../src/access/decide';
import { purposesOfReasons, type Audience } from '../../src/access/rules';
import type { Disclose, Policy } from '../../src/entitlement';
import type { SubjectId } from '../../src/facts/envelope';
import { relationTo, type Viewer } from '../../src/identity/viewer';
import { employerSubject, hireOf, personSubject } from '../../src/subgraph/agency';

/** Who may look at the records of an agency. */
export type RecordAudience = (agency: string) => Audience;

/** What is asked at the counter is no agency's record: it is told where its person is of the visit. */
const askedAtTheCounter = 'platform';

export function discloseTo(viewer: Viewer, policy: Policy, recordAudience: RecordAudience): Disclose {
  if (!purposesOfReasons.some((purpose) => purpose === viewer.purpose)) return () => 'hidden';
  const { facts } = policy.vocabulary;
  const isOfTheVisit = new Map<string, boolean>();
  const mayLook = (agency: string, person: SubjectId): boolean => {
    const key = `${agency} ${person}`;
    const known = isOfTheVisit.get(key)
      ?? (agency === askedAtTheCounter ? relationTo(viewer, person) !== 'none' : maySeeOf(recordAudience(agency), viewer, person));
    isOfTheVisit.set(key, known);
    return known;
  };
  return (name, subject) => {
    const fact = facts.get(name);
    if (fact !== undefined && fact.factClass !== 'open' && fact.factClass !== 'masked') return 'hidden';
    const person = personMeant(subject, viewer);
    return person === null || mayLook(fact?.holder ?? askedAtTheCounter, person) ? 'shown' : 'hidden';
  };
}

/** The person whose record a fact is; null for a place, for an employer, and for a question about the kind of fact alone (`person:`). */
function personMeant(subject: SubjectId, viewer: Viewer): SubjectId | null {
  if (subject.startsWith('person:')) return subject === 'person:' ? null : subject;
  const hire = hireOf(subject);
  // An employer that asks about its own hires looks at its own filings.
  return hire === null || relationTo(viewer, employerSubject(hire.employerNumber)) === 'self' ? null : personSubject(hire.residentId);
}
