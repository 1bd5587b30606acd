/** Which land a household holds on a day: contracts and plots that run, without those given back. */
import { isValidOn } from '../../src/database/history';
import type { IsoDate } from '../../src/facts/envelope';
import type { ContractEntry, DisputeEntry, HomesteadEntry, ReturnEntry } from './land.loader';

/** Agreed returns change nothing until they are carried out. */
export function contractsHeld(contracts: readonly ContractEntry[], returns: readonly ReturnEntry[], day: IsoDate): readonly ContractEntry[] {
  return contracts.filter((contract) => isValidOn(contract, day) && !isReturned('contract', contract.contract_number, returns, day));
}

export function homesteadsHeld(homesteads: readonly HomesteadEntry[], returns: readonly ReturnEntry[], day: IsoDate): readonly HomesteadEntry[] {
  return homesteads.filter((plot) => isValidOn(plot, day) && !isReturned('homestead', plot.homestead_number, returns, day));
}

/** A right is certified by its certificate from the day of issue on; a household with several has a certificate when each is certified. */
export function areCertified(held: readonly Pick<ContractEntry, 'certificate_on'>[], day: IsoDate): boolean {
  return held.length > 0 && held.every(({ certificate_on }) => certificate_on !== null && certificate_on <= day);
}

/** The dispute over a contract that is held; one over a contract that ended is none of the household's any more. */
export function openDispute(disputes: readonly DisputeEntry[], held: readonly ContractEntry[], day: IsoDate): DisputeEntry | null {
  const numbers = new Set(held.map(({ contract_number }) => contract_number));
  const open = disputes.filter((dispute) => numbers.has(dispute.contract_number) && isOpenOn(dispute, day));
  return open.sort((a, b) => b.opened_on.localeCompare(a.opened_on))[0] ?? null;
}

/** The last day on which land is held if nothing else changes; `null` when a right without term is among it. */
export function heldUntil(held: readonly Pick<ContractEntry, 'valid_until'>[]): IsoDate | null {
  let last: IsoDate | null = null;
  for (const { valid_until } of held) {
    if (valid_until === null) return null;
    if (last === null || valid_until > last) last = valid_until;
  }
  return last;
}

function isReturned(kind: ReturnEntry['right_kind'], number: string, returns: readonly ReturnEntry[], day: IsoDate): boolean {
  return returns.some(
    ({ right_kind, number: returned, returned_on }) => right_kind === kind && returned === number && returned_on !== null && returned_on <= day,
  );
}

function isOpenOn({ opened_on, settled_on }: DisputeEntry, day: IsoDate): boolean {
  return opened_on <= day && (settled_on === null || settled_on > day);
}
