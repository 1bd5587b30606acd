/** Occasions that concern a family: hardship, a home, a business, a case at law. */
import { addDays, addMonths, addYears, ageOn, dayOf, demoDay, laterOf, yearOf } from './calendar';
import type { GrantLife } from './grant-life';
import type { Family } from './life';

export function assistanceOccasions({ members, civilAffairs = {} }: Family): readonly GrantLife[] {
  const { emergencies = [], medicalHardship = [], files = [], leftBehind = [] } = civilAffairs;
  const occasions: GrantLife[] = [];
  for (const { resident, kind, verified } of emergencies) {
    if (verified?.isConfirmed !== true) continue;
    const on = addDays(verified.on, 10);
    occasions.push({ entitlement: 'civil-affairs.temporary-assistance', resident, isOfHousehold: true, kind: 'payment', on, coversUntil: addDays(addYears(on, 1), -1), per: 'once', yuan: 2400 });
    if (kind === 'grave-illness') occasions.push(medical(resident, addDays(verified.on, 60)));
  }
  for (const { resident, from } of medicalHardship) occasions.push(medical(resident, addDays(from, 90)));
  for (const { members: [first], dibao } of files) {
    if (first === undefined || dibao?.grantedFrom === undefined) continue;
    const until = dibao.grantedUntil;
    const on = addDays(dibao.grantedFrom, 31);
    occasions.push({
      entitlement: 'civil-affairs.specialised-assistance', resident: first.resident, isOfHousehold: true, kind: 'payment', on, per: 'year',
      ...(until === undefined ? {} : { endedOn: laterOf(until, on) }),
    });
  }
  for (const { resident, from, until } of leftBehind) {
    const person = members.find(({ id }) => id === resident);
    if (person === undefined || ageOn(person.birthDate, demoDay) < 60) continue;
    const on = addDays(laterOf(from, '2014-05-01'), 60);
    occasions.push({ entitlement: 'civil-affairs.left-behind-elder-care', resident, kind: 'service', on, ...(until === undefined ? {} : { endedOn: laterOf(until, on) }) });
  }
  for (const { id, occupationalHealth, employment } of members) {
    const diagnosis = occupationalHealth?.diagnoses?.[0];
    const finding = employment?.findings?.find((one) => 'liability' in one && one.liability !== 'liable');
    if (diagnosis === undefined || finding === undefined) continue;
    occasions.push({ entitlement: 'health.occupational-disease-relief', resident: id, kind: 'payment', on: addMonths(laterOf(diagnosis.on, finding.on), 2), per: 'month', yuan: 440 });
  }
  return occasions.filter(({ on }) => on < demoDay);
}

/** A bill is helped with once; the next one of the same year is not. */
function medical(resident: string, on: string): GrantLife {
  return { entitlement: 'civil-affairs.medical-assistance', resident, kind: 'payment', on, coversUntil: dayOf(yearOf(on), 12, 31), per: 'once', yuan: 3800 };
}

/** A purchase is taxed once; a home that was granted is handed over some weeks later. */
export function homeOccasions({ homes = [], rentalApplications = [] }: Family): readonly GrantLife[] {
  const taxed = homes.flatMap(({ owner, contractOn, priceYuan }): GrantLife[] => {
    if (contractOn === undefined || priceYuan === undefined || contractOn < '2008-11-01') return [];
    const relief = { resident: owner, isOfHousehold: true, kind: 'payment', on: addDays(contractOn, 40), per: 'once' } as const;
    return [{ ...relief, entitlement: 'housing.purchase-deed-tax-relief' }, { ...relief, entitlement: 'housing.purchase-stamp-duty-relief' }];
  });
  const handedOver = rentalApplications.flatMap(({ applicant, states }): GrantLife[] => {
    const granted = states.find(({ state }) => state === 'granted');
    return granted === undefined ? [] : [{ entitlement: 'housing.public-rental', resident: applicant, isOfHousehold: true, kind: 'service', on: addDays(granted.from, 45) }];
  });
  return [...taxed, ...handedOver].filter(({ on }) => on < demoDay);
}

export function businessOccasions({ members, credit }: Family): readonly GrantLife[] {
  const interest = (credit?.loans ?? []).map(({ borrower, grantedOn, dueOn, repaidOn }): GrantLife => ({
    entitlement: 'finance.loan-interest-subsidy', resident: borrower, kind: 'payment', on: addMonths(grantedOn, 3), coversUntil: dueOn, per: 'year',
    ...(repaidOn === undefined || repaidOn > dueOn ? {} : { endedOn: laterOf(repaidOn, addMonths(grantedOn, 3)) }),
  }));
  const owners = members.flatMap(({ id, business }): GrantLife[] => {
    if (business === undefined || business.until !== undefined) return [];
    const { from, industry, licensedOn } = business;
    return [
      { entitlement: 'startup.policy-finance-and-venture-guidance', resident: id, kind: 'service', on: addMonths(from, 4), coversUntil: addYears(addMonths(from, 4), 3) },
      ...(industry === 'services' && licensedOn !== undefined
        ? [{ entitlement: 'tax.domestic-service-individual-relief', resident: id, kind: 'payment', on: addMonths(licensedOn, 1), coversUntil: addYears(licensedOn, 3), per: 'year' } as const] : []),
    ];
  });
  return [...interest, ...owners].filter(({ on }) => on < demoDay);
}

/** Legal aid lasts as long as the case; most cases of a worker away from home need the body at home as well. */
export function lawOccasions({ members, justice }: Family): readonly GrantLife[] {
  const disputes = members.flatMap(({ id, employment }) => (employment?.cases ?? []).map(({ openedOn, closedOn }) => ({ resident: id, openedOn, closedOn })));
  const cases = (justice?.cases ?? []).map(({ applicant, openedOn, closedOn }) => ({ resident: applicant, openedOn, closedOn }));
  return [...disputes, ...cases].flatMap(({ resident, openedOn, closedOn }): GrantLife[] => {
    const on = addDays(openedOn, 12);
    const aid = { resident, kind: 'service', on, ...(closedOn === undefined ? {} : { endedOn: laterOf(closedOn, on) }) } as const;
    return [{ ...aid, entitlement: 'justice.legal-aid' }, { ...aid, entitlement: 'justice.legal-aid-cross-region' }];
  }).filter(({ on }) => on < demoDay);
}


