/** A visit that is open at this counter, and how one is opened. */
import type { OpenVisitInput, OpenVisitMutation, ResidentReference } from '../../../src/operations/operations.generated';
import { NotAnswered } from '../graph/ask';
import type { Session } from '../session';

type VisitOfGraph = NonNullable<OpenVisitMutation['openVisit']>;
export type Proof = OpenVisitInput['proof'];

export interface OpenedVisit extends VisitOfGraph {
  readonly proof: Proof;
  /** Who was named first, about whom the board asks. */
  readonly askedAbout: string;
  /** Where and for which day the board asks. */
  readonly question: Question;
}

export interface Question {
  /** Null for the hall of the visit. */
  readonly place: string | null;
  /** Null for today. */
  readonly asOf: string | null;
}

export interface Opening {
  readonly purpose: string;
  readonly present: readonly ResidentReference[];
  readonly proof: Proof;
  readonly question: Question;
  /** Who the board is about; the first of those present when left out. */
  readonly askedAbout?: string;
}

export async function openVisit(session: Session, { purpose, present, proof, question, askedAbout }: Opening): Promise<OpenedVisit> {
  const { data } = await session.ask('OpenVisit', { input: { purpose, residents: [...present], proof } });
  const visit = data.openVisit;
  const about = askedAbout ?? visit?.circle.find(({ relation }) => relation === 'SELF')?.residentId;
  if (visit == null || about === undefined) throw new NotAnswered('refused', 'No visit was opened.');
  return { ...visit, proof, askedAbout: about, question };
}

/** The reading of a card has a number of its own; the number on the card is never the proof. */
export const cardRead = (): Proof => ({ kind: 'CARD', reference: `card-${crypto.randomUUID().slice(0, 8)}` });
export const ticketShown = (ticket: string): Proof => ({ kind: 'TICKET', reference: ticket });
