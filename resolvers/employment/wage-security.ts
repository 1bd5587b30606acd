/** What secures the wages that an employer owes: deposits held, and orders to pay. Both are this agency's own acts: no entry, none. */
import type { IsoDate } from '../../src/facts/envelope';
import type { PaymentOrder, WageDepositMovement } from './employment.loader';

export function movedBy(movements: readonly WageDepositMovement[], day: IsoDate): readonly WageDepositMovement[] {
  return movements.filter(({ moved_on }) => moved_on <= day);
}

export function depositHeld(movements: readonly WageDepositMovement[]): number {
  const cents = movements.reduce((sum, { kind, amount_yuan }) => sum + Math.round(amount_yuan * 100) * (kind === 'deposited' ? 1 : -1), 0);
  return Math.max(0, cents) / 100;
}

/**
 * An order that was given (handed over, or posted at the premises of an employer who hides), whose term has run out, and that is not
 * obeyed. One that was only issued binds nobody yet; one obeyed late is obeyed from that day on.
 */
export function ignoredOrder(orders: readonly PaymentOrder[], day: IsoDate): PaymentOrder | null {
  const ignored = orders.find(({ given_on, pay_by, obeyed_on }) =>
    given_on !== null && pay_by !== null && pay_by < day && (obeyed_on === null || obeyed_on > day));
  return ignored ?? null;
}
