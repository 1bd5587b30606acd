/** The synthetic residents of the demonstration, for whoever has no card reader. */
import type { ConsoleExample } from '../../../src/gateway/console-settings';
import { settings } from '../settings';
import { useSay, useTold } from '../words/language';

interface ExamplesProps { readonly isBusy: boolean; readonly onChoose: (example: ConsoleExample) => void }

export function Examples({ isBusy, onChoose }: ExamplesProps) {
  const say = useSay();
  const told = useTold();
  return (
    <section className="examples">
      <h2>{say('ready.examples')}</h2>
      <p className="quiet">{say('ready.examples-hint')} <a href="/examples">{say('ready.all-examples')}</a> · <a href="/explorer">{say('ready.explorer')}</a></p>
      <ul>
        {settings.examples.map((example) => (
          <li key={example.residentId}>
            <button type="button" disabled={isBusy} onClick={() => onChoose(example)}>{told(example.title)} <code>{example.residentId}</code></button>
          </li>
        ))}
      </ul>
    </section>
  );
}
