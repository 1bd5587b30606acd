/** The looks at the residents of one request, in one statement. */
import DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import { lookIn } from '../../src/audit/ledger-reader';
import type { Look } from '../../src/audit/chain';
import type { AuditTables } from '../../src/database/tables/audit';
import { lastLooksAt, type AskedLooks } from './looks.queries';

export type LooksLoader = ReturnType<typeof looksLoader>;

export function looksLoader(db: Kysely<AuditTables>) {
  return new DataLoader<AskedLooks, readonly Look[], string>(
    async (asked) => {
      const most = new Map<string, number>();
      for (const { subject, last } of asked) most.set(subject, Math.max(last, most.get(subject) ?? 0));
      const { rows } = await lastLooksAt([...most].map(([subject, last]) => ({ subject, last }))).execute(db);
      return asked.map(({ subject, last }) => rows.filter((row) => row.subject === subject).slice(0, last).map(({ look }) => lookIn(look)));
    },
    { cacheKeyFn: ({ subject, last }) => `${subject} ${last}` },
  );
}
