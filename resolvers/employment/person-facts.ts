/** What the agency knows of a person: the position in work and the job, and what it registered, recognised and certified itself. */
import { isValidOn } from '../../src/database/history';
import type { EmploymentFacts } from '../../src/facts/facts.generated';
import { factsOfPersons, type DerivedFacts, type FactsBySubject, type FactsQuestion } from '../../src/subgraph/agency';
import { benefitsFact, benefitsReceived } from '../../src/subgraph/grants';
import { endOfYear, holdsUntil, known, notHeld } from '../../src/subgraph/recorded';
import { disputeFacts } from './dispute-facts';
import type { Course, EmploymentLoaders, JobCertificate, Recognition, Registration, SkillCertificate } from './employment.loader';
import { jobFacts } from './job-facts';
import { payFacts } from './pay-facts';
import { recordsOfPerson } from './person-records';
import { workOn } from './position';
import { positionFacts } from './position-facts';
import { highestCertificate, jobCertificateOn, lastCourse, specialOperationCertificate, subsidyThisYear } from './qualifications';
import { returnHome } from './returning-home';
import { unemploymentRegistrationOn } from './unemployment';
import { workBy } from './work-record';

type Derived = DerivedFacts<EmploymentFacts>;

export function personFacts(question: FactsQuestion, loaders: EmploymentLoaders): Promise<FactsBySubject> {
  const { asOf, place } = question;
  return factsOfPersons<EmploymentFacts>(question, async (residentId, subject) => {
    const [records, grants] = await Promise.all([
      recordsOfPerson(residentId, loaders),
      benefitsReceived(loaders.grants, residentId, subject, question),
    ]);
    const { registrations, returns, courses, skillCertificates, specialOperationCertificates } = records;
    const work = workBy(asOf, records);
    const onDay = workOn(asOf, place, work, registrations);
    const specialOperation = specialOperationCertificate(specialOperationCertificates, asOf);
    const home = returnHome(returns, work, onDay.present, asOf);
    return {
      ...positionFacts(onDay, work, question),
      ...jobFacts(onDay, records, question),
      ...payFacts(onDay, records, question),
      ...disputeFacts(records.docketEntries, asOf),
      ...registeredFacts(registrations, records.jobCertificates, records.recognitions, asOf),
      ...trainingFacts(courses, asOf),
      ...skillFacts(skillCertificates, asOf),
      ...benefitsFact('benefits.employment', grants, question),
      'skill_certificate.special_operation_valid_until': known(specialOperation?.valid_until ?? null, specialOperation),
      'returned_home': home === null
        ? notHeld
        : { ...known(home.hasReturned, home.record), ...holdsUntil(home.until, home.then) },
    };
  });
}

function registeredFacts(
  registrations: readonly Registration[], certificates: readonly JobCertificate[], recognitions: readonly Recognition[], day: string,
): Derived {
  const registration = unemploymentRegistrationOn(registrations, day);
  const certificate = jobCertificateOn(certificates, day);
  const recognition = recognitions.find((one) => isValidOn(one, day)) ?? null;
  return {
    'unemployment.registered_on': known(registration?.valid_from ?? null, registration),
    'job_certificate.status': known(certificate === null ? 'none' : 'held', certificate),
    'hard_to_employ': {
      ...known(recognition !== null, recognition),
      ...holdsUntil(recognition?.valid_until ?? null, false),
    },
  };
}

/** Without a course completed there is no certificate and no day; a level does not exist. */
function trainingFacts(courses: readonly Course[], day: string): Derived {
  const course = lastCourse(courses, day);
  const subsidised = subsidyThisYear(courses, day);
  return {
    'training.completed_on': known(course?.completed_on ?? null, course),
    'training.level': course === null ? notHeld : known(course.level, course),
    'training.certificate_obtained': known(course !== null && course.certificate_number !== null, course),
    'training.subsidised_this_year': { ...known(subsidised !== null, subsidised), ...(subsidised === null ? {} : holdsUntil(endOfYear(day), false)) },
  };
}

function skillFacts(certificates: readonly SkillCertificate[], day: string): Derived {
  const highest = highestCertificate(certificates, day);
  const isPaid = highest !== null && highest.subsidy_paid_on !== null && highest.subsidy_paid_on <= day;
  return {
    'skill_certificate.level': known(highest?.level ?? 'none', highest),
    'skill_certificate.appraisal_subsidy_paid': known(isPaid, highest),
    'skill_certificate.fee_paid': highest === null ? notHeld : known(highest.fee_yuan, highest),
  };
}
