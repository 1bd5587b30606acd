/** The rule by which a look is told or withheld, as a table. */
import { disclosureOf, type Disclosure, type Hearing } from '../../src/audit/disclosure';
import type { Look } from '../../src/audit/look';
import { unwrittenLook } from '../support/looks';

const [wife, husband, child] = ['person:R0000011', 'person:R0000012', 'person:R0000013'] as const;
const at = '2016-09-01T02:20:00.000Z';
const visitOf = (...present: readonly string[]): Look => ({ at, ...unwrittenLook({ present, reads: [{ subjects: [wife, husband, child], fields: {} }] }) });
const guarded = (look: Look): Look => ({ ...look, isConfidential: true } as Look);
const { request, viewer, role, purpose, visit, operation, reads, told, failures } = unwrittenLook({});
const first: Look = { at, request, viewer, role, purpose, visit, operation, reads, told, failures };

const self = (subject: string, ...others: readonly string[]): Hearing => ({ subject, relation: 'self', hearers: [subject, ...others] });
const ward = (...hearers: readonly string[]): Hearing => ({ subject: child, relation: 'ward', hearers });

it.each<[string, Look, Hearing, Disclosure]>([
  ['her own visit, to her', visitOf(wife), self(wife), 'whole'],
  ['a visit of both, to either', visitOf(wife, husband), self(husband), 'whole'],
  ['her visit, to him: his records were read, and no more', visitOf(wife), self(husband), 'part'],
  ['her visit, to him although she stands beside him now', visitOf(wife), self(husband, wife), 'part'],
  ['her visit with the child, about the child, to her', visitOf(wife), ward(wife), 'whole'],
  ['her visit with the child, about the child, to him', visitOf(wife), ward(husband), 'part'],
  ['her visit with the child, about the child, to both', visitOf(wife), ward(wife, husband), 'part'],
  ['her visit at which the child’s card was read, to him', visitOf(wife, child), ward(husband), 'part'],
  ['a look at nobody’s visit, to whom it was about', visitOf(), self(husband), 'whole'],
  ['her guarded visit, to her', guarded(visitOf(wife)), self(wife), 'whole'],
  ['her guarded visit, to him: as if it had not been', guarded(visitOf(wife)), self(husband), 'nothing'],
  ['her guarded visit, about the child, to him', guarded(visitOf(wife)), ward(husband), 'nothing'],
  ['her guarded visit, about the child, to her', guarded(visitOf(wife)), ward(wife), 'whole'],
  ['her guarded visit, to her while he stands beside her', guarded(visitOf(wife)), self(wife, husband), 'nothing'],
  ['a guarded look at nobody’s visit', guarded(visitOf()), self(wife), 'nothing'],
  ['her visit, asked about her by her husband at his own', visitOf(wife), { subject: wife, relation: 'household', hearers: [husband] }, 'nothing'],
  ['her visit, asked about her by a stranger', visitOf(wife), { subject: wife, relation: 'none', hearers: [] }, 'nothing'],
  ['a look of which it is not known who was there', first, self(wife), 'part'],
])('%s', (_, look, hearing, told) => {
  expect(disclosureOf(look, hearing)).toBe(told);
});
