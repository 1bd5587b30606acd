/** The register of what an agency granted: one table of the same shape in each granting agency's schema. */
import type { HistoryColumns } from './history';

export interface GrantRecordRow extends HistoryColumns {
  /** Who received it; for a household, the member who applied. */
  resident_id: string;
  /** An entitlement of the catalogue, such as `civil-affairs.temporary-assistance`. */
  entitlement: string;
  is_of_household: boolean;
  kind: 'payment' | 'service';
  /** Day of the decision, or the first day for which it is granted. */
  granted_on: string;
  /** The last day that it covers, for what is given once the last of the period in which it is not given again. Null = it runs on, or is given but once. */
  covers_until: string | null;
  amount_yuan: number | null;
  per: 'once' | 'month' | 'year';
}

export interface GrantTables {
  grant_record: GrantRecordRow;
}
