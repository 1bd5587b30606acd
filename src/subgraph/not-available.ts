/** The two refusals that are the same for who is unknown and who is not to be seen. */
import { Failure } from '../failure';

export function residentNotAvailable(): Failure {
  return new Failure('RESIDENT_NOT_AVAILABLE', 'No resident can be shown for this reference. Check it, or look for the person by name and birth date.');
}

export function employerNotAvailable(): Failure {
  return new Failure('EMPLOYER_NOT_AVAILABLE', 'No employer can be shown for this number on this day. Check it against the business licence or the registration certificate.');
}
