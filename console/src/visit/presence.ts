/** Who of the family is here: a visit is opened anew when somebody more is, or when the clerk states that everybody is. */
import { useCallback } from 'react';
import type { ResidentReference } from '../../../src/operations/operations.generated';
import { NotAnswered } from '../graph/ask';
import { useSession } from '../session';
import type { Hindered } from '../words/hindered';
import { useDesk } from './desk';
import { openVisit, type OpenedVisit, type Opening, type Proof } from './opened-visit';

export type Arrival =
  /** The visit was opened anew; who was added, or nobody where the card is of somebody who was here already. */
  | { readonly is: 'here'; readonly added: readonly string[] }
  | { readonly is: 'not-of-family' }
  | { readonly is: 'hindered'; readonly hindered: Hindered };

export interface Presence {
  readonly add: (reference: ResidentReference, proof: Proof) => Promise<Arrival>;
  readonly wholeHousehold: () => Promise<Arrival>;
}

export function usePresence(): Presence {
  const session = useSession();
  const { visit, board, change } = useDesk();

  const close = useCallback(({ id }: OpenedVisit) => void session.ask('CloseVisit', { id }).catch(() => undefined), [session]);
  const openAnew = useCallback(async (opening: Pick<Opening, 'present' | 'proof'> & { readonly isWholeHousehold: boolean }): Promise<Arrival> => {
    const opened = await openVisit(session, { ...opening, purpose: visit.purpose, question: visit.question, askedAbout: visit.askedAbout });
    close(visit);
    change(opened);
    const before = new Set(selves(visit));
    return { is: 'here', added: selves(opened).filter((id) => !before.has(id)) };
  }, [session, visit, change, close]);

  const add = useCallback(async (reference: ResidentReference, proof: Proof): Promise<Arrival> => {
    try {
      // By themselves first: two families at one visit would see each other's affairs, if only until it is closed again.
      const alone = await openVisit(session, { purpose: visit.purpose, present: [reference], proof, question: visit.question });
      close(alone);
      const family = board?.assessment.members.map(({ resident }) => resident.id) ?? visit.circle.map(({ residentId }) => residentId);
      if (!family.includes(alone.askedAbout)) return { is: 'not-of-family' };
      const present = [...new Set([...visit.named, alone.askedAbout])].map((residentId) => ({ residentId }));
      return await openAnew({ present, proof, isWholeHousehold: visit.wholeHousehold });
    } catch (error) {
      return hindered(error);
    }
  }, [session, visit, board, close, openAnew]);

  const wholeHousehold = useCallback(async (): Promise<Arrival> => {
    try {
      return await openAnew({ present: visit.named.map((residentId) => ({ residentId })), proof: visit.proof, isWholeHousehold: true });
    } catch (error) {
      return hindered(error);
    }
  }, [visit, openAnew]);

  return { add, wholeHousehold };
}

const selves = ({ circle }: OpenedVisit): readonly string[] => circle.filter(({ relation }) => relation === 'SELF').map(({ residentId }) => residentId);

function hindered(error: unknown): Arrival {
  if (error instanceof NotAnswered) return { is: 'hindered', hindered: error };
  throw error;
}
