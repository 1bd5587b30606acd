/** One sheet as it is printed, in one language or in two beside each other. There is no identity number on it. */
import { settings } from '../settings';
import { useDesk, type Board } from '../visit/desk';
import { useCatalogue } from '../words/catalogue';
import { namesOf } from './names';
import { PaperClaims, PaperBreached } from './paper-claims';
import { PaperOpen } from './paper-open';
import { Each, Inline, Part } from './paper-parts';
import { PaperShown } from './paper-shown';
import { SheetCode } from './sheet-code';
import type { SheetContents } from './sheet-contents';
import type { Speaker } from './speaker';
import { sumIn } from './sums';

interface SheetPaperProps {
  readonly speakers: readonly Speaker[];
  readonly contents: SheetContents;
  readonly only: string | null;
  readonly board: Board;
}

export function SheetPaper({ speakers, contents, only, board }: SheetPaperProps) {
  const { visit } = useDesk();
  const { assessment } = board;
  const place = useCatalogue().places.get(assessment.place);
  const nameOf = namesOf(assessment.members);
  const asked = only ?? visit.askedAbout;
  const isFamily = only === null && assessment.members.length > 1;
  const { claims, breached, received, everyday, sure, perhaps } = contents;
  const namesOnly = { received, everyday };
  return (
    <article className="sheet-paper" lang={speakers[0]?.locale}>
      <header className="sheet-head">
        <div>
          <h2><Inline speakers={speakers}>{({ say }) => say('title')}</Inline></h2>
          <Each speakers={speakers}>{(speaker) => (
            <>
              <p className="sheet-name">{isFamily ? speaker.say('for-family', { name: nameOf(asked, speaker) }) : nameOf(asked, speaker)}</p>
              <p>{speaker.say('as-of', { day: speaker.day(assessment.asOf) })}{place !== undefined && ` ${speaker.say('at-place', { place: speaker.told(place.name) })}`}</p>
              <p className="sheet-count">{speaker.say('count', { count: claims.length })}</p>
              {sure.perYear + sure.once > 0 && <p>{speaker.say('sum', { sum: sumIn(speaker, sure) })}</p>}
              {perhaps.perYear + perhaps.once > 0 && <p>{speaker.say('perhaps', { sum: sumIn(speaker, perhaps) })}</p>}
            </>
          )}</Each>
          {settings.isDemo && <p className="sheet-demo"><Inline speakers={speakers}>{({ say }) => say('demo')}</Inline></p>}
        </div>
        <SheetCode assessmentId={assessment.id} speakers={speakers} />
      </header>
      {breached.length > 0 && <PaperBreached speakers={speakers} breached={breached} nameOf={nameOf} isFamily={isFamily} />}
      <PaperClaims speakers={speakers} claims={claims} nameOf={nameOf} isFamily={isFamily} />
      <PaperOpen speakers={speakers} contents={contents} notHere={only === null ? notDetermined(board) : []} nameOf={nameOf} />
      {(['received', 'everyday'] as const).map((heading) => namesOnly[heading].length > 0 && (
        <Part key={heading} speakers={speakers} heading={heading} kind={heading}>
          <Each speakers={speakers}>{({ say, told }) => (
            <>{heading === 'everyday' && <p>{say('everyday-hint')}</p>}<ul className="sheet-names">{namesOnly[heading].map((name) => <li key={name.zh}>{told(name)}</li>)}</ul></>
          )}</Each>
        </Part>
      ))}
      <PaperShown speakers={speakers} board={board} nameOf={nameOf} />
    </article>
  );
}

/** Adults of the family who are not here: nothing was determined for them. */
function notDetermined({ assessment }: Board): readonly string[] {
  const determined = new Set(assessment.entitlements?.determinations.map(({ residentId }) => residentId));
  return assessment.members.map(({ resident }) => resident.id).filter((id) => !determined.has(id));
}
