/** Columns whose values stand sealed beside them (`src/sealing`): `kind` is written as `kind_sealed`, and read by opening that. */
import type { ColumnType } from 'kysely';

/** The plain column: empty in every row once it is sealed. What is inserted here is sealed on its way (`sealedRows`). */
export type SealedAs<Value> = ColumnType<null, Value, never>;

/** What the cipher made of it, or the blind index by which it is found. */
export type SealedText = ColumnType<string | null, string | null | undefined>;
