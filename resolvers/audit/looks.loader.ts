/** The looks at the residents of one request, in one statement. */
import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import { lookIn } from '../../src/audit/ledger-reader';
import type { Look } from '../../src/audit/look';
import type { AuditTables } from '../../src/database/tables/audit';
import { lastLooksAt, type AskedLooks } from './looks.queries';

export interface FoundLook {
  readonly look: Look;
  /** Of its entry. */
  readonly hash: string;
}

export type LooksLoader = ReturnType<typeof looksLoader>;

/** As far as these hearers may hear of them at all. */
export function looksLoader(db: Kysely<AuditTables>, hearers: readonly string[]) {
  return new DataLoader<AskedLooks, readonly FoundLook[], string>(
    async (asked) => {
      const most = new Map<string, number>();
      for (const { subject, last } of asked) most.set(subject, Math.max(last, most.get(subject) ?? 0));
      const { rows } = await lastLooksAt([...most].map(([subject, last]) => ({ subject, last })), hearers).execute(db);
      return asked.map(({ subject, last }) =>
        rows.filter((row) => row.subject === subject).slice(0, last).map(({ look, hash }) => ({ look: lookIn(look), hash })));
    },
    { cacheKeyFn: ({ subject, last }) => `${subject} ${last}` },
  );
}
