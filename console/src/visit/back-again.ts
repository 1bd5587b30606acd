/** Asks again by itself, when the platform can be reached again or has time again. */
import { useEffect } from 'react';
import type { Hindered } from '../words/hindered';

const probeEveryMs = 5_000;
const busySeconds = 5;

export function useBackAgain(isCutOff: boolean, failure: Hindered | null, askAgain: () => void): void {
  useEffect(() => {
    if (!isCutOff) return;
    const stop = new AbortController();
    // The page itself says when a cable is in again, and not when the platform is up again.
    const probe = (): void => void isReachable(stop.signal).then((isBack) => { if (isBack && !stop.signal.aborted) askAgain(); });
    const clock = setInterval(probe, probeEveryMs);
    return () => {
      stop.abort();
      clearInterval(clock);
    };
  }, [isCutOff, askAgain]);

  useEffect(() => {
    window.addEventListener('online', askAgain);
    return () => window.removeEventListener('online', askAgain);
  }, [askAgain]);

  const waitSeconds = failure?.hindrance === 'busy' ? failure.retryAfterSeconds ?? busySeconds : null;
  useEffect(() => {
    if (waitSeconds === null) return;
    const clock = setTimeout(askAgain, waitSeconds * 1_000);
    return () => clearTimeout(clock);
  }, [failure, waitSeconds, askAgain]);
}

async function isReachable(signal: AbortSignal): Promise<boolean> {
  return fetch('/health', { cache: 'no-store', credentials: 'omit', signal }).then(({ ok }) => ok, () => false);
}
