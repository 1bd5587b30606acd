/** Who is signed in, as far as the screens need it: a way to ask, and a way out. */
import { createContext, useContext } from 'react';
import { ask, type OperationName, type Told, type VariablesOf } from './graph/ask';
import { accessToken } from './sign-in/sign-in';
import { NotAnswered } from './graph/ask';
import type { SignedOutBecause } from './sign-in/sign-in-screen';

export interface Session {
  readonly ask: <Name extends OperationName>(name: Name, variables: VariablesOf<Name>, within?: { readonly visit?: string | null; readonly signal?: AbortSignal }) => Promise<Told<Name>>;
  readonly signOut: (because: SignedOutBecause) => void;
}

export function sessionOf(signOut: (because: SignedOutBecause) => void): Session {
  const token = (): Promise<string> => accessToken().catch(() => { throw new NotAnswered('session', 'The sign-in has ended.'); });
  return {
    signOut,
    async ask(name, variables, within = {}) {
      try {
        return await ask(name, variables, { token, ...within });
      } catch (error) {
        if (error instanceof NotAnswered && error.hindrance === 'session') signOut('expired');
        throw error;
      }
    },
  };
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const known = useContext(SessionContext);
  if (known === null) throw new Error('Questions are asked inside a session.');
  return known;
}
