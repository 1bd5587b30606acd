/** Turns a reference into a resident id, or says what is wrong with it. */
import { Failure } from '../../src/failure';
import { isCitizenIdNumber } from '../../src/identity/citizen-id-number';
import type { ResidentReference } from '../../src/subgraph/resident-reference';
import type { RegistryLoaders } from './registry.loader';

/** The id of the resident meant; `null` when the registry knows none. Throws for a reference that cannot be meant. */
export async function residentIdFor(reference: ResidentReference, loaders: RegistryLoaders): Promise<string | null> {
  const { citizenId, permitNumber, residentId } = reference;
  const given = [citizenId, permitNumber, residentId].filter((value) => value != null);
  if (given.length !== 1) {
    throw new Failure('BAD_REQUEST', `Name the resident in exactly one way: citizenId, permitNumber or residentId; got ${given.length}.`);
  }
  if (citizenId != null) {
    const number = citizenId.trim().toUpperCase();
    if (!isCitizenIdNumber(number)) {
      throw new Failure(
        'BAD_IDENTITY_NUMBER',
        'This is no citizen identity number: it has 18 characters, a real birth date inside, and a check character that must fit. Read the card again.',
      );
    }
    return loaders.findByIdentifier('citizen-id', number);
  }
  if (permitNumber != null) return loaders.findByIdentifier('permit-number', permitNumber.trim());
  return residentId ?? null;
}
