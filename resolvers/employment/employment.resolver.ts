/** Tells of a resident what the registers of employment hold. Of the registrations only the open ones of the day. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IsoDate } from '../../src/facts/envelope';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { recorded } from '../../src/subgraph/recorded';
import { contractInForce } from './contract';
import type { Contract, Course, EmploymentLoaders, RealNameEntry, SkillCertificate } from './employment.loader';
import { Employment, EmploymentJob, EmploymentProject, EmploymentSkill, EmploymentTraining, Resident } from './employment.type';
import { workOn } from './position';
import { jobCertificateOn } from './qualifications';
import { unemploymentRegistrationOn } from './unemployment';
import { workBy, type WorkSpell } from './work-record';

@Resolver(() => Resident)
export class EmploymentResolver {
  @FieldResolver(() => Employment, { nullable: true, description: 'Work, registrations and qualifications as of that day.' })
  async employment(@Root() { id, asOf }: ResidentKey, @Ctx() { loaders }: AgencyContext<EmploymentLoaders>): Promise<Employment> {
    const [filings, entries, registrations, contracts, jobCertificates, courses, skills] = await Promise.all([
      loaders.filings.load(id),
      loaders.realNameEntries.load(id),
      loaders.registrations.load(id),
      loaders.contracts.load(id),
      loaders.jobCertificates.load(id),
      loaders.courses.load(id),
      loaders.skillCertificates.load(id),
    ]);
    const work = workBy(asOf, { filings, entries, registrations });
    return {
      position: workOn(asOf, null, work, registrations).position?.status ?? null,
      jobs: latestFirst(work, ({ from }) => from).flatMap((spell) => shownJob(spell, contracts, asOf)),
      projects: latestFirst(entries.filter(({ entered_on }) => entered_on <= asOf), ({ entered_on }) => entered_on)
        .map((entry) => shownProject(entry, asOf)),
      unemployedSince: unemploymentRegistrationOn(registrations, asOf)?.valid_from ?? null,
      jobCertificateNumber: jobCertificateOn(jobCertificates, asOf)?.certificate_number ?? null,
      training: latestFirst(courses, ({ completed_on }) => completed_on ?? '').flatMap((course) => shownTraining(course, asOf)),
      skills: latestFirst(skills.filter(({ issued_on }) => issued_on <= asOf), ({ issued_on }) => issued_on).map(shownSkill),
    };
  }
}

function latestFirst<Item>(items: readonly Item[], day: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => day(b).localeCompare(day(a)));
}

function shownJob(spell: WorkSpell, contracts: readonly Contract[], asOf: IsoDate): EmploymentJob[] {
  const { filing, until, endIsStated } = spell;
  if (filing === null) return [];
  const ended = endIsStated ? until : null;
  return [{
    employerNumber: filing.employer_number, employerName: filing.employer_name, city: filing.city, industry: filing.industry,
    startedOn: spell.from, endedOn: ended, endReason: ended === null ? null : filing.end_reason, fullTime: filing.full_time,
    writtenContract: contractInForce(contracts, spell, asOf) !== null, ...recorded(filing),
  }];
}

function shownProject(entry: RealNameEntry, asOf: IsoDate): EmploymentProject {
  return {
    project: entry.project, city: entry.city, generalContractor: entry.general_contractor, enteredOn: entry.entered_on,
    leftOn: entry.left_on !== null && entry.left_on < asOf ? entry.left_on : null, ...recorded(entry),
  };
}

function shownTraining(course: Course, asOf: IsoDate): EmploymentTraining[] {
  if (course.completed_on === null || course.completed_on > asOf) return [];
  const { course: name, level, completed_on: completedOn, certificate_number: certificateNumber } = course;
  return [{ course: name, level, completedOn, certificateNumber, ...recorded(course) }];
}

function shownSkill(certificate: SkillCertificate): EmploymentSkill {
  return { occupation: certificate.occupation, level: certificate.level, issuedOn: certificate.issued_on, ...recorded(certificate) };
}
