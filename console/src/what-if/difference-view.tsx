/** How the board would differ: announced in one sentence, the sums, and the columns. */
import { useDesk } from '../visit/desk';
import { useHindered } from '../words/hindered';
import { usePlaceName } from '../words/catalogue';
import { useDay, useSay, useTold, useYuan } from '../words/language';
import { difference, sumsChanged, type Change, type Difference } from './compare';
import { DifferenceColumns } from './difference-columns';
import type { SupposedState } from './use-supposed-board';

const announced: readonly Change[] = ['gained', 'lost', 'more', 'less', 'opened', 'refused', 'not-compared'];
const mostNames = 3;

export function DifferenceView({ state: { answer, isAsking, failure, isImpossible } }: { readonly state: SupposedState }) {
  const say = useSay();
  const told = useTold();
  const hindered = useHindered();
  const day = useDay();
  const placeName = usePlaceName();
  const { board } = useDesk();
  const before = board?.assessment.entitlements ?? null;
  const after = answer?.assessment.entitlements ?? null;
  const found = before === null || after === null ? null : difference(before.determinations, after.determinations);
  const sentence = useSentence();
  return (
    <section className="suppose-result" aria-busy={isAsking} aria-labelledby="suppose-result">
      <h2 id="suppose-result">{say('suppose.result')}</h2>
      <p role="status" className="suppose-sentence">
        {isAsking ? say('suppose.asking') : isImpossible ? say('suppose.impossible') : found === null || answer === null ? say('suppose.nothing-supposed')
          : sentence(found, say('suppose.at', { day: day(answer.assessment.asOf), place: placeName(answer.assessment.place) }))}
      </p>
      {failure !== null && <p role="alert" className="notice">{hindered(failure)}</p>}
      {answer?.assessment.entitlements?.contradictions.map(({ text }) => <p key={text.zh} className="notice">{say('suppose.contradiction', { text: told(text) })}</p>)}
      {found !== null && before !== null && after !== null && (
        <div className={isAsking ? 'suppose-stale' : ''}>
          <Sums sums={sumsChanged(before, after)} />
          <DifferenceColumns difference={found} />
          <p className="quiet">{say('suppose.decides-nothing')}</p>
        </div>
      )}
    </section>
  );
}

function useSentence(): (found: Difference, at: string) => string {
  const say = useSay();
  const told = useTold();
  return (found, at) => {
    const parts = announced.filter((change) => found[change].length > 0).map((change) => {
      const names = [...new Set(found[change].map(({ name }) => told(name)))].slice(0, mostNames);
      return say('change.named', { change: say(`change.${change}`), count: found[change].length, names: names.join(say('suppose.names-between')) });
    });
    return say('suppose.sentence', { at, parts: parts.length === 0 ? say('suppose.same') : parts.join(say('suppose.between')) });
  };
}

function Sums({ sums }: { readonly sums: ReturnType<typeof sumsChanged> }) {
  const say = useSay();
  const yuan = useYuan();
  const lines = (['perYear', 'once'] as const).filter((kind) => sums[kind].before !== sums[kind].after);
  if (lines.length === 0) return null;
  return (
    <dl className="suppose-sums">
      {lines.map((kind) => {
        const { before, after } = sums[kind];
        const change = after - before;
        return (
          <div key={kind} className={change > 0 ? 'rises' : 'falls'}>
            <dt>{say(`suppose.sum-${kind}`)}</dt>
            <dd>{say('change.from-to', { before: yuan(before), after: yuan(after) })} <strong>{say(change > 0 ? 'suppose.rises' : 'suppose.falls', { sum: yuan(Math.abs(change)) })}</strong></dd>
          </div>
        );
      })}
    </dl>
  );
}
