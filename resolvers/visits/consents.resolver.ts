/** Consents are given and withdrawn by the resident, alone or told to a clerk whom the resident stands before. */
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { addYears } from '../../src/facts/days';
import { Failure } from '../../src/failure';
import { clientNamed } from '../../src/identity/bound-client';
import { purposeEntry, purposes, type Purpose } from '../../src/identity/purposes';
import { relationTo, type Viewer } from '../../src/identity/viewer';
import { personSubject } from '../../src/subgraph/agency';
import { residentNotAvailable } from '../../src/subgraph/not-available';
import { DayScalar } from '../../src/subgraph/scalars';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import type { Consent as ConsentInBook } from '../../src/visits/visit';
import { Consent, Resident } from './consent.type';
import { subjectLookedAt } from './told-visit';
import type { VisitsContext } from './visits-context';

@Resolver(() => Resident)
export class ConsentsResolver {
  @FieldResolver(() => [Consent], {
    nullable: true,
    description: 'Every consent that this resident ever gave, the latest first; null for a person who is not present at the visit, nor the ward of somebody who is.',
  })
  async consents(@Root() { id }: ResidentKey, @Ctx() { viewer, consents }: VisitsContext): Promise<Consent[] | null> {
    return speaksFor(viewer, id) ? (await consents.load(id)).map(toldConsent) : null;
  }

  @Mutation(() => Consent, {
    nullable: true,
    description:
      'Gives a client leave to look at the records of a resident for one purpose. By the resident, or by a clerk at a visit at which the resident, or ' +
      'whoever has the care of a minor, is present. Errors: RESIDENT_NOT_AVAILABLE, BAD_INPUT.',
  })
  async giveConsent(
    @Arg('resident', () => ID, { description: 'Id of the resident, such as `R0000001`.' }) residentId: string,
    @Arg('client', () => ID, { description: 'Id of a registered client that looks for this purpose alone: lower-case letters, digits and hyphens.' }) client: string,
    @Arg('purpose', () => ID, { description: 'Id of a purpose whose ground is consent, such as `loan-check`.' }) purpose: string,
    @Arg('until', () => DayScalar, { description: 'The last day on which it is to hold; from today to a year later.' }) until: string,
    @Ctx() { viewer, book, today, registers }: VisitsContext,
  ): Promise<Consent> {
    if (!speaksFor(viewer, residentId)) throw residentNotAvailable();
    if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(client)) throw new Failure('BAD_INPUT', '`client` is the id of a registered client: lower-case letters, digits and hyphens.');
    const asked = consentPurpose(purpose);
    // A consent to whoever is not there, or may look for something else alone, would be taken for one that opens something.
    if (clientNamed(registers.clients, client)?.purpose !== asked) throw new Failure('BAD_INPUT', `No registered client of this id looks for ${asked}; ask whoever wants the consent for the right one.`);
    const lastDay = addYears(today, yearsMost);
    if (until < today || until > lastDay) throw new Failure('BAD_INPUT', `\`until\` is a day from ${today} to ${lastDay}; got ${until}.`);
    return toldConsent(await book.giveConsent({ residentId, client, purpose: asked, until }, viewer.visit));
  }

  @Mutation(() => Consent, {
    nullable: true,
    description:
      'Takes a consent back; within a second nothing more is shown at visits that rest on it. By whoever may give it. Error: FORBIDDEN for a consent of somebody else, or none.',
  })
  async withdrawConsent(@Arg('id', () => ID, { description: 'The consent.' }) id: string, @Ctx() { viewer, book }: VisitsContext): Promise<Consent> {
    const consent = await book.findConsent(id);
    if (consent === null || !speaksFor(viewer, consent.residentId)) {
      throw new Failure('FORBIDDEN', 'No consent of whoever is here has this id; `Resident.consents` lists them.');
    }
    return toldConsent(await book.withdrawConsent(consent, viewer));
  }
}

/** A consent that nobody remembers is none: after a year it is asked for anew. */
const yearsMost = 1;

/** Residents speak for themselves; at a visit, whoever is present speaks for themselves and the minors in their care. */
function speaksFor(viewer: Viewer, residentId: string): boolean {
  const relation = relationTo(viewer, personSubject(residentId));
  return relation === 'self' || relation === 'ward' || (viewer.role === 'resident' && viewer.residentId === residentId);
}

function consentPurpose(written: string): Purpose {
  const purpose = purposes.find((known) => known === written && purposeEntry(known).ground === 'consent');
  if (purpose !== undefined) return purpose;
  throw new Failure('BAD_INPUT', 'Consent is not what this purpose rests on; the query `purposes` tells for which ones it is.');
}

function toldConsent(consent: ConsentInBook): Consent {
  return { ...consent, subjects: [subjectLookedAt(personSubject(consent.residentId))] };
}
