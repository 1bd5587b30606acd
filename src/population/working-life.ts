/** The work of a synthetic person as social insurance sees it: jobs, what their employers paid, and what the person paid alone. */
import { addDays, addMonths, addYears, demoDay, firstOfMonth, laterOf, monthOf, yearOf } from './calendar';
import * as calibration from './calibration';
import { employerNumber } from './employers';
import type { BusinessLife, InsuranceSpell, Job, Person } from './life';
import type { Chance } from './random';
import type { InsuranceLine } from '../database/tables/social-insurance';

/** Contributions of migrant workers are recorded since about the labour contract law; earlier jobs leave no trace here. */
const recordsBegin = '2008-01-01';
const lastMonth = '2016-08-01';

export interface Work {
  readonly jobs: readonly Job[];
  readonly business?: BusinessLife;
}

export interface WorkPlace {
  readonly city: string;
  readonly since: string;
  /** The sixteenth birthday. */
  readonly mayWorkFrom: string;
}

/** Job after job; some worked in another city before, and some end their jobs for a business of their own. */
export function workOf(chance: Chance, { city, since, mayWorkFrom }: WorkPlace, industry: calibration.Industry): Work {
  const jobs = [...jobElsewhere(chance, { city, since, mayWorkFrom }, industry), ...jobsOf(chance, city, since, industry)];
  if (!chance.happens(calibration.runsBusiness)) return { jobs };
  const earliest = laterOf(addMonths(since, 6), '2009-01-01');
  const from = addDays(earliest, chance.between(0, 2000));
  if (from >= demoDay) return { jobs };
  const trade = chance.weighted(calibration.businessIndustry);
  const business: BusinessLife = {
    kind: chance.happens(0.92) ? 'individual' : 'company', industry: trade, city, from,
    ...(chance.happens(calibration.businessLicensed) ? { licensedOn: addDays(from, -chance.between(0, 60)) } : {}),
  };
  return { jobs: jobs.filter((job) => job.from < from).map((job) => (job.until === undefined || job.until >= from ? { ...job, until: addDays(from, -1) } : job)), business };
}

/** One job in another city, ended before the move to this one; nobody registered there. */
function jobElsewhere(chance: Chance, { city, since, mayWorkFrom }: WorkPlace, industry: calibration.Industry): Job[] {
  if (!chance.happens(calibration.workedElsewhereBefore)) return [];
  const other = chance.oneOf([...Object.keys(calibration.destinations), '210100', '230100'].filter((code) => code !== city));
  const until = addDays(since, -chance.between(10, 120));
  const from = laterOf(firstOfMonth(addMonths(until, -chance.between(8, 48))), recordsBegin);
  return from >= mayWorkFrom && addMonths(from, 1) < until ? [{ employer: employerNumber(chance, other, industry), city: other, from, until }] : [];
}

function jobsOf(chance: Chance, city: string, since: string, industry: calibration.Industry): Job[] {
  const jobs: Job[] = [];
  const unemployed = chance.happens(0.08);
  for (let from = laterOf(firstOfMonth(addMonths(since, 1)), recordsBegin); from < demoDay;) {
    const until = addDays(addMonths(from, chance.between(6, 70)), -1);
    const employer = employerNumber(chance, city, industry);
    if (until >= addMonths(demoDay, unemployed ? -1 : -4)) {
      jobs.push(unemployed ? { employer, city, from, until: addMonths(lastMonth, -chance.between(0, 8)) } : { employer, city, from });
      break;
    }
    jobs.push({ employer, city, from, until });
    from = firstOfMonth(addMonths(until, chance.between(1, 4)));
  }
  return jobs.filter(({ from, until }) => until === undefined || firstOfMonth(until) >= from);
}

/** What the employers paid. One draw per person decides how far up the lines the employers go: who has a pension has the rest. */
export function employeeInsurance(chance: Chance, jobs: readonly Job[], industry: calibration.Industry): InsuranceSpell[] {
  const shares = calibration.insuredByEmployer[industry];
  let luck = chance.unit();
  const spells: InsuranceSpell[] = [];
  for (const job of jobs) {
    if (chance.happens(0.3)) luck = chance.unit();
    const lines = (Object.keys(shares) as (keyof typeof shares)[]).filter((line) => luck < shares[line]);
    if (lines.length === 0) continue;
    const spell = { lines, payer: 'employee', employer: job.employer, region: job.city } as const;
    spells.push(...backPayment(chance, spells.at(-1), spell, job.from));
    spells.push({ ...spell, from: job.from, ...(job.until === undefined ? {} : { until: job.until }), monthlyYuan: chance.between(180, 420) });
  }
  return spells;
}

/** The months between two insured jobs, paid afterwards by the new employer: they count, but a run they do not mend. */
function backPayment(
  chance: Chance, previous: InsuranceSpell | undefined, spell: Pick<InsuranceSpell, 'payer' | 'employer' | 'region'>, from: string,
): InsuranceSpell[] {
  if (previous?.until === undefined || !previous.lines.includes('pension') || !chance.happens(calibration.backPaysGap)) return [];
  const gapFrom = addMonths(firstOfMonth(previous.until), 1);
  const gapUntil = addMonths(from, -1);
  const paidOn = addDays(from, chance.between(40, 200));
  if (gapFrom > gapUntil || paidOn > demoDay) return [];
  return [{ ...spell, lines: ['pension'], from: gapFrom, until: gapUntil, paidOn, backPaid: true }];
}

/** The resident schemes at the hukou place, paid a year at once: medical ahead of the year, pension in its summer. */
export function residentInsurance(chance: Chance, birthDate: string, region: string, employee: readonly InsuranceSpell[]): InsuranceSpell[] {
  const spells: InsuranceSpell[] = [];
  const medical = chance.happens(calibration.residentMedical);
  const pension = chance.happens(calibration.residentPension);
  for (let year = Math.max(2013, yearOf(birthDate) + 1); year <= 2016; year += 1) {
    const whole = { payer: 'resident', region, from: `${year}-01-01`, until: `${year}-12-01` } as const;
    if (medical && !covered(employee, 'medical', year)) {
      spells.push({ ...whole, lines: ['medical'], paidOn: `${year - 1}-11-20`, monthlyYuan: year === 2016 ? 10 : 7.5 });
    }
    if (pension && addYears(birthDate, 16) <= `${year}-01-01` && addYears(birthDate, 60) > `${year}-12-31` && !covered(employee, 'pension', year)) {
      spells.push({ ...whole, lines: ['pension'], paidOn: `${year}-06-15`, monthlyYuan: chance.oneOf([8.34, 16.67, 41.67]) });
    }
  }
  return spells;
}

function covered(spells: readonly InsuranceSpell[], line: InsuranceLine, year: number): boolean {
  return spells.some((spell) => spell.lines.includes(line) && spell.from <= `${year}-12-31` && (spell.until ?? demoDay) >= `${year}-01-01`);
}

/** Whoever lost an insured job after a year of unemployment insurance, and the transfer of months held in an earlier region. */
export function benefitsOf(chance: Chance, jobs: readonly Job[], employee: readonly InsuranceSpell[]): Pick<Person, 'benefits'> {
  const last = employee.at(-1);
  if (last?.until === undefined || !last.lines.includes('unemployment') || jobs.at(-1)?.until === undefined) return {};
  const from = addMonths(firstOfMonth(last.until), 1);
  if (addMonths(last.from, 12) > from || from > lastMonth || !chance.happens(0.5)) return {};
  return { benefits: [{ kind: 'unemployment', region: last.region, from, monthlyYuan: 980 }] };
}

/** Months of pension insurance held in an earlier region, brought along by some. */
export function transfersOf(chance: Chance, employee: readonly InsuranceSpell[]): Pick<Person, 'transfers'> {
  const last = employee.at(-1);
  const elsewhere = employee.find((spell) => spell.region !== last?.region && spell.lines.includes('pension') && spell.until !== undefined);
  if (last === undefined || elsewhere?.until === undefined || !last.lines.includes('pension') || !chance.happens(calibration.transfersRecord)) return {};
  const appliedOn = addDays(last.from, chance.between(30, 200));
  const completedOn = addDays(appliedOn, chance.between(30, 90));
  if (completedOn > demoDay) return {};
  return { transfers: [{ line: 'pension', fromRegion: elsewhere.region, toRegion: last.region, months: monthsIn(elsewhere.from, elsewhere.until), appliedOn, completedOn }] };
}

/** Both months included. */
function monthsIn(from: string, until: string): number {
  return (yearOf(until) - yearOf(from)) * 12 + monthOf(until) - monthOf(from) + 1;
}

export function fundOf(chance: Chance, employee: readonly InsuranceSpell[]): Pick<Person, 'providentFund'> {
  const last = employee.at(-1);
  if (last === undefined || last.until !== undefined || last.employer === undefined || !last.lines.includes('pension')) return {};
  if (!chance.happens(calibration.providentFundAmongPensioned)) return {};
  return { providentFund: { employer: last.employer, city: last.region, from: last.from, monthlyYuan: chance.between(15, 60) * 10 } };
}
