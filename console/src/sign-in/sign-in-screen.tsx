/** Before anything else: who is at this counter. */
import { useEffect, useRef, useState } from 'react';
import type { WordId } from '../words/page-words';
import { useSay } from '../words/language';
import { Masthead } from '../masthead';
import { goToIssuer } from './sign-in';

/** Why the clerk stands here again; null on the first coming. */
export type SignedOutBecause = 'idle' | 'expired' | 'failed' | null;
const reasons: Readonly<Record<NonNullable<SignedOutBecause>, WordId>> = { idle: 'sign-in.idle', expired: 'sign-in.expired', failed: 'sign-in.failed' };

export function SignInScreen({ because }: { readonly because: SignedOutBecause }) {
  const say = useSay();
  const [isGoing, setGoing] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const reason = hasFailed ? reasons.failed : because === null ? null : reasons[because];
  async function go(): Promise<void> {
    setGoing(true);
    setFailed(false);
    await goToIssuer().catch(() => {
      setFailed(true);
      setGoing(false);
    });
  }
  return (
    <>
      <Masthead />
      <main className="narrow">
        <h1>{say('sign-in.title')}</h1>
        <p role="status" className={reason === null ? '' : 'notice'}>{reason === null ? say('sign-in.hint') : say(reason)}</p>
        <button ref={button} type="button" className="button primary large" aria-disabled={isGoing} onClick={() => void go()}>
          {isGoing ? say('sign-in.waiting') : say('sign-in.button')}
        </button>
      </main>
    </>
  );
}
