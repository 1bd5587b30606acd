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
  /** Who was named one by one; of a whole household the others are not. */
  readonly named: readonly string[];
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
  /** The clerk states that everybody who lives as one family with those named is here. */
  readonly isWholeHousehold?: boolean;
}

export async function openVisit(session: Session, { purpose, present, proof, question, askedAbout, isWholeHousehold = false }: Opening): Promise<OpenedVisit> {
  const { data } = await session.ask('OpenVisit', { input: { purpose, residents: [...present], proof, wholeHousehold: isWholeHousehold } });
  const visit = data.openVisit;
  const here = visit?.circle.filter(({ relation }) => relation === 'SELF').map(({ residentId }) => residentId) ?? [];
  const about = askedAbout ?? here[0];
  if (visit == null || about === undefined) throw new NotAnswered('refused', 'No visit was opened.');
  const named = isWholeHousehold ? present.flatMap(({ residentId }) => (residentId == null ? [] : [residentId])) : here;
  return { ...visit, proof, askedAbout: about, named, question };
}

/** The reading of a card has a number of its own; the number on the card is never the proof. */
export const cardRead = (): Proof => ({ kind: 'CARD', reference: `card-${crypto.randomUUID().slice(0, 8)}` });
export const ticketShown = (ticket: string): Proof => ({ kind: 'TICKET', reference: ticket });
