/** Writes a family into the records of taxation: the businesses of its members, and what their employers filed. */
import { type BusinessTaxLife, usualBusiness } from './business-tax-life';
import { addDays } from './calendar';
import type { Ledger } from './ledger';
import type { BusinessLife, Family } from './life';
import { recordEmployerFilings } from './record-employer-filings';
import { assessedTaxes } from './tax-assessed';
import { industryOfBusiness } from './work-industry';

export function recordTaxation(ledger: Ledger, family: Family): void {
  for (const { id, business, jobs } of family.members) {
    if (business !== undefined) recordBusiness(ledger, business, family.businessTax?.find(({ owner }) => owner === id) ?? usualBusiness(id));
    for (const { employer } of jobs ?? []) recordEmployerFilings(ledger, employer);
  }
}

function recordBusiness(ledger: Ledger, business: BusinessLife, life: BusinessTaxLife): void {
  const { owner } = life;
  const registrationNumber = `SW${business.city}${owner.slice(1)}`;
  const isLicensed = business.licensedOn !== undefined;
  const open = {
    registration_number: registrationNumber, owner_id: owner, kind: business.kind, industry: industryOfBusiness(business, life),
    place: business.city, registered_on: business.from, closed_on: null,
    licence_number: isLicensed ? `YZ${business.city}${owner.slice(1)}` : null, licence_issued_on: business.licensedOn ?? null,
    licence_revoked_on: null,
  };
  const closedOn = business.until === undefined ? undefined : addDays(business.until, 1);
  ledger.state('taxation.business_registration', isLicensed ? '税务登记' : '临时税务登记', open, addDays(business.from, 10),
    closedOn === undefined ? null : { change: { closed_on: closedOn }, recordedOn: closedOn });
  for (const { from, until } of life.stops ?? []) {
    const stop = { owner_id: owner, registration_number: registrationNumber, valid_from: from, valid_until: null };
    ledger.state('taxation.suspension', '停业登记', stop, from,
      until === undefined ? null : { change: { valid_until: until }, recordedOn: addDays(until, 1) });
  }
  if (life.relief !== undefined) {
    const { claimedOn, firstMonth } = life.relief;
    ledger.event('taxation.relief_claim', '减免税备案', claimedOn, {
      owner_id: owner, registration_number: registrationNumber, claimed_on: claimedOn, first_month: firstMonth,
    });
  }
  for (const due of taxesOf(business, life)) {
    ledger.event('taxation.business_tax_assessment', '定期定额核定', due.assessed_on, {
      owner_id: owner, registration_number: registrationNumber, ...due,
    });
  }
}

/** Shops, plants and transport paid 增值税 already before May 2016; farm produce of one's own is exempt. */
function taxesOf(business: BusinessLife, life: BusinessTaxLife): ReturnType<typeof assessedTaxes> {
  const { kind, industry } = business;
  const { monthlyTurnoverYuan } = life;
  const isFarm = industryOfBusiness(business, life) === 'agriculture';
  const paysVat = isFarm || industry === 'retail' || industry === 'manufacturing' || industry === 'transport';
  return assessedTaxes({
    from: business.from, ...(business.until === undefined ? {} : { until: business.until }), place: business.city, monthlyTurnoverYuan,
    turnoverTax: paysVat ? { tax: '增值税', rate: 0.03 } : { tax: '营业税', rate: industry === 'construction' ? 0.03 : 0.05 },
    incomeTax: { tax: kind === 'individual' || kind === 'family-farm' ? '个人所得税' : '企业所得税', rate: isFarm ? 0 : 0.012 },
    turnoverIsExempt: isFarm,
  });
}
