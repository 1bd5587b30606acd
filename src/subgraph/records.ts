/**
 * Loads an agency's records by resident, employer or place: one statement per table and request, whoever in the request asks, and
 * however often.
 */
import DataLoader from 'dataloader';
import type { Simplify } from 'kysely';
import { latestRevisions, type HistoryRow } from '../database/history';

export type RecordsLoader<Row> = DataLoader<string, readonly Row[]>;

interface Statement<Row> {
  execute(): Promise<Row[]>;
}

/** What a query of `<agency>.queries.ts` reads. */
export type RowOf<Query extends (...args: never[]) => Statement<unknown>> = Simplify<Awaited<ReturnType<ReturnType<Query>['execute']>>[number]>;

/**
 * A loader of the standing records (last revisions) of each resident; residents without any get an empty list. A table that calls the
 * person owner or tenant is read under the alias `resident_id`.
 */
export function recordsLoader<Row extends HistoryRow & { readonly resident_id: string }>(
  query: (residentIds: readonly string[]) => Statement<Row>,
): RecordsLoader<Row> {
  return recordsBy('resident_id', query);
}

/** The same by another column: `employer_number`, `place`. */
export function recordsBy<Key extends string, Row extends HistoryRow & Readonly<Record<Key, string>>>(
  column: Key,
  query: (keys: readonly string[]) => Statement<Row>,
): RecordsLoader<Row> {
  return new DataLoader(async (keys) => {
    const byKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of latestRevisions(await query(keys).execute())) byKey.get(row[column])?.push(row);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}
