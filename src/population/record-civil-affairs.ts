/** Writes a family into the records of civil affairs. */
import { addDays, addMonths, firstOfMonth } from './calendar';
import type { CivilAffairsLife } from './civil-affairs-life';
import { type AssetCheckLife, type CheckOrder, type DibaoLife, type HouseholdFileLife, type IncomeCheckLife, authorisedUntil, usableUntil } from './household-file-life';
import type { Ledger } from './ledger';
import { enteredOn, type LeftBehindLife } from './left-behind-life';
import type { Family, Person } from './life';
import { recordInstitution } from './record-institutions';

const checkReport = '居民家庭经济状况核对报告';
const leftBehindList = '农村留守人员台账';

export function recordCivilAffairs(ledger: Ledger, family: Family): void {
  const life: CivilAffairsLife = family.civilAffairs ?? {};
  recordMarriages(ledger, family, life);
  (life.files ?? []).forEach((file, index) => { recordFile(ledger, `JT${file.city}${family.householdId.slice(1)}${index + 1}`, file); });
  for (const { resident, county, form, from, until } of life.destituteSupport ?? []) {
    const open = { resident_id: resident, county, form, valid_from: from, valid_until: null };
    ledger.state('civil_affairs.destitute_support', '特困人员供养审批台账', open, from, endingOn(until));
  }
  for (const { resident, county, class: kind, from, until } of life.medicalHardship ?? []) {
    ledger.event('civil_affairs.medical_hardship_admission', '医疗救助对象台账', from, {
      resident_id: resident, county, class: kind, valid_from: from, valid_until: until,
    });
  }
  recordEmergencies(ledger, life);
  for (const entry of life.leftBehind ?? []) {
    const person = family.members.find(({ id }) => id === entry.resident);
    if (person !== undefined) recordLeftBehind(ledger, person, entry);
  }
  for (const { employer } of family.members.flatMap(({ jobs }) => jobs ?? [])) recordInstitution(ledger, employer);
}

function recordMarriages(ledger: Ledger, family: Family, life: CivilAffairsLife): void {
  for (const { resident, from, endedOn, end } of life.formerMarriages ?? []) {
    const open = { certificate_number: certificate(from, resident), resident_id: resident, spouse_id: null, registered_on: from, dissolved_on: null, dissolution: null };
    ledger.state('civil_affairs.marriage', '婚姻登记', open, from, { change: { dissolved_on: endedOn, dissolution: end }, recordedOn: endedOn });
  }
  if (life.isMarriageOnPaper === true) return;
  for (const { of, relative, from } of family.kinship.filter(({ kind }) => kind === 'spouse')) {
    for (const [resident, spouse] of [[of, relative], [relative, of]] as const) {
      ledger.event('civil_affairs.marriage', '婚姻登记', from, {
        certificate_number: certificate(from, of), resident_id: resident, spouse_id: spouse, registered_on: from, dissolved_on: null, dissolution: null,
      });
    }
  }
}

/** The year and a resident id: real certificates carry the office too. */
function certificate(day: string, resident: string): string {
  return `J${day.slice(0, 4)}-${resident.slice(1)}`;
}

function recordFile(ledger: Ledger, fileNumber: string, file: HouseholdFileLife): void {
  for (const { resident, from, until } of file.members) {
    const open = { file_number: fileNumber, city: file.city, resident_id: resident, valid_from: from, valid_until: null };
    ledger.state('civil_affairs.household_file_member', '共同生活家庭成员申报', open, from, endingOn(until));
  }
  for (const check of file.incomeChecks) recordIncomeCheck(ledger, fileNumber, check);
  file.assetChecks.forEach((check, index) => { recordAssetCheck(ledger, fileNumber, `${fileNumber}C${index + 1}`, file.city, check); });
  if (file.dibao !== undefined) recordDibao(ledger, fileNumber, file.city, file.dibao);
}

function recordIncomeCheck(ledger: Ledger, fileNumber: string, check: IncomeCheckLife): void {
  const open = {
    file_number: fileNumber, ...orderColumns(check), completed_on: null, valid_until: null, period_from: null, period_until: null,
    monthly_income_per_person_yuan: null,
  };
  ledger.state('civil_affairs.income_check', checkReport, open, check.orderedOn, completion(check, (completedOn) => ({
    completed_on: completedOn, valid_until: usableUntil(completedOn),
    period_from: addMonths(firstOfMonth(check.orderedOn), -12), period_until: addDays(firstOfMonth(check.orderedOn), -1),
    monthly_income_per_person_yuan: check.monthlyYuanPerPerson ?? 0,
  })));
}

function recordAssetCheck(ledger: Ledger, fileNumber: string, checkNumber: string, city: string, check: AssetCheckLife): void {
  const open = { check_number: checkNumber, file_number: fileNumber, city, ...orderColumns(check), completed_on: null, valid_until: null };
  ledger.state('civil_affairs.asset_check', checkReport, open, check.orderedOn, completion(check, (completedOn) => ({
    completed_on: completedOn, valid_until: usableUntil(completedOn),
  })));
  if (check.completedOn === undefined) return;
  for (const { kind, amount, isWithinLimit } of check.findings) {
    ledger.event('civil_affairs.asset_finding', checkReport, check.completedOn, {
      check_number: checkNumber, file_number: fileNumber, kind, amount, is_within_limit: isWithinLimit,
    });
  }
}

function orderColumns({ orderedOn }: CheckOrder): { readonly ordered_on: string; readonly authorised_until: string } {
  return { ordered_on: orderedOn, authorised_until: authorisedUntil(orderedOn) };
}

function completion<Change>({ completedOn }: CheckOrder, changeOn: (completedOn: string) => Change): { readonly change: Change; readonly recordedOn: string } | null {
  return completedOn === undefined ? null : { change: changeOn(completedOn), recordedOn: completedOn };
}

function recordDibao(ledger: Ledger, fileNumber: string, city: string, dibao: DibaoLife): void {
  const { scheme, appliedOn, refusedOn, grantedFrom, grantedUntil, monthlyYuan } = dibao;
  const open = {
    file_number: fileNumber, city, scheme, applied_on: appliedOn, refused_on: null, granted_from: null, granted_until: null, monthly_amount_yuan: null,
  };
  const decision = refusedOn !== undefined
    ? { change: { refused_on: refusedOn }, recordedOn: refusedOn }
    : grantedFrom === undefined ? null : {
      change: { granted_from: grantedFrom, granted_until: grantedUntil ?? null, monthly_amount_yuan: monthlyYuan ?? null },
      recordedOn: grantedUntil ?? addDays(grantedFrom, -5),
    };
  ledger.state('civil_affairs.dibao_grant', '最低生活保障审批台账', open, appliedOn, decision);
}

function recordEmergencies(ledger: Ledger, life: CivilAffairsLife): void {
  for (const { resident, city, kind, reportedOn, verified, closedOn } of life.emergencies ?? []) {
    const open = { resident_id: resident, city, kind, reported_on: reportedOn, verified_on: null, is_confirmed: null, closed_on: null };
    ledger.state('civil_affairs.emergency_report', '临时救助登记', open, reportedOn, verified === undefined ? null : {
      change: { verified_on: verified.on, is_confirmed: verified.isConfirmed, closed_on: closedOn ?? null }, recordedOn: closedOn ?? verified.on,
    });
  }
}

function recordLeftBehind(ledger: Ledger, { sex, birthDate }: Person, { resident, county, carer, from, until, relatives }: LeftBehindLife): void {
  const open = { resident_id: resident, county, sex, birth_date: birthDate, carer_id: carer ?? null, valid_from: from, valid_until: null };
  ledger.state('civil_affairs.left_behind_entry', leftBehindList, open, enteredOn(from), endingOn(until));
  for (const relative of relatives) {
    const tie = {
      resident_id: resident, relative_id: relative.relative, relation: relative.relation, is_away: relative.isAway,
      is_able_to_care: relative.isAbleToCare ?? null, valid_from: relative.from, valid_until: null,
    };
    ledger.state('civil_affairs.left_behind_relative', leftBehindList, tie, enteredOn(from), endingOn(relative.until));
  }
}

/** The end of a state whose last day is known. */
function endingOn(until: string | undefined): { readonly change: { readonly valid_until: string }; readonly recordedOn: string } | null {
  return until === undefined ? null : { change: { valid_until: until }, recordedOn: until };
}
