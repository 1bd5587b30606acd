/** A fact that a condition read: whose, what it is, from which register and of which day; or why it is not known. */
import type { WordId } from '../words/page-words';
import { pageWords } from '../words/page-words';
import { useDesk } from '../visit/desk';
import { useDay, useSay, useTold } from '../words/language';
import type { Condition } from './conditions';

export function UsedValue({ value }: { readonly value: Condition['values'][number] }) {
  const say = useSay();
  const told = useTold();
  const day = useDay();
  const { board } = useDesk();
  const { subject, label, disclosed, text, unknown, source, recordedOn, isAnswer, isSupposed, isDerived } = value;
  const members = board?.assessment.members ?? [];
  const name = members.length < 2 ? null : members.find(({ resident }) => resident.id === subject)?.resident.name ?? null;
  const known = !disclosed ? say('reasons.withheld') : unknown !== null ? whyUnknown(unknown, say) : text === null ? say('value.none') : told(text);
  const from = isSupposed ? say('reasons.supposed') : isAnswer ? say('reasons.said')
    : !isDerived && source !== null && recordedOn !== null ? say('reasons.recorded', { source, day: day(recordedOn) }) : null;
  return (
    <>
      {name !== null && <span className="whose">{name} · </span>}{told(label)}：<strong className={unknown !== null ? 'not-known' : ''}>{known}</strong>
      {from !== null && <small> {from}</small>}
    </>
  );
}

export function whyUnknown(reason: string, say: ReturnType<typeof useSay>): string {
  const id = `unknown.${reason}`;
  return id in pageWords ? say(id as WordId) : reason;
}
