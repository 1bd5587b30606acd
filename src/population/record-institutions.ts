/** Writes an employer into the register of special institutions, if it is one. */
import { type Employer, employerOf } from './employers';
import * as calibration from './calibration';
import type { Ledger } from './ledger';

/** The draw of an employer that says which kind of institution it is. */
const institution = 41;

export function recordInstitution(ledger: Ledger, employerNumber: string): void {
  if (!ledger.once(`civil_affairs.special_institution ${employerNumber}`)) return;
  const employer = employerOf(employerNumber);
  const kind = kindOf(employer);
  if (kind === null) return;
  ledger.event('civil_affairs.special_institution', '社会组织登记', employer.registeredOn, {
    employer_number: employerNumber, kind, valid_from: employer.registeredOn, valid_until: null,
  });
}

/** Non-profit bodies are registered with civil affairs by their form; some firms of services are recognised to train. */
function kindOf({ form, industry, chance }: Employer): 'private-inclusive-kindergarten' | 'social-organisation' | 'training-body' | null {
  const draw = chance(institution);
  if (form === 'other') return 'social-organisation';
  if (form === 'private-non-enterprise') return draw.weighted(calibration.institutionKind);
  const serves = industry === 'services' || industry === 'other';
  return form === 'enterprise' && serves && draw.happens(calibration.serviceFirmTrains) ? 'training-body' : null;
}
