/** What the ledger keeps of a visit comes from the visit: it travels signed, and whatever is none is refused with the whole signature. */
import { freshGatewayKey, signContext, verifyContext } from '../../src/identity/signed-context';
import type { Viewer } from '../../src/identity/viewer';
import { clerk } from '../support/viewers';

const key = freshGatewayKey();
const sent = async (viewer: Viewer): Promise<Viewer> => verifyContext(await signContext(viewer, key), key);

it.each<[string, Viewer]>([
  ['of a visit of which nothing was noted', { ...clerk({}), visit: null }],
  ['with everything that was noted', clerk({ 'person:R0000011': 'self' }, { visitPlace: '220200', reason: '昏迷', signs: ['same-surname'], guarded: true })],
  ['with notes that hold nothing', clerk({}, { visitPlace: null, counter: null, proof: null, reason: null, signs: [], guarded: false, wholeHousehold: false })],
])('a viewer %s comes as it was sent', async (_, viewer) => {
  expect(await sent(viewer)).toEqual(viewer);
});

it.each<[string, object]>([
  ['a counter', { counter: 3 }], ['a sign', { signs: 'same-surname' }], ['a list of signs', { signs: [1] }], ['a flag', { guarded: 'no' }], ['a household', { wholeHousehold: 'yes' }], ['a reason', { reason: {} }],
])('%s that is none makes the context none', async (_, wrong) => {
  await expect(sent({ ...clerk({}), ...wrong })).rejects.toMatchObject({ code: 'NOT_SENT_BY_GATEWAY' });
});
