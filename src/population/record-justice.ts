/** Writes a family into the records of justice: its cases with their parties, and decisions on political rights. */
import { addDays } from './calendar';
import type { CaseLife } from './justice-life';
import type { Ledger } from './ledger';
import type { Family } from './life';

const caseSystem = '司法行政案件系统';

export function recordJustice(ledger: Ledger, family: Family): void {
  for (const one of family.justice?.cases ?? []) recordCase(ledger, one);
  for (const { resident, court, from, until } of family.justice?.deprivations ?? []) {
    ledger.event('justice.deprivation', '生效裁判文书', addDays(from, 10), {
      resident_id: resident, decision_number: `XS${from.slice(0, 4)}${resident.slice(1)}`, court, valid_from: from, valid_until: until ?? null,
    });
  }
}

function recordCase(ledger: Ledger, { applicant, employer, procedure, place, openedOn, closedOn }: CaseLife): void {
  const caseNumber = `AJ${openedOn.slice(0, 4)}${place}${applicant.slice(1)}`;
  ledger.state('justice.case_file', caseSystem, { case_number: caseNumber, procedure, place, opened_on: openedOn, closed_on: null }, openedOn,
    closedOn === undefined ? null : { change: { closed_on: closedOn }, recordedOn: closedOn });
  ledger.event('justice.case_party', caseSystem, openedOn, { case_number: caseNumber, party_id: applicant, role: 'applicant' });
  if (employer === undefined) return;
  ledger.event('justice.case_party', caseSystem, openedOn, { case_number: caseNumber, party_id: employer, role: 'respondent' });
}
