/** The last minute of a visit: told once, with the seconds beside it for the eye. */
import { useEffect, useState } from 'react';
import { useSay } from '../words/language';
import { useDesk } from './desk';

const warnedBeforeMs = 60_000;

export function Ending() {
  const say = useSay();
  const { visit } = useDesk();
  const secondsLeft = useSecondsLeft(Date.parse(visit.expiresAt));
  return (
    <div className={secondsLeft === null ? 'visually-hidden' : 'notice'}>
      <span role="status">{secondsLeft === null ? '' : say('visit.ending')}</span>
      {secondsLeft !== null && <span role="timer" aria-live="off" className="seconds"> {say('visit.seconds', { seconds: secondsLeft })}</span>}
    </div>
  );
}

/** Null until the last minute. */
function secondsUntil(endsAt: number): number | null {
  const leftMs = endsAt - Date.now();
  return leftMs > warnedBeforeMs ? null : Math.max(0, Math.ceil(leftMs / 1_000));
}

function useSecondsLeft(endsAt: number): number | null {
  const [seconds, setSeconds] = useState(() => secondsUntil(endsAt));
  useEffect(() => {
    const look = (): void => setSeconds(secondsUntil(endsAt));
    look();
    const clock = setInterval(look, 1_000);
    return () => clearInterval(clock);
  }, [endsAt]);
  return seconds;
}
