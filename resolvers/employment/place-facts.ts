/** What the agency runs or lists in the place asked about. */
import { isValidOn } from '../../src/database/history';
import { addDays } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { EmploymentFacts } from '../../src/facts/facts.generated';
import { factsOfPlace, type DerivedFacts, type FactsBySubject, type FactsQuestion } from '../../src/subgraph/agency';
import { holdsUntilOtherwise, known, lastRecorded, notHeld } from '../../src/subgraph/recorded';
import type { EmploymentLoaders, LabourStation, MarketStall } from './employment.loader';

const jilin = '22';

export function placeFacts(question: FactsQuestion, loaders: EmploymentLoaders): Promise<FactsBySubject> {
  return factsOfPlace<EmploymentFacts>(question, async (city) => {
    const [stations, stalls] = await Promise.all([loaders.labourStations.load(city), loaders.marketStalls.load(city)]);
    return placeFactsOf(city, stations, stalls, question.asOf);
  });
}

/** Both registers are the province's own: a place in Jilin without an entry has none, of a place elsewhere nothing is known. */
export function placeFactsOf(
  city: string, stations: readonly LabourStation[], stalls: readonly MarketStall[], day: IsoDate,
): DerivedFacts<EmploymentFacts> {
  if (!city.startsWith(jilin)) return { 'place.stations_for': notHeld, 'place.reduced_fee_stalls_open': notHeld };
  const open = stations.filter(({ opened_on, closed_on }) => opened_on <= day && (closed_on === null || day < closed_on));
  const offer = stalls.filter((stall) => isValidOn(stall, day));
  const areStallsFree = (on: IsoDate): boolean => offer.some((stall) => isValidOn(stall, on) && stall.stalls_free > 0);
  return {
    'place.stations_for': known([...new Set(open.map(({ home_place }) => home_place))].sort(), lastRecorded(open)),
    'place.reduced_fee_stalls_open': {
      ...known(areStallsFree(day), lastRecorded(offer)),
      ...holdsUntilOtherwise(areStallsFree, offer.flatMap(({ valid_until }) => (valid_until === null ? [] : [addDays(valid_until, 1)])), day),
    },
  };
}
