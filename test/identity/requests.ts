/** Requests that are let in, and those that are not: each is right but for the one thing that its name tells. */
import { createHmac } from 'node:crypto';
import { base64url, jwt, nowSeconds, proof, testKey, TestIssuer, thumbprint, type Members } from '../support/issuer';

export const issuer = new TestIssuer();
/** Where they knock; known once the door stands. */
export const door = { url: '' };

export const elsewhere = testKey();
export const held = testKey();
export const weak = testKey('RS256', 1_024);
export const bound: Members = { role: 'bank', place: undefined, client_id: 'bank', cnf: { jkt: thumbprint(held.jwk) } };

export type Headers = Readonly<Record<string, string | string[]>>;
export const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });
export const withProof = (token: string, dpop: string): Headers => ({ authorization: `DPoP ${token}`, dpop });
/** A program's token with a proof that is right but for the changes. */
export const proved = (changes: Members = {}, header: Members = {}, key = held): Headers => {
  const token = issuer.token(bound);
  return withProof(token, proof(key, { url: door.url, token }, changes, header));
};
/** A claim that a token of an honest clerk brings otherwise. */
const claiming = (changes: Members, header: Members = {}) => (): Headers => bearer(issuer.token(changes, header));
const hmac = (secret: string | Buffer) => (data: string): Buffer => createHmac('sha256', secret).update(data).digest();

export const letIn: readonly (readonly [string, () => Headers, Members])[] = [
  ['a clerk', () => bearer(issuer.token()), { id: 'u-4711', role: 'clerk', client: 'counter', agency: null, residentId: null, place: '220100' }],
  ['a clerk who is on the register', () => bearer(issuer.token({ resident_id: 'R0000001' })), { role: 'clerk', residentId: 'R0000001' }],
  ['a supervisor who is on the register', () => bearer(issuer.token({ role: 'supervisor', resident_id: 'R0000001' })), { role: 'supervisor', residentId: 'R0000001', place: '220100' }],
  ['a resident', () => bearer(issuer.token({ role: 'resident', place: undefined, resident_id: 'R0000013' })), { role: 'resident', residentId: 'R0000013', place: null }],
  ['an auditor, by a client named in `azp`', () => bearer(issuer.token({ role: 'auditor', place: undefined, client_id: undefined, azp: 'desk' })), { role: 'auditor', client: 'desk' }],
  ['a token signed with RS256', () => bearer(issuer.token({}, {}, issuer.keys[1])), { role: 'clerk' }],
  ['a token signed with PS256', () => bearer(issuer.token({}, {}, issuer.keys[2])), { role: 'clerk' }],
  ['a token signed with EdDSA', () => bearer(issuer.token({}, {}, issuer.keys[3])), { role: 'clerk' }],
  ['a bank that proves to hold its key', () => proved(), { role: 'bank', client: 'bank', agency: null }],
  ['an agency that does, with a key of another kind', () => {
    const key = testKey('EdDSA');
    const token = issuer.token({ role: 'agency-system', agency: 'education', place: undefined, cnf: { jkt: thumbprint(key.jwk) } });
    return withProof(token, proof(key, { url: door.url, token }));
  }, { role: 'agency-system', agency: 'education' }],
  ['a clerk whose token is bound to a key, and proves to hold it', () => {
    const token = issuer.token({ cnf: { jkt: thumbprint(held.jwk) } });
    return withProof(token, proof(held, { url: door.url, token }));
  }, { role: 'clerk' }],
];

export const abuses: readonly (readonly [string, () => Headers])[] = [
  ['no token', () => ({})],
  ['an empty header', () => ({ authorization: '' })],
  ['a scheme alone', () => ({ authorization: 'Bearer ' })],
  ['a password', () => ({ authorization: `Basic ${base64url('clerk:clerk')}` })],
  ['a token without its scheme', () => ({ authorization: issuer.token() })],
  ['a token under an unknown scheme', () => ({ authorization: `Token ${issuer.token()}` })],
  ['a token and a word behind it', () => ({ authorization: `Bearer ${issuer.token()} and` })],
  ['two tokens in one header', () => ({ authorization: `Bearer ${issuer.token()}, Bearer ${issuer.token()}` })],
  ['two Authorization headers', () => ({ authorization: [`Bearer ${issuer.token()}`, `Bearer ${issuer.token()}`] })],
  ['a good token behind a bad one', () => ({ authorization: ['Bearer x', `Bearer ${issuer.token()}`] })],
  ['a token in a header of another name', () => ({ 'x-access-token': issuer.token() })],
  ['a token in a cookie', () => ({ cookie: `access_token=${issuer.token()}` })],
  ['junk', () => bearer('junk')],
  ['three parts of junk', () => bearer('a.b.c')],
  ['parts that are no JSON', () => bearer([base64url('{'), base64url('}'), 'AAAA'].join('.'))],
  ['a header that is a list', () => bearer([base64url('[]'), base64url('{}'), 'AAAA'].join('.'))],
  ['a token longer than any of ours', () => ({ authorization: `Bearer ${issuer.token({ more: 'x'.repeat(7_000) })}` })],
  ['five parts, as an encrypted token has', () => bearer(`${issuer.token()}.AAAA.AAAA`)],
  ['a signature of another key', () => bearer(issuer.token({}, { kid: issuer.key.kid }, elsewhere))],
  ['an unknown key', () => bearer(issuer.token({}, {}, elsewhere))],
  ['no word of which key', claiming({}, { kid: undefined })],
  ['a key named by a number', claiming({}, { kid: 1 })],
  ['a key of 1024 bits, although the issuer publishes it', () => bearer(issuer.token({}, {}, weak))],
  ['a cut signature', () => bearer(issuer.token().slice(0, -4))],
  ['no signature', () => bearer(issuer.token().replace(/[^.]+$/, ''))],
  ['a signature of zeroes (CVE-2022-21449)', () => bearer(issuer.token().replace(/[^.]+$/, Buffer.alloc(64).toString('base64url')))],
  ['claims that were changed after signing', () => {
    const [header, , signature] = issuer.token().split('.');
    return bearer([header, base64url(JSON.stringify(issuer.claims({ role: 'auditor' }))), signature].join('.'));
  }],
  ...['none', 'None', 'NONE', 'nOnE', ''].map((alg) => [`algorithm "${alg}"`, () =>
    bearer(jwt({ alg, typ: 'at+jwt', kid: issuer.key.kid }, issuer.claims(), () => Buffer.alloc(0)))] as const),
  ['algorithm none with a signature', () => bearer(jwt({ alg: 'none', typ: 'at+jwt', kid: issuer.key.kid }, issuer.claims(), issuer.key.signature))],
  ['HS256 with the public key (PEM) as its secret', () =>
    bearer(jwt({ alg: 'HS256', typ: 'at+jwt', kid: issuer.key.kid }, issuer.claims(), hmac(issuer.key.publicKey.export({ format: 'pem', type: 'spki' }))))],
  ['HS256 with the public key (JWK) as its secret', () =>
    bearer(jwt({ alg: 'HS256', typ: 'at+jwt', kid: issuer.key.kid }, issuer.claims(), hmac(JSON.stringify(issuer.key.jwk))))],
  ['HS256 with an empty secret', () => bearer(jwt({ alg: 'HS256', typ: 'at+jwt', kid: issuer.key.kid }, issuer.claims(), hmac('')))],
  ['RS256 claimed for an elliptic key', claiming({}, { alg: 'RS256' })],
  ['an algorithm that is no text', claiming({}, { alg: ['ES256'] })],
  ['its own key in the header', () => bearer(issuer.token({}, { jwk: elsewhere.jwk }, elsewhere))],
  ['its own key in the header, under a known name', () => bearer(issuer.token({}, { jwk: elsewhere.jwk, kid: issuer.key.kid }, elsewhere))],
  ['an address of keys (jku)', () => bearer(issuer.token({}, { jku: `${issuer.url}/keys` }))],
  ['an address of certificates (x5u)', claiming({}, { x5u: 'https://elsewhere.example/c' })],
  ['certificates (x5c)', claiming({}, { x5c: ['MIIB'] })],
  ['something critical that is unknown', claiming({}, { crit: ['exp2'], exp2: 1 })],
  ['a payload that is not encoded (b64)', claiming({}, { crit: ['b64'], b64: false })],
  ['a compressed payload (zip)', claiming({}, { zip: 'DEF' })],
  ['the type of an ID token', claiming({}, { typ: 'JWT' })],
  ['the type of a proof', claiming({}, { typ: 'dpop+jwt' })],
  ['no type', claiming({}, { typ: undefined })],
  ['another audience', claiming({ aud: 'another' })],
  ['a list of audiences with this one', claiming({ aud: ['another', 'yizhan'] })],
  ['no audience', claiming({ aud: undefined })],
  ['another issuer', claiming({ iss: 'https://elsewhere.example' })],
  ['an issuer with a slash more', () => bearer(issuer.token({ iss: `${issuer.url}/` }))],
  ['no issuer', claiming({ iss: undefined })],
  ['an end that is past', () => bearer(issuer.token({ iat: nowSeconds() - 900, exp: nowSeconds() - 10 }))],
  ['a beginning to come (nbf)', () => bearer(issuer.token({ nbf: nowSeconds() + 60 }))],
  ['an issue to come (iat)', () => bearer(issuer.token({ iat: nowSeconds() + 60 }))],
  ['no end', claiming({ exp: undefined })],
  ['an end that is a text', () => bearer(issuer.token({ exp: String(nowSeconds() + 900) }))],
  ['no day of issue', claiming({ iat: undefined })],
  ['a very long life', () => bearer(issuer.token({ exp: nowSeconds() + 86_400 }))],
  ['an issue of yesterday, with an end to come', () => bearer(issuer.token({ iat: nowSeconds() - 86_400, exp: nowSeconds() + 60 }))],
  ['no name of its own (jti)', claiming({ jti: undefined })],
  ['nobody (no sub)', claiming({ sub: undefined })],
  ['an empty name', claiming({ sub: '' })],
  ['an identity number for a name', claiming({ sub: '220102199003074514' })],
  ['a name with a line break', claiming({ sub: 'a\nb' })],
  ['no client', claiming({ client_id: undefined })],
  ['two clients', claiming({ azp: 'another' })],
  ['no role', claiming({ role: undefined })],
  ['an unknown role', claiming({ role: 'root' })],
  ['a role of the language', claiming({ role: 'constructor' })],
  ['two roles', claiming({ role: ['clerk', 'auditor'] })],
  ['a clerk of no hall', claiming({ place: undefined })],
  ['a clerk of a hall that is none', claiming({ place: 'Changchun' })],
  ['a clerk of an agency', claiming({ agency: 'education' })],
  ['a resident without an id', claiming({ role: 'resident', place: undefined })],
  ['a resident with an identity number for an id', claiming({ role: 'resident', place: undefined, resident_id: '220102199003074514' })],
  ['an auditor who is a resident too', claiming({ role: 'auditor', place: undefined, resident_id: 'R0000001' })],
  ['a bank whose token is bound to nothing', claiming({ role: 'bank', place: undefined })],
  ['an agency whose token is bound to nothing', claiming({ role: 'agency-system', place: undefined, agency: 'education' })],
  ['a community platform whose token is bound to nothing', claiming({ role: 'community-platform', place: undefined })],
  ['a bound token shown by its bearer', () => bearer(issuer.token(bound))],
  ['a bound token shown by its bearer, with a proof', () => ({ ...proved(), authorization: `Bearer ${issuer.token(bound)}` })],
  ['an unbound token with a proof', () => {
    const token = issuer.token();
    return withProof(token, proof(held, { url: door.url, token }));
  }],
  ['an unbound token under the scheme of proofs', () => ({ authorization: `DPoP ${issuer.token()}` })],
  ['a binding to a certificate, which is not checked here', claiming({ cnf: { 'x5t#S256': thumbprint(held.jwk) } })],
  ['a binding to nothing', claiming({ cnf: {} })],
  ['a binding that is a text', claiming({ cnf: thumbprint(held.jwk) })],
  ['no proof', () => ({ authorization: `DPoP ${issuer.token(bound)}` })],
  ['two proofs', () => {
    const token = issuer.token(bound);
    return { authorization: `DPoP ${token}`, dpop: [proof(held, { url: door.url, token }), proof(held, { url: door.url, token })] };
  }],
  ['a proof of another key', () => proved({}, {}, elsewhere)],
  ['a proof of another key under the right one’s name', () => proved({}, { jwk: held.jwk }, elsewhere)],
  ['a proof for another method', () => proved({ htm: 'GET' })],
  ['a proof for another address', () => proved({ htu: 'https://elsewhere.example/graphql' })],
  ['a proof for another path', () => proved({ htu: door.url.replace('/graphql', '/') })],
  ['a proof for an address with a query', () => proved({ htu: `${door.url}?a=1` })],
  ['a proof for another token', () => {
    const token = issuer.token(bound);
    return withProof(token, proof(held, { url: door.url, token: issuer.token(bound) }));
  }],
  ['a proof for no token', () => proved({ ath: undefined })],
  ['a stale proof', () => proved({ iat: nowSeconds() - 120 })],
  ['a proof of the future', () => proved({ iat: nowSeconds() + 60 })],
  ['a proof of no time', () => proved({ iat: undefined })],
  ['a proof without a name of its own', () => proved({ jti: undefined })],
  ['a proof with an endless name', () => proved({ jti: 'x'.repeat(200) })],
  ['a proof of another type', () => proved({}, { typ: 'jwt' })],
  ['a proof without its key', () => proved({}, { jwk: undefined })],
  ['a proof with its private key', () => proved({}, { jwk: held.privateKey.export({ format: 'jwk' }) })],
  ['a proof with a secret beside its key', () => proved({}, { jwk: { ...held.jwk, k: base64url('secret') } })],
  ['a proof with a symmetric key', () => {
    const token = issuer.token(bound);
    const jwk = { kty: 'oct', k: base64url('secret') };
    const payload = { jti: 'a', htm: 'POST', htu: door.url, iat: nowSeconds() };
    return withProof(token, jwt({ typ: 'dpop+jwt', alg: 'HS256', jwk }, payload, hmac('secret')));
  }],
  ['a proof that names its key by address', () => proved({}, { jku: 'https://elsewhere.example' })],
  ['a proof with something critical', () => proved({}, { crit: ['x'], x: 1 })],
  ['a proof signed by nobody', () => {
    const token = issuer.token(bound);
    return withProof(token, jwt({ typ: 'dpop+jwt', alg: 'none', jwk: held.jwk }, {}, () => Buffer.from('x')));
  }],
  ['a proof longer than any of ours', () => proved({ more: 'x'.repeat(4_000) })],
  ['a proof that is a token', () => ({ authorization: `DPoP ${issuer.token(bound)}`, dpop: issuer.token(bound) })],
];
