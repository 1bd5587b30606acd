/** What was answered at this visit, each with whether it counts, and a way to change it. */
import { useDesk } from '../visit/desk';
import { answeredUnknown, type AnswerGiven } from '../visit/answers';
import { useCatalogue } from '../words/catalogue';
import { useDay, useSay, useTold } from '../words/language';

export function AnswersGiven() {
  const say = useSay();
  const told = useTold();
  const { answers, board, forget } = useDesk();
  const { facts } = useCatalogue();
  const said = useSaid();
  if (answers.length === 0) return null;
  const entitlements = board?.assessment.entitlements;
  const members = board?.assessment.members ?? [];
  const same = (answer: AnswerGiven) => (other: { readonly subject: string | null; readonly fact: string }): boolean => other.subject === answer.subject && other.fact === answer.fact;
  return (
    <section className="answers-given">
      <h2>{say('questions.given')}</h2>
      <ul>
        {answers.map((answer) => {
          const entry = facts.get(answer.fact);
          const label = entry === undefined ? answer.fact : told(entry.label);
          const refused = entitlements?.refusedAnswers.find(same(answer));
          return (
            <li key={`${answer.subject} ${answer.fact}`}>
              {members.find(({ resident }) => resident.id === answer.subject)?.resident.name} · {label}：<strong>{said(answer)}</strong>
              {board?.answers.includes(answer) !== true && <span className="not-known"> {say('questions.waiting')}</span>}
              {entitlements?.conflicts.some(same(answer)) === true && <span className="fault"> {say('questions.conflict')}</span>}
              {refused !== undefined && <span className="fault"> {say('questions.refused', { why: refused.why })}</span>}
              <button type="button" className="button plain" aria-label={`${say('questions.change')}：${label}`} onClick={() => forget(answer)}>{say('questions.change')}</button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function useSaid(): (answer: AnswerGiven) => string {
  const say = useSay();
  const told = useTold();
  const day = useDay();
  const { facts } = useCatalogue();
  return (answer) => {
    if (answeredUnknown(answer)) return say('questions.unknown');
    const choices = facts.get(answer.fact)?.choices ?? [];
    const inWords = (value: unknown): string => {
      if (value === null || value === undefined) return say('questions.none');
      if (typeof value === 'boolean') return say(value ? 'questions.yes' : 'questions.no');
      if (Array.isArray(value)) return value.length === 0 ? say('questions.none') : value.map(inWords).join('、');
      if (typeof value === 'number') return String(value);
      if (typeof value !== 'string') return '';
      const choice = choices.find((one) => one.value === value);
      return choice !== undefined ? told(choice.label) : /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
    };
    return inWords(answer.value);
  };
}
