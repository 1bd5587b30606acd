/** The family by where each of them lives, as the tree shows it. */
import type { Assessment } from '../visit/desk';

export type Member = Assessment['members'][number];

export interface Living {
  /** Null where no register says, or this visit does not show it. */
  readonly city: string | null;
  readonly isShown: boolean;
  readonly members: readonly Member[];
}

/** Who asked comes first; places in the order in which their people stand in the family. */
export function byPlace(members: readonly Member[], isShown: (member: Member) => boolean): readonly Living[] {
  const living = new Map<string, Living>();
  for (const member of members) {
    const city = member.resident.residence?.city ?? null;
    const shown = isShown(member);
    const key = `${city ?? ''} ${shown}`;
    const known = living.get(key);
    living.set(key, { city, isShown: shown, members: [...(known?.members ?? []), member] });
  }
  return [...living.values()];
}

export function ageOn(birthDate: string, day: string): number {
  const [bornYear = 0, bornMonth = 1, bornDay = 1] = birthDate.split('-').map(Number);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year - bornYear - (month < bornMonth || (month === bornMonth && date < bornDay) ? 1 : 0);
}

/** A child who lives in another place than the parent who is here. */
export function isLeftBehind(member: Member, members: readonly Member[], day: string): boolean {
  const self = members.find(({ relation }) => relation === 'SELF');
  const [here, there] = [self?.resident.residence?.city, member.resident.residence?.city];
  const { birthDate } = member.resident;
  return member.relation === 'CHILD' && here != null && there != null && here !== there && birthDate !== null && ageOn(birthDate, day) < 16;
}
