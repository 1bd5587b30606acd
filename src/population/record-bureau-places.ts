/** Writes once what the bureau lists of each place: stations that home counties run in the cities, stalls at a reduced fee. */
import { addDays } from './calendar';
import type { Ledger } from './ledger';
import { cities, homesInJilin, homesOutsideJilin } from './places';
import { Chance } from './random';

export function recordBureauPlaces(ledger: Ledger): void {
  if (!ledger.once('employment.places')) return;
  for (const { code } of cities) recordStations(ledger, code, new Chance(Number(code), 71));
  for (const { code, zh } of [...cities, ...homesInJilin]) recordStalls(ledger, code, zh, new Chance(Number(code), 72));
}

/** The larger the city, the more counties look after their people there. */
function recordStations(ledger: Ledger, city: string, chance: Chance): void {
  const share = city === '220100' ? 0.45 : city === '220200' ? 0.3 : 0.1;
  for (const { code } of [...homesInJilin, ...homesOutsideJilin]) {
    const openedOn = addDays('2010-03-01', chance.between(0, 1800));
    const isClosed = chance.happens(0.1);
    if (!chance.happens(share)) continue;
    const open = { city, home_place: code, opened_on: openedOn, closed_on: null };
    const closedOn = addDays(openedOn, 400);
    ledger.state('employment.labour_station', '驻外劳务服务站备案', open, openedOn,
      isClosed ? { change: { closed_on: closedOn }, recordedOn: closedOn } : null);
  }
}

/** Letting by the half-year; in some places there are no such stalls, or none is free. */
function recordStalls(ledger: Ledger, city: string, zh: string, chance: Chance): void {
  if (!chance.happens(0.6)) return;
  for (const [from, until] of [['2015-03-01', '2015-08-31'], ['2016-03-01', '2016-08-31'], ['2016-09-01', '2017-02-28']] as const) {
    ledger.event('employment.market_stall', '减免收费摊位登记', addDays(from, -20), {
      city, market: `${zh}农贸市场`, stalls_free: chance.happens(0.25) ? 0 : chance.between(2, 40), valid_from: from, valid_until: until,
    });
  }
}
