/** The position in work as facts, and whether the work is lawful and stable here. */
import type { EmploymentFacts } from '../../src/facts/facts.generated';
import { employerSubject, type DerivedFacts, type FactsQuestion } from '../../src/subgraph/agency';
import { known, notHeld } from '../../src/subgraph/recorded';
import type { Registration } from './employment.loader';
import { lawfulWork, monthsOfWorkIn } from './lawful-work';
import type { WorkOnDay } from './position';
import type { WorkSpell } from './work-record';

const jilin = '22';

/**
 * Lawful work and months in the city are counted from the records (facts.md): once the position is known, work that is not on record is
 * not counted; while the position is not known, neither are they. `residence.city` is the place asked about, as far as this agency knows.
 */
export function positionFacts(onDay: WorkOnDay, work: readonly WorkSpell[], { asOf, place }: FactsQuestion): DerivedFacts<EmploymentFacts> {
  const { position, last, employed, neverWorked } = onDay;
  const here = lawfulWork(work, (city) => city === place);
  const inProvince = lawfulWork(work, (city) => city.startsWith(jilin));
  return {
    'employment.status': position === null ? notHeld : known(position.status, position.record),
    'employment.industry': last === null ? notHeld : known(last.industry, last.record),
    'employer': employerOf(employed, neverWorked),
    ...(position === null
      ? { 'residence.lawful_employment': notHeld, 'employment.lawful_in_province': notHeld, 'employment.months_in_city': notHeld }
      : {
          'residence.lawful_employment': known(here !== null, here?.record ?? position.record),
          'employment.lawful_in_province': known(inProvince !== null, inProvince?.record ?? position.record),
          'employment.months_in_city': known(monthsOfWorkIn(place, work, asOf), last?.record ?? position.record),
        }),
  };
}

/** Only somebody who declared so, and of whom no work is on record, is known never to have had an employer. */
function employerOf(employed: WorkSpell | null, neverWorked: Registration | null): NonNullable<DerivedFacts<EmploymentFacts>['employer']> {
  if (employed !== null && employed.employer !== null) return known(employerSubject(employed.employer), employed.record);
  return neverWorked === null ? notHeld : known(null, neverWorked);
}
