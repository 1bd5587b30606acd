/** Days of one record in their order, with the day asked about among them. */
export interface Milestone { readonly key: string; readonly on: string; readonly says: string }

export interface PlacedMilestone extends Milestone {
  readonly is: 'past' | 'now' | 'ahead';
  /** From the day asked about; null for that day itself. */
  readonly daysAhead: number | null;
}

export const nowKey = 'now';

export function placedMilestones(milestones: readonly Milestone[], now: { readonly on: string; readonly says: string }): readonly PlacedMilestone[] {
  const all = [...milestones, { key: nowKey, ...now }].sort((one, other) => one.on.localeCompare(other.on));
  return all.map((one) => {
    const daysAhead = daysBetween(now.on, one.on);
    if (one.key === nowKey) return { ...one, is: 'now', daysAhead: null };
    return { ...one, is: daysAhead < 0 || (daysAhead === 0 && all.findIndex(({ key }) => key === nowKey) > all.indexOf(one)) ? 'past' : 'ahead', daysAhead };
  });
}

export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
