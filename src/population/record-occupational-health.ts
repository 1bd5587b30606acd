/** Writes a worker into the records of occupational health: posts with a hazard, health checks, diagnoses. */
import { addDays } from './calendar';
import type { Ledger } from './ledger';
import type { Person } from './life';

export function recordOccupationalHealth(ledger: Ledger, person: Person): void {
  const { hazardPosts = [], checks = [], diagnoses = [] } = person.occupationalHealth ?? {};
  for (const post of hazardPosts) {
    const open = { resident_id: person.id, employer_number: post.employer, hazard: post.hazard, valid_from: post.from, valid_until: null };
    ledger.state('health.hazard_post', '职业病危害项目申报', open, addDays(post.from, 30),
      post.until === undefined ? null : { change: { valid_until: post.until }, recordedOn: addDays(post.until, 30) });
  }
  for (const check of checks) {
    ledger.event('health.occupational_health_check', '职业健康检查', check.on, {
      resident_id: person.id, employer_number: check.employer ?? null, kind: check.kind, checked_on: check.on,
    });
  }
  diagnoses.forEach((diagnosis, index) => {
    ledger.event('health.occupational_disease_diagnosis', '职业病诊断证明书', diagnosis.on, {
      resident_id: person.id, certificate_number: `ZYB${diagnosis.on.slice(0, 4)}${person.id.slice(1)}${index + 1}`,
      employer_number: diagnosis.employer ?? null, disease_class: diagnosis.disease, diagnosed_on: diagnosis.on,
    });
  });
}
