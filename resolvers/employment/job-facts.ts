/** The present or last job as facts: when, how and under which contract; its building project, its post. */
import type { EmploymentFacts } from '../../src/facts/facts.generated';
import type { DerivedFacts, FactsQuestion } from '../../src/subgraph/agency';
import { holdsUntil, known, notHeld } from '../../src/subgraph/recorded';
import { isBuildingWork, isListed, projectOf } from './building-project';
import { contractInForce, endOfTerm } from './contract';
import type { Contract, Post, RealNameEntry } from './employment.loader';
import { lastFinding } from './inspection';
import type { PersonRecords } from './person-records';
import type { WorkOnDay } from './position';
import type { WorkSpell } from './work-record';

type Derived = DerivedFacts<EmploymentFacts>;

type Records = Pick<PersonRecords, 'contracts' | 'entries' | 'posts' | 'findings'>;

export function jobFacts(onDay: WorkOnDay, records: Records, { asOf }: FactsQuestion): Derived {
  const { job } = onDay;
  return {
    ...(job === null ? withoutJob(onDay) : {
      ...timeFacts(job),
      ...filingFacts(job, records.contracts, asOf),
      ...projectFacts(job, records.entries, asOf),
      ...postFacts(job, records.posts, asOf),
    }),
    ...engagingPartyFact(records.findings, asOf),
  };
}

/** Of somebody known never to have worked no job has ended, and nobody sends them out; what a job would be like does not exist. */
function withoutJob({ neverWorked }: WorkOnDay): Derived {
  const never = neverWorked !== null;
  return {
    'employment.start_on': notHeld,
    'employment.end_on': never ? known(null, neverWorked) : notHeld,
    'employment.end_reason': never ? known('none', neverWorked) : notHeld,
    'employment.full_time': notHeld,
    'employment.written_contract': notHeld,
    'employment.dispatched': never ? known(false, neverWorked) : notHeld,
    'employment.project_general_contractor': never ? known(null, neverWorked) : notHeld,
    'employment.real_name_registered': notHeld,
    'employment.trained_before_post': notHeld,
    'employment.special_operation': never ? known(false, neverWorked) : notHeld,
  };
}

/** An end of which only a later registration tells has no day and no reason; nor has the end of a business a reason of this kind. */
function timeFacts(job: WorkSpell): Derived {
  const { until, endIsStated, filing, record } = job;
  const reason = filing?.end_reason ?? null;
  return {
    'employment.start_on': known(job.from, record),
    'employment.end_on': endIsStated ? known(until, record) : notHeld,
    'employment.end_reason': until === null ? known('none', record) : endIsStated && reason !== null ? known(reason, record) : notHeld,
  };
}

/**
 * What the employer files of a hire (用工备案) names the contract, so that a filed job without a contract on record has none; of a job that
 * only a project knows, nothing is said. Work on one's own account is not done for a dispatch firm.
 */
function filingFacts(job: WorkSpell, contracts: readonly Contract[], day: string): Derived {
  const { filing } = job;
  const contract = contractInForce(contracts, job, day);
  const unfiled = job.kind === 'job' ? notHeld : known(false, job.record);
  return {
    'employment.full_time': filing === null ? notHeld : known(filing.full_time, filing),
    'employment.written_contract': contract === null
      ? (filing === null ? notHeld : known(false, filing))
      : { ...known(true, contract), ...holdsUntil(endOfTerm(contract, job), filing === null ? undefined : false) },
    'employment.dispatched': filing === null ? unfiled : known(filing.dispatched_by !== null, filing),
  };
}

/**
 * In building works the real-name system is the one of the project, and whoever is not on a project's list is not registered. In all
 * other industries the employer's filing is made under the identity number, and is the registration by name itself.
 */
function projectFacts(job: WorkSpell, entries: readonly RealNameEntry[], day: string): Derived {
  const project = projectOf(entries, job, day);
  const inBuilding = isBuildingWork(job);
  const listed = project !== null && isListed(project, job, day);
  return {
    'employment.project_general_contractor':
      project !== null ? known(project.general_contractor, project) : inBuilding ? notHeld : known(null, job.record),
    'employment.real_name_registered': job.kind !== 'job' ? notHeld : known(inBuilding ? listed : true, project ?? job.record),
  };
}

/** The employer keeps the record of posts and files it where inspection asks for it: no entry says nothing about the training. */
function postFacts(job: WorkSpell, posts: readonly Post[], day: string): Derived {
  const [post] = posts
    .filter(({ employer_number, began_on, ended_on }) =>
      employer_number === job.employer && began_on <= (job.until ?? day) && (ended_on === null || job.from <= ended_on))
    .sort((a, b) => b.began_on.localeCompare(a.began_on));
  if (post === undefined) return { 'employment.trained_before_post': notHeld, 'employment.special_operation': notHeld };
  return {
    'employment.trained_before_post': known(post.safety_trained_on !== null && post.safety_trained_on <= post.began_on, post),
    'employment.special_operation': known(post.special_operation !== null, post),
  };
}

/** Only an inspection can tell who had no right to employ; without its finding the worker is asked at the counter. */
function engagingPartyFact(findings: PersonRecords['findings'], day: string): Derived {
  const finding = lastFinding(findings, 'engaging-party', day);
  return {
    'employment.engaged_by_unqualified_party':
      finding === null || finding.party_may_employ === null ? notHeld : known(!finding.party_may_employ, finding),
  };
}
