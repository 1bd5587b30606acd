/** The book of visits: opens and ends them, and says as whom somebody looks who names one. */
import type { Kysely } from 'kysely';
import type { VisitTables } from '../database/tables/visits';
import { Failure } from '../failure';
import { mayState, purposeEntry, purposes, purposeWithoutVisit } from '../identity/purposes';
import { relationTo, subjectsIn, type Circle, type Principal, type Purpose, type Viewer, type VisitNotes } from '../identity/viewer';
import { consentBook, type ConsentBook } from './consents';
import { remembering } from './remembered';
import { isVisitId, newVisitId, signs, visitNeeded, type Emergency, type Identified, type Opening, type Visit } from './visit';
import { emergenciesToReview, openVisitOf, ownVisit, signsWith, type Moment, type VisitRow } from './visits.queries';

export interface VisitBook extends ConsentBook {
  /** As whom the principal looks. Throws VISIT_NEEDED for a visit that is not open to this principal, whatever the reason. */
  viewerFor(principal: Principal, visitId: string | undefined): Promise<Viewer>;
  open(principal: Principal, opening: Opening, identified: Identified): Promise<Visit>;
  close(principal: Principal, visitId: string): Promise<Visit>;
  /** Emergencies of the principal's hall that wait for a second person, the oldest first. */
  emergencies(principal: Principal): Promise<readonly Emergency[]>;
  /** By a second person of the hall; answers with the visit reviewed. */
  review(principal: Principal, visitId: string, approved: boolean): Promise<Visit>;
}

export interface VisitBookOptions {
  readonly db: Kysely<VisitTables>;
  readonly now: () => Date;
  /** The day by which consents run out. */
  readonly today: () => string;
}

/** What was read of a visit is taken for true so long: an end or a withdrawal works within a second. */
const rememberedMs = 500;

export function visitBook({ db, now, today }: VisitBookOptions): VisitBook {
  const moment = (): Moment => ({ instant: now().toISOString(), day: today() });

  const openVisit = remembering<Principal & { readonly visitId: string }, Visit>(
    rememberedMs,
    ({ visitId, id, client, role, agency, place, residentId }) => JSON.stringify([visitId, id, client, role, agency, place, residentId]),
    async ({ visitId, ...principal }) => {
      if (!isVisitId(visitId)) return null;
      const { rows: [row] } = await openVisitOf(principal, visitId, moment()).execute(db);
      const visit = row === undefined ? null : visitIn(row);
      return visit !== null && mayState(principal.role, visit.purpose) ? visit : null;
    },
  );

  return {
    ...consentBook(db, moment),
    async viewerFor(principal, visitId) {
      if (visitId === undefined) return { ...principal, purpose: purposeWithoutVisit(principal.role), visit: null, circle: {} };
      const visit = await openVisit({ ...principal, visitId });
      // Time goes on while a visit is remembered.
      if (visit === null || visit.expiresAt <= now().toISOString()) throw visitNeeded();
      return { ...principal, purpose: visit.purpose, visit: visit.id, circle: visit.circle, ...notesOf(visit) };
    },
    async open(principal, { purpose, place, counter, proof, reason, isWholeHousehold }, { circle, signs: found, isGuarded }) {
      const openedAt = now();
      const expiresAt = new Date(openedAt.getTime() + purposeEntry(purpose).minutes * 60_000);
      const subjects = subjectsIn(circle, 'self');
      const visit: Omit<Visit, 'signs'> = {
        id: newVisitId(), purpose, place, counter, openedAt: openedAt.toISOString(), expiresAt: expiresAt.toISOString(), circle,
        proofKind: proof.kind, reason, isGuarded, isWholeHousehold,
      };
      const { signs: noted } = await db.insertInto('opened').values({
        id: visit.id, opened_at: visit.openedAt, expires_at: visit.expiresAt, opened_by: principal.id, opened_by_resident: principal.residentId,
        opened_by_agency: principal.agency, opened_by_hall: principal.place,
        client: principal.client, role: principal.role, purpose, place, counter, proof_kind: proof.kind, proof_reference: proof.reference, reason,
        circle: JSON.stringify(circle), subjects: [...subjects], guarded: isGuarded, whole_household: isWholeHousehold,
        signs: proof.kind === 'MANDATE' && proof.reference !== null ? signsWith(found, principal, proof.reference, subjects) : [...found],
      }).returning('signs').executeTakeFirstOrThrow();
      return { ...visit, signs: signs.filter((sign) => noted.includes(sign)) };
    },
    async close(principal, visitId) {
      const row = isVisitId(visitId) ? await ownVisit(db, principal, visitId).executeTakeFirst() : undefined;
      if (row === undefined) throw visitNeeded();
      await db.insertInto('closed').values({ visit_id: row.id, closed_at: now().toISOString(), closed_by: principal.id })
        .onConflict((before) => before.doNothing()).execute();
      return visitIn(row);
    },
    async emergencies(principal) {
      if (principal.place === null) return [];
      const rows = await emergenciesToReview(db, principal.place, moment().instant).orderBy('opened_at').execute();
      return rows.filter((row) => mayReview(principal, row)).map(({ id, opened_at, expires_at, opened_by, counter, reason }) => ({
        id, openedAt: opened_at, expiresAt: expires_at, openedBy: opened_by, counter, reason: reason ?? '',
      }));
    },
    async review(principal, visitId, approved) {
      const { instant } = moment();
      const row = principal.place === null || !isVisitId(visitId)
        ? undefined
        : await emergenciesToReview(db, principal.place, instant).where('id', '=', visitId).executeTakeFirst();
      if (row === undefined || !mayReview(principal, row)) throw nothingToReview();
      const said = await db.insertInto('reviewed').values({ visit_id: row.id, reviewed_at: instant, reviewed_by: principal.id, approved })
        .onConflict((before) => before.doNothing()).returning('visit_id').executeTakeFirst();
      if (said === undefined) throw nothingToReview();
      return visitIn(row);
    },
  };
}

/** Neither whoever opened it nor anybody whom it is about. */
function mayReview(principal: Principal, row: VisitRow & { readonly opened_by: string; readonly opened_by_resident: string | null }): boolean {
  return !isTheSame(principal, row) && !isConcerned(principal, visitIn(row));
}

/** A clerk who also holds a token of a supervisor is still one person. */
function isTheSame(principal: Principal, opener: { readonly opened_by: string; readonly opened_by_resident: string | null }): boolean {
  return opener.opened_by === principal.id || (opener.opened_by_resident !== null && opener.opened_by_resident === principal.residentId);
}

function isConcerned({ residentId }: Principal, visit: Visit): boolean {
  return residentId !== null && relationTo(visit, `person:${residentId}`) !== 'none';
}

function nothingToReview(): Failure {
  return new Failure('VISIT_NEEDED', 'No emergency of your hall that waits for you has this id: it is told by the clerk who opened it, and reviewed once, by somebody else.');
}

/** What the ledger writes down of the visit with every look at it. */
function notesOf({ place, counter, proofKind, reason, signs, isGuarded, isWholeHousehold }: Visit): VisitNotes {
  return {
    visitPlace: place, counter, proof: proofKind.toLowerCase(), reason, signs, guarded: isGuarded, ...(isWholeHousehold ? { wholeHousehold: true } : {}),
  };
}

function visitIn(row: VisitRow): Visit {
  const { id, purpose: written, place, counter, opened_at, expires_at, circle } = row;
  const purpose: Purpose | undefined = purposes.find((known) => known === written);
  // A purpose that was taken out of the register since opens nothing any more.
  if (purpose === undefined) throw visitNeeded();
  return {
    id, purpose, place, counter, openedAt: opened_at, expiresAt: expires_at, circle: (typeof circle === 'string' ? JSON.parse(circle) : circle) as Circle,
    proofKind: row.proof_kind, reason: row.reason, signs: signs.filter((sign) => row.signs.includes(sign)), isGuarded: row.guarded,
    isWholeHousehold: row.whole_household,
  };
}
