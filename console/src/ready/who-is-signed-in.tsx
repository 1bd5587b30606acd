/** Stands between signing in and the counter: whoever is no clerk finds their own page, and not the counter. */
import { useCallback, useEffect, type ReactNode } from 'react';
import { Masthead } from '../masthead';
import { useSession } from '../session';
import { WhileInUse } from '../sign-in/idle';
import { useHindered } from '../words/hindered';
import { useSay } from '../words/language';
import { isClerk, useViewerAsked, useViewerWords, ViewerProvider, type Viewer } from './viewer';

export function WhoIsSignedIn({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const hindered = useHindered();
  const { viewer, failure, askAgain } = useViewerAsked();
  useEffect(() => {
    window.addEventListener('online', askAgain);
    return () => window.removeEventListener('online', askAgain);
  }, [askAgain]);
  if (viewer !== null) return <ViewerProvider value={viewer}>{isClerk(viewer) ? children : <OtherRole viewer={viewer} />}</ViewerProvider>;
  return (
    <>
      <Masthead><SignOut /></Masthead>
      <main className="narrow">
        {failure === null
          ? <p role="status">{say('ready.who')}</p>
          : <><p role="alert" className="notice">{hindered(failure)}</p><button type="button" className="button primary" onClick={askAgain}>{say('button.retry')}</button></>}
      </main>
    </>
  );
}

function OtherRole({ viewer }: { readonly viewer: Viewer }) {
  const say = useSay();
  const words = useViewerWords();
  const { signOut } = useSession();
  const onIdle = useCallback(() => signOut('idle'), [signOut]);
  const place = words.place(viewer);
  return (
    <WhileInUse onIdle={onIdle}>
      <Masthead />
      <main className="narrow other-role">
        <h1>{say('ready.you-are', { role: words.role(viewer) })}</h1>
        {place !== null && <p>{say('ready.your-place', { place })}</p>}
        <p className="notice">{say('ready.not-clerk')}</p>
        <p>{say('ready.your-page')}</p>
        <button type="button" className="button primary large" autoFocus onClick={() => signOut(null)}>{say('sign-in.out')}</button>
      </main>
    </WhileInUse>
  );
}

export function SignOut() {
  const say = useSay();
  const { signOut } = useSession();
  return <button type="button" className="button on-dark" onClick={() => signOut(null)}>{say('sign-in.out')}</button>;
}
