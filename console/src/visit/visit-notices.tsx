/** What a clerk has to know of a visit whatever screen is in front: cut off, about to end, another one in another tab, a card that was read. */
import { useSyncExternalStore } from 'react';
import { useSay } from '../words/language';
import { notYetCounted } from './answers';
import { CardAtVisit } from './card-at-visit';
import { useDesk } from './desk';
import { Ending } from './ending';
import { useOtherTab } from './other-tab';

export function VisitNotices() {
  const say = useSay();
  const { isCutOff, answers, board } = useDesk();
  const isOther = useOtherTab();
  const isOffline = !useOnline() || isCutOff;
  const waiting = notYetCounted(answers, board?.answers ?? []).length;
  return (
    <section className="visit-notices" aria-label={say('visit.notices')}>
      <div role="status" className={isOffline ? 'notice offline' : 'visually-hidden'}>
        {isOffline && <><strong><span aria-hidden="true">⚡</span> {say('visit.offline')}</strong> {say('visit.offline-kept')} {waiting > 0 && say('visit.not-yet-counted', { count: waiting })}</>}
      </div>
      <div role="status" className={isOther ? 'notice' : 'visually-hidden'}>{isOther && <><strong>{say('visit.other-tab')}</strong> {say('visit.other-tab-hint')}</>}</div>
      <Ending />
      <CardAtVisit />
    </section>
  );
}

function useOnline(): boolean {
  return useSyncExternalStore(hearOfNetwork, () => navigator.onLine);
}

function hearOfNetwork(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
