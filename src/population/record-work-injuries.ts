/** Writes a worker's injuries, step by step, into the work-injury register of social insurance. */
import { injuryNumber, type WorkInjuryLife } from './injury-life';
import type { Ledger } from './ledger';
import type { Person } from './life';

export function recordWorkInjuries(ledger: Ledger, person: Person): void {
  person.workInjuries?.forEach((injury, index) => {
    recordCase(ledger, injury, { injury_number: injuryNumber(person, index, injury), resident_id: person.id });
  });
}

function recordCase(ledger: Ledger, injury: WorkInjuryLife, of: { readonly injury_number: string; readonly resident_id: string }): void {
  const { applied, decided, appraised, payment } = injury;
  ledger.event('social_insurance.work_injury', '工伤报告登记', injury.reportedOn, {
    ...of, employer_number: injury.employer ?? null, kind: injury.kind, occurred_on: injury.occurredOn, reported_on: injury.reportedOn,
  });
  if (applied !== undefined) {
    ledger.event('social_insurance.injury_recognition_application', '工伤认定申请', applied.on, {
      ...of, applicant: applied.by, applied_on: applied.on,
    });
  }
  if (decided !== undefined) {
    ledger.event('social_insurance.injury_recognition_decision', '工伤认定决定书', decided.on, {
      ...of, decision: decided.decision, decided_on: decided.on,
    });
  }
  if (appraised !== undefined) {
    ledger.event('social_insurance.disability_appraisal', '劳动能力鉴定结论', appraised.on, {
      ...of, grade: appraised.grade, decided_on: appraised.on,
    });
  }
  if (payment !== undefined) {
    const pays = payment.outcome === 'pays';
    ledger.event('social_insurance.injury_payment_finding', '工伤待遇支付催告', payment.on, {
      ...of, pays, ground: payment.outcome === 'pays' ? null : payment.outcome, proven_on: payment.on,
    });
  }
}
