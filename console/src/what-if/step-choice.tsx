/** The steps that the board offers, to be taken as done. */
import { useDesk } from '../visit/desk';
import { useSay, useTold } from '../words/language';
import { keyOfStep, type NextStep } from './supposed';

export function StepChoice({ steps, done, onChange }: { readonly steps: readonly NextStep[]; readonly done: readonly string[]; readonly onChange: (done: readonly string[]) => void }) {
  const say = useSay();
  const told = useTold();
  const { board } = useDesk();
  const nameOf = (subject: string): string | null => board?.assessment.members.find(({ resident }) => resident.id === subject)?.resident.name ?? null;
  return (
    <fieldset className="suppose-part">
      <legend>{say('suppose.steps')}</legend>
      {steps.length === 0 ? <p className="quiet">{say('suppose.no-steps')}</p> : (
        <ul className="plain-steps">
          {steps.map((step) => {
            const key = keyOfStep(step);
            const name = nameOf(step.subject);
            return (
              <li key={key}>
                <label>
                  <input type="checkbox" checked={done.includes(key)} onChange={({ target: { checked } }) => onChange(checked ? [...done, key] : done.filter((one) => one !== key))} />
                  <span>{told(step.text)}{name !== null && <span className="quiet"> {name}</span>}</span>
                </label>
              </li>
            );
          })}
        </ul>
      )}
    </fieldset>
  );
}
