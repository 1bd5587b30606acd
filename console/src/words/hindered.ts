/** What stood in the way, in words. */
import { useCallback } from 'react';
import type { Hindrance } from '../graph/ask';
import { useSay } from './language';

export interface Hindered { readonly hindrance: Hindrance; readonly message: string }

export function useHindered(): (hindered: Hindered) => string {
  const say = useSay();
  return useCallback(({ hindrance, message }) => say(`hindrance.${hindrance}`, { message }), [say]);
}
