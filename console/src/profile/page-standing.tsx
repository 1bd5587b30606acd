/** What stands on a page of one person where no record does. Each reason is another one, and says what can be done. */
import type { ReactNode } from 'react';
import { KeyOf } from '../keyboard/keyboard';
import { useHindered } from '../words/hindered';
import { useSay } from '../words/language';
import type { ShownMember } from './member-list';
import type { LookedAt } from './use-pages';

interface PageStandingProps { readonly looked: LookedAt | undefined; readonly member: ShownMember; readonly agency: string; readonly onAgain: () => void }

export function PageStanding({ looked, member, agency, onAgain }: PageStandingProps) {
  const say = useSay();
  const hindered = useHindered();
  if (looked === undefined || looked.is === 'asking') return <p className="page-standing asking" role="status">{say('profile.asking', { agency })}</p>;
  if (looked.is === 'failed') return <Standing is="failed" sign="!" onAgain={onAgain}><p role="alert">{hindered(looked.hindered)}</p></Standing>;
  if (looked.is === 'not-open') return <Standing is="not-open" sign="⊘"><p><strong>{say('standing.not-open')}</strong></p><p>{say('profile.purpose-closed')}</p></Standing>;
  const standing = looked.page.get(member.id);
  switch (standing?.is) {
    case 'on-record': return <div className="records">{standing.told}</div>;
    case 'nothing': return <Standing is="nothing" sign="○"><p><strong>{say('standing.nothing')}</strong></p><p>{say('profile.nothing', { name: member.name, agency })}</p></Standing>;
    case 'not-open': return (
      <Standing is="not-open" sign="⊘"><p><strong>{say('standing.not-open')}</strong></p><p>{say(member.isAbsent ? 'profile.absent' : 'profile.person-closed', { name: member.name })}</p></Standing>
    );
    case 'silent': case undefined: return (
      <Standing is="silent" sign="…" onAgain={onAgain}><p><strong>{say('standing.silent')}</strong></p><p>{say('profile.silent', { agency })}</p></Standing>
    );
  }
}

function Standing({ is, sign, onAgain = null, children }: { readonly is: string; readonly sign: string; readonly onAgain?: (() => void) | null; readonly children: ReactNode }) {
  const say = useSay();
  return (
    <div className={`page-standing ${is}`}>
      <span className="page-sign" aria-hidden="true">{sign}</span>
      <div>
        {children}
        {onAgain !== null && <button type="button" className="button" onClick={onAgain}>{say('profile.again')} <KeyOf act="retry" /></button>}
      </div>
    </div>
  );
}
