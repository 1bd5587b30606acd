/** On the paper: who was shown the records and why, and what the resident may do about it. */
import { useViewer } from '../ready/viewer';
import { useDesk, type Board } from '../visit/desk';
import type { NameOf } from './names';
import { Each, Part, type Speaking } from './paper-parts';
import type { Speaker } from './speaker';

const rights = ['right.looked', 'right.question', 'right.correct', 'right.reason', 'right.appeal'] as const;

export function PaperShown({ board, nameOf, speakers }: Speaking & { readonly board: Board; readonly nameOf: NameOf }) {
  const { visit } = useDesk();
  const viewer = useViewer();
  const present = visit.circle.filter(({ relation }) => relation === 'SELF');
  const purpose = viewer.purposes.find(({ id }) => id === visit.purpose);
  const agencies = board.assessment.agencies ?? [];
  const hallIn = ({ say, told }: Speaker): string => [
    ...(viewer.placeZh === null ? [] : [say('shown-to', { place: told({ zh: viewer.placeZh, en: viewer.placeEn ?? viewer.placeZh }) })]),
    ...(visit.counter === null ? [] : [say('shown-counter', { counter: visit.counter })]),
  ].join(' ');
  return (
    <>
      <Part speakers={speakers} heading="shown" kind="shown">
        <Each speakers={speakers}>{(speaker) => {
          const { say, told, time, list } = speaker;
          return (
            <>
              <p>{hallIn(speaker)}</p>
              <p>{say('shown-when', { time: time(visit.openedAt) })}</p>
              {purpose !== undefined && <p>{say('shown-purpose', { purpose: told(purpose), basis: told({ zh: purpose.basisZh, en: purpose.basisEn }) })}</p>}
              <p>{say('shown-present', { names: list(present.map(({ residentId }) => nameOf(residentId, speaker))) })}</p>
              {agencies.length > 0 && <p>{say('shown-agencies', { agencies: list(agencies.map(({ agency }) => told(agency.name))) })}</p>}
            </>
          );
        }}</Each>
      </Part>
      <Part speakers={speakers} heading="rights" kind="may-do">
        <Each speakers={speakers}>{({ say }) => <><ul className="sheet-rights">{rights.map((right) => <li key={right}>{say(right)}</li>)}</ul><p>{say('code-hint')}</p></>}</Each>
      </Part>
    </>
  );
}
