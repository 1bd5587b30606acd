/** An employer's entry in the register on a day. */
import { isValidOn } from '../../src/database/history';
import type { IsoDate } from '../../src/facts/envelope';

interface Entry {
  readonly valid_from: IsoDate;
  readonly valid_until: IsoDate | null;
}

/** Where two entries overlap, the later one; `null` when the register has none. */
export function entryOn<Of extends Entry>(entries: readonly Of[], day: IsoDate): Of | null {
  return entries.filter((one) => isValidOn(one, day)).sort((a, b) => b.valid_from.localeCompare(a.valid_from))[0] ?? null;
}
