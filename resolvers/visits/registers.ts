/** What stands outside this room and says who may open what: which clients are registered, and how agencies number their cases. */
import type { RegisterOfClients } from '../../src/identity/bound-client';
import type { CaseNumbers } from '../../src/visits/case-numbers';

export interface Registers {
  readonly clients: RegisterOfClients;
  /** Null for an agency that says nothing of its cases: its programs show no mandate. */
  readonly caseNumbersOf: (agency: string) => CaseNumbers | null;
}
