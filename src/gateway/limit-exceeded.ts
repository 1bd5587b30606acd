/** The refusal of what is too large: it names the limit, what was found, and what would pass. */
import { Failure } from '../failure';
import { limits, type LimitName } from './limits';

/** `null` where the value fits. `found` may be a floor: counting stops once it is known to be too much. */
export function exceeded(limit: LimitName, found: number, isFloor = false): Failure | null {
  const { most, counted } = limits[limit];
  if (found <= most) return null;
  const told = isFloor ? `more than ${most}` : String(Math.min(found, Number.MAX_SAFE_INTEGER));
  return new Failure('BAD_REQUEST', `Too many ${counted}: ${told}; at most ${most} are answered. Ask for less, or ask in parts.`, { limit, found: told, most });
}
