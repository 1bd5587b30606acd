/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { ResidencePermitTables } from '../../src/database/tables/residence-permit';
import type { Cipher } from '../../src/sealing/cipher';
import { opened, type Opened } from '../../src/sealing/opened';
import { recordsLoader, type RowOf } from '../../src/subgraph/records';
import {
  endorsementsOf,
  householdRegisterEntriesOf,
  permitCancellationsOf,
  permitsOf,
  residenceRegistrationsOf,
} from './residence-permit.queries';

export type HouseholdRegisterEntry = RowOf<typeof householdRegisterEntriesOf>;
export type ResidenceRegistrationEntry = RowOf<typeof residenceRegistrationsOf>;
export type PermitEntry = Opened<RowOf<typeof permitsOf>, 'residence_permit.permit'>;
export type EndorsementEntry = RowOf<typeof endorsementsOf>;
export type CancellationEntry = RowOf<typeof permitCancellationsOf>;

export type ResidencePermitLoaders = ReturnType<typeof residencePermitLoaders>;

export function residencePermitLoaders(db: Kysely<ResidencePermitTables>, cipher: Cipher) {
  return {
    registerEntries: recordsLoader((ids) => householdRegisterEntriesOf(db, ids)),
    registrations: recordsLoader((ids) => residenceRegistrationsOf(db, ids)),
    permits: recordsLoader((ids) => opened(cipher, 'residence_permit.permit', permitsOf(db, ids))),
    endorsements: recordsLoader((ids) => endorsementsOf(db, ids)),
    cancellations: recordsLoader((ids) => permitCancellationsOf(db, ids)),
  };
}
