/** Writes a person into the records of social insurance: contribution runs, benefits, transfers, universal registration, work injuries. */
import { addDays, addMonths, firstOfMonth } from './calendar';
import type { Ledger } from './ledger';
import type { InsuranceSpell, Person } from './life';
import { recordInsuredStaff } from './record-insured-staff';
import { recordWorkInjuries } from './record-work-injuries';

const register = '个人权益记录';

export function recordSocialInsurance(ledger: Ledger, person: Person): void {
  for (const spell of person.insurance ?? []) recordRuns(ledger, person, spell);
  for (const benefit of person.benefits ?? []) {
    const open = {
      resident_id: person.id, kind: benefit.kind, region: benefit.region, first_month: firstOfMonth(benefit.from),
      last_month: null, monthly_amount_yuan: benefit.monthlyYuan ?? null,
    };
    const last = benefit.until === undefined ? undefined : firstOfMonth(benefit.until);
    ledger.state('social_insurance.benefit_payment', '待遇支付', open, addDays(open.first_month, 14),
      last === undefined ? null : { change: { last_month: last }, recordedOn: addMonths(last, 1) });
  }
  for (const transfer of person.transfers ?? []) {
    const open = {
      resident_id: person.id, line: transfer.line, from_region: transfer.fromRegion, to_region: transfer.toRegion,
      months: transfer.months, applied_on: transfer.appliedOn, completed_on: null,
    };
    ledger.state('social_insurance.transfer', '关系转移系统', open, transfer.appliedOn,
      transfer.completedOn === undefined ? null : { change: { completed_on: transfer.completedOn }, recordedOn: transfer.completedOn });
  }
  if (person.universallyRegisteredOn !== undefined) {
    ledger.event('social_insurance.universal_registration', '全民参保登记', person.universallyRegisteredOn, {
      resident_id: person.id, registered_on: person.universallyRegisteredOn,
    });
  }
  recordWorkInjuries(ledger, person);
  recordInsuredStaff(ledger, person);
}

/** One run per line. A run paid month by month is entered open and closed when it ends; one paid at once is entered whole. */
function recordRuns(ledger: Ledger, person: Person, spell: InsuranceSpell): void {
  const last = spell.until === undefined ? null : firstOfMonth(spell.until);
  for (const line of spell.lines) {
    const open = {
      resident_id: person.id, line, payer_kind: spell.payer, employer_number: spell.employer ?? null, region: spell.region,
      first_month: firstOfMonth(spell.from), last_month: null, paid_on: spell.paidOn ?? null, back_paid: spell.backPaid ?? false,
      monthly_amount_yuan: spell.monthlyYuan ?? null,
    };
    if (spell.paidOn !== undefined) {
      ledger.event('social_insurance.contribution_run', register, spell.paidOn, { ...open, last_month: last });
    } else {
      ledger.state('social_insurance.contribution_run', register, open, addDays(open.first_month, 14),
        last === null ? null : { change: { last_month: last }, recordedOn: addMonths(last, 1) });
    }
  }
}
