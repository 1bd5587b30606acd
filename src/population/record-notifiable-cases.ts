/** Writes a person into the register of notifiable diseases. */
import type { Ledger } from './ledger';
import type { Person } from './life';

export function recordNotifiableCases(ledger: Ledger, { id, notifiableCases = [] }: Person): void {
  const { faults } = ledger;
  // A registrar without error: an error would be drawn from the household, and move what is drawn after it.
  ledger.faults = null;
  for (const { kind, from, until } of notifiableCases) {
    ledger.state('health.notifiable_case', '传染病报告信息管理系统', { resident_id: id, kind, valid_from: from, valid_until: null }, from,
      until === undefined ? null : { change: { valid_until: until }, recordedOn: until });
  }
  ledger.faults = faults;
}
