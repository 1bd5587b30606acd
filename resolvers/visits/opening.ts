/** Holds an opening against the register of purposes and the table of grounds, before anybody is asked about anyone. */
import { Failure } from '../../src/failure';
import { assertBoundTo, clientNamed } from '../../src/identity/bound-client';
import { mayState, purposeEntry, purposes } from '../../src/identity/purposes';
import type { Principal, Purpose } from '../../src/identity/viewer';
import { isCaseNumber } from '../../src/visits/case-numbers';
import { groundTable, reasonCharactersLeast, textCharactersMost, type GroundRule } from '../../src/visits/grounds';
import type { Opening } from '../../src/visits/visit';
import type { Registers } from './registers';
import type { OpenEmergencyVisitInput, OpenVisitInput } from './visit.type';
import type { Named } from './visits-context';

export interface Asked {
  readonly opening: Opening;
  readonly named: Named;
}

export function askedVisit(principal: Principal, input: OpenVisitInput, registers: Registers): Asked {
  const { purpose, rule } = statedPurpose(principal, input.purpose, registers);
  if (rule.isReviewed) throw badInput('An emergency look is opened with openEmergencyVisit, which asks for the reason.');
  const { kind } = input.proof;
  if (!rule.proofs.includes(kind)) throw badInput(`For ${purpose} the ground is shown by ${rule.proofs.join(' or ')}; got ${kind}.`);
  const residents = input.residents ?? [];
  const isOwn = purposeEntry(purpose).ground === 'own';
  return {
    opening: {
      purpose, ...hallOf(principal, input), reason: null, isWholeHousehold: input.wholeHousehold,
      proof: { kind, reference: rule.hasReference ? referenceOf(principal, rule, input.proof, registers) : null },
    },
    named: namedBy(rule, {
      residents: isOwn && residents.length === 0 ? [{ residentId: ownId(principal) }] : residents,
      employer: input.employer ?? null,
      isWholeHousehold: input.wholeHousehold,
    }),
  };
}

export function askedEmergency(principal: Principal, input: OpenEmergencyVisitInput, registers: Registers): Asked {
  const { purpose, rule } = statedPurpose(principal, 'emergency', registers);
  return {
    opening: {
      purpose, ...hallOf(principal, input), proof: { kind: 'REASON', reference: null }, reason: shortText('reason', input.reason, reasonCharactersLeast),
      isWholeHousehold: false,
    },
    named: namedBy(rule, { residents: input.residents, employer: null, isWholeHousehold: false }),
  };
}

/** Unknown, not this role's, and without a visit get one text. */
function statedPurpose({ role, client }: Principal, written: string, { clients }: Registers): { readonly purpose: Purpose; readonly rule: GroundRule } {
  const purpose = purposes.find((known) => known === written);
  const ground = purpose === undefined ? 'none' : purposeEntry(purpose).ground;
  if (purpose === undefined || ground === 'none' || !mayState(role, purpose)) {
    throw new Failure('FORBIDDEN', `As ${role} no visit can be opened for this purpose; the query \`purposes\` tells which ones can.`);
  }
  // The same is asked at each look; here, so that nobody is asked about for nothing.
  assertBoundTo(clientNamed(clients, client), purpose);
  return { purpose, rule: groundTable[ground] };
}

/** Of a mandate the number of a case, in the form that its agency gives to them. */
function referenceOf({ agency }: Principal, rule: GroundRule, { reference }: OpenVisitInput['proof'], { caseNumbersOf }: Registers): string {
  const text = shortText('proof.reference', reference, 3);
  if (rule === groundTable.mandate) {
    const numbers = agency === null ? null : caseNumbersOf(agency);
    if (numbers === null) throw badInput('This agency has told no form of its case numbers, so that its programs can show no mandate; it stands in policy/vocabulary/agencies.yml.');
    if (!isCaseNumber(numbers, text)) throw badInput(`\`proof.reference\` is the number of a case of the agency, such as ${numbers.example}.`);
  }
  return text;
}

function ownId({ residentId }: Principal): string {
  if (residentId !== null) return residentId;
  throw new Failure('FORBIDDEN', 'This sign-in belongs to no resident, so it has no records of its own.');
}

/** Whoever belongs to a hall opens visits there and nowhere else. */
function hallOf(principal: Principal, { place, counter }: Pick<OpenVisitInput, 'place' | 'counter'>): Pick<Opening, 'place' | 'counter'> {
  if (principal.place !== null && place != null && place !== principal.place) {
    throw new Failure('FORBIDDEN', 'A visit is opened in the hall to which the clerk belongs.');
  }
  return { place: place ?? principal.place, counter: counter == null ? null : shortText('counter', counter, 1) };
}

function namedBy({ residentsMost, maybeOfEmployer, maybeOfHousehold }: GroundRule, named: Named): Named {
  const { residents, employer, isWholeHousehold } = named;
  if (employer !== null && !maybeOfEmployer) throw badInput('A visit for this purpose is about a resident, and names no employer.');
  if (residents.length > residentsMost) throw badInput(`A visit for this purpose names at most ${residentsMost} residents; got ${residents.length}.`);
  if (residents.length === 0 && employer === null) throw badInput('Name who is present: at least one resident, or the employer whose agent is there.');
  if (isWholeHousehold && !maybeOfHousehold) throw badInput('That the whole household is there is stated where somebody sees who is: at a counter. Leave `wholeHousehold` out.');
  if (isWholeHousehold && residents.length === 0) throw badInput('Name one resident of the household that is there.');
  return named;
}

/** A household so large is named one by one, by whoever sees who of it is there. */
export function assertFewPresent({ purpose }: Pick<Opening, 'purpose'>, present: number): void {
  const { ground } = purposeEntry(purpose);
  if (ground === 'none' || present <= groundTable[ground].residentsMost) return;
  throw badInput(`A visit for this purpose has at most ${groundTable[ground].residentsMost} residents present, and this household has more: name those who are there.`);
}

function shortText(name: string, written: string | null | undefined, least: number): string {
  const text = (written ?? '').replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, ' ').trim();
  const length = [...text].length;
  if (length < least || length > textCharactersMost) throw badInput(`\`${name}\` has ${least} to ${textCharactersMost} characters; got ${length}.`);
  if (/\d{14}/.test(text)) throw badInput(`\`${name}\` must hold no identity number; it holds a row of digits as long as one.`);
  return text;
}

function badInput(message: string): Failure {
  return new Failure('BAD_INPUT', message);
}
