/** Who could act, in words. */
import { useCallback } from 'react';
import { useSay, useTold, type BothTexts } from '../words/language';
import type { ActorKind } from '../../../src/operations/operations.generated';

interface ActorOfGraph { readonly kind: ActorKind; readonly agency?: { readonly name: BothTexts } | null }

export function useActor(): (actor: ActorOfGraph) => string {
  const say = useSay();
  const told = useTold();
  return useCallback(({ kind, agency }) => say(`actor.${kind}`, { agency: agency == null ? '' : told(agency.name) }), [say, told]);
}
