/** For what is looked, chosen before the look; F2 goes to the next one. */
import { useId } from 'react';
import { KeyOf, useAct } from '../keyboard/keyboard';
import { useSay } from '../words/language';
import { useViewerWords, type Purpose } from './viewer';

interface PurposeChoiceProps {
  readonly purposes: readonly Purpose[];
  readonly chosen: Purpose | undefined;
  readonly onChoose: (id: string) => void;
}

export function PurposeChoice({ purposes, chosen, onChoose }: PurposeChoiceProps) {
  const say = useSay();
  const words = useViewerWords();
  const id = useId();
  useAct('purpose', purposes.length < 2 ? null : () => {
    const next = purposes[(purposes.findIndex((one) => one === chosen) + 1) % purposes.length];
    if (next !== undefined) onChoose(next.id);
  });
  return (
    <section className="purpose" aria-labelledby={id}>
      <h2 id={id}>{say('ready.purpose')} <KeyOf act="purpose" /></h2>
      <div role="radiogroup" aria-labelledby={id} className="choices">
        {purposes.map((one) => (
          <label key={one.id} className={one === chosen ? 'choice chosen' : 'choice'}>
            <input type="radio" name="purpose" value={one.id} checked={one === chosen} onChange={() => onChoose(one.id)} /> {words.purpose(one)}
          </label>
        ))}
      </div>
      <p className="quiet" aria-live="polite">
        {chosen === undefined
          ? say('ready.purpose-none')
          : <>{say('ready.purpose-basis', { basis: words.basis(chosen) })} {say('ready.purpose-minutes', { minutes: chosen.minutes })}</>}
      </p>
    </section>
  );
}
