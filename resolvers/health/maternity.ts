/** Whether a woman is pregnant on a day, or was within the last year, by what was booked and how it ended. */
import { addYears } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { PregnancyBookingEntry, PregnancyEndingEntry } from './health.loader';

export interface MaternityEvent {
  readonly record: PregnancyBookingEntry | PregnancyEndingEntry;
  /** Last day on which it counts: the anniversary of its end itself is within the year. */
  readonly until: IsoDate;
}

/**
 * The event that counts longest; `null` without one. A pregnancy booked whose end nobody recorded is taken to have ended on the day expected:
 * the birth took place elsewhere, and the year after it has to count.
 */
export function maternityEventOn(
  bookings: readonly PregnancyBookingEntry[],
  endings: readonly PregnancyEndingEntry[],
  day: IsoDate,
): MaternityEvent | null {
  const ended = endings.filter(({ ended_on }) => ended_on <= day);
  const open = bookings.filter(
    ({ booked_on }) => booked_on <= day && !ended.some(({ ended_on }) => ended_on >= booked_on),
  );
  const events: readonly MaternityEvent[] = [
    ...ended.map((ending) => ({ record: ending, until: addYears(ending.ended_on, 1) })),
    ...open.map((booking) => ({ record: booking, until: addYears(booking.expected_on, 1) })),
  ];
  return events.filter(({ until }) => day <= until).sort((a, b) => b.until.localeCompare(a.until))[0] ?? null;
}
