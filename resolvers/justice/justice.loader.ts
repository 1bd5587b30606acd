/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { JusticeTables } from '../../src/database/tables/justice';
import { grantsLoader } from '../../src/subgraph/grants';
import { recordsBy, recordsLoader, type RowOf } from '../../src/subgraph/records';
import { caseFilesBy, deprivationsOf, partiesOf } from './justice.queries';

export type DeprivationEntry = RowOf<typeof deprivationsOf>;
export type PartyEntry = RowOf<typeof partiesOf>;
export type CaseFile = RowOf<typeof caseFilesBy>;

export type JusticeLoaders = ReturnType<typeof justiceLoaders>;

export function justiceLoaders(db: Kysely<JusticeTables>) {
  return {
    deprivations: recordsLoader((ids) => deprivationsOf(db, ids)),
    parties: recordsBy('party_id', (ids) => partiesOf(db, ids)),
    caseFiles: recordsBy('case_number', (numbers) => caseFilesBy(db, numbers)),
    grants: grantsLoader(db),
  };
}
