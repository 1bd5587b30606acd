/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { HealthTables } from '../../src/database/tables/health';
import { recordsLoader, type RowOf } from '../../src/subgraph/records';
import { immunisationSchedule, vaccinationCardsOf, vaccinationsOf } from './health.queries';

export type VaccinationCardEntry = RowOf<typeof vaccinationCardsOf>;
export type VaccinationEntry = RowOf<typeof vaccinationsOf>;
export type ScheduledDose = RowOf<typeof immunisationSchedule>;

export type HealthLoaders = ReturnType<typeof healthLoaders>;

export function healthLoaders(db: Kysely<HealthTables>) {
  let schedule: Promise<readonly ScheduledDose[]> | null = null;
  return {
    cards: recordsLoader((ids) => vaccinationCardsOf(db, ids)),
    vaccinations: recordsLoader((ids) => vaccinationsOf(db, ids)),
    /** Read once for a request, however many children it is about. */
    schedule: (): Promise<readonly ScheduledDose[]> => (schedule ??= immunisationSchedule(db).execute()),
  };
}
