/**
 * Which client may use which registered operations. A client says its name in the header `x-yizhan-client`; one that is not in the table
 * may use none. The name is not proved: the table keeps each client to what it was built with, and says nothing about who looks.
 */
export const clients = {
  /** The counter's page and terminal. */
  counter: [
    'Board', 'Profile', 'Advice', 'WhatIf', 'Verdicts', 'Employer', 'EmployerVerdicts', 'WhoLooked', 'Purposes', 'OpenVisit', 'CloseVisit',
    'OpenEmergencyVisit', 'ReviewEmergencyVisit', 'Emergencies', 'GiveConsent', 'WithdrawConsent',
  ],
  /** Where residents look at their own records. */
  resident: ['Confidential', 'QuestionLook'],
  /** The program of a unit that treats. */
  hospital: ['Confidential'],
  /** Where halls are supervised, and the auditor's. */
  office: ['UnusualLooks', 'QuestionedLooks', 'AuditDay'],
  /** One that gives no name: verdicts, without the records that they rest on. */
  unnamed: ['Verdicts', 'EmployerVerdicts', 'Purposes', 'OpenVisit', 'CloseVisit'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
