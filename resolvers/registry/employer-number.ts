/** The form of an employer's registration number. Whether there is such an employer is another question. */
import { Failure } from '../../src/failure';

const pattern = /^E[1-9]\d{9}$/;

/** What was typed is not repeated: it may well be an identity number. */
export function employerNumberFrom(written: string): string {
  const number = written.trim().toUpperCase();
  if (pattern.test(number)) return number;
  throw new Failure(
    'BAD_EMPLOYER_NUMBER',
    'This is no registration number of an employer: it is the letter E, the six digits of the place of registration and four more digits, for example E2201000105.',
  );
}
