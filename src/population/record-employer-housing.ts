/** Writes what housing holds of the employers of a person, each employer once: the zone that it sits in, and its plan for a dormitory. */
import { addDays, addMonths, demoDay, laterOf } from './calendar';
import * as calibration from './calibration';
import { employerOf, type Employer } from './employers';
import type { Ledger } from './ledger';
import type { Person } from './life';
import { cities } from './places';

/** Which of an employer's draws these are. */
const zone = 33;
const plan = 34;

/** Every city has two zones; the second let its homes go some time ago. */
const zones = cities.flatMap(({ code, zh }) => [
  { code: `YQ${code}1`, city: code, name: `${zh}第一工业园`, from: '2012-06-01', until: null },
  { code: `YQ${code}2`, city: code, name: `${zh}第二工业园`, from: '2011-03-01', until: '2015-12-31' },
]);

export function recordEmployerHousing(ledger: Ledger, person: Person): void {
  for (const number of new Set((person.jobs ?? []).map(({ employer }) => employer))) {
    if (!ledger.once(`housing of ${number}`)) continue;
    const employer = employerOf(number);
    recordZone(ledger, employer);
    recordPlan(ledger, employer);
  }
}

function recordZone(ledger: Ledger, employer: Employer): void {
  const chance = employer.chance(zone);
  const isInside = chance.happens(employer.industry === 'manufacturing' ? calibration.manufacturerInZone : calibration.otherFirmInZone);
  const [first, second] = zones.filter(({ city }) => city === employer.city);
  if (!isInside || first === undefined || second === undefined) return;
  const { code, name, city, from, until } = chance.happens(0.85) ? first : second;
  if (ledger.once(`zone ${code}`)) {
    const open = { zone_code: code, name, city, valid_from: from, valid_until: null };
    ledger.state('housing.zone_with_rental_housing', '园区公租房目录', open, from,
      until === null ? null : { change: { valid_until: until }, recordedOn: addDays(until, 10) });
  }
  const movedIn = laterOf(employer.registeredOn, addMonths('2009-01-01', chance.between(0, 60)));
  const left = chance.happens(0.05) ? addMonths(movedIn, chance.between(12, 30)) : null;
  const open = { employer_number: employer.number, zone_code: code, valid_from: movedIn, valid_until: null };
  ledger.state('housing.firm_in_zone', '入园企业名录', open, addDays(movedIn, 10),
    left === null ? null : { change: { valid_until: left }, recordedOn: addDays(left, 10) });
}

function recordPlan(ledger: Ledger, employer: Employer): void {
  const chance = employer.chance(plan);
  if (!chance.happens(calibration.filesDormitoryPlan[employer.size])) return;
  const filedOn = addDays(demoDay, -chance.between(5, 900));
  const decidedOn = addDays(filedOn, chance.between(20, 90));
  const decision = chance.happens(calibration.dormitoryPlanConforms) ? 'conforms' : 'does-not-conform';
  const planNumber = `SS${filedOn.slice(0, 4)}${employer.number.slice(1)}`;
  const open = { employer_number: employer.number, plan_number: planNumber, filed_on: filedOn, decision: null, decided_on: null };
  ledger.state('housing.dormitory_plan', '职工集体宿舍建设方案审查', open, filedOn,
    decidedOn > demoDay ? null : { change: { decision, decided_on: decidedOn }, recordedOn: decidedOn });
}
