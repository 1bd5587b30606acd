/** How a job of a synthetic person came to stand on record: filed or not, under a contract or not, on a project's list, in a post. */
import type { JobEndReason, WorkIndustry } from '../database/tables/employment';
import { addDays, addMonths, demoDay, earlierOf, laterOf } from './calendar';
import * as calibration from './calibration';
import { employerFateOf } from './employer-fate';
import { employerNumber, employerOf } from './employers';
import type { ContractLife, JobOnRecord } from './employment-life';
import type { Job, Person } from './life';
import type { Chance } from './random';
import { industryOfEmployer, isBuilding } from './work-industry';

/** Null for work that nobody filed and no project knows. */
export function jobOnRecord(chance: Chance, person: Person, job: Job): JobOnRecord | null {
  const employer = employerOf(job.employer);
  const industry = industryOfEmployer(employer);
  const isInsured = isInsuredIn(person, job);
  const fate = employerFateOf(job.employer);
  // An employer that has absconded files nobody any more; whom it insures it must have filed.
  const isFiled = isInsured || (chance.happens(calibration.jobFiled) && (fate === null || job.from < fate.from));
  const isListed = isBuilding(industry) && chance.happens(calibration.onRealNameList);
  if (!isFiled && !isListed) return null;
  const hasContract = isFiled && chance.happens(isInsured ? calibration.contractAmongInsured : contractAmongUninsured[employer.industry]);
  const reason = endReasonOf(chance, job, hasContract, fate?.from);
  const monthlyYuan = wageOf(chance, employer.industry);
  const last = earlierOf(job.until ?? demoDay, demoDay);
  const dispatch = chance.happens(calibration.jobIsDispatched) && isFiled ? { dispatchedBy: employerNumber(chance, job.city, 'services') } : {};
  const payroll = chance.happens(calibration.payrollFiled)
    ? { payroll: { from: job.from, ...ended(job), monthlyYuan: Math.round((monthlyYuan * chance.between(95, 118)) / 1000) * 10 } } : {};
  return {
    isFiled,
    isFullTime: chance.happens(calibration.jobIsFullTime),
    ...dispatch,
    ...(reason === null ? {} : { endReason: reason }),
    ...(hasContract ? { contracts: contractsOf(chance, job, reason, monthlyYuan) } : {}),
    ...(isListed ? {
      project: {
        contractor: employerNumber(chance, job.city, 'construction'), ...ended(job),
        from: laterOf(job.from, addMonths(last, -chance.between(2, 24))),
      },
    } : {}),
    ...payroll,
    ...postOf(chance, industry, job),
  };
}

export function isInsuredIn({ insurance = [] }: Pick<Person, 'insurance'>, job: Job): boolean {
  return insurance.some((spell) =>
    spell.employer === job.employer && spell.backPaid !== true && spell.from >= job.from && spell.from <= (job.until ?? demoDay));
}

/** The survey's mean of the industry, spread about evenly; to ten yuan. */
function wageOf(chance: Chance, industry: calibration.Industry): number {
  const mean = industry === 'transport' || industry === 'construction' ? calibration.monthlyIncome[industry] : calibration.monthlyIncome.all;
  return Math.round((mean * (0.68 + 0.64 * chance.unit())) / 10) * 10;
}

/** What makes the whole come out as in the survey: its share of contracts, less those of the insured, over the filed among the rest. */
const contractAmongUninsured: Readonly<Record<calibration.Industry, number>> = (() => {
  const share = (industry: calibration.Industry): number => {
    const insured = calibration.insuredByEmployer[industry].injury;
    const wanted = 1 - calibration.withoutContract[industry] - insured * calibration.contractAmongInsured;
    return wanted / ((1 - insured) * calibration.jobFiled);
  };
  const industries = Object.keys(calibration.industry) as calibration.Industry[];
  return Object.fromEntries(industries.map((one) => [one, share(one)])) as Record<calibration.Industry, number>;
})();

function endReasonOf(chance: Chance, job: Job, hasContract: boolean, closedFrom: string | undefined): JobEndReason | null {
  const drawn = chance.weighted(calibration.jobEndReason);
  if (job.until === undefined) return null;
  if (closedFrom !== undefined && job.until >= closedFrom) return 'employer-closed';
  return drawn === 'contract-expired' && (!hasContract || wholeMonths(job) === null) ? 'mutual' : drawn;
}

/** The term of a contract that would have run out on the last day of the job. */
function wholeMonths({ from, until }: Job): number | null {
  if (until === undefined) return null;
  for (let months = 1; addMonths(from, months) <= addDays(until, 1); months += 1) {
    if (addMonths(from, months) === addDays(until, 1)) return months;
  }
  return null;
}

/** One after the other as long as the job lasts; a few are signed late, a few are open-ended, and a few are not renewed. */
function contractsOf(chance: Chance, job: Job, reason: JobEndReason | null, monthlyYuan: number): ContractLife[] {
  const signedOn = addDays(job.from, chance.happens(0.08) ? chance.between(20, 60) : -chance.between(0, 10));
  if (signedOn > demoDay) return [];
  const first = { signedOn, from: job.from, monthlyYuan };
  if (chance.happens(0.06)) return [first];
  const whole = reason === 'contract-expired' ? wholeMonths(job) : null;
  if (whole !== null) return [{ ...first, months: whole }];
  const months = Number(chance.weighted({ '6': 0.1, '12': 0.5, '24': 0.2, '36': 0.2 }));
  const contracts: ContractLife[] = [];
  for (let from = job.from; from <= (job.until ?? demoDay) && from <= demoDay; from = addMonths(from, months)) {
    if (contracts.length > 0 && chance.happens(0.03)) break;
    contracts.push({ ...first, from, months, signedOn: contracts.length === 0 ? signedOn : addDays(from, -5) });
  }
  return contracts;
}

const specialOperations = ['焊接与热切割作业', '高处作业', '电工作业', '起重机械作业'] as const;
const titles: Partial<Record<WorkIndustry, readonly string[]>> = {
  construction: ['钢筋工', '木工', '瓦工', '架子工'], 'transport-works': ['筑路工', '普工'], 'water-works': ['混凝土工', '普工'],
  mining: ['采掘工', '支护工'], manufacturing: ['装配工', '操作工', '包装工'], 'hazardous-chemicals': ['操作工', '装卸工'],
};

function postOf(chance: Chance, industry: WorkIndustry, job: Job): Pick<JobOnRecord, 'post'> {
  const isFiled = chance.happens(calibration.postFiled);
  const isSpecial = chance.happens(calibration.postIsSpecialOperation);
  const training = chance.weighted(calibration.safetyTraining);
  const ofIndustry = titles[industry];
  if (!isFiled || ofIndustry === undefined) return {};
  const trainedOn = addDays(job.from, training === 'before' ? -chance.between(0, 6) : chance.between(5, 60));
  return {
    post: {
      title: chance.oneOf(ofIndustry),
      ...(isSpecial ? { specialOperation: chance.oneOf(specialOperations) } : {}),
      ...(training === 'none' || trainedOn > demoDay ? {} : { trainedOn }),
    },
  };
}

function ended({ until }: Job): { readonly until?: string } {
  return until === undefined ? {} : { until };
}
