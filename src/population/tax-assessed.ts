/** What a synthetic taxpayer owes, month by month: a simple tariff, the same for whoever runs a business and for employers. */
import { addDays, addMonths, demoDay, earlierOf, firstOfMonth, laterOf, monthOf, yearOf } from './calendar';
import type { Tax } from '../database/tables/taxation';

export interface Taxpayer {
  /** Days; `until` is left out while it runs. */
  readonly from: string;
  readonly until?: string;
  readonly place: string;
  readonly monthlyTurnoverYuan: number;
  /** What its turnover was taxed with before 1 May 2016. */
  readonly turnoverTax: { readonly tax: '增值税' | '营业税'; readonly rate: number };
  readonly incomeTax: { readonly tax: '个人所得税' | '企业所得税'; readonly rate: number };
  /** Farm produce of one's own, and domestic service by staff of one's own. */
  readonly turnoverIsExempt?: boolean;
}

export interface AssessedTax {
  readonly tax: Tax;
  readonly year: number;
  readonly first_month: string;
  readonly last_month: string;
  readonly assessed_on: string;
  readonly due_yuan: number;
}

/** CHOICE: assessments are told for these years. */
const firstYear = 2014;
const lastYear = yearOf(demoDay);

/** 增值税 in the place of 营业税 (财税〔2016〕36号), for small taxpayers at this rate. */
const reform = { firstMonth: '2016-05-01', rate: 0.03 } as const;

/** Turnover up to this in a month is not taxed (财税〔2014〕71号, taken for all these years). */
const thresholdYuan = 30_000;

/** Surcharges on the tax on turnover; the first is lower outside cities. */
const surcharges = { 教育费附加: 0.03, 地方教育附加: 0.02 } as const;

/**
 * Assessed in January for the months of the year in which it is known to run (CHOICE), in its first year three weeks after its start; in
 * 2016 those who paid 营业税 were assessed for the months to April, and anew in May for the rest.
 */
export function assessedTaxes(payer: Taxpayer): readonly AssessedTax[] {
  const rows: AssessedTax[] = [];
  for (let year = Math.max(firstYear, yearOf(payer.from)); year <= lastYear; year += 1) {
    const first = laterOf(`${year}-01-01`, firstOfMonth(payer.from));
    const last = payer.until === undefined ? `${year}-12-01` : earlierOf(`${year}-12-01`, firstOfMonth(payer.until));
    for (const period of periodsOf(payer, first, last)) rows.push(...duesOf(payer, period));
  }
  return rows.filter(({ assessed_on }) => assessed_on <= demoDay);
}

interface Period {
  readonly first: string;
  readonly last: string;
  readonly assessedOn: string;
  readonly turnoverTax: Taxpayer['turnoverTax'];
}

function periodsOf({ from, turnoverTax }: Taxpayer, first: string, last: string): readonly Period[] {
  if (first > last) return [];
  const assessedOn = laterOf(addDays(`${first.slice(0, 4)}-01-01`, 19), addDays(from, 20));
  if (turnoverTax.tax === '增值税' || last < reform.firstMonth) return [{ first, last, assessedOn, turnoverTax }];
  const after = { first: laterOf(first, reform.firstMonth), last, turnoverTax: { tax: '增值税', rate: reform.rate } } as const;
  const newlyAssessed = { ...after, assessedOn: laterOf(addDays(reform.firstMonth, 19), assessedOn) };
  if (first >= reform.firstMonth) return [newlyAssessed];
  return [{ first, last: addMonths(reform.firstMonth, -1), assessedOn, turnoverTax }, newlyAssessed];
}

function duesOf(payer: Taxpayer, period: Period): readonly AssessedTax[] {
  const turnover = payer.monthlyTurnoverYuan * (monthOf(period.last) - monthOf(period.first) + 1);
  const isTaxed = payer.turnoverIsExempt !== true && payer.monthlyTurnoverYuan > thresholdYuan;
  const onTurnover = isTaxed ? turnover * period.turnoverTax.rate : 0;
  const dues: readonly (readonly [Tax, number])[] = [
    [period.turnoverTax.tax, onTurnover],
    ['城市维护建设税', onTurnover * (payer.place.endsWith('00') ? 0.07 : 0.05)],
    ['教育费附加', onTurnover * surcharges.教育费附加],
    ['地方教育附加', onTurnover * surcharges.地方教育附加],
    [payer.incomeTax.tax, turnover * payer.incomeTax.rate],
  ];
  return dues.map(([tax, due]) => ({
    tax, year: yearOf(period.first), first_month: period.first, last_month: period.last, assessed_on: period.assessedOn,
    due_yuan: Math.round(due * 100) / 100,
  }));
}
