/** Watches over a screen that nobody uses: it is covered after a minute, and after five the visit ends and the clerk is signed out. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSay } from '../words/language';

export const coveredAfterMs = 60_000;
export const signedOutAfterMs = 300_000;
const signsOfLife = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Not in React's own list of attributes before its version 19. */
const inert = { inert: '' };

interface IdleProps { readonly onIdle: () => void; readonly children: ReactNode }

export function WhileInUse({ onIdle, children }: IdleProps) {
  const say = useSay();
  const [isCovered, setCovered] = useState(false);
  const lastSign = useRef(Date.now());
  const covered = useRef(false);
  covered.current = isCovered;
  useEffect(() => {
    const live = (event: Event): void => {
      // The key that uncovers does nothing else: whoever presses it cannot see what it would do.
      if (covered.current && event.type === 'keydown') {
        event.preventDefault();
        event.stopPropagation();
      }
      lastSign.current = Date.now();
      if (covered.current) setCovered(false);
    };
    const watch = setInterval(() => {
      const idleMs = Date.now() - lastSign.current;
      if (idleMs >= signedOutAfterMs) onIdle();
      else if (idleMs >= coveredAfterMs) setCovered(true);
    }, 1_000);
    for (const sign of signsOfLife) window.addEventListener(sign, live, { capture: true });
    return () => {
      clearInterval(watch);
      for (const sign of signsOfLife) window.removeEventListener(sign, live, { capture: true });
    };
  }, [onIdle]);
  return (
    <>
      <div className={isCovered ? 'covered' : ''} {...(isCovered ? inert : {})}>{children}</div>
      {isCovered && <div className="cover" role="alert"><h1>{say('sign-in.covered')}</h1><p>{say('sign-in.covered-hint')}</p></div>}
    </>
  );
}
