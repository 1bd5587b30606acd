/** Days of one record in their order, with the day asked about among them. */
import { daysBetween } from '../calendar';

export interface Milestone {
  readonly key: string;
  readonly on: string;
  readonly says: string;
  /** A last day: on that day itself it is still to come. */
  readonly isDeadline?: true;
}

export interface PlacedMilestone extends Milestone {
  readonly is: 'past' | 'now' | 'ahead';
  /** From the day asked about. */
  readonly daysAhead: number;
}

export function placedMilestones(milestones: readonly Milestone[], now: { readonly on: string; readonly says: string }): readonly PlacedMilestone[] {
  const placed = milestones.map((one): PlacedMilestone => {
    const daysAhead = daysBetween(now.on, one.on);
    return { ...one, daysAhead, is: daysAhead > 0 || (daysAhead === 0 && one.isDeadline === true) ? 'ahead' : 'past' };
  }).sort((one, other) => one.on.localeCompare(other.on));
  return [...placed.filter(({ is }) => is === 'past'), { key: 'now', ...now, is: 'now', daysAhead: 0 }, ...placed.filter(({ is }) => is === 'ahead')];
}
