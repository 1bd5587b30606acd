/**
 * A person's position in work on a day, and of which work "the present or last job" speaks.
 *
 * Silence is no position: a person without a record may work where nobody files it. `none` is said only of somebody who is registered as
 * not looking for work, and "unemployed" of somebody registered as such, or looking for a job after work that is known to have ended.
 */
import { isValidOn } from '../../src/database/history';
import type { IsoDate } from '../../src/facts/envelope';
import { type Recorded } from '../../src/subgraph/recorded';
import type { Registration } from './employment.loader';
import { isWithoutWork, type WorkSpell } from './work-record';

export interface PositionOnDay {
  readonly status: 'employed' | 'flexible' | 'self-employed' | 'unemployed' | 'none';
  readonly record: Recorded;
}

export interface WorkOnDay {
  /** Null = not known. */
  readonly position: PositionOnDay | null;
  /** What the person works at; null without present work on record. */
  readonly present: WorkSpell | null;
  /** The present work, or the last one. */
  readonly last: WorkSpell | null;
  /** The job that facts of "the present or last job" speak of: of somebody on own account the last job with an employer before it. */
  readonly job: WorkSpell | null;
  /** The present or last job with an employer. */
  readonly employed: WorkSpell | null;
  /** The registration in which the person declared never to have worked, where no work is on record either. */
  readonly neverWorked: Registration | null;
}

export function workOn(day: IsoDate, place: string | null, work: readonly WorkSpell[], registrations: readonly Registration[]): WorkOnDay {
  const present = presentWork(work, place);
  const last = present ?? lastEnded(work);
  const jobs = work.filter(({ kind }) => kind === 'job');
  const employed = presentWork(jobs, place) ?? lastEnded(jobs);
  const valid = registrations.filter((registration) => isValidOn(registration, day)).sort((a, b) => b.valid_from.localeCompare(a.valid_from));
  const idle = valid.find(isWithoutWork) ?? null;
  return {
    position: positionOf(present, idle, work.length === 0 ? null : valid.find(({ registered_as }) => registered_as === 'job-search') ?? null),
    present,
    last,
    job: present !== null && present.kind !== 'job' ? (employed ?? present) : last,
    employed,
    neverWorked: work.length === 0 && idle?.never_worked === true ? idle : null,
  };
}

function positionOf(present: WorkSpell | null, idle: Registration | null, search: Registration | null): PositionOnDay | null {
  if (present !== null) return { status: present.kind === 'job' ? 'employed' : present.kind, record: present.record };
  if (idle !== null) return { status: idle.registered_as === 'unemployed' ? 'unemployed' : 'none', record: idle };
  return search === null ? null : { status: 'unemployed', record: search };
}

const kindsByRank = ['job', 'self-employed', 'flexible'] as const;

/** Of several, a job before work on one's own account, then what is in the place asked about, then what began last. */
function presentWork(work: readonly WorkSpell[], place: string | null): WorkSpell | null {
  const rank = ({ kind, city }: WorkSpell): number => kindsByRank.indexOf(kind) * 2 + (city === place ? 0 : 1);
  const lasting = work.filter(({ until }) => until === null);
  return lasting.sort((a, b) => rank(a) - rank(b) || b.from.localeCompare(a.from))[0] ?? null;
}

function lastEnded(work: readonly WorkSpell[]): WorkSpell | null {
  const ended = work.flatMap((spell) => (spell.until === null ? [] : [{ spell, until: spell.until }]));
  return ended.sort((a, b) => b.until.localeCompare(a.until) || b.spell.from.localeCompare(a.spell.from))[0]?.spell ?? null;
}
