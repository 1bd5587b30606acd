/** Instants as the clocks of the halls show them: China has one time, eight hours ahead of UTC, the whole year. */
export interface ClockTime {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
  readonly isWeekend: boolean;
}

const aheadMs = 8 * 60 * 60 * 1000;

export function shanghaiTime(at: string): ClockTime {
  const clock = new Date(Date.parse(at) + aheadMs);
  return { day: clock.toISOString().slice(0, 10), hour: clock.getUTCHours(), minute: clock.getUTCMinutes(), isWeekend: [0, 6].includes(clock.getUTCDay()) };
}

/** The first instant of a day, and that of the next, in UTC. */
export function instantsOf(day: string): { readonly from: string; readonly until: string } {
  const midnight = Date.parse(`${day}T00:00:00Z`) - aheadMs;
  return { from: new Date(midnight).toISOString(), until: new Date(midnight + 24 * 60 * 60 * 1000).toISOString() };
}
