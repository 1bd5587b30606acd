/** Reads how an agency numbers its cases. */
import type { CaseNumbers } from '../vocabulary';
import type { Place } from './document';
import { keysOf } from './keys';

/** A form is tried on what anybody sends: a long one could be made to take long. */
const formCharactersMost = 120;

export function readCaseNumbers(place: Place): CaseNumbers {
  place.allow(keysOf.caseNumbers);
  const [form, example] = [place.need('form')?.text() ?? '', place.need('example')?.text() ?? ''];
  const pattern = compiled(form);
  if (pattern === null || form.length > formCharactersMost) {
    place.report('`form` is no regular expression', `Write one of at most ${formCharactersMost} characters over the whole number, such as \`\\d{4}-\\d{1,6}\`.`);
  } else if (!pattern.test(example)) place.report('`example` has not the form that is given');
  return { form, example };
}

function compiled(form: string): RegExp | null {
  try {
    return new RegExp(`^(?:${form})$`, 'u');
  } catch {
    return null;
  }
}
