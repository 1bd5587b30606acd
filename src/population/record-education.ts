/** Writes a person into the records of education: the school register term by term, examinations, recognised hardship. */
import { addDays, dayOf, demoDay } from './calendar';
import type { Ledger } from './ledger';
import type { Person, SchoolSpell } from './life';
import { schoolCode } from './schools';

const register = '学籍系统';

export function recordEducation(ledger: Ledger, person: Person): void {
  for (const spell of person.schooling ?? []) recordSpell(ledger, person, spell);
  for (const exam of person.exams ?? []) {
    ledger.event('education.exam', '考试院', addDays(exam.heldOn, 20), {
      resident_id: person.id, kind: exam.kind, province: exam.province, held_on: exam.heldOn, result_admitted: exam.admitted ?? null,
    });
  }
  for (const year of person.hardshipYears ?? []) {
    const spell = person.schooling?.find(({ fromYear, untilYear }) => fromYear <= year && year <= (untilYear ?? year));
    if (spell === undefined) continue;
    const from = dayOf(year, 9, 1);
    ledger.event('education.hardship_recognition', '家庭经济困难学生认定', dayOf(year, 9, 1), {
      resident_id: person.id, school_code: codeOf(spell), school_year: year, valid_from: from, valid_until: dayOf(year + 1, 8, 31),
    });
  }
}

function recordSpell(ledger: Ledger, person: Person, spell: SchoolSpell): void {
  const first = spell.fromYear * 2 + (spell.fromTerm ?? 1) - 1;
  const last = spell.untilYear === undefined ? Infinity : spell.untilYear * 2 + (spell.untilTerm ?? 2) - 1;
  for (let count = first; count <= last; count += 1) {
    const year = Math.floor(count / 2);
    const term = count % 2 === 0 ? 1 : 2;
    const enrolledOn = term === 1 ? dayOf(year, 9, 1) : dayOf(year + 1, 3, 1);
    if (enrolledOn > demoDay) return;
    const open = {
      resident_id: person.id, school_code: codeOf(spell), school_year: year, term,
      stage: spell.stage, grade: spell.grade + year - spell.fromYear,
      full_time: true, boarding: spell.boarding ?? false, major: spell.major ?? null,
      enrolled_on: enrolledOn, left_on: null, left_reason: null,
    };
    if (count === last && spell.leaves !== undefined) {
      const leftOn = term === 1 ? dayOf(year + 1, 2, 20) : dayOf(year + 1, 7, 10);
      ledger.state('education.school_register_term', register, open, enrolledOn,
        { change: { left_on: leftOn, left_reason: spell.leaves }, recordedOn: addDays(leftOn, 5) });
    } else {
      ledger.event('education.school_register_term', register, enrolledOn, open);
    }
  }
}

function codeOf(spell: SchoolSpell): string {
  return schoolCode(spell.city, spell.stage, spell.rural, spell.school ?? 0);
}
