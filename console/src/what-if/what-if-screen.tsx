/** What if: another day, another city, a step taken. Nothing of it is decided, and nothing of it is kept. */
import { useMemo, useState } from 'react';
import { addMonths } from '../calendar';
import { useDesk } from '../visit/desk';
import { useHindered } from '../words/hindered';
import { useSay } from '../words/language';
import { DaySlider } from './day-slider';
import { DifferenceView } from './difference-view';
import { marksOf } from './marks';
import { MoveChoice } from './move-choice';
import { StepChoice } from './step-choice';
import { asThingsAre, isSupposing, type Supposed } from './supposed';
import { useSupposedBoard } from './use-supposed-board';
import './what-if.css';

const monthsAhead = 24;

export function WhatIfScreen() {
  const say = useSay();
  const hindered = useHindered();
  const { board, failure, visit } = useDesk();
  const [supposed, setSupposed] = useState<Supposed>(asThingsAre);
  const state = useSupposedBoard(supposed);
  const entitlements = board?.assessment.entitlements ?? null;
  const from = board?.assessment.asOf ?? '';
  const to = from === '' ? '' : addMonths(from, monthsAhead);
  const marks = useMemo(() => marksOf(entitlements?.determinations ?? [], from, to), [entitlements, from, to]);
  if (board === null || entitlements === null) {
    return <main><h1>{say('visit.suppose')}</h1><p role="status">{failure === null ? say('visit.loading') : hindered(failure)}</p></main>;
  }
  const members = board.assessment.members.map(({ resident }) => resident);
  const city = members.find(({ id }) => id === visit.askedAbout)?.residence?.city ?? null;
  const together = members.filter(({ id, residence }) => id === visit.askedAbout || (city !== null && residence?.city === city)).map(({ id }) => id);
  const change = (part: Partial<Supposed>): void => setSupposed((before) => ({ ...before, ...part }));
  return (
    <main className="what-if">
      <section className="supposed" aria-labelledby="supposed">
        <h1 id="supposed">{say('visit.suppose')}</h1>
        <DaySlider from={from} to={to} day={supposed.day ?? from} marks={marks} onChange={(day) => change({ day: day === from ? null : day })} />
        <MoveChoice from={city} city={supposed.city} movers={supposed.movers} self={visit.askedAbout} together={together}
          onChange={(next, movers) => change({ city: next, movers })} />
        <StepChoice steps={entitlements.nextSteps} done={supposed.done} onChange={(done) => change({ done })} />
        <button type="button" className="button" aria-disabled={!isSupposing(supposed)} onClick={() => setSupposed(asThingsAre)}>{say('suppose.reset')}</button>
      </section>
      <DifferenceView state={state} />
    </main>
  );
}
