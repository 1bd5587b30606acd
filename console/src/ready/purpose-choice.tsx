/** For what is looked, chosen before the look; F2 goes to the next one. */
import { useId } from 'react';
import { KeyOf, useAct } from '../keyboard/keyboard';
import { useLanguage, useSay } from '../words/language';
import type { RegisteredPurpose } from './purposes';

interface PurposeChoiceProps {
  readonly purposes: readonly RegisteredPurpose[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

export function PurposeChoice({ purposes, chosen, onChoose }: PurposeChoiceProps) {
  const say = useSay();
  const { language } = useLanguage();
  const id = useId();
  const at = purposes.findIndex((purpose) => purpose.id === chosen);
  const purpose = purposes[at];
  useAct('purpose', purposes.length === 0 ? null : () => {
    const next = purposes[(at + 1) % purposes.length];
    if (next !== undefined) onChoose(next.id);
  });
  return (
    <section className="purpose" aria-labelledby={id}>
      <h2 id={id}>{say('ready.purpose')} <KeyOf act="purpose" /></h2>
      <div role="radiogroup" aria-labelledby={id} className="choices">
        {purposes.map((one) => (
          <label key={one.id} className={one.id === chosen ? 'choice chosen' : 'choice'}>
            <input type="radio" name="purpose" value={one.id} checked={one.id === chosen} onChange={() => onChoose(one.id)} /> {one[language]}
          </label>
        ))}
      </div>
      <p className="quiet" aria-live="polite">
        {purpose !== undefined && <>{say('ready.purpose-basis', { basis: language === 'zh' ? purpose.basisZh : purpose.basisEn })} {say('ready.purpose-minutes', { minutes: purpose.minutes })}</>}
      </p>
    </section>
  );
}
