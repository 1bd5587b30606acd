/** Consents: who may look at a resident's records for which purpose because the resident said so. */
import type { Kysely } from 'kysely';
import type { VisitTables } from '../database/tables/visits';
import { purposes } from '../identity/purposes';
import type { Principal, Purpose } from '../identity/viewer';
import { isConsentId, newConsentId, type Consent } from './visit';
import { consentsBy, type Moment } from './visits.queries';

export interface ConsentBook {
  giveConsent(consent: Pick<Consent, 'residentId' | 'client' | 'purpose' | 'until'>, atVisit: string | null): Promise<Consent>;
  /** Null when there is none. */
  findConsent(id: string): Promise<Consent | null>;
  /** The consent, if it holds today for this client and this purpose. */
  consentHolding(id: string, client: string, purpose: Purpose): Promise<Consent | null>;
  withdrawConsent(consent: Consent, by: Pick<Principal, 'id'>): Promise<Consent>;
  /** Of each resident, all there ever were, the latest first. */
  consentsOf(residentIds: readonly string[]): Promise<readonly (readonly Consent[])[]>;
}

export function consentBook(db: Kysely<VisitTables>, moment: () => Moment): ConsentBook {
  async function findConsent(id: string): Promise<Consent | null> {
    const row = isConsentId(id) ? await consentsBy(db).where('given.id', '=', id).executeTakeFirst() : undefined;
    return row === undefined ? null : consentIn(row);
  }
  return {
    findConsent,
    async giveConsent({ residentId, client, purpose, until }, atVisit) {
      const consent = { id: newConsentId(), residentId, client, purpose, givenAt: moment().instant, until, withdrawnAt: null };
      await db.insertInto('consent_given')
        .values({ id: consent.id, resident_id: residentId, client, purpose, given_at: consent.givenAt, until, given_at_visit: atVisit }).execute();
      return consent;
    },
    async consentHolding(id, client, purpose) {
      const found = await findConsent(id);
      const holds = found !== null && found.withdrawnAt === null && found.until >= moment().day && found.client === client && found.purpose === purpose;
      return holds ? found : null;
    },
    async withdrawConsent(consent, { id }) {
      const { instant } = moment();
      await db.insertInto('consent_withdrawn').values({ consent_id: consent.id, withdrawn_at: instant, withdrawn_by: id })
        .onConflict((before) => before.doNothing()).execute();
      return { ...consent, withdrawnAt: consent.withdrawnAt ?? instant };
    },
    async consentsOf(residentIds) {
      const rows = await consentsBy(db).where('given.resident_id', 'in', residentIds).orderBy('given.given_at', 'desc').execute();
      const consents = rows.flatMap((row) => consentIn(row) ?? []);
      return residentIds.map((id) => consents.filter(({ residentId }) => residentId === id));
    },
  };
}

interface ConsentRow {
  readonly id: string;
  readonly resident_id: string;
  readonly client: string;
  readonly purpose: string;
  readonly given_at: string;
  readonly until: string;
  readonly withdrawn_at: string | null;
}

/** Null for a purpose that was taken out of the register since. */
function consentIn({ id, resident_id, client, purpose: written, given_at, until, withdrawn_at }: ConsentRow): Consent | null {
  const purpose = purposes.find((known) => known === written);
  return purpose === undefined ? null : { id, residentId: resident_id, client, purpose, givenAt: given_at, until, withdrawnAt: withdrawn_at };
}
