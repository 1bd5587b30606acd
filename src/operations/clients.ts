/**
 * Which client may use which registered operations, by the client that the token was given to. In production a client without a line may use
 * none; a program is bound besides to the one purpose that it was built for. Give the ids that your issuer gives.
 */
import type { RegisteredClient } from '../gateway/registered-operations';

/** Who is there, and the words for what is shown. */
const words = ['WhoIsSignedIn', 'Vocabulary'] as const;
const visits = [...words, 'Purposes', 'OpenVisit', 'CloseVisit'] as const;

/** What each agency holds, asked one by one: nobody looks at more than is looked at, and one that a purpose does not open closes no other. */
const records = [
  'ResidenceRecords', 'SchoolRecords', 'VaccinationRecords', 'WorkHealthRecords', 'InsuranceRecords', 'WorkRecords', 'HousingRecords',
  'CivilAffairsRecords', 'LandRecords', 'TaxRecords', 'CreditRecords', 'JusticeRecords', 'CommunityRecords',
] as const;

/** The counter's web page, as it signs in. */
export const consoleClient = 'console';

export const clients = {
  /** A counter's own terminal. */
  counter: {
    purpose: null,
    operations: [...visits, 'FindPeople', 'Board', 'Profile', 'Advice', 'WhatIf', 'Verdicts', 'Employer', 'EmployerVerdicts', 'WhoLooked', 'OpenEmergencyVisit', 'GiveConsent', 'WithdrawConsent'],
  },
  [consoleClient]: { purpose: null, operations: [...visits, 'FindPeople', 'CounterBoard', 'CounterReasons', 'CounterSuppose', 'CounterSheet', ...records] },
  /** Where residents look at their own records. */
  resident: {
    purpose: 'own-records',
    operations: [...visits, 'Board', 'Profile', 'Advice', 'WhatIf', 'Verdicts', 'Confidential', 'WhoLooked', 'QuestionLook', 'GiveConsent', 'WithdrawConsent'],
  },
  /** Where halls are supervised, and the auditor's. */
  office: { purpose: null, operations: [...words, 'Purposes', 'Emergencies', 'ReviewEmergencyVisit', 'UnusualLooks', 'QuestionedLooks', 'AuditDay'] },
  /** An agency's program, for its own statutory services: verdicts, without the records that they rest on. */
  agency: { purpose: 'agency-service', operations: [...visits, 'Verdicts', 'EmployerVerdicts'] },
  /** The program of a unit that treats. */
  hospital: { purpose: 'treatment', operations: [...visits, 'Confidential'] },
  /** A community's platform. */
  'community-platform': { purpose: 'community-support', operations: [...visits, 'Verdicts'] },
  bank: { purpose: 'loan-check', operations: [...visits, 'Verdicts'] },
} as const satisfies Readonly<Record<string, RegisteredClient>>;
