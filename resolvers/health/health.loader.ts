/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { HealthTables } from '../../src/database/tables/health';
import type { Cipher } from '../../src/sealing/cipher';
import { opened, type Opened } from '../../src/sealing/opened';
import { grantsLoader } from '../../src/subgraph/grants';
import { recordsLoader, type RowOf } from '../../src/subgraph/records';
import {
  diagnosesOf,
  hazardPostsOf,
  healthChecksOf,
  immunisationSchedule,
  notifiableCasesOf,
  pregnancyBookingsOf,
  pregnancyEndingsOf,
  vaccinationCardsOf,
  vaccinationsOf,
} from './health.queries';

export type VaccinationCardEntry = RowOf<typeof vaccinationCardsOf>;
export type VaccinationEntry = RowOf<typeof vaccinationsOf>;
export type ScheduledDose = RowOf<typeof immunisationSchedule>;
export type HazardPostEntry = RowOf<typeof hazardPostsOf>;
export type HealthCheckEntry = RowOf<typeof healthChecksOf>;
export type DiagnosisEntry = RowOf<typeof diagnosesOf>;
export type PregnancyBookingEntry = RowOf<typeof pregnancyBookingsOf>;
export type PregnancyEndingEntry = RowOf<typeof pregnancyEndingsOf>;
export type NotifiableCaseEntry = Opened<RowOf<typeof notifiableCasesOf>, 'health.notifiable_case'>;

export type HealthLoaders = ReturnType<typeof healthLoaders>;

export function healthLoaders(db: Kysely<HealthTables>, cipher: Cipher) {
  let schedule: Promise<readonly ScheduledDose[]> | null = null;
  return {
    cards: recordsLoader((ids) => vaccinationCardsOf(db, ids)),
    vaccinations: recordsLoader((ids) => vaccinationsOf(db, ids)),
    hazardPosts: recordsLoader((ids) => hazardPostsOf(db, ids)),
    healthChecks: recordsLoader((ids) => healthChecksOf(db, ids)),
    diagnoses: recordsLoader((ids) => diagnosesOf(db, ids)),
    pregnancyBookings: recordsLoader((ids) => pregnancyBookingsOf(db, ids)),
    pregnancyEndings: recordsLoader((ids) => pregnancyEndingsOf(db, ids)),
    notifiableCases: recordsLoader((ids) => opened(cipher, 'health.notifiable_case', notifiableCasesOf(db, ids))),
    grants: grantsLoader(db),
    /** Read once for a request, however many children it is about. */
    schedule: (): Promise<readonly ScheduledDose[]> => (schedule ??= immunisationSchedule(db).execute()),
  };
}
