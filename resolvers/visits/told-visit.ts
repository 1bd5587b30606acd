/** A visit as its opener is told of it. */
import type { SubjectId } from '../../src/facts/envelope';
import { purposeEntry } from '../../src/identity/purposes';
import { employerNumberOf, residentIdOf } from '../../src/subgraph/agency';
import { subjectsIn } from '../../src/identity/viewer';
import type { SubjectKey } from '../../src/subgraph/scalars';
import type { Visit as VisitInBook } from '../../src/visits/visit';
import { RelationToVisit, type Visit } from './visit.type';

/** To a client that has nobody before it, who else lives there is no answer to its question. */
const tellsHousehold: ReadonlySet<string> = new Set(['presence', 'own', 'review']);

const relations = { self: RelationToVisit.SELF, ward: RelationToVisit.WARD, household: RelationToVisit.HOUSEHOLD } as const;

export function toldVisit({ circle, isWholeHousehold, ...visit }: VisitInBook): Visit {
  const isWhole = tellsHousehold.has(purposeEntry(visit.purpose).ground);
  const subjects = subjectsIn(circle);
  return {
    ...visit,
    wholeHousehold: isWholeHousehold,
    circle: subjects.flatMap((subject) => {
      const [residentId, relation] = [residentIdOf(subject), circle[subject]];
      return residentId === null || relation === undefined || (relation === 'household' && !isWhole) ? [] : [{ residentId, relation: relations[relation] }];
    }),
    employer: subjects.map(employerNumberOf).find((number) => number !== null) ?? null,
    subjects: subjectsIn(circle, 'self').map(subjectLookedAt),
  };
}

/** For the record of who looked the id alone is needed. */
export function subjectLookedAt(id: SubjectId): SubjectKey {
  return { id, household: null, guardians: [], spouse: null, closeKin: [] };
}
