/** Looks of the tests: a clerk's at a counter of Changchun, with the resident there, but for what a test says otherwise. */
import type { UnwrittenLook, UnwrittenRefusal } from '../../src/audit/look';

export function unwrittenLook(otherwise: Partial<UnwrittenLook>): UnwrittenLook {
  return {
    v: 2, request: 'request-1', viewer: 'clerk-1', role: 'clerk', purpose: 'counter-visit', visit: 'visit-1', operation: 'Board',
    reads: [{ subjects: ['person:R0000001'], fields: { health: ['Resident.immunisation'] } }], told: { 'person:R0000001': 98 }, failures: [],
    client: 'counter', agency: null, hall: '220100', place: '220100', counter: '3', ground: 'presence', basis: '吉政发〔2015〕29号第15条', proof: 'ticket',
    reason: null, present: ['person:R0000001'], isConfidential: false, signs: [],
    ...otherwise,
  };
}

/** Requests of the same clerk that were refused. */
export function unwrittenRefusal(otherwise: Partial<UnwrittenRefusal>): UnwrittenRefusal {
  return { ...unwrittenLook({}), visit: '', operation: '', reads: [], told: {}, present: [], failures: ['FORBIDDEN'], v: 3, times: 1, ...otherwise };
}
