/** The counter at work: ready for the next person, or in a visit. All that is known of a person lives in the visit, and ends with it. */
import { useCallback, useRef, useState } from 'react';
import { ReadyScreen } from './ready/ready-screen';
import { useSession } from './session';
import { CatalogueProvider } from './words/catalogue';
import { WhileInUse } from './sign-in/idle';
import { VisitScreen } from './visit/visit-screen';
import type { OpenedVisit } from './visit/opened-visit';
import type { Hindrance } from './graph/ask';

export function Counter() {
  const session = useSession();
  const [visit, setVisit] = useState<OpenedVisit | null>(null);
  // A visit that is opened anew with more of the family is the same stay: what was answered goes on.
  const [stay, setStay] = useState(0);
  const [notice, setNotice] = useState<Hindrance | null>(null);
  const openNow = useRef<OpenedVisit | null>(null);
  openNow.current = visit;
  const end = useCallback((because: Hindrance | null = null) => {
    // The screen is wiped at once; whether the platform hears of it now or when the visit runs out changes nothing on it.
    if (openNow.current !== null && because !== 'visit') void session.ask('CloseVisit', { id: openNow.current.id }).catch(() => undefined);
    setVisit(null);
    setNotice(because);
  }, [session]);
  const leave = useCallback(() => {
    end();
    session.signOut('idle');
  }, [end, session]);
  const open = useCallback((opened: OpenedVisit) => {
    setNotice(null);
    setStay((before) => before + 1);
    setVisit(opened);
  }, []);
  return (
    <WhileInUse onIdle={leave}>
      <CatalogueProvider>
        {visit === null ? <ReadyScreen notice={notice} onOpen={open} /> : <VisitScreen key={stay} visit={visit} onChange={setVisit} onEnd={end} />}
      </CatalogueProvider>
    </WhileInUse>
  );
}
