/** From the claims of a verified token to the principal: which claims each role brings, as a table, and nothing beside it. */
import type { JWTPayload } from 'jose';
import { withoutIdentityNumbers } from '../failure';
import { roles, type Principal, type Role } from './viewer';

interface RoleClaims {
  /** Claims that a token of the role has to bring. */
  readonly brings: readonly SpecificClaim[];
  /** Claims that it may bring besides; any other of them makes the token say two things, and it is refused. */
  readonly mayBring: readonly SpecificClaim[];
  /** Whether its tokens are good only together with a proof of their key (DPoP): programs, whose tokens lie in files and pass proxies. */
  readonly isBoundToKey: boolean;
}

const specificClaims = ['agency', 'resident_id', 'place'] as const;
type SpecificClaim = (typeof specificClaims)[number];

const person = { brings: [], mayBring: [], isBoundToKey: false } as const;
const program = { brings: [], mayBring: [], isBoundToKey: true } as const;

export const roleClaims: Readonly<Record<Role, RoleClaims>> = {
  clerk: { ...person, brings: ['place'], mayBring: ['resident_id'] },
  // Nobody reviews an emergency look at themselves: for that it has to be known who a supervisor is on the register.
  supervisor: { ...person, brings: ['place'], mayBring: ['resident_id'] },
  resident: { ...person, brings: ['resident_id'] },
  'agency-system': { ...program, brings: ['agency'] },
  'community-platform': program,
  bank: program,
  'policy-officer': person,
  auditor: person,
  'security-officer': person,
  administrator: person,
};

const shapes: Readonly<Record<SpecificClaim, RegExp>> = {
  agency: /^[a-z][a-z-]{1,40}$/,
  resident_id: /^[A-Za-z0-9_-]{1,64}$/,
  place: /^\d{6}$/,
};

/** What an issuer calls a subject or a client: it is written into the ledger, so that it is short, plain, and no identity number. */
const name = /^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,127}$/;

/** The principal, and whether its role's tokens are bound to a key; null where the claims do not fit. */
export function principalIn(claims: JWTPayload): { readonly principal: Principal; readonly isBoundToKey: boolean } | null {
  const role = roles.find((known) => known === claims['role']);
  const client = clientIn(claims);
  const { sub } = claims;
  if (role === undefined || client === null || !isName(sub)) return null;
  const { brings, mayBring, isBoundToKey } = roleClaims[role];
  const fits = specificClaims.every((claim) => {
    const value = claims[claim];
    if (value === undefined || value === null) return !brings.includes(claim);
    return (brings.includes(claim) || mayBring.includes(claim)) && typeof value === 'string' && isPlain(value, shapes[claim]);
  });
  if (!fits) return null;
  const said = (claim: SpecificClaim): string | null => (typeof claims[claim] === 'string' ? claims[claim] : null);
  return { principal: { id: sub, role, client, agency: said('agency'), residentId: said('resident_id'), place: said('place') }, isBoundToKey };
}

/** `client_id` (RFC 9068), or what older issuers call it, `azp`; two different ones name nobody. */
function clientIn({ client_id: client, azp }: JWTPayload): string | null {
  const named = client ?? azp;
  if (azp !== undefined && azp !== named) return null;
  return isName(named) ? named : null;
}

const isName = (value: unknown): value is string => typeof value === 'string' && isPlain(value, name);

function isPlain(value: string, shape: RegExp): boolean {
  return shape.test(value) && withoutIdentityNumbers(value) === value;
}
