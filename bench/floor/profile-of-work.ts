/** The profile's other half: what the agencies of work tell of a resident (`profile.ts` says how it is written). */
import { EmploymentResolver } from '../../resolvers/employment/employment.resolver';
import type { EmploymentLoaders } from '../../resolvers/employment/employment.loader';
import { SocialInsuranceResolver } from '../../resolvers/social-insurance/social-insurance.resolver';
import type { SocialInsuranceLoaders } from '../../resolvers/social-insurance/social-insurance.loader';
import { TaxationResolver } from '../../resolvers/taxation/taxation.resolver';
import type { TaxationLoaders } from '../../resolvers/taxation/taxation.loader';
import { enumName } from './enum-name';
import { recorded, type Tell } from './profile';

const employment = new EmploymentResolver();
export const employmentPart: Tell<EmploymentLoaders> = async (resident, context) => {
  const { position, jobs, projects, unemployedSince, jobCertificateNumber, training, skills } = await employment.employment(resident, context);
  return {
    employment: {
      position: enumName(position),
      jobs: jobs.map((job) => ({
        employerName: job.employerName, city: job.city, industry: enumName(job.industry), startedOn: job.startedOn, endedOn: job.endedOn,
        endReason: enumName(job.endReason), fullTime: job.fullTime, writtenContract: job.writtenContract, ...recorded(job),
      })),
      projects: projects.map((one) => ({
        project: one.project, city: one.city, generalContractor: one.generalContractor, enteredOn: one.enteredOn, leftOn: one.leftOn,
        ...recorded(one),
      })),
      unemployedSince,
      jobCertificateNumber,
      training: training.map((one) => ({ course: one.course, level: enumName(one.level), completedOn: one.completedOn, ...recorded(one) })),
      skills: skills.map((one) => ({ occupation: one.occupation, level: enumName(one.level), issuedOn: one.issuedOn, ...recorded(one) })),
    },
  };
};

const insurance = new SocialInsuranceResolver();
export const socialInsurancePart: Tell<SocialInsuranceLoaders> = async (resident, context) => {
  const { lines, universallyRegisteredOn, workInjuries } = await insurance.socialInsurance(resident, context);
  return {
    socialInsurance: {
      lines: lines.map((one) => ({
        line: enumName(one.line), status: enumName(one.status), region: one.region, contributionMonths: one.contributionMonths, since: one.since,
        gaps: one.gaps.map(({ firstMonth, lastMonth }) => ({ firstMonth, lastMonth })), ...recorded(one),
      })),
      universallyRegisteredOn,
      workInjuries: workInjuries.map((one) => ({
        kind: enumName(one.kind), occurredOn: one.occurredOn, recognition: enumName(one.recognition), disabilityGrade: one.disabilityGrade,
        employerPays: one.employerPays, ...recorded(one),
      })),
    },
  };
};

const taxes = new TaxationResolver();
export const taxationPart: Tell<TaxationLoaders> = async (resident, context) => {
  const { businesses } = await taxes.taxation(resident, context);
  return {
    taxation: {
      businesses: businesses.map((one) => ({
        kind: enumName(one.kind), trade: enumName(one.trade), place: one.place, registeredOn: one.registeredOn, licensedOn: one.licensedOn,
        reliefFrom: one.reliefFrom, isSuspended: one.isSuspended, ...recorded(one),
      })),
    },
  };
};
