/** The state of a residence permit on a day, from its issue, its endorsements and its cancellation. */
import { addYears } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { CancellationEntry, EndorsementEntry, PermitEntry } from './residence-permit.loader';

export type PermitStatus = 'valid' | 'suspended' | 'cancelled';

export interface Permit {
  readonly number: string;
  readonly city: string;
  readonly issuedOn: IsoDate;
  readonly lastEndorsedOn: IsoDate | null;
  /** Day by which the next endorsement is due: one year after issue or the last endorsement (居住证暂行条例 art. 10). */
  readonly validUntil: IsoDate;
  readonly cancelledOn: IsoDate | null;
  readonly status: PermitStatus;
  readonly source: string;
  readonly recordedAt: string;
}

/** The last permit issued by the day; `null` when there was none yet. */
export function permitOn(
  permits: readonly PermitEntry[],
  endorsements: readonly EndorsementEntry[],
  cancellations: readonly CancellationEntry[],
  day: IsoDate,
): Permit | null {
  const permit = latest(permits.filter((entry) => entry.issued_on <= day), (entry) => entry.issued_on);
  if (permit === null) return null;
  const ofPermit = (entry: { readonly permit_entry_id: number }): boolean => entry.permit_entry_id === permit.entry_id;
  const endorsement = latest(
    endorsements.filter((entry) => ofPermit(entry) && entry.endorsed_on <= day),
    (entry) => entry.endorsed_on,
  );
  const cancellation = cancellations.find((entry) => ofPermit(entry) && entry.cancelled_on <= day) ?? null;
  const validUntil = addYears(endorsement?.endorsed_on ?? permit.issued_on, 1);
  const lastWord = cancellation ?? endorsement ?? permit;
  return {
    number: permit.permit_number,
    city: permit.city,
    issuedOn: permit.issued_on,
    lastEndorsedOn: endorsement?.endorsed_on ?? null,
    validUntil,
    cancelledOn: cancellation?.cancelled_on ?? null,
    status: cancellation !== null ? 'cancelled' : day <= validUntil ? 'valid' : 'suspended',
    source: lastWord.source,
    recordedAt: lastWord.recorded_at,
  };
}

function latest<Entry>(entries: readonly Entry[], dayOf: (entry: Entry) => IsoDate): Entry | null {
  return entries.reduce<Entry | null>((last, entry) => (last === null || dayOf(last) <= dayOf(entry) ? entry : last), null);
}
