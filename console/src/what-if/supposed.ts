/** What is supposed on the screen: another day, another city, steps done; and how that is asked. */
import type { CounterBoardQuery, CounterSupposeQueryVariables } from '../../../src/operations/operations.generated';

export type NextStep = NonNullable<NonNullable<CounterBoardQuery['assessment']>['entitlements']>['nextSteps'][number];
type Suppositions = Exclude<CounterSupposeQueryVariables['suppose'], null | undefined>;

export interface Supposed {
  /** The day asked about; the board's own when null. */
  readonly day: string | null;
  /** Where those who move would live and ask; nobody moves when null. */
  readonly city: string | null;
  readonly movers: readonly string[];
  /** Keys of the steps that are taken as done. */
  readonly done: readonly string[];
}

export const asThingsAre: Supposed = { day: null, city: null, movers: [], done: [] };
export const isSupposing = ({ day, city, done }: Supposed): boolean => day !== null || city !== null || done.length > 0;
export const keyOfStep = ({ subject, fact }: Pick<NextStep, 'subject' | 'fact'>): string => `${subject} ${fact}`;

/** Whoever moves is registered in the new city from the day asked about on: years in the old one do not move with them. */
export function suppositions({ city, movers, done }: Supposed, day: string, steps: readonly NextStep[]): Suppositions {
  const moved = city === null ? [] : movers.flatMap((subject) => [
    { subject, fact: 'residence.city', value: city }, { subject, fact: 'residence.registered_on', value: day },
  ]);
  const taken = steps.filter((step) => done.includes(keyOfStep(step))).map(({ subject, fact, value }) => ({ subject, fact, value }));
  const isMoved = ({ subject, fact }: { readonly subject: string; readonly fact: string }): boolean => moved.some((one) => one.subject === subject && one.fact === fact);
  return [...moved, ...taken.filter((one) => !isMoved(one))];
}
