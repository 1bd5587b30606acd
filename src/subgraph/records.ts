/**
 * Loads an agency's records by resident: one statement per table and request, whoever in the request asks, and however often.
 */
import DataLoader from 'dataloader';
import type { Simplify } from 'kysely';
import { latestRevisions, type HistoryRow } from '../database/history';

export type RecordsLoader<Row> = DataLoader<string, readonly Row[]>;

/** A row of any table of histories about residents; a table that calls the person owner or tenant is read under this alias. */
interface ResidentsRecord extends HistoryRow {
  readonly resident_id: string;
}

interface Statement<Row> {
  execute(): Promise<Row[]>;
}

/** What a query of `<agency>.queries.ts` reads. */
export type RowOf<Query extends (...args: never[]) => Statement<unknown>> = Simplify<Awaited<ReturnType<ReturnType<Query>['execute']>>[number]>;

/** A loader of the standing records (last revisions) of each resident; residents without any get an empty list. */
export function recordsLoader<Row extends ResidentsRecord>(
  query: (residentIds: readonly string[]) => Statement<Row>,
): RecordsLoader<Row> {
  return new DataLoader(async (residentIds) => {
    const byResident = new Map<string, Row[]>(residentIds.map((id) => [id, []]));
    for (const row of latestRevisions(await query(residentIds).execute())) byResident.get(row.resident_id)?.push(row);
    return residentIds.map((id) => byResident.get(id) ?? []);
  });
}
