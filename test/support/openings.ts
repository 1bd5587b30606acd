/** Opens visits, emergencies and consents as anybody, by the registered operations. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Principal } from '../../src/identity/viewer';
import type {
  GiveConsentMutation, OpenEmergencyVisitMutation, OpenVisitInput, OpenVisitMutation, ReviewEmergencyVisitMutation, WithdrawConsentMutation,
} from '../../src/operations/operations.generated';
import type { GraphQLAnswer, TestPlatform } from './platform';

const operation = (name: string): string => readFileSync(join(__dirname, '..', '..', 'src', 'operations', `${name}.graphql`), 'utf8');

export const operations = {
  open: operation('open-visit'),
  close: operation('close-visit'),
  openEmergency: operation('open-emergency-visit'),
  review: operation('review-emergency-visit'),
  emergencies: operation('emergencies'),
  giveConsent: operation('give-consent'),
  withdrawConsent: operation('withdraw-consent'),
  whoLooked: operation('who-looked'),
  purposes: operation('purposes'),
  findPeople: operation('find-people'),
  verdicts: operation('verdicts'),
} as const;

export type Input = Omit<OpenVisitInput, 'residents' | 'proof'> & {
  readonly residents?: readonly string[];
  readonly proof: { readonly kind: `${OpenVisitInput['proof']['kind']}`; readonly reference?: string };
};

/** As a clerk opens it who has read the cards of these residents. */
export function present(...residents: readonly string[]): Input {
  return { purpose: 'counter-visit', residents, counter: '3', proof: { kind: 'CARD', reference: 'reading-1' } };
}

export function opening({ residents, ...input }: Input): object {
  return { input: { ...input, ...(residents === undefined ? {} : { residents: residents.map((residentId) => ({ residentId })) }) } };
}

export function openAs(yizhan: TestPlatform, principal: Principal, input: Input): Promise<GraphQLAnswer<OpenVisitMutation>> {
  return yizhan.as(principal).ask(operations.open, opening(input));
}

/** The id of the visit, which must open. */
export async function opened(yizhan: TestPlatform, principal: Principal, input: Input): Promise<string> {
  return given((await openAs(yizhan, principal, input)).data?.openVisit?.id);
}

export async function emergency(yizhan: TestPlatform, principal: Principal, residentId: string, reason = '昏迷送医，需核实参保地'): Promise<string> {
  const { data } = await yizhan.as(principal).ask<OpenEmergencyVisitMutation>(operations.openEmergency, { input: { residents: [{ residentId }], reason } });
  return given(data?.openEmergencyVisit?.id);
}

export function review(yizhan: TestPlatform, principal: Principal, id: string, approve: boolean): Promise<GraphQLAnswer<ReviewEmergencyVisitMutation>> {
  return yizhan.as(principal).ask(operations.review, { id, approve });
}

export interface ConsentGiven {
  readonly resident: string;
  readonly client: string;
  readonly purpose: string;
  readonly until: string;
}

export function giveConsent(yizhan: TestPlatform, principal: Principal, consent: ConsentGiven, visit?: string): Promise<GraphQLAnswer<GiveConsentMutation>> {
  return yizhan.as(principal).ask(operations.giveConsent, consent, visit);
}

export function withdrawConsent(yizhan: TestPlatform, principal: Principal, id: string, visit?: string): Promise<GraphQLAnswer<WithdrawConsentMutation>> {
  return yizhan.as(principal).ask(operations.withdrawConsent, { id }, visit);
}

export function codesOf({ errors = [] }: GraphQLAnswer<unknown>): readonly string[] {
  return errors.map(({ extensions }) => extensions.code);
}

export function given<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('The platform gave nothing where something was due.');
  return value;
}

/** The code of what is wrong with the visit, if anything is: a question about the purposes, which anybody may ask. */
export async function standing(yizhan: TestPlatform, principal: Principal, visit: string): Promise<string> {
  const answer = await yizhan.as(principal).ask<object>(operations.purposes, {}, visit);
  return codesOf(answer)[0] ?? 'open';
}
