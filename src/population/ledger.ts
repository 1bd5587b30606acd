/**
 * Collects the rows of all agencies, typed by their tables, before they are copied into the database.
 *
 * It records as a registrar does: a state is entered open when it begins, and its end is appended as the next revision.
 * A registrar also errs now and then, and corrects or takes back the entry: readers must cope with that.
 */
import type { Insertable } from 'kysely';

import type { AgencySchema, AgencySchemas } from '../database/tables';
import type { HistoryColumns } from '../database/tables/history';
import { addDays, addYears, demoDay, laterOf } from './calendar';
import { recordCorrected, recordRetracted } from './calibration';
import type { Chance } from './random';

type TableOf<Schema extends AgencySchema> = `${Schema}.${keyof AgencySchemas[Schema] & string}`;
export type TableName = { [Schema in AgencySchema]: TableOf<Schema> }[AgencySchema];
export type RowOf<Table extends TableName> = Table extends `${infer Schema extends AgencySchema}.${infer Name}`
  ? Name extends keyof AgencySchemas[Schema] ? Insertable<AgencySchemas[Schema][Name]> : never
  : never;

export type HistoryTable = { [Table in TableName]: 'revision' extends keyof RowOf<Table> ? Table : never }[TableName];
export type PlainTable = Exclude<TableName, HistoryTable>;
/** What a writer says of an entry; the ledger adds the columns that every history has. */
export type EntryOf<Table extends HistoryTable> = Omit<RowOf<Table>, keyof HistoryColumns>;

export interface Ending<Table extends HistoryTable> {
  readonly change: Partial<EntryOf<Table>>;
  readonly recordedOn: string;
}

export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

/** What is taken down at a counter by hand. */
const proneToSlips: ReadonlySet<HistoryTable> = new Set<HistoryTable>(['residence_permit.residence_registration', 'housing.dwelling']);

export class Ledger {
  readonly #rows = new Map<TableName, Row[]>();
  readonly #lastEntry = new Map<HistoryTable, number>();
  readonly #written = new Set<string>();
  /** Where the registrar's errors come from; null = a registrar without error. */
  faults: Chance | null = null;

  /** A row of a table without a history. */
  put<Table extends PlainTable>(table: Table, row: RowOf<Table>): void {
    this.#push(table, row as Row);
  }

  /** Something that happened on a day, or is entered whole. Answers with the entry's id. */
  event<Table extends HistoryTable>(table: Table, source: string, recordedOn: string, entry: EntryOf<Table>): number {
    const entryId = this.#nextEntry(table);
    this.#revision(table, entryId, 1, source, recordedOn, entry as Row, false);
    return entryId;
  }

  /**
   * A state that began, and perhaps ended: `open` is what was entered at its beginning, `end` what its end changed.
   */
  state<Table extends HistoryTable>(
    table: Table, source: string, open: EntryOf<Table>, openedOn: string, end: Ending<Table> | null = null,
  ): number {
    let revision = 1;
    const faults = this.faults;
    const opening = open as Row;
    const entryId = this.#nextEntry(table);
    if (faults !== null && proneToSlips.has(table) && typeof opening['valid_from'] === 'string' && faults.happens(recordCorrected)) {
      // The year mistyped: the commonest slip, and one that changes every period counted from it.
      const slip = addYears(opening['valid_from'], -1);
      this.#revision(table, entryId, revision, source, openedOn, { ...opening, valid_from: slip }, false);
      revision += 1;
      openedOn = addDays(openedOn, faults.between(3, 60));
    }
    this.#revision(table, entryId, revision, source, openedOn, opening, false);
    if (end !== null) {
      this.#revision(table, entryId, revision + 1, source, laterOf(openedOn, end.recordedOn), { ...opening, ...end.change }, false);
    }
    if (faults?.happens(recordRetracted) === true) {
      const mistaken = this.#nextEntry(table);
      this.#revision(table, mistaken, 1, source, openedOn, opening, false);
      this.#revision(table, mistaken, 2, source, addDays(openedOn, faults.between(1, 30)), opening, true);
    }
    return entryId;
  }

  /** True the first time that a key is given: for what is written once, whichever family it is met with first. */
  once(key: string): boolean {
    if (this.#written.has(key)) return false;
    this.#written.add(key);
    return true;
  }

  /** Hands over the rows collected so far and forgets them; entry ids go on from where they were. */
  take(): ReadonlyMap<TableName, readonly Row[]> {
    const rows = new Map(this.#rows);
    this.#rows.clear();
    return rows;
  }

  lastEntries(): ReadonlyMap<HistoryTable, number> {
    return this.#lastEntry;
  }

  #nextEntry(table: HistoryTable): number {
    const next = (this.#lastEntry.get(table) ?? 0) + 1;
    this.#lastEntry.set(table, next);
    return next;
  }

  #revision(table: HistoryTable, entryId: number, revision: number, source: string, recordedOn: string, entry: Row, retracted: boolean): void {
    // Nothing was recorded after the demo day, whatever the day it speaks of.
    const day = recordedOn > demoDay ? demoDay : recordedOn;
    this.#push(table, { entry_id: entryId, revision, retracted, recorded_at: `${day}T01:30:00Z`, source, ...entry });
  }

  #push(table: TableName, row: Row): void {
    const rows = this.#rows.get(table);
    if (rows === undefined) this.#rows.set(table, [row]);
    else rows.push(row);
  }
}
