/** On the paper: what lacks one step and who takes it; what is open and why. */
import { Each, Part, type Speaking } from './paper-parts';
import type { NameOf } from './names';
import type { Actor, OpenMatter, SheetContents } from './sheet-contents';
import type { Speaker } from './speaker';

interface PaperOpenProps extends Speaking {
  readonly contents: SheetContents;
  /** Of the family, but not here. */
  readonly notHere: readonly string[];
  readonly nameOf: NameOf;
}

export function PaperOpen({ contents: { oneStep, open }, notHere, nameOf, speakers }: PaperOpenProps) {
  return (
    <>
      {oneStep.length > 0 && (
        <Part speakers={speakers} heading="one-step" kind="one-step">
          <ul className="sheet-items plain">{oneStep.map(({ text, actors, names }) => (
            <li key={text.zh}>
              <Each speakers={speakers}>{(speaker) => (
                <dl>
                  <dt>{speaker.say('lacks')}</dt><dd><strong>{speaker.told(text)}</strong> {different(actors.flatMap((actor) => actorIn(speaker, actor) ?? [])).join(' / ')}</dd>
                  <dt>{speaker.say('then')}</dt><dd>{speaker.list(names.map(speaker.told))}</dd>
                </dl>
              )}</Each>
            </li>))}</ul>
        </Part>
      )}
      {open.length + notHere.length > 0 && (
        <Part speakers={speakers} heading="open" kind="open">
          <Each speakers={speakers}>{({ say }) => <p>{say('open-hint')}</p>}</Each>
          <ul className="sheet-items plain">
            {notHere.length > 0 && <li><Each speakers={speakers}>{(speaker) => <p>{speaker.say('open.not-here', { names: speaker.list(notHere.map((id) => nameOf(id, speaker))) })}</p>}</Each></li>}
            {open.map((matter) => (
              <li key={`${matter.why} ${matter.agency?.zh ?? ''}`}>
                <Each speakers={speakers}>{(speaker) => (
                  <><p><strong>{whyIn(speaker, matter)}</strong></p><p>{speaker.say('open-for', { names: speaker.list(matter.names.map(speaker.told)) })}</p></>
                )}</Each>
              </li>))}
          </ul>
        </Part>
      )}
    </>
  );
}

function whyIn({ say, told, list }: Speaker, { why, agency, facts }: OpenMatter): string {
  return say(`open.${why}`, { agency: agency === null ? say('open.some-agency') : told(agency), facts: list(facts.map(told)) });
}

/** Null where nobody can. */
function actorIn({ say, told, day }: Speaker, { kind, agency, day: from }: Actor): string | null {
  if (kind === 'NOBODY') return null;
  if (kind === 'TIME') return from === null ? say('actor.TIME') : say('actor.TIME-day', { day: day(from) });
  const phone = agency?.phone == null ? '' : ` ☎ ${agency.phone}`;
  return `${say(`actor.${kind}`, { agency: agency === null ? say('open.some-agency') : told(agency.name) })}${phone}`;
}

const different = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
