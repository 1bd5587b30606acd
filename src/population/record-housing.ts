/** Writes a family into the records of housing: dwellings and leases, homes owned, rental applications, the provident fund, employers. */
import { addDays, addMonths, firstOfMonth } from './calendar';
import type { Ledger } from './ledger';
import type { DwellingSpell, Family, Person } from './life';
import { recordEmployerHousing } from './record-employer-housing';

export function recordHousing(ledger: Ledger, family: Family): void {
  for (const person of family.members) {
    person.dwellings?.forEach((spell) => { recordDwelling(ledger, person, spell); });
    recordProvidentFund(ledger, person);
    recordEmployerHousing(ledger, person);
  }
  for (const home of family.homes ?? []) {
    const open = {
      owner_id: home.owner, household_id: family.householdId, city: home.city, area_m2: home.areaM2,
      acquired_on: home.acquiredOn, disposed_on: null, price_yuan: home.priceYuan ?? null, purchase_contract_on: home.contractOn ?? null,
    };
    ledger.state('housing.property', '不动产登记', open, addDays(home.acquiredOn, 5),
      home.disposedOn === undefined ? null : { change: { disposed_on: home.disposedOn }, recordedOn: addDays(home.disposedOn, 5) });
  }
  for (const application of family.rentalApplications ?? []) {
    const first = application.states[0];
    if (first === undefined) continue;
    application.states.forEach(({ state, from }, index) => {
      const next = application.states[index + 1];
      const open = {
        application_number: `GZF${application.city}${application.applicant.slice(1)}`, applicant_id: application.applicant,
        city: application.city, applied_on: first.from, state, valid_from: from, valid_until: null,
      };
      ledger.state('housing.rental_application', '公租房申请登记', open, from,
        next === undefined ? null : { change: { valid_until: addDays(next.from, -1) }, recordedOn: next.from });
    });
  }
}

function recordDwelling(ledger: Ledger, person: Person, spell: DwellingSpell): void {
  const open = {
    resident_id: person.id, city: spell.city, kind: spell.kind, proof: spell.proof, valid_from: spell.from, valid_until: null,
  };
  ledger.state('housing.dwelling', '住所登记', open, addDays(spell.from, 4),
    spell.until === undefined ? null : { change: { valid_until: spell.until }, recordedOn: addDays(spell.until, 6) });
  if (spell.lease !== undefined) {
    ledger.event('housing.lease', '房屋租赁登记备案', spell.lease.registeredOn, {
      tenant_id: person.id, city: spell.city, registered_on: spell.lease.registeredOn,
      valid_from: spell.from, valid_until: spell.lease.until,
    });
  }
}

function recordProvidentFund(ledger: Ledger, person: Person): void {
  const fund = person.providentFund;
  if (fund === undefined) return;
  const account = `GJJ${fund.city}${person.id.slice(1)}`;
  ledger.event('housing.provident_fund_account', '住房公积金管理中心', fund.from, {
    account_number: account, resident_id: person.id, employer_number: fund.employer, city: fund.city, opened_on: fund.from, closed_on: null,
  });
  ledger.event('housing.provident_fund_deposit', '住房公积金管理中心', addMonths(fund.from, 1), {
    resident_id: person.id, account_number: account, first_month: firstOfMonth(fund.from), last_month: null, monthly_amount_yuan: fund.monthlyYuan,
  });
}
