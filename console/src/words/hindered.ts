/** What stood in the way, in words. */
import { useCallback } from 'react';
import type { Hindrance } from '../graph/ask';
import { useSay } from './language';
import type { WordId } from './page-words';

export interface Hindered {
  readonly hindrance: Hindrance;
  readonly message: string;
  /** Of the closed list of codes of the platform, where it gave one. */
  readonly code?: string | null;
  readonly retryAfterSeconds?: number | null;
}

/** Codes that a clerk meets, in words of the counter; the platform's own text is for whoever writes a client. */
const refusals: Readonly<Record<string, WordId>> = {
  FORBIDDEN: 'refused.forbidden', RESIDENT_NOT_AVAILABLE: 'refused.not-available', BAD_IDENTITY_NUMBER: 'refused.bad-number',
  AUDIT_UNAVAILABLE: 'refused.no-ledger', NOT_REGISTERED: 'refused.not-registered', BAD_DATE: 'refused.bad-date',
};

export function useHindered(): (hindered: Hindered) => string {
  const say = useSay();
  return useCallback(({ hindrance, message, code = null, retryAfterSeconds = null }) => {
    const refusal = hindrance === 'refused' && code !== null ? refusals[code] : undefined;
    if (refusal !== undefined) return say(refusal);
    if (hindrance === 'busy' && retryAfterSeconds !== null) return say('hindrance.busy-for', { seconds: retryAfterSeconds });
    return say(`hindrance.${hindrance}`, { message });
  }, [say]);
}
