/** Which screen stands: signing in, or the counter. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Counter } from './counter';
import { KeyboardProvider } from './keyboard/keyboard';
import { ShortcutList } from './keyboard/shortcut-list';
import { WhoIsSignedIn } from './ready/who-is-signed-in';
import { SessionProvider, sessionOf } from './session';
import { forgetSignIn, takeSignIn } from './sign-in/sign-in';
import { SignInScreen, type SignedOutBecause } from './sign-in/sign-in-screen';
import { LanguageProvider } from './words/language';

type Standing = { readonly is: 'arriving' } | { readonly is: 'in' } | { readonly is: 'out'; readonly because: SignedOutBecause };

export function App() {
  return <LanguageProvider><KeyboardProvider><Screens /><ShortcutList /></KeyboardProvider></LanguageProvider>;
}

function Screens() {
  const [standing, setStanding] = useState<Standing>({ is: 'arriving' });
  useEffect(() => {
    takeSignIn().then(
      (isIn) => setStanding(isIn ? { is: 'in' } : { is: 'out', because: null }),
      () => setStanding({ is: 'out', because: 'failed' }),
    );
  }, []);
  const signOut = useCallback((because: SignedOutBecause) => {
    setStanding({ is: 'out', because });
    void forgetSignIn();
  }, []);
  const session = useMemo(() => sessionOf(signOut), [signOut]);
  switch (standing.is) {
    case 'arriving': return null;
    case 'out': return <SignInScreen because={standing.because} />;
    case 'in': return <SessionProvider value={session}><WhoIsSignedIn><Counter /></WhoIsSignedIn></SessionProvider>;
  }
}
