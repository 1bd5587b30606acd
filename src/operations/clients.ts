/**
 * Which client may use which registered operations, by the client that the token was given to. In production a client without a line may use
 * none; a program is bound besides to the one purpose that it was built for. Give the ids that your issuer gives.
 */
import type { RegisteredClient } from '../gateway/registered-operations';

const visits = ['Purposes', 'OpenVisit', 'CloseVisit'] as const;

export const clients = {
  /** The counter's page and terminal. */
  counter: {
    purpose: null,
    operations: [...visits, 'Board', 'Profile', 'Advice', 'WhatIf', 'Verdicts', 'Employer', 'EmployerVerdicts', 'WhoLooked', 'OpenEmergencyVisit', 'GiveConsent', 'WithdrawConsent'],
  },
  /** Where residents look at their own records. */
  resident: {
    purpose: 'own-records',
    operations: [...visits, 'Board', 'Profile', 'Advice', 'WhatIf', 'Verdicts', 'Confidential', 'WhoLooked', 'QuestionLook', 'GiveConsent', 'WithdrawConsent'],
  },
  /** Where halls are supervised, and the auditor's. */
  office: { purpose: null, operations: ['Purposes', 'Emergencies', 'ReviewEmergencyVisit', 'UnusualLooks', 'QuestionedLooks', 'AuditDay'] },
  /** An agency's program, for its own statutory services: verdicts, without the records that they rest on. */
  agency: { purpose: 'agency-service', operations: [...visits, 'Verdicts', 'EmployerVerdicts'] },
  /** The program of a unit that treats. */
  hospital: { purpose: 'treatment', operations: [...visits, 'Confidential'] },
  /** A community's platform. */
  'community-platform': { purpose: 'community-support', operations: [...visits, 'Verdicts'] },
  bank: { purpose: 'loan-check', operations: [...visits, 'Verdicts'] },
} as const satisfies Readonly<Record<string, RegisteredClient>>;
