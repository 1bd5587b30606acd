/** What a synthetic family borrowed under the public guarantee, and what stands in its members' credit reports. */
import { addDays, addMonths, addYears, ageOn, demoDay, earlierOf, laterOf } from './calendar';
import * as calibration from './calibration';
import type { BusinessLife, Person } from './life';
import type { Chance } from './random';
import type { AdverseEntryRow } from '../database/tables/credit';

export interface GuaranteedLoanLife {
  readonly borrower: string;
  readonly place: string;
  readonly principalYuan: number;
  readonly grantedOn: string;
  readonly dueOn: string;
  readonly repaidOn?: string;
  readonly arrears?: { readonly since: string; readonly paidUpOn?: string };
}

export interface AdverseEntryLife {
  readonly subject: string;
  readonly kind: AdverseEntryRow['kind'];
  readonly enteredOn: string;
  readonly endedOn?: string;
}

export interface CreditLife {
  readonly loans: readonly GuaranteedLoanLife[];
  readonly entries: readonly AdverseEntryLife[];
}

export function creditLifeOf(chance: Chance, members: readonly Person[]): { readonly credit?: CreditLife } {
  const loans = members.flatMap(({ id, business }) => (business === undefined ? [] : loansOf(chance, id, business)));
  const entries = members.flatMap((person) => (ageOn(person.birthDate, demoDay) < 20 ? [] : entriesOf(chance, person, loans)));
  return loans.length + entries.length === 0 ? {} : { credit: { loans, entries } };
}

/** Whoever holds a licence may borrow; the term was two years, and three from 2016 on. */
function loansOf(chance: Chance, borrower: string, { city, licensedOn, from }: BusinessLife): GuaranteedLoanLife[] {
  const grantedOn = addDays(laterOf(licensedOn ?? from, '2009-06-01'), chance.between(30, 900));
  const principalYuan = chance.between(3, 10) * 10_000;
  const fate = chance.weighted(calibration.guaranteedLoanFate);
  const repaysEarly = chance.between(0, 300);
  if (!chance.happens(calibration.takesGuaranteedLoan) || licensedOn === undefined || grantedOn >= demoDay) return [];
  const dueOn = addYears(grantedOn, grantedOn >= '2016-01-01' ? 3 : 2);
  const loan = { borrower, place: city, principalYuan, grantedOn, dueOn };
  const since = addMonths(grantedOn, chance.between(4, 20));
  const paidUpOn = addDays(since, chance.between(20, 150));
  if (fate === 'unpaid') return [{ ...loan, ...(since < demoDay ? { arrears: { since } } : {}) }];
  const repaidOn = addDays(dueOn, -repaysEarly);
  const repaid = repaidOn < demoDay ? { repaidOn: laterOf(repaidOn, addDays(paidUpOn, 1)) } : {};
  if (fate === 'late' && since < demoDay) return [{ ...loan, ...repaid, arrears: { since, ...(paidUpOn < demoDay ? { paidUpOn } : {}) } }];
  return [{ ...loan, ...repaid }];
}

/** An unpaid loan comes into the report a quarter later; other entries come now and then, and most of them are mended. */
function entriesOf(chance: Chance, { id }: Person, loans: readonly GuaranteedLoanLife[]): AdverseEntryLife[] {
  const unpaid = loans.filter(({ borrower, arrears }) => borrower === id && arrears !== undefined && arrears.paidUpOn === undefined);
  const reported = unpaid.flatMap(({ arrears }) => {
    const enteredOn = addDays(arrears?.since ?? demoDay, 90);
    return enteredOn < demoDay ? [{ subject: id, kind: 'loan-overdue', enteredOn } as const] : [];
  });
  const enteredOn = addDays('2008-01-01', chance.between(0, 3100));
  const endedOn = addDays(enteredOn, chance.between(30, 900));
  const kind = chance.weighted(calibration.adverseEntryKind);
  const isMended = chance.happens(calibration.adverseEntryMended) && endedOn < demoDay;
  if (!chance.happens(calibration.hasAdverseEntry)) return reported;
  return [...reported, { subject: id, kind, enteredOn: earlierOf(enteredOn, addDays(demoDay, -10)), ...(isMended ? { endedOn } : {}) }];
}
