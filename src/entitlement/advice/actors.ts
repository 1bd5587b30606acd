/** Who can bring a change about: what the vocabulary says of the fact, told of the persons at hand. */
import type { FactValue, SubjectId } from '../../facts/envelope';
import { addMonths } from '../dates';
import type { Value } from '../three-valued/kleene';
import type { FactEntryOfVocabulary } from '../vocabulary';
import type { Actor, Change } from './change';
import type { FactRead, Situation } from './situation';

interface Wanted {
  readonly now: Value;
  readonly wanted: FactValue | undefined;
  readonly situation: Situation;
}

export function actorFor(fact: FactEntryOfVocabulary, subject: SubjectId, { now, wanted, situation }: Wanted): Actor {
  switch (fact.changedBy) {
    case 'nobody':
      return { kind: 'nobody' };
    case 'time':
      return timeFor(fact, now, wanted, situation);
    case 'agency':
      return subject.startsWith('place:') ? { kind: 'local-government' } : { kind: 'agency', agency: fact.owner };
    case 'employer':
      return employerOf(subject, situation);
    case 'resident':
      if (!subject.startsWith('person:')) return subject.startsWith('place:') ? { kind: 'local-government' } : employerOf(subject, situation);
      return { kind: subject === situation.subject ? 'resident' : 'family-member', subject };
  }
}

export function closed(at?: FactRead): Change {
  return { actor: { kind: 'nobody' }, ...at, choices: [] };
}

/** Months that are counted one by one are complete at the earliest that many months from now. */
function timeFor({ unit }: FactEntryOfVocabulary, now: Value, wanted: FactValue | undefined, { ruleSet }: Situation): Actor {
  if (unit !== 'months' || typeof now !== 'number' || typeof wanted !== 'number' || wanted <= now) return { kind: 'time' };
  const day = addMonths(ruleSet.asOf, wanted - now);
  return day === null ? { kind: 'time' } : { kind: 'time', day };
}

function employerOf(subject: SubjectId, { evidence }: Situation): Actor {
  if (subject.startsWith('employer:')) return { kind: 'employer', subject };
  const employer = subject.startsWith('pair:') ? `employer:${subject.slice('pair:'.length).split('/')[0] ?? ''}` : evidence.value(subject, 'employer');
  return typeof employer === 'string' ? { kind: 'employer', subject: employer as SubjectId } : { kind: 'employer' };
}
