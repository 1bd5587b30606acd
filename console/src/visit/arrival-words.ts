/** Who was added to a visit, by name. */
import { useCallback } from 'react';
import { useSay } from '../words/language';
import { useDesk } from './desk';

export function useArrivalWords(): (added: readonly string[]) => string {
  const say = useSay();
  const { board } = useDesk();
  return useCallback((added) => {
    if (added.length === 0) return say('visit.renewed');
    const names = added.map((id) => board?.assessment.members.find(({ resident }) => resident.id === id)?.resident.name ?? say('visit.somebody'));
    return say('family.added', { name: names.join('、') });
  }, [say, board]);
}
