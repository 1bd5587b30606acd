/** The step that would help the family most, in one line above everything. */
import { useDesk } from '../visit/desk';
import { useActor } from '../reasons/actor';
import { useSay, useTold } from '../words/language';
import { useSum } from './board-column';
import type { EntitlementBoard } from './columns';

export function NextStepLine({ steps }: { readonly steps: EntitlementBoard['nextSteps'] }) {
  const say = useSay();
  const told = useTold();
  const sum = useSum();
  const actorOf = useActor();
  const { board } = useDesk();
  const [step] = steps;
  const isSilent = board?.assessment.agencies?.some(({ state }) => state === 'SILENT') ?? false;
  if (step === undefined) return <p className="next-step none">{say('step.title')}：{say(isSilent ? 'step.open' : 'step.none')}</p>;
  const who = board?.assessment.members.find(({ resident }) => resident.id === step.subject)?.resident.name;
  const yuan = { perYear: Math.max(0, step.yuanPerYear), once: Math.max(0, step.yuanOnce) };
  const gains = [say('step.gains', { count: step.newlyEligible }), ...(yuan.perYear + yuan.once > 0 ? [sum(yuan)] : [])].join(' · ');
  const names = step.gains.slice(0, 3).map(({ determination }) => told(determination.entitlement.name)).join('、');
  return (
    <p className="next-step">
      <strong>{say('step.title')}</strong>
      <span>{who === undefined || who === null ? '' : `${who}：`}{say('step.line', { text: told(step.text), actor: actorOf(step.actor) })}</span>
      <span className="step-gains" title={names}>{gains}</span>
    </p>
  );
}
