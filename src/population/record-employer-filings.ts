/** Writes an employer into the records of taxation once: size, education fund, recognition as a domestic-service firm, taxes. */
import { addDays } from './calendar';
import * as calibration from './calibration';
import { type Employer, employerOf } from './employers';
import type { Ledger } from './ledger';
import type { Chance } from './random';
import { assessedTaxes } from './tax-assessed';
import { industryOfEmployer } from './work-industry';

/** Which of the employer's own draws are those of taxation. */
const purpose = 51;

/** CHOICE: monthly turnover in yuan by size. */
const turnover = { micro: [15_000, 80_000], small: [100_000, 1_500_000], medium: [2_000_000, 15_000_000], large: [20_000_000, 80_000_000] } as const;
const smaller = { large: 'medium', medium: 'small', small: 'micro', micro: 'micro' } as const;

export function recordEmployerFilings(ledger: Ledger, number: string): void {
  if (!ledger.once(`taxation.employer ${number}`)) return;
  const employer = employerOf(number);
  const chance = employer.chance(purpose);
  const [least, most] = turnover[employer.size];
  const monthlyTurnoverYuan = chance.between(least, most);
  recordSize(ledger, employer, chance);
  const isDomestic = industryOfEmployer(employer) === 'domestic-service' && employer.form === 'enterprise';
  const isRecognised = chance.happens(calibration.domesticStaffRecognised) && isDomestic;
  if (isRecognised) {
    const from = addDays('2012-01-01', chance.between(0, 1600));
    ledger.event('taxation.domestic_staff_recognition', '员工制家政企业免税备案', from, { employer_number: number, valid_from: from, valid_until: null });
  }
  if (employer.form === 'enterprise') recordEducationFund(ledger, number, chance, monthlyTurnoverYuan);
  recordTaxes(ledger, employer, monthlyTurnoverYuan, isRecognised);
}

function recordSize(ledger: Ledger, { number, size }: Employer, chance: Chance): void {
  const hasGrown = chance.happens(calibration.employerHasGrown);
  for (const year of [2014, 2016]) {
    const filedOn = `${year}-0${chance.between(2, 5)}-18`;
    ledger.event('taxation.employer_size_filing', '企业规模划型备案', filedOn, {
      employer_number: number, year, filed_on: filedOn, size: hasGrown && year === 2014 ? smaller[size] : size,
    });
  }
}

/** The obligation is 1.5 per cent of the wages (CHOICE: wages are a fifth of the turnover); filed in the spring after the year. */
function recordEducationFund(ledger: Ledger, number: string, chance: Chance, monthlyTurnoverYuan: number): void {
  const due = Math.round(monthlyTurnoverYuan * 12 * 0.2 * 0.015);
  const isInFull = chance.happens(calibration.educationFundInFull);
  const isForFrontline = chance.happens(calibration.educationFundForFrontline);
  for (const year of [2013, 2014, 2015]) {
    const filedOn = `${year + 1}-0${chance.between(3, 5)}-25`;
    const accrued = Math.round(due * (isInFull ? 1 + chance.unit() * 0.2 : chance.happens(0.15) ? 0 : 0.3 + chance.unit() * 0.6));
    const frontline = Math.round(accrued * (isForFrontline ? 0.6 + chance.unit() * 0.35 : 0.15 + chance.unit() * 0.44));
    ledger.event('taxation.education_fund_return', '企业所得税年度申报', filedOn, {
      employer_number: number, year, filed_on: filedOn, due_yuan: due, accrued_yuan: accrued, frontline_yuan: frontline,
    });
  }
}

/** Public bodies and associations are not assessed. */
function recordTaxes(ledger: Ledger, employer: Employer, monthlyTurnoverYuan: number, turnoverIsExempt: boolean): void {
  const { number, form, industry, city, registeredOn } = employer;
  if (form === 'public' || form === 'other') return;
  const paysVat = industry === 'manufacturing' || industry === 'retail' || industry === 'transport';
  const dues = assessedTaxes({
    from: registeredOn, place: city, monthlyTurnoverYuan, turnoverIsExempt,
    turnoverTax: paysVat ? { tax: '增值税', rate: 0.03 } : { tax: '营业税', rate: industry === 'construction' ? 0.03 : 0.05 },
    incomeTax: form === 'individual-business' ? { tax: '个人所得税', rate: 0.012 } : { tax: '企业所得税', rate: form === 'enterprise' ? 0.015 : 0 },
  });
  for (const due of dues) ledger.event('taxation.employer_tax_assessment', '纳税申报与预缴核定', due.assessed_on, { employer_number: number, ...due });
}
