/** Writes a person into the records of employment and labour: jobs and wages, registrations, qualifications, claims and cases. */
import { addDays, addMonths, firstOfMonth } from './calendar';
import { employerOf } from './employers';
import type { EmploymentLife, FindingLife, JobOnRecord, RegistrationLife } from './employment-life';
import type { Ledger } from './ledger';
import type { Job, Person } from './life';
import { recordBureauPlaces } from './record-bureau-places';
import { recordEmployer } from './record-employers';
import { industryOfEmployer, isBuilding } from './work-industry';

export function recordEmployment(ledger: Ledger, person: Person): void {
  recordBureauPlaces(ledger);
  const life = person.employment ?? {};
  (person.jobs ?? []).forEach((job, index) => {
    recordEmployer(ledger, job.employer, life.employers?.[job.employer]);
    const record = life.jobs?.[index];
    if (record === undefined || record === null) return;
    if (record.isFiled) recordFiling(ledger, person, job, record);
    recordWork(ledger, person, job, record);
  });
  (life.registrations ?? []).forEach((registration) => { recordRegistration(ledger, person, registration); });
  recordStanding(ledger, person, life);
  recordQualifications(ledger, person, life);
  recordDisputes(ledger, person, life);
}

function recordFiling(ledger: Ledger, person: Person, job: Job, record: JobOnRecord): void {
  const employer = employerOf(job.employer);
  const hukou = person.hukou.findLast(({ from }) => from <= job.from);
  const open = {
    resident_id: person.id, employer_number: job.employer, employer_name: employer.name, city: job.city,
    industry: industryOfEmployer(employer), started_on: job.from, ended_on: null, end_reason: null, full_time: record.isFullTime ?? true,
    dispatched_by: record.dispatchedBy ?? null, hukou_type: hukou?.area ?? null, hukou_place: hukou?.place ?? null,
  };
  ledger.state('employment.employment_filing', '用工备案', open, addDays(job.from, 20), job.until === undefined ? null
    : { change: { ended_on: job.until, end_reason: record.endReason ?? null }, recordedOn: addDays(job.until, 15) });
  if (record.dispatchedBy !== undefined) recordEmployer(ledger, record.dispatchedBy);
  for (const { signedOn, from, months, monthlyYuan } of record.contracts ?? []) {
    ledger.event('employment.labour_contract', '劳动合同备案', addDays(signedOn, 20), {
      resident_id: person.id, employer_number: job.employer, signed_on: signedOn, begins_on: from,
      term_months: months ?? null, monthly_wage_yuan: monthlyYuan ?? null,
    });
  }
}

/** What projects, payrolls and workplaces tell, whether or not the job was filed. */
function recordWork(ledger: Ledger, person: Person, job: Job, { project, payroll, post }: JobOnRecord): void {
  const employer = employerOf(job.employer);
  const industry = industryOfEmployer(employer);
  if (project !== undefined) {
    recordEmployer(ledger, project.contractor);
    const open = {
      resident_id: person.id, project: `${employerOf(project.contractor).name}项目${Number(project.contractor.slice(-2))}期`, city: job.city,
      industry: isBuilding(industry) ? industry : 'construction' as const, general_contractor: project.contractor,
      employer_number: job.employer, entered_on: project.from, left_on: null,
    };
    ledger.state('employment.real_name_entry', '农民工实名制管理系统', open, project.from,
      project.until === undefined ? null : { change: { left_on: project.until }, recordedOn: addDays(project.until, 3) });
  }
  if (payroll !== undefined) {
    const first = firstOfMonth(payroll.from);
    const open = {
      resident_id: person.id, employer_number: job.employer, first_month: first, last_month: null, monthly_yuan: payroll.monthlyYuan,
    };
    const last = payroll.until === undefined ? null : firstOfMonth(payroll.until);
    ledger.state('employment.wage_payment', '工资发放监控', open, addDays(addMonths(first, 1), 14),
      last === null ? null : { change: { last_month: last }, recordedOn: addDays(addMonths(last, 1), 14) });
  }
  if (post !== undefined) {
    const open = {
      resident_id: person.id, employer_number: job.employer, title: post.title, special_operation: post.specialOperation ?? null,
      began_on: job.from, ended_on: null, safety_trained_on: post.trainedOn ?? null,
    };
    ledger.state('employment.post', '岗位与安全培训台账', open, addDays(job.from, 30),
      job.until === undefined ? null : { change: { ended_on: job.until }, recordedOn: addDays(job.until, 15) });
  }
}

function recordRegistration(ledger: Ledger, person: Person, registration: RegistrationLife): void {
  const { as, city, from, until, closedBecause } = registration;
  const source = as === 'job-search' ? '求职登记' : as === 'not-seeking' ? '劳动力资源登记' : '就业失业登记';
  const open = {
    resident_id: person.id, registered_as: as, city, industry: registration.industry ?? null,
    licence_seen: as === 'self-employed' ? registration.licenceSeen ?? false : null,
    never_worked: as === 'unemployed' || as === 'not-seeking' ? registration.neverWorked ?? false : null,
    closed_because: null, valid_from: from, valid_until: null,
  };
  ledger.state('employment.position_registration', source, open, from,
    until === undefined ? null : { change: { valid_until: until, closed_because: closedBecause ?? 'other' }, recordedOn: addDays(until, 1) });
}

function recordStanding(ledger: Ledger, person: Person, { returned, jobCertificate, hardToEmploy }: EmploymentLife): void {
  const home = person.hukou[0]?.place;
  if (returned !== undefined && home !== undefined) {
    ledger.event('employment.returnee_registration', '返乡登记', addDays(returned.from, 10), {
      resident_id: person.id, home_place: home, worked_in: returned.workedIn, worked_until: returned.workedUntil,
      valid_from: returned.from, valid_until: null,
    });
  }
  if (jobCertificate !== undefined) {
    const { city, issuedOn, cancelledOn } = jobCertificate;
    const open = {
      resident_id: person.id, certificate_number: `JY${city}${issuedOn.slice(0, 4)}${person.id.slice(1)}`, city, issued_on: issuedOn, cancelled_on: null,
    };
    ledger.state('employment.job_certificate', '就业创业证', open, issuedOn,
      cancelledOn === undefined ? null : { change: { cancelled_on: cancelledOn }, recordedOn: cancelledOn });
  }
  if (hardToEmploy !== undefined) {
    ledger.event('employment.hard_to_employ_recognition', '就业困难人员认定', hardToEmploy.from, {
      resident_id: person.id, category: hardToEmploy.category, valid_from: hardToEmploy.from, valid_until: hardToEmploy.until,
    });
  }
}

function recordQualifications(ledger: Ledger, person: Person, { courses = [], skills = [], specialOperations = [] }: EmploymentLife): void {
  courses.forEach(({ course, level, from, completedOn, isCertified, subsidy }, index) => {
    const open = {
      resident_id: person.id, course, level, began_on: from, completed_on: null, certificate_number: null, subsidy_yuan: null, subsidy_paid_on: null,
    };
    const change = {
      completed_on: completedOn ?? null, certificate_number: isCertified === true ? `PX${from.slice(0, 4)}${person.id.slice(1)}${index + 1}` : null,
      subsidy_yuan: subsidy?.yuan ?? null, subsidy_paid_on: subsidy?.on ?? null,
    };
    ledger.state('employment.training_course', '职业培训实名台账', open, from,
      completedOn === undefined ? null : { change, recordedOn: subsidy?.on ?? addDays(completedOn, 5) });
  });
  skills.forEach(({ occupation, level, on, feeYuan, subsidyOn }, index) => {
    const open = {
      resident_id: person.id, occupation, level, certificate_number: `JD${on.slice(0, 4)}${person.id.slice(1)}${index + 1}`, issued_on: on,
      fee_yuan: feeYuan, subsidy_paid_on: null,
    };
    ledger.state('employment.skill_certificate', '职业技能鉴定中心', open, on,
      subsidyOn === undefined ? null : { change: { subsidy_paid_on: subsidyOn }, recordedOn: subsidyOn });
  });
  specialOperations.forEach(({ operation, from, until }, index) => {
    ledger.event('employment.special_operation_certificate', '特种作业操作证', from, {
      resident_id: person.id, operation, certificate_number: `TZ${from.slice(0, 4)}${person.id.slice(1)}${index + 1}`, issued_on: from,
      valid_until: until, revoked_on: null,
    });
  });
}

function recordDisputes(ledger: Ledger, person: Person, { claims = [], cases = [], findings = [] }: EmploymentLife): void {
  for (const { employer, claimed, fixed, paidOffOn } of claims) {
    const first = claimed?.on ?? fixed?.on;
    if (first === undefined) continue;
    const open = {
      resident_id: person.id, employer_number: employer, claimed_yuan: claimed?.yuan ?? null, claimed_on: claimed?.on ?? null,
      fixed_yuan: claimed === undefined ? fixed?.yuan ?? null : null, fixed_on: claimed === undefined ? fixed?.on ?? null : null, paid_off_on: null,
    };
    const change = { fixed_yuan: fixed?.yuan ?? null, fixed_on: fixed?.on ?? null, paid_off_on: paidOffOn ?? null };
    ledger.state('employment.wage_claim', '欠薪案件台账', open, first,
      fixed === undefined && paidOffOn === undefined ? null : { change, recordedOn: paidOffOn ?? fixed?.on ?? first });
  }
  cases.forEach(({ employer, kind, openedOn, filedOn, knownOn, violationEndedOn, workers, closedOn }, index) => {
    const shared = {
      case_number: `LD${openedOn.slice(0, 4)}${person.id.slice(1)}${index + 1}`, kind, opened_on: openedOn, filed_on: filedOn ?? null,
      known_on: knownOn ?? null, violation_ended_on: violationEndedOn ?? null, workers, closed_on: null,
    };
    const end = closedOn === undefined ? null : { change: { closed_on: closedOn }, recordedOn: closedOn };
    ledger.state('employment.docket_entry', '监察与调解仲裁案件台账', { ...shared, party: person.id, role: 'worker' }, openedOn, end);
    ledger.state('employment.docket_entry', '监察与调解仲裁案件台账', { ...shared, party: employer, role: 'employer' }, openedOn, end);
  });
  for (const finding of findings) recordFinding(ledger, person, finding);
}

function recordFinding(ledger: Ledger, person: Person, finding: FindingLife): void {
  const none = { comparable_wage_yuan: null, party_may_employ: null, liability: null };
  const found = 'comparableWageYuan' in finding ? { ...none, kind: 'comparable-wage' as const, comparable_wage_yuan: finding.comparableWageYuan }
    : 'partyMayEmploy' in finding ? { ...none, kind: 'engaging-party' as const, party_may_employ: finding.partyMayEmploy }
    : { ...none, kind: 'disease-liability' as const, liability: finding.liability };
  ledger.event('employment.inspection_finding', finding.by === 'inspection' ? '劳动保障监察' : '裁决文书', finding.on, {
    resident_id: person.id, kind: found.kind, found_on: finding.on, found_by: finding.by,
    comparable_wage_yuan: found.comparable_wage_yuan, party_may_employ: found.party_may_employ, liability: found.liability,
  });
}
