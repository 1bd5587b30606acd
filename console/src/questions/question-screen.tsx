/** Puts to the resident what no agency holds: one question at a time, in the order of what they settle. */
import { useDesk } from '../visit/desk';
import { useCatalogue } from '../words/catalogue';
import { useSay, useTold } from '../words/language';
import { whyUnknown } from '../reasons/used-value';
import { AnswerField } from './answer-field';
import { AnswersGiven } from './answers-given';
import './questions.css';

export function QuestionScreen() {
  const say = useSay();
  const told = useTold();
  const { board, answers, answer, isAsking, go } = useDesk();
  const { facts } = useCatalogue();
  const entitlements = board?.assessment.entitlements ?? null;
  const isGiven = new Set(answers.map(({ subject, fact }) => `${subject} ${fact}`));
  const open = (entitlements?.questions ?? []).filter(({ missing }) => missing.isAskable && facts.has(missing.fact) && !isGiven.has(`${missing.subject} ${missing.fact}`));
  const question = open[0];
  const entry = question === undefined ? undefined : facts.get(question.missing.fact);
  const names = new Map(entitlements?.determinations.map(({ entitlement }) => [entitlement.id, told(entitlement.name)]));
  const members = board?.assessment.members ?? [];
  return (
    <main className="questions">
      <h1>{say('questions.title')}</h1>
      <p className="quiet">{say('questions.only-these')}</p>
      <p role="status" className="questions-left">{isAsking ? say('board.updating') : question === undefined ? say('questions.done') : say('questions.left', { count: open.length })}</p>
      {question !== undefined && entry !== undefined && (
        <section className="question" aria-labelledby="question">
          <h2 id="question">{subjectName(question.missing.subject)} {told(question.missing.label)}</h2>
          <p className="quiet">{whyUnknown(question.missing.reason, say)} · {say('questions.opens', { count: question.opens })}
            {question.settles.length > 0 && <> · {say('questions.settles', { names: question.settles.slice(0, 3).map((id) => names.get(id) ?? id).join('、') })}{question.settles.length > 3 && ` ${say('questions.settles-more', { count: question.settles.length })}`}</>}</p>
          <AnswerField key={`${question.missing.subject} ${question.missing.fact}`} entry={entry}
            onSay={(said) => answer({ subject: question.missing.subject, fact: question.missing.fact, ...(said ?? {}) })} />
        </section>
      )}
      {question === undefined && !isAsking && <p><button type="button" className="button primary" autoFocus onClick={() => go('board')}>{say('questions.to-board')}</button></p>}
      <AnswersGiven />
    </main>
  );

  function subjectName(subject: string): string {
    const name = members.find(({ resident }) => resident.id === subject)?.resident.name;
    return members.length < 2 || name == null ? '' : say('questions.of', { name });
  }
}
